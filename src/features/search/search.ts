import { match, wordsOf, type Word } from './match.js';

/** A word of an answer counts less than one of its question or of its search words. */
const ANSWER_WEIGHT = 0.4;
/** Parts of the best score, and of the score of an answer with every typed word, that an answer must reach. */
const NEAR_BEST = 0.45;
const ENOUGH = 0.2;

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
  const index = answers.map(([question, answer]) => [...wordsOf(question), ...wordsOf(answer, ANSWER_WEIGHT)]);
  /** What each typed word counts in each answer, and last what it counts where it matches best. */
  let known = new Map<string, number[]>();

  function rate(typed: Word): number[] {
    const scores = index.map((words) => Math.max(0, ...words.map((word) => match(typed, word) * word.weight)));
    // How many answers the word fits, in parts of the best.
    const fits = scores.reduce((sum, score) => sum + score) / (Math.max(...scores) || 1);
    const rarity = Math.log((scores.length + 1) / (fits + 0.5));
    return [...scores, 1].map((score) => score * rarity);
  }

  return (typed) => {
    // Only the words that are in the field now, so that nothing else is kept.
    known = new Map(wordsOf(typed).map((word) => [word.key, known.get(word.key) ?? rate(word)]));
    if (!known.size) return undefined;
    const sums = [...index, 0].map((_, at) =>
      [...known.values()].reduce((sum, counts) => sum + (counts[at] as number), 0),
    );
    const scoreOf = (answer: number) => sums[answer] as number;
    const least = Math.max(ENOUGH * (sums.pop() as number), NEAR_BEST * Math.max(...sums));
    return [...sums.keys()]
      .filter((answer) => scoreOf(answer) >= least)
      .sort((one, other) => scoreOf(other) - scoreOf(one));
  };
}
