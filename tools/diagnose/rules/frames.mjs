/** Damage to an iframe of ours. */
import { pageAt } from '../addresses.mjs';
import { nodeOf } from '../facts.mjs';
import { codeAsText } from '../remains.mjs';

/** @typedef {import('../facts.mjs').Facts} Facts */
/** @typedef {import('../facts.mjs').Frame} Frame */
/** @typedef {import('../tree.mjs').Node} Node */

/** @param {string | undefined} value of an attribute; no number is NaN */
const pixels = (value) => Number(/^\s*(\d+)(?=\s*$|px)/.exec(value ?? '')?.[1] ?? NaN);
/** @param {Facts} facts */
const hasScript = ({ scripts }) => scripts.some(({ file, held }) => file === 'frame' && !held);

/**
 * Whether a frame asks for what only frame.js can do: a height that follows, an exit that leaves the whole page.
 * @param {Frame} frame
 */
const needsScript = ({ node: { attributes }, address }) =>
  /%/.test(attributes.width ?? '') || /width:\s*100%/.test(attributes.style ?? '') || /[?&]quick-exit/.test(address);
/**
 * A frame without a width is 300 pixels wide. A class may give it one, which the source does not show.
 * @param {Node} node
 */
const isNarrow = ({ attributes: { width, style, class: classes } }) =>
  width === undefined ? !classes && !/width\s*:/.test(style ?? '') : pixels(width) < 280;
/** @param {Node} node */
const isLow = ({ attributes: { height, style } }) =>
  height === undefined ? !/height\s*:/.test(style ?? '') : pixels(height) < 400;

/**
 * What is left of a frame whose name a filter replaces, also inside addresses.
 * @param {Node} node
 * @param {string[]} names
 */
const isReplaced = ({ tag, attributes }, names) =>
  Boolean(tag) &&
  !/^(iframe|a|script|link|meta)$/.test(tag) &&
  (/\bmyiframe\b/i.test(attributes.class ?? '') ||
    Object.values(attributes).some((value) => value.includes('/frame/') && pageAt(value, names)));

/** @type {import('../diagnose.mjs').Rule[]} */
export const frameRules = [
  {
    id: 'embed',
    level: 'broken',
    finds: ({ frames }) => nodeOf(frames.find(({ node }) => /wp-embedded-content/.test(node.attributes.class ?? ''))),
  },
  {
    id: 'sandboxed',
    level: 'broken',
    finds: ({ frames }) =>
      nodeOf(
        frames.find(
          ({ node: { attributes } }) => attributes.sandbox !== undefined && !/allow-scripts/.test(attributes.sandbox),
        ),
      ),
  },
  {
    id: 'frame-empty',
    level: 'broken',
    finds: (facts) =>
      facts.nodes.find(
        ({ tag, attributes: { src, title } }) =>
          tag === 'iframe' &&
          /^(about:.*)?$/.test(src ?? '') &&
          facts.known.texts.some((text) => text.title === title) &&
          !facts.frames.some(({ node }) => node.attributes.title === title),
      ),
  },
  { id: 'frame-held', level: 'broken', finds: ({ frames }) => nodeOf(frames.find(({ held }) => held)) },
  {
    id: 'frame-word',
    level: 'broken',
    finds: ({ nodes, known }) => nodes.find((node) => isReplaced(node, known.names)),
  },
  {
    id: 'frame-as-link',
    level: 'broken',
    finds: (facts) =>
      facts.frames.length || codeAsText(facts) ? undefined : nodeOf(facts.links.find(({ kind }) => kind === 'frame')),
  },
  {
    id: 'text-in-frame',
    level: 'works',
    finds: ({ frames }) => nodeOf(frames.find(({ kind }) => kind === 'text')),
  },
  { id: 'frame-narrow', level: 'works', finds: ({ frames }) => nodeOf(frames.find(({ node }) => isNarrow(node))) },
  {
    id: 'frame-low',
    level: 'works',
    finds: (facts) => (hasScript(facts) ? undefined : nodeOf(facts.frames.find(({ node }) => isLow(node)))),
  },
  {
    id: 'frame-script-missing',
    level: 'works',
    finds: (facts) => (hasScript(facts) ? undefined : nodeOf(facts.frames.find(needsScript))),
  },
  {
    id: 'frame-untitled',
    level: 'note',
    finds: ({ frames }) => nodeOf(frames.find(({ node }) => !node.attributes.title?.trim())),
  },
  {
    id: 'frame-fixed',
    level: 'note',
    finds: (facts) =>
      hasScript(facts) ? undefined : nodeOf(facts.frames.find((frame) => !needsScript(frame) && !isNarrow(frame.node))),
  },
];
