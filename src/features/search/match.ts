import { stem } from './fold.js';

/** A folded word as it is compared: itself, and pairs of neighbouring letters of it and of its stem. */
export interface Word {
  readonly key: string;
  readonly whole: readonly string[];
  readonly stem: readonly string[];
}

/** Least part of the pairs that alike words share: enough for one slip in a word of five letters. */
const ALIKE = 0.55;
/** Shortest typed word, in letters, of which another form or a slip is looked for. */
const SHORTEST = 4;

/** The first letter stands beside a blank, and each pair is sorted, so that two swapped letters change few pairs. */
const pairsOf = (key: string) => [...key].map((letter, at) => [key[at - 1] ?? ' ', letter].sort().join(''));

/** Prepares a folded word. */
export const toWord = (key: string): Word => ({ key, whole: pairsOf(key), stem: pairsOf(stem(key)) });

/** Part of the pairs that both words have, from 0 to 1 (Dice's coefficient). */
const likeness = (one: readonly string[], other: readonly string[]): number =>
  (2 * one.filter((pair) => other.includes(pair)).length) / (one.length + other.length);

/**
 * How well a typed word matches an indexed one, from 0 to 1: 1 for the same word, 0.8 for its beginning, and less for
 * another form of it or for a slip of the finger, by likeness.
 */
export function match(typed: Word, word: Word): number {
  if (word.key.startsWith(typed.key)) return word.key === typed.key ? 1 : 0.8;
  const alike = Math.max(likeness(typed.whole, word.whole), likeness(typed.stem, word.stem));
  return typed.key.length < SHORTEST || alike < ALIKE ? 0 : 0.7 * alike * alike;
}
