/** The tarball of the package, as npm packs it. */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../content/locales.mjs';
import { writePackage } from './write.mjs';

/**
 * Makes the package anew and packs it.
 * @param {string} [folder] where the tarball goes, and in it `package/`, what is packed
 * @returns {Promise<{ file: string, files: string[], size: number, unpackedSize: number }>} where the tarball is, the
 * paths in it, its bytes packed and unpacked
 */
export async function packed(folder = path.join(root, 'out')) {
  const source = path.join(folder, 'package');
  await mkdir(folder, { recursive: true });
  await writePackage(source);
  const npm = ['pack', source, '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await promisify(execFile)('npm', npm, { cwd: root, maxBuffer: 1e8 });
  /** @type {Record<string, { filename: string, files: { path: string }[], size: number, unpackedSize: number }>} */
  const answer = JSON.parse(stdout);
  // A list in older versions of npm, by name in newer ones.
  const [{ filename, files, size, unpackedSize }] = Object.values(answer);
  return { file: path.join(folder, filename), files: files.map((one) => one.path), size, unpackedSize };
}
