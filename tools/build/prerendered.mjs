/**
 * Every element as it looks before any script: prerendered/<name>.html, a tag with a declarative shadow root, and a
 * folder in prerendered/ for each other country. The script keeps a root that carries its own content hash, or a later
 * version than its own.
 */
import { importTypeScript } from '../content/import-typescript.mjs';
import { withContentHash } from '../content/module-source.mjs';
import { version } from '../version.mjs';
import { countryFolder } from './context.mjs';
import { minifyCss } from './minify-css.mjs';

/**
 * Styles that apply only before the script runs. Controls that need it keep their space but are invisible; where
 * scripting is disabled they are removed. Checkboxes and answers need no script. CSS cannot tell whether the host has a
 * line of its own: the slot is shown without its band. The script keeps the `<style>`, so these rules end with the
 * definition of the element.
 * @param {string} name of the element
 */
function beforeTheScript(name) {
  const before = `:host(:not(prin-${name}:defined))`;
  return `
  ${before} :is(.tools, .button) { visibility: hidden }
  @media (scripting: none) { .tools, .button, .opening:empty { display: none } }
  ${before} .local[hidden], ${before} .local[hidden] > .content {
    display: block !important; margin: 0; padding: 0; border: 0; background: none;
  }
  ${before} .local[hidden] > .label { display: none }
  ${before} .local[hidden] ::slotted([slot=local]) { margin: 1.25em 0 0 !important }
  :host(prin-${name}) > slot { display: none }`;
}

/**
 * The style of an element, as one text for its `<style>`. Where a filter takes that tag alone, what is left is a
 * comment of HTML, which nobody sees; CSS skips these signs.
 * @param {string} name of the element
 */
async function styleOf(name) {
  const { styles } = (await importTypeScript(`elements/${name}/${name}.styles.ts`)).module;
  // Each sheet alone, as the scripts have it.
  const css = await Promise.all([...styles, beforeTheScript(name)].map(minifyCss));
  return `<!--${css.join('')}-->`;
}

/**
 * The `div` around it and the breaks are for Markdown: a block of HTML that begins with one lasts until an empty line,
 * while one that begins with an unknown tag becomes a paragraph. Inside the tag, after the root, is the minimal
 * fallback: a browser without declarative shadow DOM shows it until the script comes, and also when it never does. All
 * others show the root instead. Where a filter takes the tag and leaves the template, the root becomes that of what
 * stands around it, an article perhaps: the slot shows all of that. In our own tag the slot is hidden, and the script
 * removes it.
 * @param {{ name: string, country: string, version: string, style: string, markup: string, minimal: string }} of the
 * country is '' for the first, the rest is markup
 */
const tag = ({ name, country, version, style, markup, minimal }) =>
  `<div>\n<prin-${name}${country ? ` country="${country}"` : ''}>\n` +
  `<template shadowrootmode="open"><style data-version="${version}">${style}</style>` +
  `${markup}<slot></slot></template>\n` +
  `${minimal}</prin-${name}>\n</div>\n`;

/**
 * @param {import('./context.mjs').Language} language
 * @returns {Promise<import('./context.mjs').Files>}
 */
export async function prerendered({ countries, elements }) {
  const files = await Promise.all(
    elements.map(async ([name, { prerendered: roots, minimal, contentHash }]) => {
      const style = await styleOf(name);
      return countries.map((country, index) => {
        const { id } = country;
        const markup = withContentHash(roots[id], contentHash).replace(
          'class="root"',
          `class="root" data-country="${id}"`,
        );
        return [
          `${countryFolder('prerendered', country)}/${name}.html`,
          // The first country is what the element shows without the attribute.
          tag({ name, country: index ? id : '', version, style, markup, minimal: minimal[id] }),
        ];
      });
    }),
  );
  return Object.fromEntries(files.flat());
}
