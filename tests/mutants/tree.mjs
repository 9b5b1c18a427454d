/** A copy of the project in which one file at a time is another; the project itself is never touched. */
import { cp, mkdir, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { BUILT } from './quick.mjs';

/** What a copy does without. */
const LEFT = ['.git', 'node_modules', 'out'];

/**
 * @param {string} root the project
 * @param {string} tree where its copy is made anew
 */
export async function copy(root, tree) {
  await rm(tree, { recursive: true, force: true });
  await mkdir(tree, { recursive: true });
  /** @type {(file: string) => boolean} */
  const filter = (file) => !LEFT.includes(path.basename(file));
  for (const name of (await readdir(root)).filter(filter))
    await cp(path.join(root, name), path.join(tree, name), { recursive: true, filter });
  await symlink(await realpath(path.join(root, 'node_modules')), path.join(tree, 'node_modules'));
}

/**
 * All files of a copy.
 * @param {string} tree
 * @returns {Promise<string[]>} each from its root, with slashes
 */
export async function filesOf(tree) {
  const entries = await readdir(tree, { withFileTypes: true });
  const found = entries.map(async (entry) =>
    entry.isDirectory()
      ? (await filesOf(path.join(tree, entry.name))).map((file) => `${entry.name}/${file}`)
      : [entry.name],
  );
  return (await Promise.all(found)).flat().sort();
}

/** @type {(tree: string, file: string, text: string) => Promise<void>} */
export const put = (tree, file, text) => writeFile(path.join(tree, file), text);

/** @typedef {import('rollup').OutputOptions} Output */
/** @typedef {Omit<import('rollup').InputOptions, 'input'> & { input: string, output: Output }} Entry */

/**
 * The sources that some tests know only as they are built, each with its entry of the configuration.
 * @param {string} tree
 */
export async function builtSources(tree) {
  /** @type {{ default: Entry[] }} */
  const { default: entries } = await import(path.join(tree, 'rollup.config.mjs'));
  return entries.flatMap((entry) => {
    const name = BUILT.inputs.exec(entry.input)?.[1];
    return name ? [{ source: `src/${name}.ts`, entry }] : [];
  });
}

/**
 * Builds them.
 * @param {string} tree
 */
export async function rebuild(tree) {
  const sources = (await filesOf(path.join(tree, 'src'))).filter((file) => /(?<!\.d)\.ts$/.test(file));
  const entryPoints = sources.map((file) => path.join(tree, 'src', file));
  for (const { entry } of await builtSources(tree)) {
    const outdir = entry.input.slice(0, entry.input.lastIndexOf('/src/') + '/src'.length);
    await build({ entryPoints, outbase: path.join(tree, 'src'), outdir, target: 'es2022' });
    const bundle = await rollup(entry);
    await bundle.write(entry.output);
    await bundle.close();
  }
}
