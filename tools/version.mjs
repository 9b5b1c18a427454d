/** The version of the project, from package.json: that of everything a program of this folder writes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './content/locales.mjs';

/** @type {{ version: string }} */
export const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
