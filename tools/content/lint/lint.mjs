/**
 * Reads what `content/` says as a careful reader would: every rule of this folder over every text, in every language.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, root } from '../locales.mjs';
import { itemsIn, parsedOnce } from '../yaml-file.mjs';
import { addressRules, sitesOf } from './addresses.mjs';
import { countryRules } from './countries.mjs';
import { deletionRules } from './deletion.mjs';
import { figureRules, figuresIn } from './figures.mjs';
import { letterRules } from './letters.mjs';
import { messagesOf } from './messages.mjs';
import { passagesOf } from './passages.mjs';
import { quoted } from './rule.mjs';
import { sentenceRules, sentencesOf } from './sentences.mjs';
import { knownWords, misspelt } from './spelling.mjs';
import { typographyRules } from './typography.mjs';
import { wordRules } from './words.mjs';

/** @type {import('./rule.mjs').Rule[]} */
export const rules = [
  ...sentenceRules,
  ...wordRules,
  ...typographyRules,
  ...letterRules,
  ...figureRules,
  ...countryRules,
  ...deletionRules,
  ...addressRules,
];

/**
 * @param {import('./passages.mjs').Passage[]} passages
 * @param {{
 *   known: Set<string>, sources?: { id: string, published?: string, place?: string }[],
 *   countries?: import('./countries.mjs').Countries, sites?: string[],
 * }} context without countries or sites, nothing is said of them
 * @returns {Promise<string[]>} a finding a line: file, line, field, what stands there, what is wrong, what to write
 * instead, rule
 */
export async function findingsIn(passages, { known, sources = [], countries, sites }) {
  /** @type {import('./rule.mjs').RuleContext} */
  const context = { known, countries, sites, sourceOf: (id) => sources.find((source) => source?.id === id) };
  const found = passages.flatMap((passage) =>
    rules
      .filter(({ locale }) => !locale || locale === passage.locale)
      .flatMap(({ name, find }) => find(passage, context).map((finding) => ({ passage, name, finding }))),
  );
  /**
   * Do not report a word as misspelt if another rule already reported it.
   * @type {(passage: import('./passages.mjs').Passage, finding: import('./rule.mjs').Finding) => boolean}
   */
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
  const lines = [...found, ...misspellings]
    .map((one) => ({ ...one, line: one.passage.lineAt(one.finding.at) }))
    .sort(
      (one, other) =>
        one.passage.file.localeCompare(other.passage.file) ||
        one.line - other.line ||
        one.finding.at - other.finding.at,
    )
    .map(
      ({ passage, name, finding, line }) =>
        `${passage.file}:${line}: ` +
        `${passage.field}: ${quoted(finding.text.replace(/ +/g, ' '))}: ${finding.el} / ${finding.en} [${name}]`,
    );
  // What the readers of all countries read is told once.
  return [...new Set(lines)];
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
  const [sources, countries, helplines] = await Promise.all(
    ['sources.yaml', 'countries.yaml', 'helplines.yaml'].map((file) => readRaw(folder, file)),
  );
  return {
    findings: await findingsIn(passages, {
      known: await knownWords(folder),
      sources: itemsIn(sources),
      sites: sitesOf([...itemsIn(sources), ...itemsIn(helplines)]),
      countries: countriesOf(passages, itemsIn(countries), itemsIn(helplines)),
    }),
    sentences: countApart(inWidgets, sentencesOf),
    figures: countApart(inWidgets, figuresIn),
  };
}

/**
 * What the content says of its countries, for the rule about them.
 * @param {import('./passages.mjs').Passage[]} passages
 * @param {{ id: string }[]} countries
 * @param {{ id: string, country: string, site?: string }[]} lines
 * @returns {import('./countries.mjs').Countries}
 */
const countriesOf = (passages, countries, lines) => ({
  ids: countries.map(({ id }) => id),
  lines: Object.fromEntries(lines.map(({ id, country }) => [id, country])),
  sites: lines.flatMap(({ country, site }) =>
    site && URL.canParse(site) && new URL(site).hostname.endsWith(`.${country}`.toLowerCase())
      ? [{ country, host: new URL(site).hostname }]
      : [],
  ),
  names: passages
    .filter(({ file, field }) => /^content\/sources\.yaml$/.test(file) || /\.operator$/.test(field))
    .flatMap(({ plain }) => plain.split(/[,()]/))
    .filter((name) => name.trim().includes(' '))
    // The longest first: one name may be a part of another.
    .sort((one, other) => other.length - one.length),
});

/**
 * How many there are in the texts; those that the readers of all countries read count once.
 * @param {import('./passages.mjs').Passage[]} passages
 * @param {(passage: import('./passages.mjs').Passage) => { at: number, text: string }[]} itemsIn
 */
export const countApart = (passages, itemsIn) =>
  new Set(
    passages.flatMap((passage) =>
      itemsIn(passage).map(({ at, text }) => [passage.file, passage.field, at, text].join()),
    ),
  ).size;

/**
 * A file as it is written; what does not parse is told by the check of the shapes.
 * @param {string} folder
 * @param {string} file
 * @returns {Promise<unknown>}
 */
async function readRaw(folder, file) {
  const { document, mistakes } = parsedOnce(await readFile(path.join(folder, file), 'utf8'));
  return mistakes.length ? undefined : document.toJS();
}
