import { fold } from './fold.js';

/** A folded word as it is compared. */
export interface Word {
  readonly key: string;
  /** Pairs of neighbouring letters. */
  readonly pairs: readonly string[];
  /** What the word counts where it stands. */
  readonly weight: number;
}

/** Least part of the pairs that alike words share: about that of one slip in a word of five letters. */
const ALIKE = 0.56;
/** The first letters of a word count twice, because forms of a word differ at the end: «εκβιάζει», «εκβιασμός». */
const BEGINNING = 5;
/** Shortest typed word, in letters, of which another form or a slip is looked for. */
const SHORTEST = 4;

/**
 * The words of a text, each once, ready to be compared. A pair is sorted, so that two swapped letters change few pairs;
 * a word begins with a blank.
 */
export const wordsOf = (text: string, weight = 1): Word[] =>
  [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu))].map((key) => ({
    key,
    pairs: [...`${key} ${key.slice(0, BEGINNING)}`].map((letter, at, all) =>
      [all[at - 1] ?? ' ', letter].sort().join(''),
    ),
    weight,
  }));

/**
 * How well a typed word matches an indexed one, from 0 to 1: 1 for the same word, 0.8 for its beginning, and less for
 * another form of it or for a slip of the finger, by the part of pairs that both have (Dice's coefficient).
 */
export function match(typed: Word, word: Word): number {
  if (word.key.startsWith(typed.key)) return word.key === typed.key ? 1 : 0.8;
  const both = typed.pairs.filter((pair) => word.pairs.includes(pair));
  const alike = (2 * both.length) / (typed.pairs.length + word.pairs.length);
  return typed.key[SHORTEST - 1] && alike >= ALIKE ? 0.7 * alike * alike : 0;
}
