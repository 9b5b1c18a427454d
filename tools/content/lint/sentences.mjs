/** Sentences: where one ends, how many words it has. content/README.md says the same to editors. */

/** A person in distress reads short sentences. */
export const LONGEST = 20;

/** A dot after these ends no sentence. */
const SHORTENED = /(?:π\.χ|κ\.ά|κ\.λπ|κ\.τ\.λ|δηλ|βλ|αρ|e\.g|i\.e|et al)\.$/iu;
/** The Greek question mark is a semicolon; the English semicolon ends nothing, and neither does the ano teleia. */
/** @type {Record<string, RegExp> & { other: RegExp }} by language */
const END = { el: /[.;!…]+[»”’)]*(?=\s|$)|\n/gu, other: /[.!?…]+[»”’)]*(?=\s|$)|\n/gu };

/** @typedef {{ at: number, text: string, words: number }} Sentence where it begins, and how many words it has */

/**
 * @param {{ plain: string, locale: string }} passage
 * @returns {Sentence[]}
 */
export function sentencesOf({ plain, locale }) {
  /** @type {Sentence[]} */
  const sentences = [];
  let start = 0;
  const upTo = (/** @type {number} */ end) => {
    const text = plain.slice(start, end);
    const words = text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    if (words) sentences.push({ at: start + text.search(/\S/), text: text.trim(), words });
    start = end;
  };
  for (const match of plain.matchAll(END[locale] ?? END.other)) {
    const end = match.index + match[0].length;
    if (!SHORTENED.test(plain.slice(0, end))) upTo(end);
  }
  upTo(plain.length);
  return sentences;
}

/** @type {import('./rule.mjs').Rule[]} */
export const sentenceRules = [
  {
    name: 'sentence-length',
    find: (passage) =>
      sentencesOf(passage)
        .filter(({ words }) => words > LONGEST)
        .map(({ at, text, words }) => {
          const where = middleOf(text);
          return {
            at,
            text,
            el:
              `Μεγάλη πρόταση: ` +
              `${words} λέξεις, το όριο είναι ` +
              `${LONGEST}. Χωρίστε την σε δύο${where ? `, π.χ. μετά το «${where}»` : ''}.`,
            en:
              `A long sentence: ` +
              `${words} words, the limit is ${LONGEST}. Split it in two${where ? `, e.g. after "${where}"` : ''}.`,
          };
        }),
  },
];

/** The words before the pause that stands nearest the middle. @param {string} sentence */
function middleOf(sentence) {
  const pauses = [...sentence.matchAll(/(\S+ \S+)[,·:] /gu)].map((match) => ({
    words: match[1],
    from: Math.abs(match.index + match[0].length - sentence.length / 2),
  }));
  return pauses.sort((one, other) => one.from - other.from)[0]?.words;
}
