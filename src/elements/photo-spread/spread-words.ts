/** Which sentences tell a state of the spread. Pure: the build tells its example with them too. */
import { STEPS, type Step } from './spread-model.js';

/** So many people at once are called fast. */
const FAST = 10;
/** Nobody knows so many people. */
const MANY = 20;

/** Every sentence of `live` in the content. */
export type Sentence = 'zero' | 'sent' | 'noOne' | 'one' | 'other' | 'ended' | 'stopped' | 'fast' | 'many' | 'beyond';

/** The names of the sentences that tell what has happened in a step, in their order. */
export function sentencesOf({ hands, added, passers, stopped }: Step, step: number): Sentence[] {
  if (step < 2) return [step ? 'sent' : 'zero'];
  const said: Sentence[] = [passers ? (passers > 1 ? 'other' : 'one') : hands > 2 ? 'ended' : 'noOne'];
  if (stopped) said.push('stopped');
  if (step === STEPS && hands >= MANY) said.push('many');
  else if (added >= FAST) said.push('fast');
  return said;
}

/** Whether nobody can pass it on any more, or the model ends. */
export const hasEnded = ({ passers }: Step, step: number) => step === STEPS || (step > 1 && !passers);

/** A text with its placeholders filled in: `{n}` by what `value` gives for "n". */
export const fillIn = (text: string, value: (name: string) => string | number) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(value(name)));
