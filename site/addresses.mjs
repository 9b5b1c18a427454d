/**
 * Addresses between the pages of the site and the files of dist/, all relative: the site works in any folder, and
 * from a disk.
 */
import path from 'node:path';
import { shippedIn } from '../tools/content/locales.mjs';

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** @param {string} text */
export const escape = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** The first pages of a copy of dist/ stand beside its files, not in its site. */
const START = 'start';

/**
 * The path of a page under dist/.
 * @param {string} key its name, with its folder
 * @param {string} locale
 */
export function pathOf(key, locale) {
  const language = shippedIn(locale, '');
  return key === START ? path.posix.join(language, 'index.html') : path.posix.join('site', language, `${key}.html`);
}

/** @typedef {ReturnType<typeof addressesFrom>} Addresses from one page */

/**
 * @param {string} url of a page, from the root of dist/
 */
export function addressesFrom(url) {
  const here = path.posix.dirname(url.endsWith('/') ? `${url}index.html` : url);
  const file = (/** @type {string} */ target) => path.posix.relative(here, `/${target}`);
  return {
    /** To a file of dist/. */
    file,
    /** To the folder of a language's files in dist/, with a slash at its end; '' is here. */
    folder: (/** @type {string} */ locale) => {
      const folder = file(shippedIn(locale, ''));
      return folder && `${folder}/`;
    },
    /**
     * @param {string} key the name of a page, with its folder
     * @param {string} locale
     */
    page: (key, locale) => file(pathOf(key, locale)),
  };
}
