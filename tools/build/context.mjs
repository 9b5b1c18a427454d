/** What the writers of dist/ write from, and how their files get to the disk. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, root, shippedIn } from '../content/locales.mjs';
import { loadSharedContent, renderElement } from '../content/plugin.mjs';
import { elementNames } from '../elements.mjs';

/** @typedef {Pick<import('../../src/markup/countries-schema.js').Countries[number], 'id' | 'folder'>} Country */
/**
 * @typedef {object} Language one language, each of its elements rendered once
 * @property {string} locale
 * @property {string} folder where its files are under `dist/`: '' or 'en'
 * @property {Awaited<ReturnType<typeof loadSharedContent>>} shared
 * @property {Country[]} countries the first is the default
 * @property {[name: string, element: Awaited<ReturnType<typeof renderElement>>][]} elements
 */
/**
 * @typedef {object} Context
 * @property {string} dist the folder that is written
 * @property {Language[]} languages the first is the source language
 */
/**
 * @typedef {Record<string, string | Uint8Array>} Files by path
 */

/**
 * @param {string} locale
 * @param {string} [content] `content/` unless a test brings its own
 * @returns {Promise<Language>}
 * @throws {import('../content/plugin.mjs').ContentError}
 */
export async function languageOf(locale, content) {
  const shared = await loadSharedContent(locale, content);
  /** @type {Language['elements']} */
  const elements = await Promise.all(elementNames.map(async (name) => [name, await renderElement(name, shared)]));
  return { locale, folder: shippedIn(locale, ''), shared, countries: shared.data.countries, elements };
}

/**
 * All languages, for a folder.
 * @param {string} [dist]
 * @returns {Promise<Context>}
 */
export const contextOf = async (dist = path.join(root, 'dist')) => ({
  dist,
  languages: await Promise.all(locales.map((locale) => languageOf(locale))),
});

/**
 * The folder of a country's files of one kind: `html` for the first country, `html/cy` for Cyprus.
 * @param {string} kind
 * @param {{ folder: string }} country
 */
export const countryFolder = (kind, { folder }) => path.posix.join(kind, folder);

/**
 * Makes a writer of one language one of all.
 * @param {(language: Language) => Files | Promise<Files>} write its files by their path under the folder of the
 * language
 * @returns {(context: Context) => Promise<Files>}
 */
export const inEveryLanguage =
  (write) =>
  async ({ languages }) => {
    const files = await Promise.all(
      languages.map(async (language) =>
        Object.entries(await write(language)).map(([file, text]) => [path.posix.join(language.folder, file), text]),
      ),
    );
    return Object.fromEntries(files.flat());
  };

/**
 * @param {string} folder
 * @param {Files} files
 */
export async function writeFiles(folder, files) {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
}
