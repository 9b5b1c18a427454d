/** Spelling: Greek words by the Greek dictionary, Latin ones by the English, and both by the project's own list. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import nspell from 'nspell';
import { blank } from './rule.mjs';
import { folded } from './words.mjs';

/** A word, with the apostrophe of an elision: «στ’», «γι’», "isn’t". */
const WORD = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}[\p{L}\p{M}]*(?:[’-](?=\p{L}))?)+’?/gu;
/** What is no word for a dictionary: addresses, and «ό,τι», which has a comma inside. */
const NO_WORD = /[\w@-]+(?:[./@][\w-]+)+|(?<!\p{L})ό,τι(?!\p{L})/giu;
const GREEK = /\p{Script=Greek}/u;

/** @param {string} folder `content/` @returns {Promise<Set<string>>} the words of content/known-words.txt */
export async function knownWords(folder) {
  const text = await readFile(path.join(folder, 'known-words.txt'), 'utf8');
  return new Set(
    text
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim().normalize('NFC'))
      .filter(Boolean),
  );
}

/**
 * @template Made
 * @param {() => Made} make
 * @returns {() => Made} what was made the first time
 */
const once = (make) => {
  /** @type {Made | undefined} */
  let made;
  return () => (made ??= make());
};
/** Read when first asked for, and once: the Greek dictionary has 830 000 words. */
const dictionaries = {
  el: once(async () => (await import('dictionary-el')).default),
  en: once(async () => (await import('dictionary-en-gb')).default),
};
const greekLines = once(async () =>
  Buffer.from((await dictionaries.el()).dic)
    .toString('utf8')
    .split('\n'),
);
const english = once(async () => nspell(await dictionaries.en()));

/** As the dictionary may write it: as it stands, in small letters, with a capital. @param {string} word */
const spellings = (word) => [
  word,
  word.toLocaleLowerCase('el'),
  word.charAt(0).toLocaleUpperCase('el') + word.slice(1),
];

/**
 * The Greek dictionary lists every form of every word (it has no endings to combine), so only the lines that may be
 * asked for are taken: the answer is the same, in a tenth of the time.
 * @param {string[]} words
 */
async function greekFor(words) {
  const asked = new Set(words.flatMap(spellings));
  return greekOf((line) => asked.has(line));
}

/** @param {(line: string) => boolean} wanted of the dictionary */
const greekOf = async (wanted) => {
  const dic = (await greekLines()).filter(wanted);
  return nspell({ aff: (await dictionaries.el()).aff, dic: Buffer.from([dic.length, ...dic].join('\n')) });
};

/** What was perhaps meant: a Greek word that begins alike and is about as long. @param {string} word */
async function nearest(word) {
  if (!GREEK.test(word)) return (await english()).suggest(word);
  const starts = new Set(spellings(word).flatMap((one) => [one[0], folded(one)[0]]));
  const near = await greekOf(
    (line) => Math.abs(line.length - word.length) < 2 && (starts.has(line[0]) || folded(line[0]) === folded(word[0])),
  );
  return near.suggest(word);
}

/** «η κάμερά μου»: the second accent belongs to the small word that follows. @param {string} word */
const withoutSecondAccent = (word) =>
  word.replace(/(?<=[άέήίόύώΐΰΆΈΉΊΌΎΏ].*)[άέήίόύώ](?=[^άέήίόύώαεηιουω]*$)/u, (vowel) => vowel.normalize('NFD')[0]);

/** @param {string} plain @returns {{ at: number, word: string }[]} */
const wordsIn = (plain) =>
  [...plain.replace(NO_WORD, blank).matchAll(WORD)].map(({ 0: word, index }) => ({ at: index, word }));

/**
 * Unlike the other rules it needs all texts at once, and says the same word once a place.
 * @param {import('./passages.mjs').Passage[]} passages
 * @param {Set<string>} known
 * @returns {Promise<{ passage: import('./passages.mjs').Passage, findings: import('./rule.mjs').Finding[] }[]>}
 */
export async function misspelt(passages, known) {
  const isKnown = (/** @type {string} */ word) =>
    known.has(word) ||
    known.has(word.toLocaleLowerCase('el')) ||
    known.has(word.charAt(0).toLocaleLowerCase('el') + word.slice(1));
  // A language we have no dictionary for is read by people alone.
  const asked = passages
    .filter(({ locale }) => locale in dictionaries)
    .map((passage) => ({
      passage,
      words: wordsIn(passage.plain.normalize('NFC') === passage.plain ? passage.plain : ''),
    }));
  const greek = await greekFor(
    asked
      .flatMap(({ words }) => words.map(({ word }) => word.replace(/’$/u, '')))
      .filter((word) => GREEK.test(word))
      .flatMap((word) => [word, withoutSecondAccent(word)]),
  );
  const right = async (/** @type {string} */ word) => {
    const bare = word.replace(/’$/u, '');
    if (isKnown(word) || isKnown(bare)) return true;
    if (GREEK.test(word))
      return bare.split('-').every((part) => greek.correct(part) || greek.correct(withoutSecondAccent(part)));
    const speller = await english();
    return (
      speller.correct(bare.replaceAll('’', "'")) ||
      speller.correct(bare.replace(/’s$/u, '')) ||
      bare.split('-').every((part) => isKnown(part) || speller.correct(part))
    );
  };
  const found = [];
  for (const { passage, words } of asked) {
    const findings = [];
    for (const { at, word } of words) {
      // A word of two alphabets has a rule of its own.
      if (/\p{Script=Latin}/u.test(word) && GREEK.test(word)) continue;
      if (await right(word)) continue;
      const better = (await nearest(word)).slice(0, 3);
      const el = better.length ? `Μήπως: «${better.join('», «')}»;` : 'Ξαναγράψτε την ή βρείτε μια άλλη.';
      const en = better.length ? `Perhaps: "${better.join('", "')}"?` : 'Type it again or find another.';
      findings.push({
        at,
        text: word,
        el: `Άγνωστη λέξη. ${el} Αν είναι σωστή, προσθέστε την στο content/known-words.txt.`,
        en: `An unknown word. ${en} If it is right, add it to content/known-words.txt.`,
      });
    }
    if (findings.length) found.push({ passage, findings });
  }
  return found;
}
