/**
 * The source of a page as a tree, in time proportional to its length: the tokens are those of parse5, which follows the
 * HTML standard; the tree keeps what a diagnosis needs of how browsers build theirs. A block that begins inside a
 * paragraph ends it, and everything in it; an end tag that nothing opened is skipped. parse5's own tree takes quadratic
 * time on deep nesting. No DOM is needed: it runs in a page and in Node.
 * @typedef {object} Node
 * @property {string} tag '' of a text
 * @property {Record<string, string>} attributes without a prototype
 * @property {string} text of a text node, and of what is no markup: scripts, styles, titles
 * @property {Node | null} parent
 * @property {Node[]} children
 * @property {number} index among the children of its parent
 * @property {number} line in the source, from 1
 * @property {'tag' | 'cut' | 'open'} end by its own tag, by a block that cannot stand in it, or never
 */
import { Tokenizer, TokenizerMode } from 'parse5';

/** @param {string} text @returns {Set<string>} */
const words = (text) => new Set(text.split(' '));
const VOID = words('area base br col embed hr img input link meta param source track wbr');
/** What ends an open paragraph, as the standard lists it. The end tag of a word inside does not cross one either. */
export const BLOCKS = words(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 ' +
    'h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul',
);
const TEMPLATE = words('template');
/** What an open paragraph outside is not ended from. */
const BOUNDARY = words('template table td th caption button object svg body html');
/** @type {Partial<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>>} by tag */
const MODES = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/** How far a tag is looked for among those that are open, and how deep they are kept, as in browsers. */
const NEAR = 64;
const DEEP = 512;

/**
 * @param {string} html
 * @returns {{ nodes: Node[], comments: { text: string, line: number }[], whole: boolean }} all nodes in the order of
 *   the source, its comments, and whether it is a whole page
 */
export function treeOf(html) {
  /** @type {(tag: string, parent: Node | null, line: number) => Node} */
  const make = (tag, parent, line) => ({
    tag,
    attributes: Object.create(null),
    text: '',
    parent,
    children: [],
    index: parent?.children.length ?? 0,
    line,
    end: 'open',
  });
  const root = make('#root', null, 1);
  /** @type {Node[]} */
  const nodes = [];
  /** @type {{ text: string, line: number }[]} */
  const comments = [];
  const open = [root];
  let whole = false;

  /** @type {(tag: string, line: number) => Node} */
  const add = (tag, line) => {
    const parent = open[open.length - 1];
    const node = make(tag, parent, line);
    parent.children.push(node);
    nodes.push(node);
    return node;
  };
  /**
   * Where a tag is open, from the end; -1 if it is not, or is out of reach.
   * @type {(tag: string, barrier: Set<string>) => number}
   */
  const placeOf = (tag, barrier) => {
    for (let place = open.length - 1; place > Math.max(0, open.length - NEAR); place--) {
      if (open[place].tag === tag) return place;
      if (barrier.has(open[place].tag)) return -1;
    }
    return -1;
  };
  /**
   * Ends an open node by its tag, and by `end` what is open in it.
   * @type {(place: number, end: Node['end']) => void}
   */
  const closeFrom = (place, end) => {
    const [node, ...inner] = open.splice(place);
    node.end = 'tag';
    for (const one of inner) one.end = end;
  };
  /** @type {(token: import('parse5').Token.CharacterToken) => void} */
  const text = ({ chars, location }) => {
    const parent = open[open.length - 1];
    const last = parent.children[parent.children.length - 1];
    if (MODES[parent.tag]) parent.text += chars;
    else if (last && !last.tag) last.text += chars;
    else add('', location?.startLine ?? 1).text = chars;
  };

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName: tag, attrs, selfClosing, location }) {
        if (tag === 'html' || tag === 'body' || tag === 'head') whole = true;
        if (BLOCKS.has(tag)) {
          const place = placeOf('p', BOUNDARY);
          if (place > 0) closeFrom(place, 'cut');
        }
        const node = add(tag, location?.startLine ?? 1);
        for (const { name, value } of attrs) node.attributes[name] = value;
        const closed = VOID.has(tag) || (selfClosing && placeOf('svg', TEMPLATE) > 0);
        if (closed || open.length >= DEEP) {
          node.end = 'tag';
          return;
        }
        open.push(node);
        if (MODES[tag]) tokenizer.state = MODES[tag];
      },
      onEndTag({ tagName: tag }) {
        const inside = BLOCKS.has(tag) || BOUNDARY.has(tag) ? TEMPLATE : BLOCKS;
        const place = placeOf(tag, inside);
        if (place < 1) return;
        closeFrom(place, tag === 'p' ? 'cut' : 'open');
      },
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter() {},
      onComment({ data, location }) {
        comments.push({ text: data, line: location?.startLine ?? 1 });
      },
      onDoctype() {
        whole = true;
      },
      onEof() {},
    },
  );
  tokenizer.write(html, true);
  return { nodes, comments, whole };
}
