/**
 * The files of a version in one archive, `prin-<version>.zip`: a folder of that name to put on a server as it is. It
 * holds `dist/` without compressed copies, and of the site what its first page needs: that page shows every element and
 * writes the code for the address at which the folder lies. The same bytes every time, as the WordPress plugin.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { integrity, listedIn } from './integrity.mjs';
import { zipDate } from './wordpress.mjs';

/** Pages that need only what is in the folder: the first ones, and the frames of their previews. */
const ALONE = /^(?!site\/)|^site\/(?:[a-z]{2}\/)?preview-/;

/** The name of the archive, of the site and of a release. @param {string} version */
export const archiveOf = (version) => `prin-${version}.zip`;

/**
 * @param {object} of
 * @param {string} of.dist the folder with the files
 * @param {string} of.version
 * @param {import('./context.mjs').Files} of.assets what the pages load
 * @param {Record<string, string>} of.pages all pages of the site
 * @returns {Promise<{ name: string, bytes: Uint8Array, sha256: string }>}
 */
export async function download({ dist, version, assets, pages }) {
  const folder = `prin-${version}`;
  const files = await Promise.all(
    (await listedIn(dist)).map(async (file) => [file, await readFile(path.join(dist, file))]),
  );
  const all = {
    ...Object.fromEntries(files),
    ...(await integrity(dist)),
    ...assets,
    ...Object.fromEntries(Object.entries(pages).filter(([file]) => ALONE.test(file))),
  };
  const entries = Object.keys(all)
    .sort()
    .map((file) => [`${folder}/${file}`, typeof all[file] === 'string' ? strToU8(all[file]) : all[file]]);
  const bytes = zipSync(Object.fromEntries(entries), { level: 9, mtime: zipDate(version) });
  return { name: archiveOf(version), bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
