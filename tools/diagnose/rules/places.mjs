/** What stands where it does not work: in a part that nothing shows, in a tag it is not for, or twice. */
import { hostIn, pageAt, scriptAt } from '../addresses.mjs';
import { isDead, nodeOf, within } from '../facts.mjs';
import { asked, codeAsText, isCode } from '../remains.mjs';

/** @typedef {import('../facts.mjs').Facts} Facts */
/** @typedef {import('../tree.mjs').Node} Node */

/** Tags that no script of ours puts an element into. */
const NO_PLACE = /^(form|details|img|input|select|textarea|br|hr|video|audio|iframe|meter|progress)$/;

/**
 * Our code where browsers with scripts show and run nothing: in a comment, a field, `noscript` or `template`.
 * @param {Facts} facts
 */
export function unseen({ nodes, comments, tags, marks, known }) {
  /** @type {(node: Node) => unknown} */
  const isScript = ({ tag, attributes }) => tag === 'script' && scriptAt(attributes.src, known.names);
  return (
    [...tags, ...marks].map(nodeOf).find((node) => within(/** @type {Node} */ (node).parent, isDead)) ??
    nodes.find((node) => isScript(node) && within(node.parent, isDead)) ??
    nodes.find(({ tag, text }) => tag === 'textarea' && isCode(text)) ??
    comments.find(({ text }) => isCode(text))
  );
}
/** Whether a visitor waits for what stands out of sight: an element, or its script. @param {Facts} facts */
const isMissed = (facts) =>
  !asked(facts) ||
  facts.hosts.some(({ name, known }) => known && !facts.scripts.some(({ file }) => file === 'prin' || file === name));

/** @param {Node} node */
const isHidden = ({ attributes }) =>
  'hidden' in attributes || /(^|[;\s])(display:\s*none|visibility:\s*hidden)/.test(attributes.style ?? '');

/** An address of ours in a tag that does not take it. @param {Facts} facts */
function misplaced(facts) {
  const { nodes, known } = facts;
  return nodes.find(({ tag, attributes: { src, href } }) => {
    if (tag === 'iframe') return scriptAt(src, known.names);
    if (tag === 'script') return pageAt(src, known.names);
    return tag === 'a' && scriptAt(href, known.names)?.file === 'prin' && !facts.scripts.length && !codeAsText(facts);
  });
}

/** A setting that the element does not know, or that is not written as its host takes it. @param {Facts} facts */
function unknownSetting({ tags, marks, known: { attributes } }) {
  /** @type {(node: Node, prefix: string, other: string) => boolean} */
  const wrong = (node, prefix, other) =>
    Object.entries(attributes).some(([name, values]) => {
      const value = node.attributes[`${prefix}${name}`];
      return node.attributes[`${other}${name}`] !== undefined || (value && values && !values.includes(value));
    });
  return nodeOf(
    tags.find(({ node, known }) => known && wrong(node, '', 'data-')) ??
      marks.find(({ node, known }) => known && !NO_PLACE.test(node.tag) && wrong(node, 'data-', '')),
  );
}

/** @param {import('../facts.mjs').Host} host */
const settings = ({ name, node }) => JSON.stringify([name, Object.entries(node.attributes).sort()]);

/** @type {import('../diagnose.mjs').Rule[]} */
export const placeRules = [
  {
    id: 'not-shown',
    level: 'broken',
    finds: (facts) => (isMissed(facts) && !codeAsText(facts) ? unseen(facts) : undefined),
  },
  { id: 'wrong-file', level: 'broken', finds: misplaced },
  {
    id: 'mark-place',
    level: 'broken',
    finds: ({ marks }) => nodeOf(marks.find(({ node }) => NO_PLACE.test(node.tag))),
  },
  { id: 'link-wrapped', level: 'broken', finds: ({ wrapped }) => wrapped[0] },
  {
    id: 'hidden',
    level: 'note',
    finds: ({ hosts, frames }) =>
      // WordPress hides a frame of its own until that has answered.
      nodeOf(
        hosts.find(({ node }) => within(node, isHidden)) ?? frames.find(({ node }) => within(node.parent, isHidden)),
      ),
  },
  {
    id: 'widget-twice',
    level: 'note',
    finds: ({ hosts }) =>
      nodeOf(
        hosts.find((one, index) =>
          hosts.slice(Math.max(0, index - 50), index).some((other) => settings(other) === settings(one)),
        ),
      ),
  },
  { id: 'wrong-setting', level: 'note', finds: unknownSetting },
  {
    id: 'link-other-site',
    level: 'note',
    finds: ({ links, scripts }) => {
      const own = scripts.map(({ address }) => hostIn(address));
      return own.length && own.every(Boolean)
        ? nodeOf(
            links.find(({ kind, address }) => kind === 'text' && hostIn(address) && !own.includes(hostIn(address))),
          )
        : undefined;
    },
  },
];
