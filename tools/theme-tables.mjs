/** The two tables of docs/theming.md: every custom property and every part, each with its picture. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './content/locales.mjs';
import { table, withPart } from './marked-part.mjs';
import { declarationsOf, publishedManifest } from './metadata/manifest.mjs';

/**
 * The picture of a property or part, in docs/pictures/.
 * @param {string} name
 */
export const pictureOf = (name) => `theme-${name.replace(/^--prin-/, '')}.webp`;

const FILE = 'docs/theming.md';
/** @param {{ name: string, description: string }} one */
const image = ({ name, description }) =>
  `<img src="pictures/${pictureOf(name)}" width="260" ` +
  `alt="${description.replaceAll('"', '&quot;').replaceAll('`', '')}">`;

/**
 * Every part once, with the elements that have it; all is all of them.
 * @param {ReturnType<typeof declarationsOf>} elements
 */
function partsOf(elements) {
  /** @type {Map<string, { name: string, description: string, on: string[] }>} */
  const all = new Map();
  for (const { declaration } of elements)
    for (const part of declaration.cssParts) {
      const known = all.get(part.name) ?? { ...part, on: [] };
      known.on.push(declaration.tagName);
      all.set(part.name, known);
    }
  return [...all.values()];
}

/**
 * @returns {Promise<Record<string, { before: string, after: string }>>} by the path of the file
 * @throws {Error} where the file lacks its marks
 */
export async function withTheme() {
  const elements = declarationsOf(await publishedManifest());
  const properties = elements[0].declaration.cssProperties;
  const tables = {
    properties: table(
      ['property', 'default', 'what it is', 'picture'],
      properties.map((one) => [`\`${one.name}\``, `\`${one.default}\``, one.description, image(one)]),
    ),
    parts: table(
      ['part', 'on', 'what it is', 'picture'],
      partsOf(elements).map(({ on, ...part }) => [
        `\`${part.name}\``,
        on.length === elements.length ? 'all' : on.map((tag) => `\`${tag}\``).join(', '),
        part.description,
        image(part),
      ]),
    ),
  };
  const before = await readFile(path.join(root, FILE), 'utf8');
  let after = before;
  for (const [name, text] of Object.entries(tables)) after = withPart(after, FILE, name, text);
  return { [FILE]: { before, after } };
}
