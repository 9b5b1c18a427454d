/**
 * The languages, from the one line that lists them: `targetLocales` of lit-localize.json. Everything that is built,
 * measured or tested for each language goes over this list.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
/** @type {{ sourceLocale: string, targetLocales: string[] }} */
const { sourceLocale, targetLocales } = JSON.parse(readFileSync(path.join(root, 'lit-localize.json'), 'utf8'));

/** The language everything is written in first. */
export { sourceLocale };
/** The languages it is translated to. */
export { targetLocales };
export const locales = [sourceLocale, ...targetLocales];

/**
 * Where a language is shipped: at the top of the folder for the first one, in a folder of its name for every other.
 * @param {string} locale
 */
export const shippedIn = (locale, dist = path.join(root, 'dist')) =>
  locale === sourceLocale ? dist : path.join(dist, locale);
