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
/** Its description stands in the same row. @param {{ name: string }} one */
const image = ({ name }) => `<img src="pictures/${pictureOf(name)}" width="260" alt="Example of ${name}">`;

/**
 * The elements that have something, in few words.
 * @param {string[]} having
 * @param {string[]} all
 */
function on(having, all) {
  /** @param {string[]} tags */
  const code = (tags) => tags.map((tag) => `\`${tag}\``).join(', ');
  const others = all.filter((tag) => !having.includes(tag));
  if (!others.length) return 'all';
  return others.length < having.length ? `all but ${code(others)}` : code(having);
}

/**
 * Every part once, with the tags of the elements that have it.
 * @param {ReturnType<typeof declarationsOf>} elements
 */
function partsOf(elements) {
  /** @type {Map<string, { name: string, description: string, having: string[] }>} */
  const all = new Map();
  for (const { declaration } of elements)
    for (const part of declaration.cssParts) {
      const known = all.get(part.name) ?? { ...part, having: [] };
      known.having.push(declaration.tagName);
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
  const tags = elements.map(({ declaration }) => declaration.tagName);
  const tables = {
    properties: table(
      ['property', 'default', 'what it is', 'picture'],
      properties.map((one) => [`\`${one.name}\``, `\`${one.default}\``, one.description, image(one)]),
    ),
    parts: table(
      ['part', 'on', 'what it is', 'picture'],
      partsOf(elements).map(({ having, ...part }) => [
        `\`${part.name}\``,
        on(having, tags),
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
