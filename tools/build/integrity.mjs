/**
 * integrity.json: for every shipped file its bytes, its compressed bytes, its hash for `integrity`, and that of its
 * style.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isPrecompressed } from './precompress.mjs';
import { isOfSite } from './site-files.mjs';
import { sizesOf } from '../size.mjs';

/**
 * @param {string} name of the function
 * @param {string | Buffer} bytes
 */
const hash = (name, bytes) => `${name}-${createHash(name).update(bytes).digest('base64')}`;

/**
 * Every file of a folder that integrity.json lists.
 * @param {string} folder
 */
const filesIn = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== 'integrity.json' && !isPrecompressed(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !isOfSite(file));

/**
 * @param {string} folder
 * @param {string[]} [some] only these files of it
 * @returns {Promise<import('./context.mjs').Files>}
 */
export async function integrity(folder, some) {
  const files = [...(some ?? (await filesIn(folder)))].sort();
  const entries = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(path.join(folder, file));
      // A page's `<style>` is let through a `style-src` by the hash of its text.
      const style = file.endsWith('.html') && /<style[^>]*>(.*?)<\/style>/s.exec(bytes.toString('utf8'))?.[1];
      return [
        file,
        { ...sizesOf(bytes), integrity: hash('sha384', bytes), ...(style && { style: hash('sha256', style) }) },
      ];
    }),
  );
  return { 'integrity.json': `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n` };
}
