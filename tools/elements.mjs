/**
 * The only list of elements: the folders of src/elements/, in the `order` that each one's meta.json gives. Everything
 * that is built, shown, measured or tested for each element goes over it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root, sourceLocale } from './content/locales.mjs';

/**
 * What an element says of itself to those who choose one.
 * @typedef {object} ElementMeta
 * @property {string} name of the folder, the files, the tag without `prin-`, and the built script
 * @property {number} order place in every list
 * @property {string} [title] where lists call it otherwise than its content does
 * @property {string} for in Greek: for whom it is and what it offers
 * @property {string} icon name of a WordPress dashicon
 * @property {string[]} keywords what an editor may search for, besides the words that fit every element
 */

export const elementsFolder = path.join(root, 'src/elements');
/** What may be a name: words of small Latin letters, so that the tag, the files and the addresses need no escape. */
export const NAME = /^[a-z]+(-[a-z]+)*$/;

/** @param {unknown} value @returns {value is string} */
const isText = (value) => typeof value === 'string' && value.trim() !== '';
/**
 * What each key of a meta.json holds: a test, and what is expected, in Greek and in English.
 * @type {Record<string, [holds: (value: unknown) => boolean, el: string, en: string]>}
 */
const KEYS = {
  order: [Number.isInteger, 'ακέραιο αριθμό', 'a whole number'],
  title: [(value) => value === undefined || isText(value), 'κείμενο, ή να λείπει', 'a text, or nothing'],
  for: [isText, 'κείμενο', 'a text'],
  icon: [(value) => isText(value) && /^[a-z-]+$/.test(value), 'όνομα dashicon', 'the name of a dashicon'],
  keywords: [(value) => Array.isArray(value) && value.every(isText), 'λίστα κειμένων', 'a list of texts'],
};

/**
 * @param {string} where
 * @param {string} found
 * @param {string} el
 * @param {string} en
 */
const problem = (where, found, el, en) =>
  new Error(`${where}: υπάρχει ${found}, περιμένουμε ${el}. / There is ${found}; expected ${en}.`);

/**
 * One element's meta.json, checked.
 * @param {string} folder
 * @param {string} name
 */
function readMeta(folder, name) {
  const file = path.join(folder, name, `${name}.meta.json`);
  const where = path.relative(path.join(folder, '../..'), file).split(path.sep).join('/');
  if (!NAME.test(name))
    throw problem(`src/elements/${name}`, `«${name}»`, 'όνομα με μικρά λατινικά', 'a-z and hyphens');
  let meta;
  try {
    meta = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT') throw new Error(`${where}: λείπει το αρχείο. / The file is missing.`, { cause: error });
    throw new Error(`${where}: δεν είναι σωστό JSON. / This is not valid JSON: ${message}`, { cause: error });
  }
  for (const [key, [holds, el, en]] of Object.entries(KEYS))
    if (!holds(meta?.[key])) throw problem(`${where}: ${key}`, JSON.stringify(meta?.[key]) ?? '–', el, en);
  const unknown = Object.keys(meta).find((key) => !(key in KEYS));
  if (unknown) throw problem(where, `«${unknown}»`, Object.keys(KEYS).join(', '), Object.keys(KEYS).join(', '));
  return { name, ...meta };
}

/**
 * Reads the elements of a folder, sorted by `order`.
 * @param {string} [folder] `src/elements/` unless a test brings its own
 * @returns {ElementMeta[]}
 * @throws {Error} where a meta.json is missing or wrong, or two have one order; it names the file and what is expected
 */
export function readElements(folder = elementsFolder) {
  const elements = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readMeta(folder, name))
    .sort((one, other) => one.order - other.order);
  for (const [index, { name, order }] of elements.entries())
    if (elements[index + 1]?.order === order)
      throw problem(
        `src/elements: ${name}, ${elements[index + 1].name}`,
        `order ${order} δύο φορές (twice)`,
        'διαφορετικό για κάθε στοιχείο',
        'one of its own for each element',
      );
  return elements;
}

export const elements = readElements();
/** One word names the folder, the content file, the tag, the story, the test and the built file. */
export const elementNames = elements.map(({ name }) => name);

/**
 * The title an element shows.
 * @param {string} name
 * @returns {string}
 */
export const contentTitle = (name) =>
  parse(readFileSync(path.join(root, 'content', sourceLocale, `${name}.yaml`), 'utf8')).title;

/**
 * How lists call an element: as its meta.json says, otherwise as its content does.
 * @param {ElementMeta} element
 * @returns {string}
 */
export const titleOf = ({ name, title }) => title ?? contentTitle(name);
