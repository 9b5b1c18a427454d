/**
 * YAML → checked → static markup → module. The one way from `content/` to an element: Rollup, Storybook and the tests all
 * use this file, so they cannot disagree. Plain JavaScript, because configurations import it before anything is compiled.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { importTypeScript } from './import-typescript.mjs';
import { root, sourceLocale } from './locales.mjs';
import { heightsFile, room } from './reserved-height.mjs';
import { translate } from './translation.mjs';
import { yamlFile } from './yaml-file.mjs';

export { root };
/** One word names the content file, the source, the tag, the story, the test and the built file. */
export const names = ['warning-signs', 'before-you-send', 'helpline-box', 'faq-accordion'];

/** All that is wrong in the content, each mistake with its file, line and field. */
export class ContentError extends Error {
  name = 'ContentError';
  /** @param {string[]} mistakes */
  constructor(mistakes) {
    super(`\n${mistakes.join('\n')}\n`);
    this.mistakes = mistakes;
  }
}

/** Reads one YAML file and checks it: what it says, and all that is wrong in it. */
async function read({ folder, name, schema, also = () => [], say: { repeatedIds, sentence } }) {
  const written = await yamlFile(folder, name);
  if (written.broken.length) return { ...written, files: [written.file], mistakes: written.broken };
  const { data, error } = schema.safeParse(written.raw, { error: sentence });
  const issues = [...(error?.issues ?? []), ...repeatedIds(written.raw), ...also(written.raw)];
  return { ...written, files: [written.file], data, mistakes: issues.map((issue) => written.mistake(issue.path, issue.message)) };
}

/** Reads a file of words in a language: the first one as it is written, every other laid over the first. */
async function readWords({ folder, locale, name, schema, say }) {
  const original = await read({ folder, name: `${sourceLocale}/${name}.yaml`, schema: schema(sourceLocale), say });
  return locale === sourceLocale ? original : translate({ original, folder, locale, name, schema: schema(locale), say });
}

/**
 * Reads the files that every element shares; their mistakes are told with those of the element that needs them.
 * @param {string} locale
 * @param {string} [folder]
 */
export async function library(locale, folder = path.join(root, 'content')) {
  const { module, files } = await importTypeScript('markup/index.ts');
  const { claimsSchema, sourcesSchema, helplinesSchema, holidaysSchema, wordsSchema, wrongNeeds, needs } = module;
  const checked = (name, schema, also) => read({ folder, name, schema, also, say: module });
  const claims = await checked('claims.yaml', claimsSchema(locale));
  const sources = await checked('sources.yaml', sourcesSchema(locale));
  // Ids are taken from the file as written, so that one mistake there does not make every reference to it a mistake too.
  const ids = (list) => (Array.isArray(list) ? list.map((item) => item?.id) : []);
  const helplines = await checked('helplines.yaml', helplinesSchema({ locale, sources: ids(sources.raw) }), wrongNeeds);
  const holidays = await checked('holidays.yaml', holidaysSchema);
  const words = await readWords({ folder, locale, name: 'helplines', schema: (language) => wordsSchema(language, ids(helplines.raw?.lines)), say: module });
  return {
    mistakes: [claims, sources, helplines, holidays, words].flatMap((one) => one.mistakes),
    module,
    folder,
    locale,
    words,
    claims: claims.data,
    known: { locale, claims: ids(claims.raw), sources: ids(sources.raw), needs },
    lineIds: ids(helplines.raw?.lines),
    shared: { sources: sources.data, helplines: helplines.data, holidays: holidays.data, words: words.data, locale },
    files: [...files, ...[claims, sources, helplines, holidays, words].flatMap((one) => one.files)],
  };
}

/**
 * The words of one element, or of the lines to call, in the language of a library, with all that is wrong in them.
 * @param {string} name
 * @param {Awaited<ReturnType<typeof library>>} from
 */
export async function wordsOf(name, from) {
  if (name === 'helplines') return from.words;
  const { module: its, files } = await importTypeScript(`elements/${name}/${name}.markup.ts`);
  const schema = (locale) => its.schema(from.module.fields({ ...from.known, locale }));
  const words = await readWords({ folder: from.folder, locale: from.locale, name, schema, say: from.module });
  return { ...words, markup: its.markup, files: [...files, ...words.files] };
}

/**
 * One element's content, checked and made into markup.
 * @param {string} name
 * @param {Awaited<ReturnType<typeof library>>} from
 */
export async function element(name, from) {
  const { file, data, markup, mistakes, files } = await wordsOf(name, from);
  if (from.mistakes.length || mistakes.length) throw new ContentError([...from.mistakes, ...mistakes]);
  const made = from.module.formsOf(from.shared, (form) => markup(data, form));
  const stamp = createHash('sha256').update(made.template).update(JSON.stringify(made.lines)).digest('base64url').slice(0, 6);
  return { ...made, stamp, room: room(name), content: data, claims: claimsIn(data), sources: sourcesIn(data), files: [...new Set([...from.files, ...files, heightsFile])], file };
}

const listsNamed = (key) => function collect(value) {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key && Array.isArray(inner) ? inner : collect(inner)));
};
const claimsIn = listsNamed('claims');
const sourcesIn = listsNamed('sources');

/** A string as the source of a template literal, where its many quotes need no escape. */
const literal = (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

/** A root with its stamp, by which a prerendered one is known to be what the script would show. */
export const stamped = (markup, stamp) => markup.replace('class="root"', `class="root" data-stamp="${stamp}"`);

/** The module that all elements share: every line once, under a name of its own, so that a script holds only those it shows; and what "open now" needs. */
const linesSource = ({ shared, module: { allItems, daysFromSunday, holidaysOf } }) =>
  `${allItems(shared).map(({ name, markup }) => `export const ${name} = ${literal(markup)};\n`).join('')}export const days = ${JSON.stringify(daysFromSunday(shared))};
export const holidays = ${JSON.stringify(holidaysOf(shared.holidays))};
`;

/** The module an element imports: its markup, the lines of each country, its stamp, the room it keeps. */
function moduleSource({ template, lines, stamp, room }) {
  const names = (items) => items.map(({ name }) => name).join(', ');
  const countries = Object.entries(lines).map(([country, lists]) => `${country}: { ${Object.entries(lists).map(([need, items]) => `'${need}': [${names(items)}]`).join(', ')} }`);
  const used = new Set(Object.values(lines).flatMap((lists) => Object.values(lists).flat()).map(({ name }) => name));
  return `import { ${[...used].join(', ')} } from '#content/helplines.yaml';
export const template = ${literal(stamped(template, stamp))};
export const lines = { ${countries.join(', ')} };
export const stamp = '${stamp}';
export const room = '${room}';
`;
}

/**
 * Rollup and Vite plugin: `#content/<name>.yaml` becomes a module.
 * The id is the real path of the file, so that every tool watches it.
 * @param {{ locale: string, folder?: string }} options
 */
export default function content({ locale, folder = path.join(root, 'content') }) {
  const its = path.join(folder, locale) + path.sep;
  return {
    name: 'content',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('#content/') ? its + id.slice('#content/'.length) : null),
    async load(id) {
      // Vite writes every path with slashes, on Windows too.
      const file = path.normalize(id.split('?')[0]);
      if (!file.startsWith(its)) return null;
      const from = await library(locale, folder);
      const made = file.endsWith(`${path.sep}helplines.yaml`) ? from : await element(path.basename(file, '.yaml'), from);
      for (const watched of made.files) if (watched !== file) this.addWatchFile(watched);
      return made === from ? linesSource(from) : moduleSource(made);
    },
  };
}
