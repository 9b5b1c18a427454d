/** What the plugin makes of checked content: the source of JavaScript modules. */

/**
 * A string as the source of a template literal, where its many quotes need no escape.
 * @param {string} text
 */
const literal = (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

/**
 * A root with its content hash, by which the script knows a prerendered one to be what it would show.
 * @param {string} markup
 * @param {string} contentHash
 */
export const withContentHash = (markup, contentHash) =>
  markup.replace('class="root"', `class="root" data-stamp="${contentHash}"`);

/**
 * The module that all elements share: every helpline once, under a name of its own, so that a script holds only those
 * it shows; and what "open now" needs.
 * @param {import('./plugin.mjs').SharedContent} shared
 */
export const helplinesSource = ({ data, module: { allHelplineItems, daysFromSunday, holidaysOf } }) =>
  `${allHelplineItems(data)
    .map(({ name, markup }) => `export const ${name} = ${literal(markup)};\n`)
    .join('')}export const days = ${JSON.stringify(daysFromSunday(data))};
export const holidays = ${JSON.stringify(holidaysOf(data.holidays))};
`;

/**
 * The module that an element imports: its markup, the words and helplines of each country, its hash.
 * @param {import('./plugin.mjs').RenderedElement} element
 */
export function moduleSource({ template, words, helplines, contentHash }) {
  /** @param {{ name: string }[]} items */
  const listOf = (items) => items.map(({ name }) => name).join(', ');
  const countries = Object.entries(helplines).map(
    ([country, lists]) =>
      `${country}: { ${Object.entries(lists)
        .map(([need, items]) => `'${need}': [${listOf(items)}]`)
        .join(', ')} }`,
  );
  const differing = Object.entries(words).flatMap(([country, parts]) =>
    parts?.length ? [`${country}: [${parts.map(literal).join(', ')}]`] : [],
  );
  const used = new Set(
    Object.values(helplines)
      .flatMap((lists) => Object.values(lists).flat())
      .map(({ name }) => name),
  );
  return `import { ${[...used].join(', ')} } from '#content/helplines.yaml';
export const template = ${literal(withContentHash(template, contentHash))};
export const words = { ${differing.join(', ')} };
export const helplines = { ${countries.join(', ')} };
export const contentHash = '${contentHash}';
`;
}
