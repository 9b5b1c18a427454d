/** The text of an element in pieces for a projector: one question, one step, one thing to say, or one group. */

export interface Slide {
  /** What the piece is called: a question, a step, a group. */
  title: string;
  /** The group it belongs to; empty for a group itself. */
  context: string;
  /** What it says, in the page; a projector shows copies. */
  nodes: Node[];
}

/** About as many letters as a class reads at a time; a longer group goes on in a second piece. */
const MOST = 560;
const textOf = (node: Node | null | undefined) => String(node?.textContent).replace(/\s+/g, ' ').trim();
const isHeading = (node: Node | null): node is HTMLElement =>
  node instanceof HTMLElement && /^H[2-6]$/.test(node.nodeName);

const isList = (node: Element) => node.matches('ol, ul');

/**
 * Whether an item of a list is a piece of its own: a step, or one that has something like a title, or words to say. A
 * list of helplines, or of short lines, stays together.
 */
function isPiece(item: Element): boolean {
  const first = item.firstElementChild;
  if (first?.matches('a[href]')) return false;
  if (item.parentElement?.localName === 'ol' && item.children.length > 1) return true;
  return Boolean(first?.matches('h3, h4, h5, strong, p:has(> strong:first-child)') || item.querySelector('blockquote'));
}

/** An item as a piece: its first words are the title, if they are one and not the beginning of a sentence. */
function pieceOf(item: Element, context: string): Slide {
  const [first, ...rest] = [...item.childNodes].filter((node) => textOf(node));
  const whole = { title: context, context: '', nodes: [...item.childNodes] };
  if (!(first instanceof Element) || /:$/.test(textOf(first))) return whole;
  const strong =
    first.matches('p') && first.firstElementChild?.matches('strong:first-child') && first.firstElementChild;
  if (!strong || textOf(strong) === textOf(first))
    return rest.length ? { title: textOf(first), context, nodes: rest } : whole;
  const after = first.cloneNode(true) as Element;
  after.firstElementChild?.remove();
  return { title: textOf(strong).replace(/\.$/, ''), context, nodes: [after, ...rest] };
}

/** @param element with its text inside */
export function slidesOf(element: Element): Slide[] {
  const root = element.querySelector(':scope > [lang]') ?? element;
  const slides: Slide[] = [];
  let group: Slide = { title: '', context: '', nodes: [] };
  let section = '';
  const begin = (title: string, context = '') => {
    group = { title, context, nodes: [] };
    slides.push(group);
  };
  const add = (node: Node) => {
    const length = group.nodes.reduce((sum, one) => sum + textOf(one).length, 0);
    if (length && length + textOf(node).length > MOST) begin(group.title, group.context);
    group.nodes.push(node);
  };
  /** A long list goes on in a second piece, too. */
  const addList = (list: Element) => {
    if (textOf(list).length <= MOST) return add(list);
    let part = list.cloneNode(false) as Element;
    for (const [index, item] of [...list.children].entries()) {
      if (part.children.length && textOf(part).length + textOf(item).length > MOST) {
        add(part);
        part = list.cloneNode(false) as Element;
        if (part.matches('ol')) part.setAttribute('start', String(index + 1));
      }
      part.append(item.cloneNode(true));
    }
    add(part);
  };

  const addAny = (node: Node) => {
    if (node instanceof Element && isList(node)) addList(node);
    else add(node);
  };

  for (const node of root.childNodes) {
    if (!textOf(node)) continue;
    const tag = node.nodeName;
    if (tag === 'H2') begin(textOf(node), slides.length ? '' : textOf(root.firstElementChild));
    else if (isHeading(node)) {
      if (tag === 'H3') section = textOf(node);
      begin(textOf(node), tag === 'H3' ? '' : section);
    } else if (tag === 'DETAILS') {
      const [summary, ...answer] = [...node.childNodes].filter((one) => textOf(one));
      begin(textOf(summary), section);
      for (const one of answer) addAny(one);
    } else if (node instanceof Element && isList(node) && [...node.children].every(isPiece)) {
      const context = group.title || section;
      for (const item of node.children) {
        const piece = pieceOf(item, context);
        begin(piece.title, piece.context);
        for (const one of piece.nodes) if (textOf(one)) addAny(one);
      }
    } else if (slides.length) addAny(node);
  }
  return slides.filter(({ title, nodes }) => title || nodes.length);
}
