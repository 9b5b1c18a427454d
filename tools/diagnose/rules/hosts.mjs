/** Damage to a tag of ours, to a block that stands for one, and to a prerendered root. */
import { isOurTag, nodeOf, within } from '../facts.mjs';
import { hasPrefixedId } from '../remains.mjs';

/** @typedef {import('../facts.mjs').Facts} Facts */
/** @typedef {import('../known.mjs').Known} Known */
/** @typedef {import('../tree.mjs').Node} Node */

/** @param {Node} node */
const isSlotted = ({ attributes }) => attributes.slot === 'local' || attributes['data-prin-slot'] === 'local';
/** @param {Node} node */
const isMark = ({ attributes }) =>
  attributes['data-prin'] !== undefined || /(^|\s)prin-[a-z]/.test(attributes.class ?? '');

/** @param {Node} node @param {Known} known */
const isOurs = ({ text, attributes }, known) =>
  'data-stamp' in attributes ||
  'data-region' in attributes ||
  /:host\s*[{(]/.test(text) ||
  known.texts.some(({ title }) => text.includes(title));

/**
 * Whether a template holds markup of ours, or stands in a tag of ours; looks at the first thousand nodes.
 * @param {Node} template
 * @param {Known} known
 */
function isOurTemplate(template, known) {
  if (template.parent && isOurTag(template.parent)) return true;
  const left = [template];
  for (let next = left.pop(), count = 0; next && count < 1000; next = left.pop(), count++) {
    if (isOurs(next, known)) return true;
    left.push(...next.children.slice(0, 100));
  }
  return false;
}
/** @param {Facts} facts */
const templates = ({ nodes, known }) => nodes.filter((node) => node.tag === 'template' && isOurTemplate(node, known));

/** Whether a node has a link that calls one of our numbers. @param {Node} node @param {Facts['numbers']} numbers */
const holdsNumber = (node, numbers) => numbers.some(({ node: link }) => within(link, (one) => one === node));

/**
 * A block at the head of a host as the site's own line is, with words, and none of our numbers or titles.
 * @param {Facts} facts
 */
function unmarkedLine({ marks, classes, tags, numbers, known }) {
  return [...marks, ...classes, ...tags]
    .map(({ node }) => node.children.find(({ tag, text }) => tag || text.trim()))
    .find((first) => {
      if (!first || !/^(p|span|strong)$/.test(first.tag) || isSlotted(first)) return false;
      const words = first.children.map(({ text }) => text).join(' ');
      const ours =
        known.numbers.some((number) => words.includes(number)) ||
        known.texts.some(({ title }) => words.includes(title));
      return (
        /\p{L}{3}/u.test(words) &&
        !ours &&
        !holdsNumber(first, numbers) &&
        /** @type {Node} */ (first.parent).children.some(({ tag }) => tag === 'a')
      );
    });
}

/** @type {import('../diagnose.mjs').Rule[]} */
export const hostRules = [
  {
    id: 'template-swallows',
    level: 'broken',
    finds: (facts) =>
      templates(facts).find(({ attributes, parent }) => 'shadowrootmode' in attributes && parent && !isOurTag(parent)),
  },
  {
    id: 'template-inert',
    level: 'broken',
    finds: (facts) => templates(facts).find(({ attributes }) => !('shadowrootmode' in attributes)),
  },
  {
    id: 'template-spilled',
    level: 'broken',
    finds: ({ nodes, hidden }) =>
      nodes.find(
        (node) =>
          !hidden.has(node) &&
          ('data-stamp' in node.attributes || node.attributes['data-region'] !== undefined) &&
          !within(node, ({ tag }) => tag === 'template'),
      ),
  },
  { id: 'torn', level: 'broken', finds: ({ tags }) => nodeOf(tags.find(({ node }) => node.end === 'cut')) },
  {
    id: 'unclosed',
    level: 'broken',
    finds: ({ tags }) => nodeOf(tags.find(({ node }) => node.end === 'open')),
  },
  { id: 'unknown-name', level: 'broken', finds: ({ hosts }) => nodeOf(hosts.find(({ known }) => !known)) },
  {
    id: 'line-lost',
    level: 'works',
    finds: (facts) =>
      facts.nodes.find(
        (node) =>
          isSlotted(node) && !facts.hidden.has(node) && !within(node.parent, (one) => isOurTag(one) || isMark(one)),
      ) ?? unmarkedLine(facts),
  },
  { id: 'mark-by-class', level: 'works', finds: ({ classes }) => nodeOf(classes[0]) },
  {
    id: 'id-prefixed',
    level: 'works',
    finds: ({ nodes }) => nodes.find(hasPrefixedId),
  },
  {
    id: 'no-settings',
    level: 'note',
    finds: ({ tags }) => nodeOf(tags.find(({ node, known }) => known && Object.keys(node.attributes).length === 0)),
  },
];
