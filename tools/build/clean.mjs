/**
 * Empties what a build writes: the compiled sources of every language, and dist/. Neither compiler nor bundler takes
 * old files away.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { locales, root } from '../content/locales.mjs';

for (const folder of [...locales.map((locale) => `out/${locale}`), 'dist'])
  await rm(path.join(root, folder), { recursive: true, force: true });
