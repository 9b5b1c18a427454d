/** Runs TypeScript of `src/` in Node, for the content plugin, the writers of dist/ and the tests. */
import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { FileMemory } from './file-memory.mjs';
import { root } from './locales.mjs';

/**
 * What the markup of an element exports.
 * @typedef {object} ElementMarkup
 * @property {(field: import('../../src/markup/fields.js').Fields) =>
 *   import('zod').ZodType<import('./content-file.mjs').ElementContent>} schema
 * @property {(content: import('./content-file.mjs').ElementContent,
 *   target: import('../../src/markup/render-targets.js').RenderTarget) => string} markup
 */

/**
 * The exports of what the tools import, by path under `src/`.
 * @typedef {{
 *   'core/attributes.ts': typeof import('../../src/core/attributes.js'),
 *   'markup/by-country.ts': typeof import('../../src/markup/by-country.js'),
 *   'markup/drawings.ts': { drawings: Record<string, string> },
 *   'markup/index.ts': typeof import('../../src/markup/index.js'),
 *   [attributes: `elements/${string}.attributes.ts`]: { attributes: import('../attributes.mjs').AttributeTable },
 *   [markup: `elements/${string}.markup.ts`]: ElementMarkup,
 *   [styles: `elements/${string}.styles.ts`]: { styles: string[] },
 * }} Modules
 */

/**
 * @template [Module=unknown]
 * @typedef {object} Imported
 * @property {Module} module the exports of the file
 * @property {string[]} files every source file it is bundled from, to watch
 */

/** @type {FileMemory<Imported>} by entry file */
const imported = new FileMemory();

/** Where bundles are written; none is ever read again by a later process. */
const BUNDLES = path.join(root, 'out/typescript');

/**
 * Imports a TypeScript file. It is bundled once in a process, and again after one of its sources has changed (watch
 * mode).
 * @template {keyof Modules} File
 * @param {File} file path under `src/`
 * @returns {Promise<Imported<Modules[File]>>}
 * @throws {import('esbuild').BuildFailure} where the file does not parse or an import of it does not resolve
 */
export const importTypeScript = (file) =>
  /** @type {Promise<Imported<Modules[File]>>} */ (imported.get(file, () => bundle(file)));

/**
 * @param {string} file
 * @returns {Promise<Imported>}
 */
async function bundle(file) {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(root, 'src', file)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    // Node has loaded them already for the tools, or does it once for all bundles.
    packages: 'external',
  });
  const files = Object.keys(metafile.inputs)
    .filter((input) => input.startsWith('src/'))
    .map((input) => path.join(root, input));
  return { module: await importCode(outputFiles[0].text), files };
}

/**
 * Imports code from a file of its own, so that the stack of an error names a line that can be read.
 * @param {string} code
 */
async function importCode(code) {
  const file = path.join(BUNDLES, `${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
  await mkdir(BUNDLES, { recursive: true });
  // Another process may import the file while it is written.
  await writeFile(`${file}.${process.pid}`, code);
  await rename(`${file}.${process.pid}`, file);
  return import(pathToFileURL(file).href);
}
