/** One honest example of the spread, drawn while building: what paper and a page without a script show. */
import { spread, STEPS, type Help, type Settings } from './spread-model.js';

const PASS = 4;
const EACH = 3;

/**
 * How many people have it on average after the last step, if the first person passes it on: you, that person, and a
 * family of each of those to whom they pass it on.
 */
export function expectedHands(pass: number, each: number): number {
  let family = 0;
  for (let step = 2; step <= STEPS; step++) family = 1 + (pass / 10) * each * family;
  return 2 + each * family;
}

/**
 * The example is no extreme: of the seeds from 1 on, the first whose picture is passed on and comes within a tenth of
 * the average of all those that are.
 */
function typicalSeed(): number {
  const average = expectedHands(PASS, EACH);
  for (let seed = 1; ; seed++) {
    const hands = spread({ pass: PASS, each: EACH, seed })[STEPS]?.hands ?? 0;
    if (Math.abs(hands - average) <= average / 10) return seed;
  }
}

export const EXAMPLE: Settings = { pass: PASS, each: EACH, seed: typicalSeed() };

/** The example without help, or with it. */
export const example = (help?: Help) => spread(EXAMPLE, help);

/** How many fewer people have it in the end, with some help. */
export const fewer = (help: Help) => (example()[STEPS]?.hands ?? 0) - (example(help)[STEPS]?.hands ?? 0);
