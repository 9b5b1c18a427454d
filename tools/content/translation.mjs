/**
 * A translation has words and nothing else. It is laid over the file in the first language, so that ids, numbers,
 * claims, sources and needs are the same in every language because they are written once. What is missing, what is no
 * word and what was translated from another text than today's is a problem.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { yamlFile } from './yaml-file.mjs';

/**
 * Per language: file → key → hash of the source text that the translation was made from.
 * @param {string} folder
 * @param {string} locale
 */
const recordOf = (folder, locale) => path.join(folder, locale, '.translated.json');

/** @type {(folder: string, locale: string) => Promise<Record<string, Record<string, string>>>} */
const readRecord = async (folder, locale) =>
  JSON.parse(
    await readFile(recordOf(folder, locale), 'utf8').catch((error) =>
      error.code === 'ENOENT' ? '{}' : Promise.reject(error),
    ),
  );

/** @param {string} text */
const hashOf = (text) => createHash('sha256').update(text.trim().normalize('NFC')).digest('base64url').slice(0, 8);

/**
 * @typedef {import('../../src/markup/translatable.js').ContentText & { key: string, translation: any }} Pair
 * a text of the source language beside what the translation has in its place, if anything
 */

/**
 * Records that each text of a file has been translated from today's source.
 * @param {string} folder
 * @param {string} locale
 * @param {string} name
 * @param {Pair[]} pairs
 */
export async function recordTranslation(folder, locale, name, pairs) {
  const record = {
    ...(await readRecord(folder, locale)),
    [name]: Object.fromEntries(pairs.map(({ key, text }) => [key, hashOf(text)])),
  };
  const sorted = Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
  await writeFile(recordOf(folder, locale), `${JSON.stringify(sorted, null, 2)}\n`);
}

/**
 * Merges a translation over the file it translates.
 * @param {object} task
 * @param {import('./content-file.mjs').Checked & import('./yaml-file.mjs').YamlFile} task.original
 * @param {string} task.folder
 * @param {string} task.locale
 * @param {string} task.name
 * @param {import('./content-file.mjs').Schema} task.schema
 * @param {import('./content-file.mjs').Markup} task.module
 * @returns {Promise<import('./content-file.mjs').Checked>}
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
    if (translation != null) at(merged, to.slice(0, -1))[to[to.length - 1]] = translation;

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
  const missing = pairs
    .filter(({ translation }) => translation == null)
    .map(({ path: from, place, text }) =>
      written.problem(
        place,
        contentIssue(
          `Λείπει η μετάφραση του «${short(text)}» (${original.where(from)}).`,
          'The translation of this text is missing.',
        ).message,
      ),
    );
  const { data, error } = schema.safeParse(merged, { error: zodMessage });
  const wrong = (error?.issues ?? []).flatMap((issue) => {
    // What is wrong in anything but the words is told of the original.
    const pair = pairs.find(
      ({ path: to, translation }) => translation != null && to.join('.') === issue.path.join('.'),
    );
    return pair ? [written.problem(pair.place, issue.message)] : [];
  });
  const stale = pairs.filter(({ key, text, translation }) => translation != null && record[key] !== hashOf(text));
  return {
    ...written,
    files,
    data,
    pairs,
    stale,
    invalid: [...unexpected, ...missing, ...wrong],
    problems: [
      ...unexpected,
      ...missing,
      ...wrong,
      ...stale.map(({ path: from, place, text }) =>
        written.problem(place, outOfDate(text, original.where(from), name, contentIssue)),
      ),
    ],
  };
}

/**
 * @param {string} text
 * @param {string} where
 * @param {string} name
 * @param {import('./content-file.mjs').Markup['contentIssue']} contentIssue
 */
const outOfDate = (text, where, name, contentIssue) =>
  contentIssue(
    `Το ελληνικό κείμενο άλλαξε μετά τη μετάφραση, ή η μετάφραση ` +
      `είναι νέα: «${short(text)}» (${where}). Διαβάστε τα δύο, διορθώστε τη μετάφραση αν χρειάζεται και ` +
      `τρέξτε: npm run translated -- ${name}`,
    `The Greek has changed since it was translated, or the translation is new. Read both, mend the ` +
      `translation if it needs it, then run: npm run translated -- ${name}`,
  ).message;

/**
 * Enough of a text to know it by.
 * @param {string} text
 */
const short = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^(.{60}).+/, '$1…')
    .trim();

/** @type {(value: any, place: PropertyKey[]) => any} */
const at = (value, place) => place.reduce((inner, step) => inner?.[step], value);

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
