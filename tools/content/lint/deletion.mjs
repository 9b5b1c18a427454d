/**
 * Telling readers to delete their picture. The service Take It Down needs it on the device, so nobody may be told to
 * delete it first. What is told to others stands in quotes: «Σε παρακαλώ, σβήσε αυτό που σου έστειλα.»
 */
import { blank, LETTER, pattern } from './rule.mjs';

const QUOTED = /«[^«»]*»|“[^“”]*”/gu;

/** @type {(rule: Parameters<typeof pattern>[0]) => import('./rule.mjs').Rule} */
const outsideQuotes = (rule) => {
  const { find, ...rest } = pattern(rule);
  return {
    ...rest,
    find: (passage, context) => find({ ...passage, plain: passage.plain.replace(QUOTED, blank) }, context),
  };
};

const el =
  'Κανείς δεν λέει σε παιδί να σβήσει δική του εικόνα: η υπηρεσία Take It Down τη χρειάζεται στη συσκευή. ' +
  'Πείτε να μη σβηστεί ακόμη, ή βάλτε σε « » όσα θα γράψει σε άλλους.';
const en =
  'Nobody tells a child to delete their own picture: Take It Down needs it on the device. Say not to ' +
  'delete it yet, or put in quotes what is to be written to others.';

/** «μη σβήσεις» tells nobody to delete. */
const NO_MI = `(?<!(?<!${LETTER})μην?\\s+)`;
const DELETE = '(?:σβήσ(?:ε|τε|’)|δι[αέ]γραψε|διάγραψε|διαγράψτε)';

/** @type {import('./rule.mjs').Rule[]} */
export const deletionRules = [
  outsideQuotes({
    name: 'deletion',
    locale: 'el',
    pattern: new RegExp(`(?<!${LETTER})${NO_MI}${DELETE}(?!${LETTER})`, 'giu'),
    el,
    en,
  }),
  outsideQuotes({
    name: 'deletion',
    locale: 'en',
    // In English only the place tells an order from «to delete», «don’t delete», «they delete».
    pattern: /(?<=^\s*|[.!?:;,\n]\s*|(?<!\p{L})(?:and|then|just|please|now|or)\s+)(?:delete|erase)(?!\p{L})/giu,
    el,
    en,
  }),
];
