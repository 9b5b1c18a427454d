/** What was chosen, as the fragment of an address and as the code to paste. Pure: tests run it in Node. */
import { codeFor } from '../../tools/snippets/code-for.mjs';
import { contrast, ENOUGH, hexOf } from './accent.mjs';

/** @typedef {Record<string, string>} Choices by the name of the control */
/**
 * @typedef {object} Config what the page knows of the built files
 * @property {string} version
 * @property {Record<string, { title: Record<string, string>, attributes: string[], local: boolean }>} elements
 * @property {Record<string, { folder: string, integrity?: string }>} languages
 * @property {Choices} defaults
 * @property {string[]} booleans attributes without a value
 * @property {string[]} addresses attributes whose value is an address
 */
/**
 * @typedef {Config & { locale: import('../types.js').Locale, root: string, words: Record<string, string>,
 *   previews: Record<string, Record<string, string>> }} BuilderConfig what the page gives its script: also its words,
 *   and the pages of its preview by language and column
 */

/** Choices that are no attribute of an element. */
const OTHERS = ['widget', 'host', 'form', 'language', 'accent', 'line', 'column', 'base', 'reserve'];
/** Pixels of a column that is not the whole page. */
/** @type {Record<string, number>} */
const WIDTHS = { sidebar: 280, phone: 320 };

/**
 * Only what differs from the defaults, in the order of the controls.
 * @param {Choices} choices
 * @param {Choices} defaults
 */
export function toFragment(choices, defaults) {
  const entries = Object.entries(choices).filter(([name, value]) => value !== (defaults[name] ?? ''));
  return new URLSearchParams(entries).toString();
}

/**
 * @param {string} fragment with or without its `#`
 * @param {Choices} defaults
 * @returns {Choices}
 */
export const fromFragment = (fragment, defaults) => ({
  ...defaults,
  ...Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, ''))),
});

/** Whether a text is an address that begins with http or https. @param {string} text */
export const isAddress = (text) => /^https?:\/\//i.test(text.trim()) && URL.canParse(text.trim());

/** An address of a folder, with a slash at its end; nothing where it is none. @param {string} text */
export function folderOf(text) {
  const address = text.trim();
  if (!isAddress(address)) return undefined;
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/[^/]*\.(js|html)$/, '').replace(/\/?$/, '/')}`;
}

/** The accent, if it can be read. @param {string | undefined} text */
export function accentOf(text) {
  const hex = hexOf(text ?? '');
  return hex && contrast(hex) >= ENOUGH ? hex : undefined;
}

/**
 * The attributes that the element knows and that say something else than its default. What should be an address and is
 * none is left out: the element would refuse it.
 * @param {Choices} choices
 * @param {Config} config
 */
export function attributesOf(choices, { elements, defaults, booleans, addresses }) {
  const known = elements[choices.widget].attributes;
  const entries = Object.entries(choices).filter(
    ([name, value]) =>
      known.includes(name) &&
      !OTHERS.includes(name) &&
      value &&
      value !== defaults[name] &&
      (!addresses.includes(name) || isAddress(value)),
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, booleans.includes(name) ? '' : value.trim()]));
}

/**
 * The code for what was chosen.
 * @param {Choices} choices
 * @param {Config} config
 */
export function codeOf(choices, config) {
  const { widget, host, form, language, line, column, base } = choices;
  const { title, local } = config.elements[widget];
  const { folder, integrity } = config.languages[language];
  const root = folderOf(base) ?? folderOf(config.defaults.base) ?? '';
  const own = local ? line.trim() : '';
  return codeFor(
    {
      base: root + folder,
      name: widget,
      title: title[language],
      locale: /** @type {'el' | 'en'} */ (language),
      attributes: attributesOf(choices, config),
      ...(own && { local: own }),
      // An address that is named by the version never changes, so its script can be held to its hash.
      ...(root.includes(config.version) && { integrity }),
      accent: accentOf(choices.accent),
      reserve: choices.reserve === 'on',
      width: WIDTHS[column],
    },
    host,
    form || undefined,
  );
}
