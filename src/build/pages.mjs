/**
 * Writes the fallback of every element, to paste inside its tag: dist/html/<name>.html, and dist/html/cy/ with Cyprus' lines;
 * then the other pages that need no script.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { element, library, names, root } from '../content/plugin.mjs';
import { writeFrames } from './frames.mjs';
import { writePrerendered } from './prerendered.mjs';

const from = await library('el');
const folders = { GR: 'dist/html', CY: 'dist/html/cy' };
for (const folder of Object.values(folders)) await mkdir(path.join(root, folder), { recursive: true });
for (const name of names) {
  const { fallback } = await element(name, from);
  for (const [country, folder] of Object.entries(folders)) await writeFile(path.join(root, folder, `${name}.html`), fallback[country]);
}

const dist = path.join(root, 'dist');
await writePrerendered(from, dist);
await writeFrames(from, dist, dist);
