/** Reads a content file and checks it by its schema; a translation is merged over the source first. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { config } from 'zod';
import { sourceLocale } from './locales.mjs';
import { translate } from './translation.mjs';
import { yamlFile } from './yaml-file.mjs';

// A schema reads few files: to compile it first would take longer than they do.
config({ jitless: true });

/** @typedef {typeof import('../../src/markup/index.js')} Markup what `src/markup/` exports */
/** @typedef {import('zod').ZodType} Schema */
/** @typedef {{ path: PropertyKey[], message: string }} Issue */
/** @typedef {import('../../src/markup/words.js').Words} Words */
/**
 * @typedef {{ title: Words, lead: Words, audience: Words, [field: string]: unknown }} ElementContent what every element
 * says, and what its own schema adds
 */
/**
 * @typedef {object} Part a part of it; whoever goes through its fields asks any value in them for these
 * @property {string} [id]
 * @property {Words} [title]
 * @property {string[]} [claims]
 * @property {string[]} [sources]
 * @property {string[]} [signers]
 */

/**
 * @template [Data=unknown]
 * @typedef {object} Checked what a content file says, and all that is wrong in it
 * @property {unknown} raw as it is written
 * @property {Data} [data] as its schema makes it; none where it does not fit
 * @property {string[]} files the files it was read from, to watch
 * @property {string} file
 * @property {string[]} problems each with file, line and field
 * @property {import('./translation.mjs').Pair[]} [pairs] of a translation: its texts beside those they translate
 * @property {import('./translation.mjs').Pair[]} [missing] those without a translation
 * @property {import('./translation.mjs').Pair[]} [stale] those whose original has changed since
 * @property {import('./translation.mjs').Pair[]} [later] those noted as to be translated later, with or without one
 * @property {string[]} [mistakes] its problems but for those that are missing or stale
 * @property {string[]} [invalid] its problems but for the stale ones
 * @property {string[]} [toTranslate] what is to be translated later, as it is told before publishing
 */

/**
 * @template {Schema} Shape
 * @param {object} task
 * @param {string} task.folder
 * @param {string} task.name path under the folder
 * @param {Shape} task.schema
 * @param {(raw: unknown) => Issue[]} [task.extraChecks]
 * @param {Markup} task.module
 * @returns {Promise<Checked<import('zod').output<Shape>> & import('./yaml-file.mjs').YamlFile>}
 */
export async function readContentFile({ folder, name, schema, extraChecks = () => [], module }) {
  const written = await yamlFile(folder, name);
  const files = [written.file];
  if (written.broken.length) return { ...written, files, problems: written.broken };
  const { data, error } = schema.safeParse(written.raw, { error: module.zodMessage });
  /** @type {Issue[]} */
  const issues = [...(error?.issues ?? []), ...module.repeatedIds(written.raw), ...extraChecks(written.raw)];
  return { ...written, files, data, problems: issues.map((issue) => written.problem(issue.path, issue.message)) };
}

/**
 * Reads a file of words: the source language as it is written; a translation merged over the source.
 * @template {Schema} Shape
 * @param {object} task
 * @param {string} task.folder
 * @param {string} task.locale
 * @param {string} task.name without folder and ending: `faq-accordion`
 * @param {(locale: string) => Shape} task.schema
 * @param {Markup} task.module
 * @returns {Promise<Checked<import('zod').output<Shape>>>}
 */
export async function readTranslated({ folder, locale, name, schema, module }) {
  const file = `${sourceLocale}/${name}.yaml`;
  const original = await readContentFile({ folder, name: file, schema: schema(sourceLocale), module });
  return locale === sourceLocale
    ? original
    : translate({ original, folder, locale, name, schema: schema(locale), module });
}

/**
 * The questions that wait, by path under the folder.
 * @param {string} folder
 */
export const heldFiles = async (folder) =>
  (await readdir(path.join(folder, 'held')).catch((error) => (error.code === 'ENOENT' ? [] : Promise.reject(error))))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => `held/${file}`);
