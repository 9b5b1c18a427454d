/** Writes dist/integrity.json: for every shipped file its bytes, its compressed bytes its hash for `integrity`, and that of its style. */
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
const hash = (name, bytes) => `${name}-${createHash(name).update(bytes).digest('base64')}`;
const entries = await Promise.all(
  files.map(async (file) => {
    const bytes = await readFile(path.join(dist, file));
    // A page's `<style>` is let through a `style-src` by the hash of its text.
    const style = file.endsWith('.html') && /<style>([^<]*)/.exec(bytes.toString('utf8'))?.[1];
    return [file, { ...compressed(bytes), integrity: hash('sha384', bytes), ...(style && { style: hash('sha256', style) }) }];
  }),
);
await writeFile(path.join(dist, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
