/** What the source of a page has of ours: scripts, elements, marks, links, frames, numbers, and what is read. */
import { CURLY, insideOf, pageAt, scriptAt } from './addresses.mjs';
import { BLOCKS, treeOf } from './tree.mjs';

/**
 * @typedef {import('./tree.mjs').Node} Node
 * @typedef {ReturnType<typeof factsOf>} Facts
 * @typedef {{ node: Node, name: string, known: boolean }} Host an element of ours, or a block that asks for one
 */

/** What is no text for a visitor. */
const UNSEEN = new Set(['script', 'style', 'template', 'title', 'head', 'noscript', 'textarea', 'iframe', 'object']);
const LINES = new Set([...BLOCKS, 'td', 'th', 'br', 'body', 'html', 'button', 'option', '#root']);
/** A number as text, in whatever groups. @param {string} number */
const written = (number) => new RegExp(`(?<!\\d)${[...number].join('[\\s\\u00a0]?')}(?!\\d)`);
const digits = (/** @type {string} */ text) => text.replace(/[\s\u00a0\u2011-]/g, '');
/** @param {Node} node @param {string} name @returns {string | undefined} */
const attribute = (node, name) => node.attributes[name];
/**
 * What lazy loading and consent keep until later: an address in an attribute of their own.
 * @template Found
 * @param {Node} node
 * @param {(value: string) => Found | undefined} find
 */
const laterOf = (node, find) =>
  Object.entries(node.attributes)
    .filter(([name]) => name.startsWith('data-'))
    .map(([, value]) => find(value))
    .find(Boolean);
/** The address of a script that another one loads: in its code, between quotes. */
const LOADED = /["'`]([^"'`\s]{0,300}\.js(?:[?#][^"'`\s]{0,99})?)["'`]/g;

/**
 * The text of a node and of what is in it, in the order of the source; of a long one only the beginning.
 * @param {Node} node
 */
export function textOf(node, limit = 400) {
  let text = '';
  const left = [node];
  for (let next = left.pop(); next && text.length < limit; next = left.pop()) {
    text += next.text;
    for (let index = next.children.length - 1; index >= 0; index--) left.push(next.children[index]);
  }
  return text;
}

/**
 * Whether a node is one, or stands in one, for which `test` holds; looks 64 levels up.
 * @param {Node | null} node
 * @param {(node: Node) => unknown} test
 */
export function within(node, test) {
  let level = 64;
  for (let one = node; one && level--; one = one.parent) if (test(one)) return one;
  return undefined;
}

/** Where nothing runs and nothing shows in a browser with scripts. @param {Node} node */
export const isDead = ({ tag }) => tag === 'noscript' || tag === 'template';
/** Whether a node is a tag of ours, by its name. @param {Node} node */
export const isOurTag = ({ tag }) => tag.startsWith('prin-');
/** What a rule points at. @param {{ node: Node } | undefined} found */
export const nodeOf = (found) => found?.node;
/** @param {Node} node @param {string[]} names */
const ofClass = (node, names) =>
  node.tag === 'p' || node.tag === 'div'
    ? names.find((name) => (node.attributes.class ?? '').split(/\s+/).includes(`prin-${name}`))
    : undefined;

/**
 * What a visitor reads, block by block, a line each; a text of one node is whole in `pieces`.
 * @param {Node[]} nodes
 */
function readable(nodes) {
  /** @type {Set<Node | null>} */
  const hidden = new Set();
  /** @type {Map<Node | null, Node | null>} */
  const block = new Map();
  /** @type {Node[]} */
  const pieces = [];
  let seen = '';
  /** @type {Node | null | undefined} */
  let last;
  for (const node of nodes) {
    const opened = node.tag === 'template' && 'shadowrootmode' in node.attributes;
    if (hidden.has(node.parent) || (UNSEEN.has(node.tag) && !opened)) hidden.add(node);
    block.set(node, LINES.has(node.tag) ? node : (block.get(node.parent) ?? node.parent));
    if (node.tag === 'br') seen += '\n';
    if (node.tag || hidden.has(node)) continue;
    if (last && block.get(node) !== last) seen += '\n';
    last = block.get(node);
    seen += node.text;
    pieces.push(node);
  }
  return { seen, pieces, hidden, blockOf: (/** @type {Node} */ node) => block.get(node) };
}

/** @typedef {{ node: Node, number: string, state: 'live' | 'away' | 'elsewhere' | 'empty' }} NumberLink */
/**
 * @typedef {{ node: Node, loaded?: boolean, held: boolean } & NonNullable<ReturnType<typeof scriptAt>>} Script one that
 * the page has, or that another one loads; held back until later, or not
 */
/** @typedef {{ node: Node } & NonNullable<ReturnType<typeof pageAt>>} Link to a page of one widget */
/** @typedef {Link & { held: boolean }} Frame */

/**
 * Links that call, or did: what they lead to now, and what they show.
 * @param {Node[]} nodes
 * @param {string[]} known
 * @returns {NumberLink[]}
 */
function numbersIn(nodes, known) {
  return nodes.flatMap((node) => {
    if (node.tag !== 'a') return [];
    const { href } = node.attributes;
    const shown = textOf(node).trim();
    const first = /^\d[\d\s\u00a0]*/.exec(shown)?.[0] ?? '';
    const number = [/^tel:([+\d]+)/i.exec(href ?? '')?.[1] ?? '', digits(first)].find((one) => known.includes(one));
    if (!number) return [];
    const leads = /tel(:|%3a)/i.test(href ?? '') ? 'away' : 'elsewhere';
    return [{ node, number, state: /^tel:/i.test(href ?? '') ? 'live' : href ? leads : 'empty' }];
  });
}

/** The script of ours that a script in the page loads, or imports. @param {Node} node @param {string[]} names */
function loadedBy(node, names) {
  if (attribute(node, 'src') !== undefined) return undefined;
  for (const [, address] of textOf(node, 5000).matchAll(LOADED)) {
    const found = scriptAt(address, names);
    if (found) return { ...found, loaded: true };
  }
  return undefined;
}

/**
 * @param {string} html
 * @param {import('./known.mjs').Known} known
 */
export function factsOf(html, known) {
  const { nodes, comments, whole } = treeOf(html);
  const { seen, pieces, hidden, blockOf } = readable(nodes);
  const { names } = known;
  const of = (/** @type {string} */ tag) => nodes.filter((node) => node.tag === tag);

  /** @type {Script[]} */
  const scripts = of('script').flatMap((node) => {
    const now = scriptAt(attribute(node, 'src'), names);
    /** @type {Omit<Script, 'node' | 'held'> | undefined} */
    const found = now ?? laterOf(node, (value) => scriptAt(value, names)) ?? loadedBy(node, names);
    const type = (attribute(node, 'type') ?? '').toLowerCase();
    const held = (!now && !found?.loaded) || !/^($|module$|(text|application)\/(javascript|ecmascript)$)/.test(type);
    return found && !within(node.parent, isDead)
      ? [{ node, ...found, held: held || 'nomodule' in node.attributes }]
      : [];
  });
  /** @type {Host[]} */
  const tags = nodes.filter(isOurTag).map((node) => {
    const name = node.tag.slice('prin-'.length);
    return { node, name, known: names.includes(name) };
  });
  /** @type {Host[]} */
  const marks = nodes.flatMap((node) => {
    const name = attribute(node, 'data-prin')?.replace(CURLY, '');
    return name === undefined || isOurTag(node) ? [] : [{ node, name, known: names.includes(name) }];
  });
  /** @type {Host[]} */
  const classes = nodes.flatMap((node) => {
    const name = attribute(node, 'data-prin') === undefined ? ofClass(node, names) : undefined;
    return name && !node.children.some(isOurTag) ? [{ node, name, known: true }] : [];
  });
  const hosts = [...tags, ...marks, ...classes].filter(({ node }) => !hidden.has(node));

  /** @type {Link[]} */
  const links = of('a').flatMap((node) => {
    const page = pageAt(attribute(node, 'href'), names);
    return page ? [{ node, ...page }] : [];
  });
  const wrapped = of('a').filter((node) => {
    const { href = '' } = node.attributes;
    return !pageAt(href, names) && pageAt(insideOf(href), names);
  });
  /** @type {Frame[]} */
  const frames = of('iframe').flatMap((node) => {
    const now = pageAt(attribute(node, 'src'), names);
    const page = now ?? laterOf(node, (value) => pageAt(value, names));
    return page ? [{ node, ...page, held: !now }] : [];
  });
  const numbers = numbersIn(
    nodes.filter((node) => !hidden.has(node)),
    known.numbers,
  );
  const inText = new Set(known.numbers.filter((one) => written(one).test(seen)));
  const flat = seen.replace(/[\s\u00a0]+/g, ' ');
  const titles = known.texts.filter(({ title }) => flat.includes(title));
  return {
    known,
    whole,
    nodes,
    comments,
    seen,
    flat,
    pieces,
    hidden,
    blockOf,
    scripts,
    tags,
    marks,
    classes,
    hosts,
    links,
    wrapped,
    frames,
    numbers,
    inText,
    titles,
  };
}
