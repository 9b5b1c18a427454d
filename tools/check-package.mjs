/**
 * `npm run package:check`: makes the package, packs it, and asks publint and are-the-types-wrong what is wrong with the
 * tarball. It says what the tarball holds; with anything to report it fails.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './content/locales.mjs';
import { packed } from './package/pack.mjs';

/** @param {string} name */
const program = (name) => path.join(root, 'node_modules/.bin', name);

/** @type {string[]} */
const failed = [];

/**
 * Runs a program that reports by its exit code.
 * @param {string} name
 * @param {string[]} args
 */
async function ask(name, args) {
  try {
    await promisify(execFile)(program(name), args, { cwd: root });
    console.log(`${name}: nothing to report`);
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    console.log(`${name}:\n${stdout}${stderr}`);
    failed.push(name);
  }
}

const { file, files, size, unpackedSize } = await packed();
const { dependencies } = JSON.parse(await readFile(path.join(root, 'out/package/package.json'), 'utf8'));
await Promise.all([
  ask('publint', ['run', '--strict', 'out/package']),
  // Nobody imports it by `require`, nor with TypeScript's resolution of before 2022, which knows no exports.
  ask('attw', [file, '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji']),
]);
console.log(
  `${path.basename(file)}: ` +
    `${files.length} files, ${(size / 1000).toFixed(0)} kB packed, ${(unpackedSize / 1e6).toFixed(1)} MB unpacked, ` +
    `brings ${Object.keys(dependencies).join(', ')}`,
);
if (failed.length) console.log(`package:check: ${failed.join(', ')} failed`);
process.exitCode = failed.length ? 1 : 0;
