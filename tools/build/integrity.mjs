/** Writes integrity.json beside what is shipped: for every file its bytes, its compressed bytes, its hash for `integrity`, and that of its style. */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../content/locales.mjs';
import { isPrecompressed } from './precompress.mjs';
import { sizesOf } from '../size.mjs';

const hash = (name, bytes) => `${name}-${createHash(name).update(bytes).digest('base64')}`;

/** @param {string} folder */
export async function writeIntegrity(folder) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== 'integrity.json' && !isPrecompressed(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const entries = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(path.join(folder, file));
      // A page's `<style>` is let through a `style-src` by the hash of its text.
      const style = file.endsWith('.html') && /<style>([^<]*)/.exec(bytes.toString('utf8'))?.[1];
      return [
        file,
        { ...sizesOf(bytes), integrity: hash('sha384', bytes), ...(style && { style: hash('sha256', style) }) },
      ];
    }),
  );
  await writeFile(path.join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await writeIntegrity(path.join(root, 'dist'));
