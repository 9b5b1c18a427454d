/**
 * Checks `content/` before anything is built of it: the shapes, as the build does; the words, as a careful reader
 * does; that every claim is said and every source used; and how old the helplines are. With --strict, as before
 * publishing, a line that no one has confirmed within a year is a finding too, and so is what is to be translated
 * later.
 */
import path from 'node:path';
import { questionsFor, unconfirmed } from './confirmations.mjs';
import { countriesProblem } from './countries.mjs';
import { lint } from './lint/lint.mjs';
import { locales, root, sourceLocale } from './locales.mjs';
import { placeOf } from './parts.mjs';
import { ContentError, renderElement, loadSharedContent } from './plugin.mjs';
import { elementNames } from '../elements.mjs';

/** @typedef {import('./content-file.mjs').Part} Part */

const own = path.join(root, 'content');

/**
 * The shapes and what they refer to, in every language.
 * @param {string} [folder] `content/` unless a test brings its own
 * @returns {Promise<{
 *   problems: string[], counted: Record<string, number>,
 *   coverage: Record<string, Record<string, string[]>>, libraries: import('./plugin.mjs').SharedContent[],
 *   toTranslate: string[],
 * }>}
 */
export async function checkContent(folder = own) {
  const problems = new Set();
  /** @type {import('./plugin.mjs').SharedContent[]} */
  const libraries = [];
  /** @type {(import('./plugin.mjs').RenderedElement & { locale: string, name: string })[]} */
  const rendered = [];
  /** @type {Record<string, Record<string, string[]>>} */
  const coverage = {};
  for (const locale of locales) {
    const sharedContent = await loadSharedContent(locale, folder);
    libraries.push(sharedContent);
    for (const problem of sharedContent.problems) problems.add(problem);
    for (const name of elementNames)
      try {
        rendered.push({ locale, name, ...(await renderElement(name, sharedContent)) });
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        for (const problem of error.problems) problems.add(problem);
      }
  }
  const staleCountries = folder === own && (await countriesProblem(libraries[0].ids.countries));
  if (staleCountries) problems.add(staleCountries);
  if (problems.size) return { problems: [...problems], counted: {}, coverage, libraries, toTranslate: [] };
  const [{ data }] = libraries;
  const { claims } = data;
  // Claims and ids are the same in every language, so that what is missing is told once.
  for (const { locale } of libraries) {
    const result = rendered
      .filter((one) => one.locale === locale)
      .flatMap(({ name, content }) => claimedIn(content, name).map((claimed) => ({ ...claimed, name })));
    coverage[locale] = Object.fromEntries(
      claims.map(({ id }) => [id, result.filter((one) => one.claims.includes(id)).map((one) => one.id)]),
    );
    // A site may have only one of the elements: what matters is said by more than one.
    for (const { id } of claims) {
      const saying = [...new Set(result.filter((one) => one.claims.includes(id)).map((one) => one.name))];
      if (saying.length < 2)
        problems.add(
          `content/claims.yaml: ` +
            `${id}: δύο στοιχεία πρέπει να λένε αυτή τη θέση, τη λένε: ${saying.join() || 'κανένα'}` +
            ` / two elements must say this claim, it is said by: ${saying.join() || 'none'}`,
        );
    }
  }
  const { lines } = data.helplines;
  const used = new Set([
    ...rendered.flatMap((one) => one.sources),
    ...lines.flatMap((line) => [line.source, ...(line.more_sources ?? [])]),
  ]);
  for (const { id } of data.sources)
    if (!used.has(id))
      problems.add(`content/sources.yaml: ${id}: κανείς δεν αναφέρει αυτή την πηγή / nothing refers to this source`);
  for (const { locale, name, content, file } of rendered)
    for (const problem of locale === sourceLocale ? unsourced(content, name, data) : [])
      problems.add(`content/${path.relative(folder, file)}: ${problem}`);
  return {
    problems: [...problems],
    counted: { elements: elementNames.length, claims: claims.length, sources: used.size, lines: lines.length },
    coverage,
    libraries,
    toTranslate: [...rendered, ...libraries.flatMap(({ translations }) => Object.values(translations))].flatMap(
      ({ toTranslate = [] }) => toTranslate,
    ),
  };
}

/**
 * Lists of sources in which the readers of a country find none, because each is of another country.
 * @param {Part} value the content of an element, or any value in it
 * @param {string} place
 * @param {Pick<import('../../src/markup/schemas.js').SharedContent, 'sources' | 'countries'>} shared
 * @returns {string[]} a problem each
 */
function unsourced(value, place, { sources, countries }) {
  if (!value || typeof value !== 'object') return [];
  const named = (Array.isArray(value.sources) ? value.sources : []).map(
    (id) => /** @type {import('../../src/markup/schemas.js').Source} */ (sources.find((one) => one.id === id)),
  );
  const missing = named.length
    ? countries.filter(({ id }) => named.every(({ country }) => country && country !== id)).map(({ id }) => id)
    : [];
  return [
    ...missing.map(
      (id) => `${value.id ?? place}: Στη χώρα ${id} δεν μένει καμία πηγή. / No source is left for the country ${id}.`,
    ),
    ...Object.entries(/** @type {Record<string, Part>} */ (value)).flatMap(([key, part]) =>
      unsourced(part, `${place}.${key}`, { sources, countries }),
    ),
  ];
}

/**
 * Every part of an element that names claims, with its name as the text version has it.
 * @param {Part} value the content of an element, or any value in it
 * @param {string} place the name of the element, or of the part
 * @returns {{ id: string, claims: string[] }[]}
 */
function claimedIn(value, place) {
  if (!value || typeof value !== 'object') return [];
  const inner = Object.entries(/** @type {Record<string, Part>} */ (value)).flatMap(([key, part]) =>
    claimedIn(part, placeOf(place, key, part)),
  );
  return Array.isArray(value.claims) ? [{ id: place, claims: value.claims }, ...inner] : inner;
}

/**
 * The helplines that no one has confirmed within a year, each with its number or address and what to ask.
 * @param {import('./plugin.mjs').SharedContent} shared
 * @param {Date} today
 */
function callsToMake({ data: { helplines, words, editor } }, today) {
  return unconfirmed(helplines.lines, today).map((line) => ({
    name: `${line.id} (${line.number ?? new URL(String(line.site)).hostname})`,
    since: line.confirmed,
    questions: questionsFor(line, {
      needs: helplines.needs,
      days: words.days,
      ways: words.lines[line.id]?.ways,
      questions: editor.questions,
    }),
  }));
}

/**
 * Everything `npm run check:content` says.
 * @param {{ folder?: string, strict?: boolean, today?: Date }} [how]
 * @returns {Promise<{ findings: string[], report: string }>}
 */
export async function report({ folder = own, strict = false, today = new Date() } = {}) {
  const { problems, counted, coverage, libraries, toTranslate } = await checkContent(folder);
  const words = await lint(folder);
  const calls = problems.length ? [] : callsToMake(libraries[0], today);
  const unopened = problems.length ? [] : libraries[0].data.sources.filter(({ check }) => check);
  const dated = calls.map(({ name, since }) =>
    since
      ? `content/helplines.yaml: ` +
        `${name}: επιβεβαιώθηκε ` +
        `${since}, πριν από περισσότερους από 12 μήνες. Καλέστε ξανά. / confirmed ` +
        `${since}, more than 12 months ago. Call again. [confirmed]`
      : `content/helplines.yaml: ` +
        `${name}: κανείς δεν το έχει επιβεβαιώσει. Καλέστε ή διαβάστε τη ζωντανή σελίδα, και γράψτε την ημέρα στο ` +
        `confirmed. / no one has confirmed it. Call, or read the live site, and write the day in ` +
        `confirmed. [confirmed]`,
  );
  const findings = [...problems, ...words.findings, ...(strict ? [...dated, ...toTranslate] : [])];
  return {
    findings,
    report: [
      ...(calls.length
        ? [
            'Να επιβεβαιωθούν πριν από τη δημοσίευση (npm run check:content -- --strict):',
            ...calls.flatMap(({ name, since, questions }) => [
              `  ${name}${since ? `, ${since}` : ''}`,
              ...questions.map((question) => `    - ${question}`),
            ]),
            '',
          ]
        : []),
      ...(toTranslate.length
        ? [
            'Να μεταφραστούν πριν από τη δημοσίευση (npm run check:content -- --strict):',
            ...toTranslate.map((one) => `  ${one.replace(/ \/ To be .*/s, '')}`),
            '',
          ]
        : []),
      ...(unopened.length
        ? [
            'Πηγές που κανείς δεν έχει ανοίξει ακόμη (check στο content/sources.yaml):',
            ...unopened.map(({ id, address }) => `  ${id}: ${address}`),
            '',
          ]
        : []),
      ...coverageTable(coverage),
      `${findings.length} findings · sentences ` +
        `${words.sentences} · facts ` +
        `${(counted.lines ?? 0) + words.figures} (lines ` +
        `${counted.lines ?? 0}, figures ` +
        `${words.figures}) · sources ` +
        `${counted.sources ?? 0} · claims ` +
        `${counted.claims ?? 0} · elements ${counted.elements ?? 0}${strict ? ' · strict' : ''}`,
    ].join('\n'),
  };
}

const SHOWN = 3;

/**
 * Each claim, and what says it in each language.
 * @param {Record<string, Record<string, string[]>>} coverage by language, then by claim
 */
function coverageTable(coverage) {
  const languages = Object.keys(coverage);
  if (!languages.length) return [];
  const cell = (/** @type {string[]} */ items) =>
    `${items.slice(0, SHOWN).join(', ')}${items.length > SHOWN ? ` +${items.length - SHOWN}` : ''}`;
  const rows = Object.keys(coverage[languages[0]]).map((claim) => [
    claim,
    ...languages.map((language) => cell(coverage[language][claim])),
  ]);
  const table = [['θέση', ...languages], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  return [
    ...table.map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    ),
    '',
  ];
}
