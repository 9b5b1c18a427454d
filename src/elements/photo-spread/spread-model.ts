/**
 * A picture passed on, as a branching process. You send it to one person. Each person who gets it passes it on with the
 * same chance, to the same number of people, or to nobody. Every draw belongs to a seed and a place in the tree: the
 * same seed gives the same tree, a higher chance only adds to it, and help only takes away. Pure: the build draws its
 * example with it too.
 */

/** The last step; the first is your own sending, and each is a day. */
export const STEPS = 6;
/** Most people to whom one person passes it on. */
export const MAX_EACH = 6;

/* What help does here was measured by nobody: these sizes are ours, and the widget says so. */
/** Of ten people who would pass it on, how many still do after it has been reported. */
export const AFTER_REPORT = 5;
/** Of ten copies, how many arrive where there is a fingerprint. */
export const WITH_FINGERPRINT = 7;
/** The step in which somebody stops: the first person who would pass it on then does not. */
export const STOP_STEP = 3;

export interface Help {
  /** Somebody says no. */
  stop?: boolean | undefined;
  /** The day on which it is reported, from 1: later steps are fewer. */
  report?: number | undefined;
  /** There is a fingerprint from the second step on. */
  fingerprint?: boolean | undefined;
}
export interface Settings {
  /** How many of ten people pass it on, 0 to 10. */
  pass: number;
  /** To how many each of them does, 1 to MAX_EACH. */
  each: number;
  /** Any integer. */
  seed: number;
}
export interface Step {
  /** Who has it after this step, you among them. */
  hands: number;
  /** Who got it in this step. */
  added: number;
  /** Who passed it on in this step. */
  passers: number;
  /** Whether somebody who would have passed it on in this step did not. */
  stopped: boolean;
}

/** A number from 0 up to 1, the same for the same seed and place. Both are integers. */
export function chance(seed: number, place: number): number {
  let bits = Math.imul(seed ^ 0x5bd1e9, 0x9e3779b1) ^ Math.imul(place, 0x6c8e9cf5);
  for (const factor of [0x2c1b3ca5, 0x7a3f09d7]) bits = Math.imul(bits ^ (bits >>> 15), factor);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

/** The state before the first step, and after each, up to the step `until`. */
export function spread(
  { pass, each, seed }: Settings,
  { stop, report = STEPS, fingerprint }: Help = {},
  until = STEPS,
): Step[] {
  let hands = 1;
  const steps: Step[] = [{ hands, added: 0, passers: 0, stopped: false }];
  /** The places of those who pass it on in this step. */
  let passers = [0];
  for (let step = 1; step <= until; step++) {
    const stopped = !!stop && step === STOP_STEP && passers.shift() !== undefined;
    const reached: number[] = [];
    for (const place of passers)
      for (let one = 1; one <= (step > 1 ? each : 1); one++) {
        const next = place * (MAX_EACH + 1) + one;
        // A negative place is another draw of the same person.
        if (!fingerprint || step < 2 || chance(seed, -next) * 10 < WITH_FINGERPRINT) reached.push(next);
      }
    hands += reached.length;
    steps.push({ hands, added: reached.length, passers: passers.length, stopped });
    const chances = (pass * (step < report ? 10 : AFTER_REPORT)) / 100;
    // Those of the last step are the most, and nobody asks for them.
    if (step < until) passers = reached.filter((place) => chance(seed, place) < chances);
  }
  return steps;
}
