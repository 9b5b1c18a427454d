import { fold } from './fold.js';
import { match, matchWithSlip, toWord, type Word } from './match.js';

/** A text of an answer, and what a word that is found in it counts, from 0 to 1. */
export type WeightedText = readonly [text: string, weight: number];

/** A match below this may be a chance, so that slips are looked for as well. */
const SURE = 0.6;
/** Parts of the best score, and of the score of a query all of whose words match, that an answer must reach. */
const NEAR_BEST = 0.35;
const ENOUGH = 0.2;

/**
 * Indexes answers.
 * @param answers the texts of each
 * @returns A function that takes what a reader typed and returns the positions of the answers that fit, best first;
 *   undefined if no word was typed. The fewer answers a word fits, the more it counts, so that no list
 *   of common words is needed.
 */
export function createSearch(answers: readonly (readonly WeightedText[])[]): (typed: string) => number[] | undefined {
  /** With the weight of the word in each answer that has it; a sparse list. */
  const words = new Map<string, Word & { weights: number[] }>();
  // Folded as one text, which is many times faster.
  const folded = fold(
    answers
      .flat()
      .map(([text]) => text.replace(/\s+/g, ' '))
      .join('\n'),
  ).split('\n');
  answers.forEach((texts, answer) => {
    for (const [, weight] of texts)
      for (const key of folded.shift()?.split(' ') ?? []) {
        const word = words.get(key) ?? { ...toWord(key), weights: [] };
        words.set(key, word);
        word.weights[answer] = Math.max(word.weights[answer] ?? 0, weight);
      }
  });
  words.delete('');

  /** What a typed word counts at most, and in each answer. */
  function rate(key: string): { most: number; scores: number[] } {
    const typed = toWord(key);
    const scores = answers.map(() => 0);
    const collect = (rating: typeof match) => {
      let best = 0;
      for (const word of words.values()) {
        const value = rating(typed, word);
        if (!value) continue;
        best = Math.max(best, value);
        word.weights.forEach((weight, answer) => (scores[answer] = Math.max(scores[answer] ?? 0, value * weight)));
      }
      return best;
    };
    if (collect(match) < SURE) collect(matchWithSlip);
    const best = Math.max(...scores);
    const frequency = scores.reduce((sum, score) => sum + score, 0) / (best || 1);
    const rarity = Math.log((answers.length + 1) / (frequency + 0.5));
    return { most: (best || 1) * rarity, scores: scores.map((score) => score * rarity) };
  }

  return (typed) => {
    const keys = new Set(fold(typed).split(/\s/).filter(Boolean));
    if (!keys.size) return undefined;
    const rated = [...keys].map(rate);
    const sums = answers.map((_, answer) => rated.reduce((sum, { scores }) => sum + (scores[answer] ?? 0), 0));
    const most = rated.reduce((sum, one) => sum + one.most, 0);
    const least = Math.max(NEAR_BEST * Math.max(...sums), ENOUGH * most);
    return [...sums.entries()]
      .filter(([, sum]) => sum && sum >= least)
      .sort(([, one], [, other]) => other - one)
      .map(([answer]) => answer);
  };
}
