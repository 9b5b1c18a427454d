/**
 * Reads what `content/` says as a careful reader would: every rule of this folder over every text, in every language.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { locales, root } from '../locales.mjs';
import { figureRules, figuresIn } from './figures.mjs';
import { letterRules } from './letters.mjs';
import { messagesOf } from './messages.mjs';
import { passagesOf } from './passages.mjs';
import { quoted } from './rule.mjs';
import { sentenceRules, sentencesOf } from './sentences.mjs';
import { knownWords, misspelt } from './spelling.mjs';
import { typographyRules } from './typography.mjs';
import { wordRules } from './words.mjs';

export const rules = [...sentenceRules, ...wordRules, ...typographyRules, ...letterRules, ...figureRules];

/**
 * @param {import('./passages.mjs').Passage[]} passages
 * @param {{ known: Set<string>, sources?: { id: string, published?: string, place?: string }[] }} context
 * @returns {Promise<string[]>} a finding a line: file, line, field, what stands there, what is wrong, what to write
 * instead, rule
 */
export async function findingsIn(passages, { known, sources = [] }) {
  const context = { known, sourceOf: (id) => sources.find((source) => source?.id === id) };
  const found = passages.flatMap((passage) =>
    rules
      .filter(({ locale }) => !locale || locale === passage.locale)
      .flatMap(({ name, find }) => find(passage, context).map((finding) => ({ passage, name, finding }))),
  );
  // Do not report a word as misspelt if another rule already reported it.
  const reported = (passage, { at, text }) =>
    found.some(
      (one) =>
        one.passage === passage &&
        one.name !== 'sentence-length' &&
        one.finding.at < at + text.length &&
        at < one.finding.at + one.finding.text.length,
    );
  const misspellings = (await misspelt(passages, known)).flatMap(({ passage, findings }) =>
    findings
      .filter((finding) => !reported(passage, finding))
      .map((finding) => ({ passage, name: 'spelling', finding })),
  );
  return [...found, ...misspellings]
    .map((one) => ({ ...one, line: one.passage.lineAt(one.finding.at) }))
    .sort(
      (one, other) =>
        one.passage.file.localeCompare(other.passage.file) ||
        one.line - other.line ||
        one.finding.at - other.finding.at,
    )
    .map(
      ({ passage, name, finding, line }) =>
        `${passage.file}:${line}: ${passage.field}: ${quoted(finding.text.replace(/ +/g, ' '))}: ${finding.el} / ${finding.en} [${name}]`,
    );
}

/**
 * @param {string} folder `content/`
 * @returns {Promise<{ findings: string[], sentences: number, figures: number }>}
 */
export async function lint(folder) {
  const passages = (
    await Promise.all(locales.flatMap((locale) => [passagesOf(folder, locale), messagesOf(root, locale)]))
  ).flat();
  // Neither the shared files nor editor.yaml is shown to readers.
  const inWidgets = passages.filter(({ file }) => !/^content\/([\w-]+|[\w-]+\/editor)\.yaml$/.test(file));
  return {
    findings: await findingsIn(passages, { known: await knownWords(folder), sources: await readSources(folder) }),
    sentences: inWidgets.flatMap((passage) => sentencesOf(passage)).length,
    figures: inWidgets.flatMap((passage) => figuresIn(passage)).length,
  };
}

/** A file that does not parse is told by the check of the shapes. */
async function readSources(folder) {
  try {
    const sources = parse(await readFile(path.join(folder, 'sources.yaml'), 'utf8'));
    return Array.isArray(sources) ? sources : [];
  } catch {
    return [];
  }
}
