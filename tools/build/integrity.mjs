/**
 * integrity.json: for every shipped file its bytes, its compressed bytes, its hash for `integrity`, and that of its
 * style.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from './files-in.mjs';
import { hashOf } from './hash.mjs';
import { isPrecompressed } from './precompress.mjs';
import { isOfSite } from './site-files.mjs';
import { sizesOf } from '../size.mjs';

/**
 * Every file of a folder that integrity.json lists.
 * @param {string} folder
 */
export const listedIn = async (folder) =>
  (await filesIn(folder))
    .filter((file) => file !== 'integrity.json' && !isPrecompressed(file) && !isOfSite(file))
    .sort();

/**
 * @param {string} folder
 * @returns {Promise<import('./context.mjs').Files>}
 */
export async function integrity(folder) {
  const entries = await Promise.all(
    (await listedIn(folder)).map(async (file) => {
      const bytes = await readFile(path.join(folder, file));
      // A page's `<style>` is let through a `style-src` by the hash of its text.
      const style = file.endsWith('.html') && /<style[^>]*>(.*?)<\/style>/s.exec(bytes.toString('utf8'))?.[1];
      return [
        file,
        { ...sizesOf(bytes), integrity: hashOf('sha384', bytes), ...(style && { style: hashOf('sha256', style) }) },
      ];
    }),
  );
  return { 'integrity.json': `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n` };
}
