/**
 * Empties what a build writes: the compiled sources of every language, and dist/. Neither compiler nor bundler takes
 * old files away. Compressed files are kept for a month, because most are those of the next build.
 */
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { locales, root } from '../content/locales.mjs';
import { COMPRESSED } from './precompress.mjs';

const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

for (const folder of [...locales.map((locale) => `out/${locale}`), 'dist'])
  await rm(path.join(root, folder), { recursive: true, force: true });

for (const name of await readdir(COMPRESSED).catch(() => [])) {
  const file = path.join(COMPRESSED, name);
  // Another program may have taken it away, or given it its name, in the meantime.
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
  if (Date.now() - mtimeMs > MONTH_MS) await rm(file, { force: true });
}
