import { stem } from './fold.js';

/** Shortest typed word, in letters, that may have one slip, and that may have two. */
const ONE_SLIP_FROM = 5;
const TWO_SLIPS_FROM = 7;

/** A folded word with its stem. */
export interface Word {
  readonly key: string;
  readonly stem: string;
}

/** A folded word with its stem. */
export const toWord = (key: string): Word => ({ key, stem: stem(key) });

/** How well a typed word matches an indexed one without a slip, from 0 to 1: equal, its beginning, or another form. */
export function match(typed: Word, word: Word): number {
  if (word.key.startsWith(typed.key)) return word.key === typed.key ? 1 : 0.8;
  const [short, long] = typed.stem.length < word.stem.length ? [typed.stem, word.stem] : [word.stem, typed.stem];
  if (short !== long && (short.length < 4 || !long.startsWith(short))) return 0;
  let shared = short.length;
  while (shared < typed.key.length && typed.key[shared] === word.key[shared]) shared++;
  return (0.8 * shared) / Math.max(typed.key.length, word.key.length);
}

/**
 * How well a typed word matches an indexed one with a slip, from 0 to 0.5. A slip may double when a word is folded:
 * «τν» for «ντ» is two letters for one; so long words may have two.
 */
export function matchWithSlip(typed: Word, word: Word): number {
  const { length } = typed.key;
  // At least one of the first two letters is in its place or in the other's.
  if (
    length < ONE_SLIP_FROM ||
    ![0, 1].some((at) => typed.key[at] === word.key[at] || typed.key[at] === word.key[1 - at])
  )
    return 0;
  const [whole, beginning] = slips(typed.key, word.key);
  if (whole === 1) return 0.5;
  const [stems, stemBeginning] = slips(typed.stem, word.stem);
  const longer = Math.max(typed.stem.length, word.stem.length);
  if (beginning === 1 || (longer > 3 && stems === 1) || (typed.stem.length > 4 && stemBeginning === 1)) return 0.35;
  return length >= TWO_SLIPS_FROM && (whole === 2 || (typed.stem.length > 5 && stems === 2)) ? 0.2 : 0;
}

/**
 * Number of letters that are wrong, missing, added, or swapped with the next (the distance of Damerau).
 * @returns the slips between the two words, and the fewest between `typed` and any beginning of `word`; from three on,
 *   the number may be too small
 */
export function slips(typed: string, word: string): [whole: number, beginning: number] {
  let before: number[] = [];
  let row = [...word, ''].map((_, at) => at);
  let fewest = 0;
  for (let at = 1; at <= typed.length && fewest < 3; at++) {
    const next = [(fewest = at)];
    for (let on = 1; on <= word.length; on++) {
      let cost = Math.min(row[on] ?? 0, next[on - 1] ?? 0) + 1;
      cost = Math.min(cost, (row[on - 1] ?? 0) + (typed[at - 1] === word[on - 1] ? 0 : 1));
      if (typed[at - 1] === word[on - 2] && typed[at - 2] === word[on - 1])
        cost = Math.min(cost, (before[on - 2] ?? 0) + 1);
      next.push(cost);
      fewest = Math.min(fewest, cost);
    }
    before = row;
    row = next;
  }
  return [Math.max(fewest, row[word.length] ?? 0), fewest];
}
