/**
 * A rule looks at one text and says what stands wrong in it, in Greek and in English, and what to write instead.
 *
 * @typedef {object} Finding
 * @property {number} at where it begins in the text
 * @property {string} text what is wrong, as it stands
 * @property {string} el
 * @property {string} en
 *
 * @typedef {object} RuleContext what a rule knows besides the text; without countries or sites it says nothing of them
 * @property {Set<string>} known words that no dictionary has
 * @property {import('./countries.mjs').Countries} [countries]
 * @property {string[]} [sites]
 * @property {(id: string) => { id: string, published?: string, place?: string } | undefined} sourceOf
 *
 * @typedef {object} Rule
 * @property {string} name
 * @property {string} [locale] the only language it is for
 * @property {(passage: import('./passages.mjs').Passage, context: RuleContext) => Finding[]} find
 */

/** A letter with the marks of its accents, in a pattern with the flag `u`. */
export const LETTER = '[\\p{L}\\p{M}]';

/**
 * As many spaces as what was found has characters: all else in the text keeps its place.
 * @param {string} found
 */
export const blank = (found) => ' '.repeat(found.length);

/**
 * «…», unless it has quotes of its own.
 * @param {string} text
 */
export const quoted = (text) => (/[«»]/.test(text) ? text : `«${text}»`);

/**
 * Makes something once for each key: the texts are many, and what they are compared with is always the same.
 * @template Made
 * @param {(key: string) => Made} make
 * @returns {(key: string) => Made}
 */
export function remembered(make) {
  /** @type {Map<string, Made>} */
  const known = new Map();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}

/**
 * A rule that is one pattern. `instead` is what to write, made of what was found.
 * @param {{
 *   name: string, locale?: string, pattern: RegExp, el: string, en: string,
 *   instead?: string | ((found: string) => string),
 * }} rule
 * @returns {Rule}
 */
export const pattern = ({ name, locale, pattern: wrong, el, en, instead }) => ({
  name,
  locale,
  find: ({ plain }) =>
    [...plain.matchAll(wrong)].map((match) => {
      const better = typeof instead === 'function' ? instead(match[0]) : instead;
      return {
        at: match.index,
        text: match[0].trim() || match[0],
        el: better === undefined ? el : `${el} Γράψτε: ${quoted(better)}.`,
        en: better === undefined ? en : `${en} Write: "${better}".`,
      };
    }),
});
