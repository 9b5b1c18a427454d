/** Typography: quotes, dashes, dots, spaces, digits, accents and capitals, as Greek is set (and English beside it). */
import { pattern } from './rule.mjs';

const NO_BREAK = '\u00a0';
const DAYS =
  'Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|Κυριακή|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
/** Letters of one script, so that «ΙΤΕ» and "FBI" are each one word; marks of an accent written apart belong to it. */
const CAPITAL = String.raw`(?=\p{Script=Greek})\p{Lu}\p{M}*|(?=\p{Script=Latin})\p{Lu}\p{M}*`;
/** A word of capitals, no part of an address or of a longer word. */
const CAPITALS = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}.@/-])(?:${CAPITAL}){2,}(?![\p{L}\p{M}\p{N}@/-]|\.\p{L})`,
  'gu',
);

/** @type {import('./rule.mjs').Rule[]} */
export const typographyRules = [
  pattern({
    name: 'straight-quotes',
    locale: 'el',
    pattern: /"(?:[^"\n]*")?|“[^”\n]*”(?![^«]*»)|„[^“”\n]*[“”]/gu,
    el: 'Στα ελληνικά τα εισαγωγικά είναι « ».',
    en: 'Greek quotes are « ».',
    instead: (found) => `«${found.replace(/["“”„]/gu, '')}»`,
  }),
  pattern({
    name: 'straight-quotes',
    locale: 'en',
    pattern: /"(?:[^"\n]*")?/gu,
    el: 'Στα αγγλικά τα εισαγωγικά είναι ‘ ’ ή “ ”.',
    en: 'English quotes are curly.',
    instead: (found) => `‘${found.replace(/"/gu, '')}’`,
  }),
  // A modifier apostrophe, a lone tonos, a breathing or an opening quote that stands for the apostrophe.
  pattern({
    name: 'apostrophe',
    pattern: /\p{L}*['\u02bc\u0384\u00b4\u1fbd\u1fbf`](?:\p{L}+)?|\p{L}+\u2018(?=\s|\p{L})/gu,
    el: 'Η απόστροφος είναι ’ (U+2019).',
    en: 'The apostrophe is ’ (U+2019).',
    instead: (found) => found.replace(/['\u02bc\u0384\u00b4\u1fbd\u1fbf`\u2018]/gu, '’'),
  }),
  pattern({
    name: 'question-mark',
    pattern: /\S*\u037e/gu,
    el: 'Αυτό το ερωτηματικό είναι ο χαρακτήρας U+037E. Σβήστε το και πληκτρολογήστε «;» (U+003B).',
    en: 'This question mark is U+037E. Delete it and type ";" (U+003B).',
  }),
  pattern({
    name: 'question-mark',
    locale: 'el',
    pattern: /\p{Script=Greek}[»)]*\?/gu,
    el: 'Το ελληνικό ερωτηματικό είναι «;».',
    en: 'The Greek question mark is ";".',
    instead: (found) => found.replace('?', ';'),
  }),
  pattern({
    name: 'ano-teleia',
    pattern: /\S*[\u0387\u2022\u2027\u22c5]/gu,
    el: 'Η άνω τελεία είναι ο χαρακτήρας · (U+00B7).',
    en: 'The ano teleia is · (U+00B7).',
    instead: (found) => found.replace(/[\u0387\u2022\u2027\u22c5]/gu, '·'),
  }),
  pattern({
    name: 'ellipsis',
    pattern: /\S*\.{2,}/gu,
    el: 'Τα αποσιωπητικά είναι ένας χαρακτήρας, …',
    en: 'The ellipsis is one character, …',
    instead: (found) => found.replace(/\.{2,}/gu, '…'),
  }),
  pattern({
    name: 'no-break-space',
    pattern: /\d+(?:[ \u2009\u202f]\d+)+/gu,
    el: `Οι ομάδες ψηφίων χωρίζονται με κενό που δεν σπάει (U+00A0): εδώ είναι απλό κενό.`,
    en: 'Groups of digits are joined by a no-break space (U+00A0): here is an ordinary one.',
    instead: (found) => found.replace(/\s/gu, NO_BREAK),
  }),
  pattern({
    name: 'per-cent',
    pattern: /\d+(?:[.,]\d+)?\s+%/gu,
    el: 'Το % γράφεται χωρίς κενό.',
    en: 'No space before %.',
    instead: (found) => found.replace(/\s+/gu, ''),
  }),
  pattern({
    name: 'decimal-comma',
    locale: 'el',
    pattern: /(?<![\d.:])\d+\.\d{1,2}(?![\d.])\s?%?/gu,
    el: 'Στα ελληνικά τα δεκαδικά έχουν κόμμα, η ώρα άνω και κάτω τελεία (14,8%, 09:00).',
    en: 'In Greek decimals have a comma and times a colon (14,8%, 09:00).',
    instead: (found) => found.trim().replace('.', ','),
  }),
  pattern({
    name: 'en-dash',
    pattern: new RegExp(`\\d+(?::\\d+)?\\s?-\\s?\\d+(?::\\d+)?|(?:${DAYS})\\s?-\\s?(?:${DAYS})`, 'gu'),
    el: 'Από–έως γράφεται με παύλα – (U+2013), όχι με ενωτικό.',
    en: 'A range has an en dash – (U+2013), not a hyphen.',
    instead: (found) => found.replace(/\s?-\s?/gu, '–'),
  }),
  pattern({
    name: 'en-dash',
    pattern: /\S+ -{1,2} \S+|\p{L}--\p{L}/gu,
    el: 'Ανάμεσα σε λέξεις στέκεται παύλα –, ή καλύτερα κόμμα ή τελεία.',
    en: 'Between words stands an en dash –, or better a comma or a full stop.',
    instead: (found) => found.replace(/-{1,2}/u, '–'),
  }),
  pattern({
    name: 'twelve-hour-clock',
    pattern: /\d\s?(?:[πμ]\.?μ\.?|[ap]\.?m\.?)(?!\p{L})/giu,
    el: 'Η ώρα γράφεται με 24 ώρες: 09:00, 17:00.',
    en: 'Times are on the 24-hour clock: 09:00, 17:00.',
  }),
  pattern({
    name: 'space',
    pattern: /\S+ [,.;!:»)…](?=\s|$)|«\s+\S*|(?<!\p{L})(?!ό,τι)\p{L}[\p{L}\p{M}]*[,;](?=\p{L})/giu,
    el: 'Το κενό μπαίνει μετά το σημείο στίξης, όχι πριν· μέσα στα « » δεν μπαίνει.',
    en: 'The space stands after the sign, not before it; none inside « ».',
    instead: (found) =>
      found
        .replace(/ (?=[,.;!:»)…])/gu, '')
        .replace(/«\s+/gu, '«')
        .replace(/(?<=\p{L})[,;]$/u, (sign) => (found.includes(' ') ? sign : `${sign} `)),
  }),
  pattern({
    name: 'hidden-character',
    // As src/markup/text-checks.ts refuses them; the labels of the scripts are read here alone.
    pattern: /\S*(?:[^\p{L}\p{M}\p{N}\p{P}\p{Sm}\p{Sc}\p{Sk}\s]|\p{Default_Ignorable_Code_Point})\S*/gu,
    el: 'Εδώ υπάρχει ένας χαρακτήρας που δεν φαίνεται. Σβήστε τη λέξη και ξαναγράψτε την.',
    en: 'There is a character here that cannot be seen. Delete the word and type it again.',
  }),
  {
    name: 'quote-pairs',
    find: ({ plain }) => {
      const open = [];
      const wrong = [];
      for (const { 0: sign, index } of plain.matchAll(/[«»]/gu))
        if (sign === '«') {
          if (open.length) wrong.push(index);
          open.push(index);
        } else if (open.pop() === undefined) wrong.push(index);
      return [...new Set([...wrong, ...open])].map((at) => ({
        at,
        text: plain.slice(Math.max(0, at - 8), at + 9).trim(),
        el: 'Τα « » δεν κλείνουν σωστά: κάθε « θέλει ένα », και μέσα τους γράφουμε “ ”.',
        en: 'The « » do not match: each « wants a », and inside them stand “ ”.',
      }));
    },
  },
  {
    name: 'nfc',
    find: ({ plain }) =>
      [...plain.matchAll(/[\p{L}\p{M}]+/gu)]
        // The kelvin, the ohm and their like are letters of another use; the two Greek signs have rules of their own.
        .filter(({ 0: word }) => word !== word.normalize('NFC'))
        .map(({ 0: word, index }) => ({
          at: index,
          text: word,
          el: `Ο τόνος είναι ξεχωριστός χαρακτήρας (NFD). Ξαναγράψτε τη λέξη: «${word.normalize('NFC')}».`,
          en: `The accent is a character of its own (NFD). Type the word again: "${word.normalize('NFC')}".`,
        })),
  },
  {
    name: 'capitals',
    find: ({ plain }, { known }) =>
      [...plain.matchAll(CAPITALS)]
        .filter(({ 0: word }) => !known.has(word))
        .map(({ 0: word, index }) => ({
          at: index,
          text: word,
          el:
            `Κεφαλαία για έμφαση: διαβάζονται σαν φωνή. Γράψτε ` +
            `μικρά: «${word.toLocaleLowerCase('el')}». Αν είναι ακρωνύμιο, προσθέστε το στο content/known-words.txt.`,
          en:
            `Capitals for emphasis read as shouting. Write small ` +
            `letters: "${word.toLowerCase()}". If it is an acronym, add it to content/known-words.txt.`,
        })),
  },
];
