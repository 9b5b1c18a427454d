/** What is left where no element, mark, link or frame is: code as text, text without its tags, numbers alone. */
import { BLOCKS } from './tree.mjs';
import { textOf, within } from './facts.mjs';

/** @typedef {import('./facts.mjs').Facts} Facts */

/** A tag of ours that a visitor reads, also one that was escaped twice. */
const TAG = '(?:<|&lt;)[/\\s\\u00a0]*';
const CODE = new RegExp(
  [
    `${TAG}prin-[a-z]`,
    `${TAG}script\\b[^<>]{0,300}\\b(?:prin|frame)\\.js`,
    `${TAG}iframe\\b[^<>]{0,300}/frame/[a-z-]+\\.html`,
    `${TAG}[a-z]+\\b[^<>]{0,300}\\bdata-prin\\b`,
    `${TAG}div\\b[^<>]{0,200}\\bprin-[a-z]`,
    `${TAG}a\\b[^<>]{0,300}/text/[a-z-]+\\.html`,
    `${TAG}template\\s[^<>]{0,99}shadowrootmode`,
    `${TAG}a\\s[^<>]{0,60}href=[^<>]{0,9}tel:`,
  ].join('|'),
  'i',
);
const STYLE = /:host\s*[{(]|(?:--|[–—])(?:_surface|_fill|prin-(?:surface|accent|text))\b/;
const CURLED = /=[\s\u00a0]?[“”„«»″′‘’]|[“”″′]\s?[\]>/]|var\([–—]|[–—]_[a-z]/;
const SHORTCODE = /\[\/?prin(?=[\s\]/])[^\]]{0,400}\]?/;

/** Whether a text holds code of ours. @param {string} text */
export const isCode = (text) => CODE.test(text);
/** @param {Facts} facts */
export const codeAsText = ({ seen }) => CODE.exec(seen)?.[0];
/** @param {Facts} facts */
export const styleAsText = ({ seen }) => STYLE.exec(seen)?.[0];
/** @param {Facts} facts */
export const shortcodeAsText = ({ seen }) => SHORTCODE.exec(seen)?.[0];

/** An address or a name of ours whose quotes are curled: they are part of its value. @param {[string, string]} entry */
const isCurled = ([name, value]) => /^(src|href|data-prin|integrity)$/.test(name) && /^[“”„«»″′‘’]/.test(value);

/** Quotes or dashes that a typographer has changed, in our code or our style. @param {Facts} facts */
export function curled({ seen, scripts, marks, links, frames }) {
  const inside = [...scripts, ...marks, ...links, ...frames].find(({ node }) =>
    Object.entries(node.attributes).some(isCurled),
  );
  if (inside) return inside.node;
  const at = CODE.exec(seen) ?? SHORTCODE.exec(seen) ?? STYLE.exec(seen);
  return Boolean(at && CURLED.test(seen.slice(at.index, at.index + 2000)));
}

/** Spaces of our code that an editor made spaces that do not break. @param {Facts} facts */
export function nbspInCode({ seen }) {
  const at = CODE.exec(seen);
  return Boolean(at && /\u00a0(?:data-|src=|href=|async|class=|heading-)/.test(seen.slice(at.index, at.index + 2000)));
}

/** An address inside our code that the host has made a link: its words are the address. @param {Facts} facts */
export const codeLinked = (facts) =>
  codeAsText(facts)
    ? facts.nodes.find(
        (node) =>
          node.tag === 'a' &&
          /(?:prin|frame)\.js|\/(?:frame|text)\/|^tel:/.test(node.attributes.href ?? '') &&
          /^(?:https?:|tel:)/.test(textOf(node).trim()),
      )
    : undefined;

/** Whether anything of ours is asked for, or is in sight as itself. @param {Facts} facts */
export const asked = ({ hosts, links, frames, wrapped }) =>
  hosts.length + links.length + frames.length + wrapped.length > 0;

/**
 * Whether the text of an element stands there as our files of plain HTML have it: title, headings and numbers.
 * @param {Facts} facts
 */
export function plainText({ titles, flat, nodes }) {
  return titles.find(({ title, headings }) => {
    const titled = nodes.some(
      ({ tag, children }) => /^h[2-6]$/.test(tag) && children.some(({ text }) => text.includes(title)),
    );
    return titled && headings.filter((one) => flat.includes(one)).length >= Math.min(3, headings.length);
  });
}

/** A text of ours whose answers folded, and do not any more. @param {Facts} facts */
export const unfolded = (facts) => {
  const text = plainText(facts);
  return text?.details && !facts.nodes.some(({ tag }) => tag === 'details') ? text : undefined;
};

/**
 * Whether what is there can only be ours, or may well be: any number of ours in what was pasted as a part, a title or
 * several numbers in a whole page, which may have a 112 of its own.
 * @param {Facts} facts
 */
export function ofOurs({ whole, titles, numbers, inText }) {
  const all = new Set([...numbers.map(({ number }) => number), ...inText]);
  const rare = [...all].filter((number) => number.length > 3);
  if (!whole) return titles.length > 0 || numbers.length > 0 || inText.size > 1 || rare.length > 0;
  return (titles.length > 0 && all.size > 0) || rare.length > 1 || (rare.length > 0 && all.has('112'));
}

/** An id of ours with something before it. @param {[string, string]} entry */
const isPrefixedId = ([name, value]) =>
  name === 'id' && /^.{2,40}-prin-[a-z]/.test(value) && !value.startsWith('prin-');
/** @param {import('./tree.mjs').Node} node */
export const hasPrefixedId = ({ attributes }) => Object.entries(attributes).some(isPrefixedId);

/**
 * The block that stood for the element and has lost its mark: a bare `div` with nothing but our numbers.
 * @param {Facts} facts
 */
export function bareBlock({ numbers, blockOf }) {
  const found = numbers
    .map(({ node }) => blockOf(node))
    .find((block) => block?.tag === 'div' && Object.entries(block.attributes).every(isPrefixedId));
  return found && !found.children.some(({ tag }) => /^(ul|ol|h\d|table)$/.test(tag)) ? found : undefined;
}

/**
 * Text that ran together in one piece, because an editor flattened what held it: «24ωροΕυρωπαϊκός».
 * @param {Facts} facts
 */
export const wordsJoined = ({ pieces }) =>
  pieces.filter(({ text }) => /[a-zα-ωά-ώ][A-ZΑ-ΩΆ-Ώ][a-zα-ωά-ώ]{2}/u.test(text) && /[α-ωά-ώ]{3}/u.test(text)).length >
  1;

/** Two numbers with nothing between them, or a number right behind other digits. @param {Facts} facts */
export function numbersJoined({ numbers, known, seen }) {
  const links = new Set(numbers.map(({ node }) => node));
  for (const { node } of numbers) {
    const before = node.parent?.children[node.index - 1];
    if (before && (links.has(before) || (!before.tag && /\d$/.test(before.text)))) return node;
  }
  const one = known.numbers.map((number) => [...number].join('[ \\u00a0]?')).join('|');
  return new RegExp(`(?<![\\d+])(?:${one})(?:${one})(?!\\d)`).test(seen.replace(/\n/g, ' | '));
}

/** Two numbers with only a space between them, which many editors join. @param {Facts} facts */
export function numbersSpaced({ numbers }) {
  const links = new Set(numbers.map(({ node }) => node));
  return numbers.find(({ node }) => {
    const [before, space] = node.parent?.children.slice(Math.max(0, node.index - 2), node.index) ?? [];
    return space && links.has(before) && !space.tag && !/[^\s\u00a0]/.test(space.text);
  })?.node;
}

/**
 * Whether a node stands in a block of its own, first, as a link must to become the element.
 * @param {import('./tree.mjs').Node} node
 * @param {Facts['blockOf']} blockOf
 */
export function standsFirst(node, blockOf) {
  const block = blockOf(node);
  if (!block || within(node, ({ tag }) => tag === 'nav' || tag === 'li' || tag === 'td')) return false;
  if (block.tag !== 'p' && !(block.tag === 'div' && !block.attributes.class)) return block.tag === '#root';
  for (let one = node; one !== block && one.parent; one = one.parent) {
    const before = one.parent.children.slice(Math.max(0, one.index - 8), one.index);
    if (before.some(({ tag, text }) => !BLOCKS.has(tag) && (text.trim() || (tag && tag !== 'br' && tag !== 'script'))))
      return false;
  }
  return true;
}
