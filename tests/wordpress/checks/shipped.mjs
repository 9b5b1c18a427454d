/**
 * What the checks compare with and paste: the files that are shipped and the README, read anew, never copied into a
 * test.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../../tools/content/plugin.mjs';
import { elementNames } from '../../../tools/elements.mjs';

export { elementNames };
export const shipped = (file) => readFile(path.join(root, 'dist', file), 'utf8');
export const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The title of an element, as its fallback says it. */
export const title = async (name) =>
  /<h2>(.*?)<\/h2>/s
    .exec(await shipped(`html/${name}.html`))[1]
    .replace(/<[^>]*>/g, '')
    .trim();
export const allTitles = () => Promise.all(elementNames.map(title));

/** The numbers that a fallback has as links, as they are dialled. */
export const numbersIn = (html) => [...new Set([...html.matchAll(/href="tel:(\+?\d+)"/g)].map(([, number]) => number))];

const inReadme = async (pattern) => pattern.exec(await readFile(path.join(root, 'README.md'), 'utf8'))[0];
/** The snippet for editors that remove unknown tags. */
export const snippet = () => inReadme(/<div data-prin=.*<\/div>/);
/** The line of the site, inside a snippet. */
export const markedLine = () => inReadme(/<p data-prin-slot="local">.*?<\/p>/);
