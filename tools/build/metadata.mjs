/** What programs read of the elements, in English: the manifest, the data of editors, llms.txt and llms-full.txt. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../content/locales.mjs';
import { vscodeData, webTypes } from '../metadata/editors.mjs';
import { llms, llmsFull } from '../metadata/llms.mjs';
import { publishedManifest } from '../metadata/manifest.mjs';
import { PACKAGE_NAME } from '../package/package-json.mjs';

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<import('./context.mjs').Files>}
 */
export async function metadata({ languages }) {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const manifest = await publishedManifest();
  const english = languages.find(({ locale }) => locale === 'en');
  if (!english) throw new Error('llms-full.txt holds the texts in English: lit-localize.json has no "en".');
  return {
    'custom-elements.json': json(manifest),
    'vscode.html-custom-data.json': json(vscodeData(manifest)),
    'web-types.json': json(webTypes(manifest, { name: PACKAGE_NAME, version })),
    'llms.txt': llms(manifest, version),
    'llms-full.txt': llmsFull(manifest, version, english),
  };
}

/** The files above: those that the package has beside its package.json. */
export const METADATA = [
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'web-types.json',
  'llms.txt',
  'llms-full.txt',
];
