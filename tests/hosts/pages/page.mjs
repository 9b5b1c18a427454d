/**
 * A host page is data: what a server would send, what the host then does, and what is expected.
 * @typedef {object} Page
 * @property {string} name what the host is like, in words; the table shows it
 * @property {string} id the name in an address
 * @property {string | Buffer | ((origins: { own: string, other: string }) => string | Promise<string>)} [html]
 * @property {string} [type] its content type
 * @property {Record<string, string> | (() => Record<string, string>)} [headers]
 * @property {Record<string, string | Buffer>} [files] what lies beside it, by name
 * @property {string[]} [elements] which elements stand on it at the end, in order; none where the text inside the tags
 *   is expected
 * @property {string[]} [fallback] which texts inside tags stay visible
 * @property {(tools: object, is: (what: string, truth: unknown) => void) => unknown} [act] what the host does next;
 *   runs in the page
 * @property {{ what: string, focus: () => void, press: string[], holds: () => unknown }[]} [typing] what a reader then
 *   types: what gets the focus, the keys, and what must hold afterwards; the functions run in the page
 * @property {string[]} [expectConsole] its console messages and errors, each by a part of its text; others are mistakes
 * @property {string} [ignoreConsole] why its console messages are not checked
 * @property {string} [version] which release must have won
 * @property {string} [compareWith] the page it must look like: `bare`, or one as wide
 * @property {Record<string, string>} [mayDiffer] patterns of properties that may differ from it, and why
 * @property {boolean} [scripting] false where the reader has JavaScript off
 * @property {'frame'} [reportsItself] where the elements are in a frame that runs the probe by itself and posts its
 *   answers
 * @property {'click and Escape' | 'click away' | 'Escape' | 'refused' | 'none'} [exit] how the quick exit leaves in the
 *   end: by both where an element shows; by a click in earnest where the page asks before it is left; refused where it
 *   could not work, so that no button may show
 * @property {string[]} [exitLacks] what the page's faults prevent when it is left: 'cover' (that it is covered),
 *   'event' (prin-exit), 'clearing' (of inputs, before the page goes), 'exit of <name>' (that an element has one)
 * @property {() => void} [beforeExit] what the host breaks once the exit shows; runs in the page
 * @property {string[]} [needs] files of Debian packages
 * @property {Record<string, Partial<Page> & { why: string }>} [engines] what is expected instead in an engine, and why
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../tools/content/plugin.mjs';
import { elementNames } from '../../../tools/elements.mjs';

export { elementNames };
export const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
/** What is said when a second script of ours comes. */
export const twice = (first = version, second = version) =>
  `Prin: loaded twice; using version ${first}, ignoring ${second}.`;

export const LISTEN = '<script src="/host/listen.js"></script>';
export const PRIN = '<script async src="/dist/prin.js"></script>';
export const START = '<!doctype html><html lang="en"><head><meta charset="utf-8">';

/** The tags of all elements. */
export const tags = elementNames.map((name) => `<prin-${name}></prin-${name}>`).join('\n');

/** A page as most sites have it; what stands in the head, in the body, and how it begins. */
export const html = ({ head = PRIN, body = tags, start = START } = {}) =>
  `${start}${LISTEN}<title>Host</title>${head}</head><body>${body}</body></html>`;

/** A script of the host, after ours or before. */
export const inline = (code) => `<script>${code}</script>`;

/** A file of dist/, as the build wrote it. */
export function shipped(file) {
  try {
    return readFileSync(path.join(root, 'dist', file), 'utf8');
  } catch (error) {
    throw new Error(`dist/${file} is missing: run "npm run build"`, { cause: error });
  }
}

/** The text to paste inside a tag, as the build wrote it. */
export const pasted = (name) => shipped(`html/${name}.html`);

/**
 * The elements as they look before any script, as the build wrote them, and what lets their styles through a policy.
 */
export const prerendered = () => elementNames.map((name) => shipped(`prerendered/${name}.html`)).join('');
export function styleHashes() {
  const files = JSON.parse(shipped('integrity.json'));
  return elementNames
    .map((name) => {
      const { style } = files[`prerendered/${name}.html`] ?? {};
      if (!style) throw new Error(`dist/integrity.json has no style hash for prerendered/${name}.html`);
      return `'${style}'`;
    })
    .join(' ');
}

/** Elements with the text inside; `attributes` go on the tag. */
export const filled = (which = elementNames, attributes = '') =>
  which.map((name) => `<prin-${name} data-fallback${attributes}>${pasted(name)}</prin-${name}>`).join('\n');

/** Gives pages their defaults. @returns {Page[]} */
export const group = (theme, pages) =>
  pages.map((page) => ({
    theme,
    id: page.name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    html: html(),
    elements: page.fallback ? [] : elementNames,
    exit: page.elements?.length || !page.fallback ? 'click and Escape' : 'none',
    exitLacks: [],
    fallback: [],
    expectConsole: [],
    compareWith: 'bare',
    mayDiffer: {},
    scripting: true,
    needs: [],
    typing: [],
    engines: {},
    ...page,
  }));
