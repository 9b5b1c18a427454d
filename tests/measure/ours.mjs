/**
 * What is measured without any other library: our files in the three ways of putting them on a page, and the plain HTML
 * they are compared to.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';

const shipped = (file) => readFile(path.join(root, 'dist', file));

/** What a site that writes the text into its page gives it for looks: about what ours have, in a few lines. */
export const PLAIN_CSS =
  '' +
  '.w{font:16px/1.6 system-ui,sans-serif;color:#20262b;background:#fffdf9;border:1px solid #7f8486;' +
  'border-radius:6px;padding:18px;margin:0 0 16px}' +
  '.w h2{margin:0;font-size:1.6em;line-height:1.2}.w h3{font-size:1em;margin:16px 0 4px}' +
  '.w p{margin:0 0 8px;max-width:38em}.w summary{padding:10px 0;cursor:pointer;border-top:1px solid #7f8486}' +
  '.w summary h4{display:inline;margin:0}.w ul,.w ol{margin:0;padding:0 0 0 1.2em}' +
  '.w label{display:flex;gap:8px;align-items:center;min-height:44px}.w input{width:20px;height:20px;flex:none}' +
  '.w a{color:#0b4f5f}';

export const plainOf = (content) =>
  elementNames.map((name) => `<div class="w">${content.plain[name]}</div>`).join('\n');

/**
 * A target: what stands once on a page, what stands there for every instance, and the files that it asks for.
 * @typedef {object} Target
 * @property {string} id
 * @property {string} title
 * @property {string} [head]
 * @property {string} once
 * @property {(i: number) => string} each
 * @property {Record<string, Buffer>} [files]
 *
 * @param {Awaited<ReturnType<typeof import('./content.mjs').readContent>>} content
 * @returns {Promise<Target[]>}
 */
export async function prinTargets(content) {
  const files = { 'prin.js': await shipped('prin.js') };
  const prerendered = (await Promise.all(elementNames.map((name) => shipped(`prerendered/${name}.html`)))).join('');
  const script = (when) => `<script ${when} src="prin.js"></script>`;
  return [
    {
      id: 'html',
      title: 'Plain HTML: the same text, details and boxes, a small style sheet, no script',
      once: `<style>${PLAIN_CSS}</style>`,
      each: () => plainOf(content),
    },
    {
      id: 'prin',
      title: 'prin.js, async, with the text inside the tags',
      files,
      once: script('async'),
      each: () => elementNames.map((name) => `<prin-${name}>${content.fallback[name]}</prin-${name}>`).join('\n'),
    },
    {
      id: 'prin-bare',
      title: 'prin.js, async, with nothing inside the tags',
      files,
      once: script('async'),
      each: () => elementNames.map((name) => `<prin-${name}></prin-${name}>`).join('\n'),
    },
    {
      id: 'prin-prerendered',
      title: 'prin.js, deferred, over dist/prerendered/',
      files,
      once: script('defer'),
      each: () => prerendered,
    },
  ];
}
