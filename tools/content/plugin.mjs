/**
 * YAML → checked → static markup → module. The one way from `content/` to an element: Rollup, Storybook and the tests all
 * use this file, so they cannot disagree. Plain JavaScript, because configurations import it before anything is compiled.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { FileMemory } from './file-memory.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { root, sourceLocale } from './locales.mjs';
import { heightsFile, reservedHeightStyle } from './reserved-height.mjs';
import { translate } from './translation.mjs';
import { yamlFile } from './yaml-file.mjs';

export { root };
/** One word names the content file, the source, the tag, the story, the test and the built file. */
export const elementNames = ['warning-signs', 'before-you-send', 'helpline-box', 'faq-accordion'];

/** The files of words: each language has all of them, as content/<locale>/<name>.yaml. */
export const textFiles = [...elementNames, 'helplines', 'editor'];

/** All that is wrong in the content, each problem with its file, line and field. */
export class ContentError extends Error {
  name = 'ContentError';
  /** @param {string[]} problems */
  constructor(problems) {
    super(`\n${problems.join('\n')}\n`);
    this.problems = problems;
  }
}

/** Reads one YAML file and checks it: what it says, and all that is wrong in it. */
async function readFile({ folder, name, schema, extraChecks = () => [], module: { repeatedIds, zodMessage } }) {
  const written = await yamlFile(folder, name);
  if (written.broken.length) return { ...written, files: [written.file], problems: written.broken };
  const { data, error } = schema.safeParse(written.raw, { error: zodMessage });
  const issues = [...(error?.issues ?? []), ...repeatedIds(written.raw), ...extraChecks(written.raw)];
  return {
    ...written,
    files: [written.file],
    data,
    problems: issues.map((issue) => written.problem(issue.path, issue.message)),
  };
}

/** Reads a file of words in a language: the first one as it is written, every other laid over the first. */
async function readTranslated({ folder, locale, name, schema, module }) {
  const original = await readFile({
    folder,
    name: `${sourceLocale}/${name}.yaml`,
    schema: schema(sourceLocale),
    module,
  });
  return locale === sourceLocale
    ? original
    : translate({ original, folder, locale, name, schema: schema(locale), module });
}

/**
 * Reads the files that every element shares; their problems are told with those of the element that needs them.
 * @param {string} locale
 * @param {string} [folder]
 */
export const loadSharedContent = (locale, folder = path.join(root, 'content')) =>
  sharedContents.get(`${locale} ${folder}`, () => readSharedContent(locale, folder));

/** By language and folder: every element and every script asks for it. */
const sharedContents = new FileMemory();

async function readSharedContent(locale, folder) {
  const { module, files } = await importTypeScript('markup/index.ts');
  const checked = (name, schema, extraChecks) => readFile({ folder, name, schema, extraChecks, module });
  const translated = (name, schema) => readTranslated({ folder, locale, name, schema, module });
  // Ids are taken from the file as written, so that one problem there does not make every reference to it a problem too.
  const idsIn = ({ raw }) => (Array.isArray(raw) ? raw : (raw?.lines ?? [])).map((item) => item?.id);
  const countries = await checked('countries.yaml', module.countriesSchema);
  const claims = await checked('claims.yaml', module.claimsSchema(locale));
  const sources = await checked('sources.yaml', module.sourcesSchema(locale));
  const ids = {
    locale,
    claims: idsIn(claims),
    sources: idsIn(sources),
    needs: module.needs,
    countries: idsIn(countries),
  };
  const helplines = await checked('helplines.yaml', module.helplinesSchema(ids), (raw) =>
    module.needIssues(raw, ids.countries),
  );
  const holidays = await checked(
    countries.data?.find((country) => country.holidays)?.holidays ?? 'holidays.yaml',
    module.holidaysSchema,
  );
  const lineIds = idsIn(helplines);
  const words = await translated('helplines', (language) => module.wordsSchema(language, lineIds));
  const editor = await translated('editor', module.editorSchema);
  const all = { countries, claims, sources, helplines, holidays, words, editor };
  return {
    problems: Object.values(all).flatMap((one) => one.problems),
    module,
    folder,
    locale,
    translations: { helplines: words, editor },
    ids,
    lineIds,
    data: { ...Object.fromEntries(Object.entries(all).map(([name, { data }]) => [name, data])), locale },
    files: [...files, ...Object.values(all).flatMap((one) => one.files)],
  };
}

/**
 * One file of words in the language of the shared content, with all that is wrong in it.
 * @param {string} name
 * @param {Awaited<ReturnType<typeof loadSharedContent>>} shared
 */
export async function loadContent(name, shared) {
  if (name in shared.translations) return shared.translations[name];
  const { module, files } = await importTypeScript(`elements/${name}/${name}.markup.ts`);
  const schema = (locale) => module.schema(shared.module.fields({ ...shared.ids, locale }));
  const words = await readTranslated({
    folder: shared.folder,
    locale: shared.locale,
    name,
    schema,
    module: shared.module,
  });
  return { ...words, markup: module.markup, files: [...files, ...words.files] };
}

/**
 * One element's content, checked and made into markup.
 * @param {string} name
 * @param {Awaited<ReturnType<typeof loadSharedContent>>} shared
 */
export function renderElement(name, shared) {
  const memory = renderedElements.get(shared) ?? new FileMemory();
  renderedElements.set(shared, memory);
  return memory.get(name, () => render(name, shared));
}

/** @type {WeakMap<object, FileMemory<any>>} by shared content, then by name */
const renderedElements = new WeakMap();

async function render(name, shared) {
  const { file, data, markup, problems, files } = await loadContent(name, shared);
  if (shared.problems.length || problems.length) throw new ContentError([...shared.problems, ...problems]);
  const rendered = shared.module.renderTargets(shared.data, (target) => markup(data, target));
  const contentHash = createHash('sha256')
    .update(rendered.template)
    .update(JSON.stringify(rendered.helplines))
    .digest('base64url')
    .slice(0, 6);
  return {
    ...rendered,
    contentHash,
    reservedHeight: reservedHeightStyle(name),
    content: data,
    claims: claimsIn(data),
    sources: sourcesIn(data),
    files: [...new Set([...shared.files, ...files, heightsFile])],
    file,
  };
}

const listsNamed = (key) =>
  function collect(value) {
    if (!value || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([name, inner]) =>
      name === key && Array.isArray(inner) ? inner : collect(inner),
    );
  };
const claimsIn = listsNamed('claims');
const sourcesIn = listsNamed('sources');

/** A string as the source of a template literal, where its many quotes need no escape. */
const literal = (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

/** A root with its stamp, by which a prerendered one is known to be what the script would show. */
export const withContentHash = (markup, contentHash) =>
  markup.replace('class="root"', `class="root" data-stamp="${contentHash}"`);

/** The module that all elements share: every line once, under a name of its own, so that a script holds only those it shows; and what "open now" needs. */
const helplinesSource = ({ data, module: { allHelplineItems, daysFromSunday, holidaysOf } }) =>
  `${allHelplineItems(data)
    .map(({ name, markup }) => `export const ${name} = ${literal(markup)};\n`)
    .join('')}export const days = ${JSON.stringify(daysFromSunday(data))};
export const holidays = ${JSON.stringify(holidaysOf(data.holidays))};
`;

/** The module that an element imports: its markup, the helplines of each country, its hash, its reserved height. */
function moduleSource({ template, helplines, contentHash, reservedHeight }) {
  const listOf = (items) => items.map(({ name }) => name).join(', ');
  const countries = Object.entries(helplines).map(
    ([country, lists]) =>
      `${country}: { ${Object.entries(lists)
        .map(([need, items]) => `'${need}': [${listOf(items)}]`)
        .join(', ')} }`,
  );
  const used = new Set(
    Object.values(helplines)
      .flatMap((lists) => Object.values(lists).flat())
      .map(({ name }) => name),
  );
  return `import { ${[...used].join(', ')} } from '#content/helplines.yaml';
export const template = ${literal(withContentHash(template, contentHash))};
export const helplines = { ${countries.join(', ')} };
export const contentHash = '${contentHash}';
export const reservedHeight = '${reservedHeight}';
`;
}

/**
 * Rollup and Vite plugin: `#content/<name>.yaml` becomes a module.
 * The id is the real path of the file, so that every tool watches it.
 * @param {{ locale: string, folder?: string }} options
 */
export default function content({ locale, folder = path.join(root, 'content') }) {
  const localeFolder = path.join(folder, locale) + path.sep;
  return {
    name: 'content',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('#content/') ? localeFolder + id.slice('#content/'.length) : null),
    async load(id) {
      // Vite writes every path with slashes, on Windows too.
      const file = path.normalize(id.split('?')[0]);
      if (!file.startsWith(localeFolder)) return null;
      const shared = await loadSharedContent(locale, folder);
      const rendered = file.endsWith(`${path.sep}helplines.yaml`)
        ? shared
        : await renderElement(path.basename(file, '.yaml'), shared);
      for (const watched of rendered.files) if (watched !== file) this.addWatchFile(watched);
      return rendered === shared ? helplinesSource(shared) : moduleSource(rendered);
    },
  };
}
