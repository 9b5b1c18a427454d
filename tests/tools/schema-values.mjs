/** Tests of single values in content files, without writing a file: what a schema refuses, and what it accepts. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { loadSharedContent, root } from '../../tools/content/plugin.mjs';
import { contentSchemas } from '../../tools/content/schemas.mjs';

const shared = await loadSharedContent('el');
const { module } = shared;
const schemas = await contentSchemas(shared);
const contentOf = async (file) => parse(await readFile(path.join(root, 'content', file), 'utf8'));

export const { ids } = shared;

/** Each content file as it is written, by its path under `content/`. */
export const written = Object.fromEntries(
  await Promise.all(Object.keys(schemas).map(async (file) => [file, await contentOf(file)])),
);

/** The content of a file with another value at one place, or without the field if there is none. */
function changed(file, place, value) {
  const content = { file: structuredClone(written[file]) };
  const steps = ['file', ...place.split('.')].filter((step) => step);
  const last = steps.pop();
  const parent = steps.reduce((inner, step) => inner[step], content);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return content.file;
}

function problemsOf(file, content) {
  const { error } = schemas[file].safeParse(content, { error: module.zodMessage });
  const across = file === 'helplines.yaml' ? module.needIssues(content, ids.countries) : [];
  return [...(error?.issues ?? []), ...module.repeatedIds(content), ...across];
}

const SHOWN = 60;

/** A test's title names the value, the beginning of a long one. */
function titleOf(file, verb, value, place) {
  const text = JSON.stringify(value) ?? 'nothing';
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length})` : text;
  return `${file} ${verb} ${short} as ${place || 'its content'}`;
}

/**
 * A test for each value: it is refused once, at its place, and the problem says why in Greek and in English.
 * @param {string} file path under `content/`
 * @param {[place: string, values: unknown[], el: string, en: string, at?: string][]} rows where a value is put, what
 *   the problem must say in each language, and where it is reported if not there
 */
export function refused(file, rows) {
  for (const [place, values, el, en, at = place] of rows)
    for (const value of values)
      test(titleOf(file, 'refuses', value, place), () => {
        const problems = problemsOf(file, changed(file, place, value));
        const messages = problems.map(({ message }) => message);
        assert.deepEqual(
          problems.map((one) => one.path.join('.')),
          [at],
          messages.join('\n'),
        );
        const languages = messages[0].split(' / ');
        assert.equal(languages.length, 2, messages[0]);
        for (const [index, words] of [el, en].entries())
          assert.ok(languages[index].includes(words), `${languages[index]}\ndoes not say: ${words}`);
      });
}

/**
 * A test for each value: it has no problem.
 * @param {string} file path under `content/`
 * @param {[place: string, values: unknown[]][]} rows
 */
export function accepted(file, rows) {
  for (const [place, values] of rows)
    for (const value of values)
      test(titleOf(file, 'accepts', value, place), () =>
        assert.deepEqual(problemsOf(file, changed(file, place, value)), []),
      );
}

/** What is said of an empty text, of an empty list, and of a text one character too long. */
export const EMPTY = /** @type {const} */ (['Το κείμενο είναι κενό.', 'The text is empty.']);
export const FEW = /** @type {const} */ (['Λίγα: χρειάζονται τουλάχιστον 1.', 'Too few: at least 1 are expected.']);
/** @type {(limit: number) => [string, string]} */
export const tooLong = (limit) => [
  `Πολύ μεγάλο: ${limit + 1} χαρακτήρες, το όριο είναι ${limit}.`,
  `Too long: ${limit + 1} characters, the limit is ${limit}.`,
];
/** @type {(length: number) => string} */
export const letters = (length) => 'ω'.repeat(length);
