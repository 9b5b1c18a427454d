/**
 * What the suites of every element must know of one in particular: `tests/elements/<name>.traits.mjs`, where there is
 * one. A new element needs none: the defaults hold for it.
 */
import { existsSync } from 'node:fs';
import { elementNames } from '../../tools/elements.mjs';

/**
 * The part that is pressed, what must hold before, and what must come true after.
 * @typedef {{ part: Element, before: unknown, after: () => unknown }} Interaction
 * @typedef {object} Traits
 * @property {(root: ShadowRoot, tools: { normalised: (text: string) => string, computedStyle: (part: Element) =>
 *   CSSStyleDeclaration }) => Interaction} [interaction] what a reader does in it on a host page. It is written into
 *   pages of any kind, so it sees nothing from outside and uses few built-ins. Without one the reader prints.
 * @property {Record<string, { attributes?: string, inside?: string, act?: (root: ShadowRoot) => void }>} states what a
 *   page asks for or a reader does, whose accessibility tree is kept beside the plain one
 * @property {number} pages of A4 that it takes at most: one sheet, both sides, unless it has more to say
 */

/** @type {Traits} */
const DEFAULTS = { states: {}, pages: 2 };

/** @param {string} name @returns {Promise<Traits>} */
async function traitsOf(name) {
  const file = new URL(`../elements/${name}.traits.mjs`, import.meta.url);
  return { ...DEFAULTS, ...(existsSync(file) ? await import(file.href) : {}) };
}

/** @type {Record<string, Traits>} by the name of the element */
export const traits = Object.fromEntries(
  await Promise.all(elementNames.map(async (name) => [name, await traitsOf(name)])),
);
