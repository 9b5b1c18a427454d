/**
 * Letters that only look right: a Latin o in a Greek word reads well on screen, and breaks search, speech and
 * spelling.
 */

/** @type {Record<string, string>} the Greek letter that a Latin one looks like */
const PAIRS = {
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  Z: 'Ζ',
  H: 'Η',
  I: 'Ι',
  K: 'Κ',
  M: 'Μ',
  N: 'Ν',
  O: 'Ο',
  P: 'Ρ',
  T: 'Τ',
  Y: 'Υ',
  X: 'Χ',
  a: 'α',
  e: 'ε',
  i: 'ι',
  k: 'κ',
  n: 'η',
  o: 'ο',
  p: 'ρ',
  t: 'τ',
  u: 'υ',
  v: 'ν',
  w: 'ω',
  x: 'χ',
  y: 'γ',
  ó: 'ό',
  ò: 'ό',
  ö: 'ό',
  í: 'ί',
  ï: 'ϊ',
  á: 'ά',
  é: 'έ',
  ú: 'ύ',
  µ: 'μ',
};
/** @type {Record<string, string>} the other way: of Latin letters that look like the same Greek one, the first */
const TO_LATIN = Object.fromEntries(
  Object.entries(PAIRS)
    .map(([latin, greek]) => [greek, latin])
    .reverse(),
);
const GREEK = /\p{Script=Greek}/u;
/** The micro sign belongs to no script of its own. */
const LATIN = /[\p{Script=Latin}µ]/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Armenian}]/u;

/** @param {string} word @param {'greek' | 'latin'} to */
const swapped = (word, to) =>
  [...word].map((letter) => (to === 'greek' ? PAIRS[letter] : TO_LATIN[letter]) ?? letter).join('');
/** @param {string} word @param {RegExp} script */
const count = (word, script) => [...word].filter((letter) => script.test(letter)).length;

/** A letter with its code point, because it looks like another. @param {string} letter */
const named = (letter) =>
  `«${letter}» (U+${Number(letter.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')})`;

/** @type {import('./rule.mjs').Rule[]} */
export const letterRules = [
  {
    name: 'mixed-letters',
    find: ({ plain }) =>
      [...plain.matchAll(/[\p{L}\p{M}µ]+/gu)]
        .filter(({ 0: word }) => (GREEK.test(word) && LATIN.test(word)) || OTHER.test(word))
        .map(({ 0: word, index }) => {
          const toGreek = count(word, GREEK) >= count(word, LATIN);
          const strange = [...word].filter(
            (letter) => (toGreek ? !GREEK.test(letter) : !LATIN.test(letter)) && !/\p{M}/u.test(letter),
          );
          const better = swapped(word, toGreek ? 'greek' : 'latin');
          return {
            at: index,
            text: word,
            el:
              `Ανακατεμένα αλφάβητα: ${strange.map(named).join(', ')} μέσα σε ` +
              `${toGreek ? 'ελληνική' : 'λατινική'} λέξη. ` +
              `Ξαναγράψτε την με ${toGreek ? 'ελληνικά' : 'λατινικά'} γράμματα: «${better}».`,
            en: `Mixed alphabets in one word. Type it again in ${toGreek ? 'Greek' : 'Latin'} letters: "${better}".`,
          };
        }),
  },
  {
    name: 'lookalike-letter',
    locale: 'el',
    // One letter alone is an article or a conjunction: no Latin letter is a word in a Greek sentence.
    find: ({ plain }) =>
      [...plain.matchAll(/(?<![\p{L}\p{M}\p{N}.'’&-])[AEHOaeoη](?![\p{L}\p{M}\p{N}.'’&-])/gu)]
        .filter(({ 0: letter }) => LATIN.test(letter))
        .map(({ 0: letter, index }) => ({
          at: index,
          text: letter,
          el: `Το «${letter}» είναι λατινικό γράμμα. Γράψτε το ελληνικό «${PAIRS[letter]}».`,
          en: `"${letter}" is a Latin letter. Write the Greek "${PAIRS[letter]}".`,
        })),
  },
];
