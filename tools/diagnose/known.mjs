/**
 * What a diagnosis knows of the library: its version, its elements, their titles and headings, and every number. Made
 * in Node from the content; as JSON it goes into the page that diagnoses.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, root } from '../content/locales.mjs';
import { loadSharedContent, renderElement } from '../content/plugin.mjs';
import { elementNames } from '../elements.mjs';

/**
 * @typedef {object} Known
 * @property {string} version
 * @property {string[]} names of the elements
 * @property {string[]} numbers in digits
 * @property {Text[]} texts one for each element in each language
 * @typedef {{ name: string, title: string, headings: string[], details: boolean }} Text what the text inside a tag says
 *   in headings, and whether it folds
 */

const textOf = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** @returns {Promise<Known>} */
export async function knownFacts() {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  /** @type {Known['texts']} */
  const texts = [];
  /** @type {Set<string>} */
  const numbers = new Set();
  for (const locale of locales) {
    const shared = await loadSharedContent(locale);
    for (const { number } of shared.data.helplines.lines) if (number) numbers.add(number.replace(/\D/g, ''));
    for (const name of elementNames) {
      const { content, fallback } = await renderElement(name, shared);
      const html = Object.values(fallback).join('');
      const headings = [...html.matchAll(/<h([3-6])>(.*?)<\/h\1>/gs)].map(([, , inner]) => textOf(inner));
      texts.push({
        name,
        title: content.title.text,
        headings: [...new Set(headings)],
        details: html.includes('<details'),
      });
    }
  }
  return { version, names: elementNames, numbers: [...numbers], texts };
}
