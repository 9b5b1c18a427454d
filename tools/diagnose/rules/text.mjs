/** Damage that a visitor reads: code as text, numbers that do not call, text without its tags. */
import { within } from '../facts.mjs';
import {
  asked,
  bareBlock,
  codeAsText,
  codeLinked,
  curled,
  nbspInCode,
  numbersJoined,
  numbersSpaced,
  ofOurs,
  plainText,
  shortcodeAsText,
  standsFirst,
  styleAsText,
  unfolded,
  wordsJoined,
} from '../remains.mjs';

/** @typedef {import('../facts.mjs').Facts} Facts */

/** Whether a number of ours is a link that calls it. @param {Facts} facts */
const isAlive = ({ numbers }) => numbers.some(({ state }) => state === 'live');
/** Whether what is left of ours is no element, link or code, and not the whole text. @param {Facts} facts */
const nothingElse = (facts) =>
  !asked(facts) && !codeAsText(facts) && !shortcodeAsText(facts) && !plainText(facts) && ofOurs(facts);

/** Whether an element that shows has numbers inside for the day its script does not come. @param {Facts} facts */
const withoutNumbers = ({ hosts, numbers, inText, known }) =>
  hosts.find(
    ({ node }) =>
      node.end !== 'cut' &&
      !numbers.some(({ node: link }) => within(link, (one) => one === node)) &&
      !(inText.size && known.numbers.some((number) => holds(node, number))),
  )?.node;
/** @param {import('../tree.mjs').Node} node @param {string} number */
function holds(node, number) {
  const left = [node];
  for (let next = left.pop(), count = 0; next && count < 2000; next = left.pop(), count++) {
    if (next.text.replace(/[\s\u00a0]/g, '').includes(number)) return true;
    left.push(...next.children.slice(0, 200));
  }
  return false;
}

/** @type {import('../diagnose.mjs').Rule[]} */
export const textRules = [
  { id: 'code-as-text', level: 'broken', finds: codeAsText },
  { id: 'code-linked', level: 'broken', finds: codeLinked },
  { id: 'nbsp', level: 'broken', finds: nbspInCode },
  { id: 'style-as-text', level: 'broken', finds: styleAsText },
  { id: 'shortcode-as-text', level: 'broken', finds: shortcodeAsText },
  { id: 'curled', level: 'broken', finds: curled },
  {
    id: 'numbers-astray',
    level: 'broken',
    finds: ({ numbers }) => numbers.find(({ state }) => state === 'away')?.node,
  },
  { id: 'numbers-joined', level: 'broken', finds: numbersJoined },
  { id: 'words-joined', level: 'broken', finds: (facts) => (ofOurs(facts) ? wordsJoined(facts) : undefined) },
  {
    id: 'mark-lost',
    level: 'broken',
    finds: (facts) => (nothingElse(facts) && facts.numbers.length ? bareBlock(facts) : undefined),
  },
  {
    id: 'unwrapped',
    level: 'broken',
    finds: (facts) => (nothingElse(facts) && isAlive(facts) && !bareBlock(facts) ? facts.numbers[0].node : undefined),
  },
  {
    id: 'text-only',
    level: 'broken',
    finds: (facts) => nothingElse(facts) && !facts.numbers.length,
  },
  { id: 'unfolded', level: 'works', finds: (facts) => (facts.hosts.length ? undefined : unfolded(facts)) },
  {
    id: 'numbers-as-text',
    level: 'works',
    finds: (facts) =>
      ofOurs(facts) && !isAlive(facts) && (facts.numbers.length > 0 || facts.inText.size > 0) && !codeAsText(facts),
  },
  {
    id: 'no-numbers',
    level: 'works',
    finds: (facts) =>
      withoutNumbers(facts) ??
      (!facts.hosts.length && facts.links.length && !facts.numbers.length && !facts.inText.size
        ? facts.links[0].node
        : undefined),
  },
  { id: 'numbers-spaced', level: 'note', finds: numbersSpaced },
  {
    id: 'link-stays',
    level: 'note',
    finds: ({ links, blockOf }) => links.find(({ node, kind }) => kind === 'text' && !standsFirst(node, blockOf))?.node,
  },
  {
    id: 'link-alone',
    level: 'note',
    finds: ({ links, scripts }) => (scripts.length ? undefined : links.find(({ kind }) => kind === 'text')?.node),
  },
  {
    id: 'comment',
    level: 'note',
    finds: ({ links, numbers }) =>
      [...links, ...numbers].find(({ node }) => /(^|\s)ugc(\s|$)/.test(node.attributes.rel ?? ''))?.node,
  },
  {
    id: 'excerpt',
    level: 'note',
    finds: (facts) => ofOurs(facts) && /[[(](…|\.\.\.)[\])]/.test(facts.seen.slice(-2000)),
  },
];
