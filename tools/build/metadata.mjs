/** What programs read of the elements, in English: the manifest, the data of editors, llms.txt and llms-full.txt. */
import { vscodeData, webTypes } from '../metadata/editors.mjs';
import { llms, llmsFull } from '../metadata/llms.mjs';
import { publishedManifest } from '../metadata/manifest.mjs';
import { PACKAGE_NAME } from '../package/package-json.mjs';
import { version } from '../version.mjs';

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * What each file says, from the manifest and the texts in English.
 * @type {Record<string, (manifest: import('../metadata/manifest.mjs').Manifest,
 *   english: import('./context.mjs').Language) => string>}
 */
const FILES = {
  'custom-elements.json': json,
  'vscode.html-custom-data.json': (manifest) => json(vscodeData(manifest)),
  'web-types.json': (manifest) => json(webTypes(manifest, { name: PACKAGE_NAME, version })),
  'llms.txt': (manifest) => llms(manifest, version),
  'llms-full.txt': (manifest, english) => llmsFull(manifest, version, english),
};

/** The names of these files: the package has them beside its package.json. */
export const METADATA = Object.keys(FILES);

/**
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<import('./context.mjs').Files>}
 */
export async function metadata({ languages }) {
  const manifest = await publishedManifest();
  const english = languages.find(({ locale }) => locale === 'en');
  if (!english) throw new Error('llms-full.txt holds the texts in English: lit-localize.json has no "en".');
  return Object.fromEntries(Object.entries(FILES).map(([file, write]) => [file, write(manifest, english)]));
}
