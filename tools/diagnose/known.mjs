/**
 * What a diagnosis knows of the library: its version, its elements and languages, their titles and headings, and every
 * number. Made in Node from the content; as JSON it goes into the page that diagnoses.
 */
import { allAttributes } from '../attributes.mjs';
import { contextOf } from '../build/context.mjs';
import { elementNames } from '../elements.mjs';
import { version } from '../version.mjs';

/**
 * @typedef {object} Known
 * @property {string} version
 * @property {string[]} names of the elements
 * @property {string[]} folders of the languages but the first, as they lie beside prin.js
 * @property {string[]} numbers in digits
 * @property {Text[]} texts one for each element in each language
 * @property {Record<string, string[] | null>} attributes by name; the values of those that take a few
 * @property {Record<string, string | undefined>} [hashes] of scripts of this version, by their path
 * @typedef {{ name: string, title: string, headings: string[], details: boolean }} Text what the text inside a tag says
 *   in headings, and whether it folds
 */

/** @param {string} html */
const textOf = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * @param {import('../build/context.mjs').Language[]} languages
 * @param {{ name: string, values?: string[] }[]} attributes
 * @param {Record<string, string | undefined>} [hashes]
 * @returns {Known}
 */
export function knownFrom(languages, attributes, hashes) {
  const numbers = languages.flatMap(({ shared }) =>
    shared.data.helplines.lines.flatMap(({ number }) => number?.replace(/\D/g, '') ?? []),
  );
  const texts = languages.flatMap(({ elements }) =>
    elements.map(([name, { content, fallback }]) => {
      const html = Object.values(fallback).join('');
      const headings = [...html.matchAll(/<h([3-6])>(.*?)<\/h\1>/gs)].map(([, , inner]) => textOf(inner));
      const details = html.includes('<details');
      return { name, title: content.title.text, headings: [...new Set(headings)], details };
    }),
  );
  return {
    version,
    names: elementNames,
    folders: languages.map(({ folder }) => folder).filter(Boolean),
    numbers: [...new Set(numbers)],
    texts,
    attributes: Object.fromEntries(attributes.map(({ name, values }) => [name, values ?? null])),
    ...(hashes && { hashes }),
  };
}

/** @returns {Promise<Known>} */
export const knownFacts = async () => knownFrom((await contextOf()).languages, await allAttributes());
