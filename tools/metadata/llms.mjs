/**
 * llms.txt and llms-full.txt, for programs that answer questions about the library: what it is and how it is put on a
 * page, then every attribute, property, part and file, and in the full one the texts in English.
 */
import { fallbackText } from './plain-text.mjs';
import { declarationsOf } from './manifest.mjs';

/** @typedef {import('./manifest.mjs').Manifest} Manifest */

const SUMMARY = `# Prin

> Embeddable web components, in Greek and in English, about sexting, for parents and teenagers. They send no request
> after the script, store nothing, and their text shows even when the script never arrives.

`;

/** One line for each name with its description. @param {string[][]} entries */
const list = (entries) => entries.map(([name, text]) => `- \`${name}\`: ${text}\n`).join('');

/** @param {string} version */
const usage = (version) =>
  `## On a page

Copy \`dist/\` to the site, in a folder named by its version. Then:

\`\`\`html
<script async src="https://your-site.gr/prin/${version}/prin.js"></script>
<div data-prin="helpline-box"><a href="tel:112">112</a> · <a href="tel:116111">116 111</a></div>
\`\`\`

Best inside the \`div\`: the whole text, which \`dist/paste/<name>.html\` holds. English is in ` +
  `\`dist/en/\`; a page has one
language.

## With a bundler

\`\`\`js
import 'prin-widgets'; // all elements, and the marks \`data-prin\`
import 'prin-widgets/helpline-box'; // one element, which registers its tag
import { HelplineBox } from 'prin-widgets/helpline-box/class'; // the class, which registers nothing
import 'prin-widgets/en/helpline-box'; // the same in English
import { GR, CY } from 'prin-widgets/prerendered/helpline-box'; // strings of HTML for a server
\`\`\`

In Node each import is empty: it registers nothing and leaves nothing behind. Types for React, Vue and Svelte:
\`import type {} from 'prin-widgets/react'\`, \`…/vue\`, \`…/svelte\`.

`;

/** What an element can do, as the manifest says it. @param {ReturnType<typeof declarationsOf>[number]} element */
function element({ declaration }) {
  const { tagName, description, attributes, slots = [], cssParts } = declaration;
  const own = attributes.filter(({ inheritedFrom }) => !inheritedFrom);
  return (
    `### \`<${tagName}>\`\n\n${description}\n\n` +
    list([
      ...own.map((one) => [one.name, `(attribute, ${one.type.text}) ${one.description}`]),
      ...slots.map((one) => [one.name, `(slot) ${one.description}`]),
      ['parts', cssParts.map(({ name }) => name).join(', ')],
    ]) +
    '\n'
  );
}

/** What all elements have. @param {Manifest} manifest */
function shared(manifest) {
  const [{ declaration }] = declarationsOf(manifest);
  const { attributes, events, cssProperties } = declaration;
  return `## What every element has

${list(
  attributes
    .filter(({ inheritedFrom }) => inheritedFrom)
    .map((one) => [one.name, `(attribute, ${one.type.text}, default ${one.default}) ${one.description}`]),
)}${list(events.map((one) => [one.name, `(event) ${one.description}`]))}${list(
    cssProperties.map((one) => [one.name, `(custom property, default ${one.default}) ${one.description}`]),
  )}
`;
}

/**
 * @param {Manifest} manifest
 * @param {string} version
 */
export const llms = (manifest, version) =>
  `${SUMMARY}${usage(version)}## Elements\n\n` +
  list(declarationsOf(manifest).map(({ declaration }) => [`<${declaration.tagName}>`, declaration.description])) +
  `\n## More\n\n- [Everything](llms-full.txt): attributes, events, parts, properties, and every text in English\n` +
  `- [The manifest](custom-elements.json)\n- [Sizes and hashes of every file](integrity.json)\n`;

/**
 * @param {Manifest} manifest
 * @param {string} version
 * @param {import('../build/context.mjs').Language} language whose texts it holds
 */
export const llmsFull = (manifest, version, { elements, countries: [country] }) =>
  `${SUMMARY}${usage(version)}${shared(manifest)}## Elements\n\n${declarationsOf(manifest).map(element).join('')}` +
  `## The texts\n\nIn English, with the helplines of the first country (${country.id}). ` +
  `Code MIT, words CC BY 4.0: LICENSE.txt.\n\n` +
  elements.map(([name, { fallback }]) => `### prin-${name}\n\n${fallbackText(fallback[country.id])}\n`).join('\n');
