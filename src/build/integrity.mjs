/** Writes dist/integrity.json: for every shipped file its bytes, its compressed bytes and its hash for `integrity`. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../content/plugin.mjs';
import { compressed } from './size.mjs';

const dist = path.join(root, 'dist');
const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name !== 'integrity.json')
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  .sort();
const entries = await Promise.all(
  files.map(async (file) => {
    const bytes = await readFile(path.join(dist, file));
    return [file, { ...compressed(bytes), integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}` }];
  }),
);
await writeFile(path.join(dist, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
