/** The packages whose code the self-contained scripts carry, by what Rollup puts into them, with their licences. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { styles } from '../build/bundle-plugins.mjs';
import { locales, root } from '../content/locales.mjs';
import { FileMemory } from '../content/file-memory.mjs';
import content from '../content/plugin.mjs';

/**
 * @typedef {{ name: string, version: string, license: string, text: string }} Carried a package and the text of its
 * licence
 */

/**
 * The folder of the package that a module belongs to; none for our own.
 * @param {string} id
 */
const packageOf = (id) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1];

/** @type {FileMemory<{ folders: string[], files: string[] }>} by script: the package and the release both ask */
const bundled = new FileMemory();

/**
 * The folders of all packages of which something is left in prin.js of a language.
 * @param {string} compiled
 * @param {string} locale
 */
async function foldersIn(compiled, locale) {
  const input = path.join(compiled, locale, 'src/prin.js');
  return (await bundled.get(input, () => bundle(input, locale))).folders;
}

/**
 * Those folders, and the files that the answer depends on.
 * @param {string} input
 * @param {string} locale
 */
async function bundle(input, locale) {
  const built = await rollup({
    input,
    plugins: [content({ locale }), nodeResolve({ exportConditions: ['production'] }), styles],
  });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  const folders = output.flatMap((chunk) =>
    chunk.type === 'chunk'
      ? Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) =>
          renderedLength ? (packageOf(id.replace(/^\0/, '')) ?? []) : [],
        )
      : [],
  );
  return { folders, files: built.watchFiles };
}

/**
 * @param {string} [compiled] the folder with the compiled sources of each language
 * @returns {Promise<Carried[]>} by name
 * @throws {Error} where a package has no licence
 */
export async function carriedPackages(compiled = path.join(root, 'out')) {
  const folders = new Set((await Promise.all(locales.map((locale) => foldersIn(compiled, locale)))).flat());
  const carried = [...folders].map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
    if (!license || !file) throw new Error(`${name} ${version}: no licence`);
    return { name, version, license, text: await readFile(path.join(folder, file), 'utf8') };
  });
  return (await Promise.all(carried)).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * The notices that go along with files that carry the code of others.
 * @param {Carried[]} carried
 */
export const notices = (carried) =>
  `The scripts in dist/ contain the code of others. Each begins with a comment that names them; these are ` +
  `the terms.\n` +
  carried.map(({ name, version, license, text }) => `\n${name} ${version} (${license})\n\n${text.trim()}\n`).join('');
