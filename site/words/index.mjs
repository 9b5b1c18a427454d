/** The words of the site outside its prose, by language. */
import { el } from './el.mjs';
import { en } from './en.mjs';

/**
 * @typedef {object} SiteWords
 * @property {string} name of the language
 * @property {string} mark the name of the project
 * @property {string} skip
 * @property {string} menuLabel
 * @property {string} footLabel
 * @property {Record<string, string>} menu by the name of a page
 * @property {{ title: string, pages: Record<string, string> }[]} foot
 * @property {string} promise
 */

export const words = { el, en };
