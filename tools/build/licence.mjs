/**
 * LICENSE.txt, beside what it is about: whoever copies dist/, or takes the plugin, has the terms of the code and of the
 * texts, and Lit's, which asks for its conditions and its disclaimer with every copy.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../content/locales.mjs';

/** @returns {Promise<import('./context.mjs').Files>} */
export const licence = async () => ({ 'LICENSE.txt': await readFile(path.join(root, 'LICENSE'), 'utf8') });
