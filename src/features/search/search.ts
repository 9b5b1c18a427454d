import { fold } from './fold.js';
import { match, toWord, type Word } from './match.js';

/** A word of an answer counts less than one of its question or of its search words. */
const ANSWER_WEIGHT = 0.4;
/** Parts of the best score, and of the score of an answer with every typed word, that an answer must reach. */
const NEAR_BEST = 0.45;
const ENOUGH = 0.2;

/** The words of a folded text. */
const wordsOf = (folded = '') => folded.match(/\S+/g) ?? [];

/**
 * Indexes answers.
 * @param answers the question of each with its search words, and its answer
 * @returns A function that takes what a reader typed and returns the positions of the answers that fit, best first;
 *   undefined if no word was typed. The fewer answers a word fits, the more it counts, so that no list of common words
 *   is needed.
 */
export function createSearch(
  answers: readonly (readonly [question: string, answer: string])[],
): (typed: string) => number[] | undefined {
  /** Each word with its weight in the answers that have it: a sparse list. */
  const words = new Map<string, Word & { weights: number[] }>();
  // Folded as one text, which is many times faster: two lines for each answer.
  fold(answers.flatMap((texts) => texts.map((text) => text.replace(/\s/g, ' '))).join('\n'))
    .split('\n')
    .forEach((line, at) => {
      for (const key of wordsOf(line)) {
        const word = words.get(key) ?? { ...toWord(key), weights: [] };
        words.set(key, word);
        word.weights[at >> 1] ??= at % 2 ? ANSWER_WEIGHT : 1;
      }
    });

  return (typed) => {
    const keys = new Set(wordsOf(fold(typed)));
    const sums = answers.map(() => 0);
    let most = 0;
    for (const key of keys) {
      const asked = toWord(key);
      const scores = answers.map(() => 0);
      for (const word of words.values()) {
        const value = match(asked, word);
        if (value) word.weights.forEach((weight, at) => (scores[at] = Math.max(scores[at] ?? 0, value * weight)));
      }
      // How many answers the word fits, in parts of the best.
      const fits = scores.reduce((sum, score) => sum + score) / (Math.max(...scores) || 1);
      const rarity = Math.log((answers.length + 1) / (fits + 0.5));
      most += rarity;
      scores.forEach((score, at) => (sums[at] = (sums[at] ?? 0) + score * rarity));
    }
    const least = Math.max(NEAR_BEST * Math.max(...sums), ENOUGH * most);
    const found = [...sums.entries()].filter(([, sum]) => sum && sum >= least);
    return keys.size ? found.sort(([, one], [, other]) => other - one).map(([at]) => at) : undefined;
  };
}
