/**
 * What a snippet goes through: each target takes texts and gives what is left of them. The versions of packages are
 * those of package.json, those of Debian what is installed.
 * @typedef {object} Target
 * @property {string} id
 * @property {string} title for the table
 * @property {(texts: string[]) => Promise<string[]>} filter
 * @property {string} [missing] what is not installed, if it cannot run
 * @property {string[]} [kinds] the languages of the snippets that it takes; HTML if it names none
 */
import { editors } from './editors.mjs';
import { debian } from './debian.mjs';
import { known } from './known.mjs';
import { sanitisers } from './sanitisers.mjs';

/** @type {(browser: import('puppeteer-core').Browser) => Promise<Target[]>} */
export const targetsOf = async (browser) => [...editors(browser), ...sanitisers, ...(await debian()), ...known];
