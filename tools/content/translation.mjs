/**
 * A translation has words and nothing else. It is laid over the file in the first language, so that ids, numbers,
 * claims, sources and needs are the same in every language because they are written once. What is missing, what is no
 * word and what was translated from another text than today's is a problem, unless it is noted as to be translated
 * later: then the source text shows where a translation is missing, until that text changes again.
 */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { textIfThere } from './text-if-there.mjs';
import { yamlFile } from './yaml-file.mjs';

/**
 * Per language: file → key → hash of the source text that the translation was made from.
 * @param {string} folder
 * @param {string} locale
 */
const recordOf = (folder, locale) => path.join(folder, locale, '.translated.json');

/** @type {(folder: string, locale: string) => Promise<Record<string, Record<string, string>>>} */
const readRecord = async (folder, locale) => JSON.parse((await textIfThere(recordOf(folder, locale))) || '{}');

/** @param {string} text */
const hashOf = (text) => createHash('sha256').update(text.trim().normalize('NFC')).digest('base64url').slice(0, 8);

/** Before the hash of a text that someone will translate later. */
const LATER = 'later ';

/**
 * @typedef {import('../../src/markup/translatable.js').ContentText & { key: string, translation: unknown }} Pair
 * a text of the source language beside what the translation has in its place, if anything
 */

/**
 * Records that each text of a file has been translated from today's source, or will be later.
 * @param {string} folder
 * @param {string} locale
 * @param {string} name
 * @param {Pair[]} pairs
 * @param {Pair[]} [later] those of them that will be
 */
export async function recordTranslation(folder, locale, name, pairs, later = []) {
  const record = {
    ...(await readRecord(folder, locale)),
    [name]: Object.fromEntries(
      pairs.map((pair) => [pair.key, `${later.includes(pair) ? LATER : ''}${hashOf(pair.text)}`]),
    ),
  };
  const sorted = Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
  await writeFile(recordOf(folder, locale), `${JSON.stringify(sorted, null, 2)}\n`);
}

/**
 * Merges a translation over the file it translates.
 * @template {import('./content-file.mjs').Schema} Shape
 * @param {object} task
 * @param {import('./content-file.mjs').Checked & import('./yaml-file.mjs').YamlFile} task.original
 * @param {string} task.folder
 * @param {string} task.locale
 * @param {string} task.name
 * @param {Shape} task.schema
 * @param {import('./content-file.mjs').Markup} task.module
 * @returns {Promise<import('./content-file.mjs').Checked<import('zod').output<Shape>>>}
 */
export async function translate({ original, folder, locale, name, schema, module }) {
  const { collectTranslatable, contentIssue, zodMessage } = module;
  const written = await yamlFile(folder, `${locale}/${name}.yaml`);
  const files = [written.file, recordOf(folder, locale), ...original.files];
  // Report problems of the source file only; otherwise each translation would repeat them.
  if (original.problems.length || written.broken.length)
    return { ...written, files, problems: [...original.problems, ...written.broken] };
  const record = (await readRecord(folder, locale))[name] ?? {};
  const pairs = collectTranslatable(schema, original.raw).map((wording) => ({
    ...wording,
    key: wording.place.join('.'),
    translation: at(written.raw, wording.place),
  }));
  const merged = structuredClone(original.raw);
  for (const { path: to, translation } of pairs)
    if (translation != null) /** @type {Fields} */ (at(merged, to.slice(0, -1)))[to[to.length - 1]] = translation;

  const places = new Set(pairs.flatMap(({ place }) => place.map((_, end) => place.slice(0, end + 1).join('.'))));
  const unexpected = placesBesides(places, written.raw).map((place) =>
    written.problem(
      place,
      contentIssue(
        'Εδώ δεν υπάρχει κείμενο στα ελληνικά· μια μετάφραση έχει μόνο κείμενα. Σβήστε το.',
        'There is no text here in the Greek, and a translation has texts only. Take it out.',
      ).message,
    ),
  );
  const later = pairs.filter(({ key, text }) => record[key] === LATER + hashOf(text));
  const missing = pairs.filter((pair) => pair.translation == null && !later.includes(pair));
  const stale = pairs.filter(
    (pair) => pair.translation != null && record[pair.key] !== hashOf(pair.text) && !later.includes(pair),
  );
  const { data, error } = schema.safeParse(merged, { error: zodMessage });
  const wrong = (error?.issues ?? []).flatMap((issue) => {
    // What is wrong in anything but the words is told of the original.
    const pair = pairs.find(
      ({ path: to, translation }) => translation != null && to.join('.') === issue.path.join('.'),
    );
    return pair ? [written.problem(pair.place, issue.message)] : [];
  });
  /** @type {(say: (text: string, where: string, name: string) => string[]) => (pair: Pair) => string} */
  const told =
    (say) =>
    ({ path: from, place, text }) => {
      const [inGreek, inEnglish] = say(short(text), original.where(from), name);
      return written.problem(place, contentIssue(inGreek, inEnglish).message);
    };
  const mistakes = [...unexpected, ...wrong];
  return {
    ...written,
    files,
    data,
    pairs,
    missing,
    stale,
    later,
    mistakes,
    invalid: [...mistakes, ...missing.map(told(isMissing))],
    toTranslate: later.map(told(isLater)),
    problems: [...unexpected, ...missing.map(told(isMissing)), ...wrong, ...stale.map(told(isOutOfDate))],
  };
}

/** @type {(text: string, where: string, name: string) => string[]} */
const isMissing = (text, where, name) => [
  `Λείπει η μετάφραση του «${text}» (${where}). Αν θα γραφτεί αργότερα: npm run translated -- ${name} --later`,
  `The translation of this text is missing. If someone will write it later: npm run translated -- ${name} --later`,
];
/** @type {(text: string, where: string, name: string) => string[]} */
const isOutOfDate = (text, where, name) => [
  `Το ελληνικό κείμενο άλλαξε μετά τη μετάφραση, ή η μετάφραση είναι νέα: «${text}» (${where}). Διαβάστε τα δύο, ` +
    `διορθώστε τη μετάφραση αν χρειάζεται και τρέξτε: npm run translated -- ${name}. ` +
    `Αν θα γίνει αργότερα: npm run translated -- ${name} --later`,
  `The Greek has changed since it was translated, or the translation is new. Read both, mend the translation if it ` +
    `needs it, then run: npm run translated -- ${name}. ` +
    `If someone will do it later: npm run translated -- ${name} --later`,
];
/** @type {(text: string, where: string, name: string) => string[]} */
const isLater = (text, where, name) => [
  `Να μεταφραστεί: «${text}» (${where}). Μετά τρέξτε: npm run translated -- ${name}`,
  `To be translated; then run: npm run translated -- ${name}`,
];

/**
 * Enough of a text to know it by.
 * @param {string} text
 */
const short = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^(.{60}).+/, '$1…')
    .trim();

/** @typedef {Record<PropertyKey, unknown>} Fields of an object or a list */

/** What stands at a place, if anything. @type {(value: unknown, place: PropertyKey[]) => unknown} */
const at = (value, place) =>
  place.reduce((inner, step) => /** @type {Fields | null | undefined} */ (inner)?.[step], value);

/**
 * The places of a file that lead to none of the known ones.
 * @param {Set<string>} known
 * @param {unknown} value
 * @param {string[]} [place]
 * @returns {string[][]}
 */
function placesBesides(known, value, place = []) {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...place, key];
    return known.has(here.join('.')) ? placesBesides(known, inner, here) : [here];
  });
}
