/**
 * YAML → checked → static markup → module. The one way from `content/` to an element: Rollup, Storybook and the tests
 * all use this file, so they cannot disagree. Plain JavaScript, because configurations import it before anything is
 * compiled.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { elementNames } from '../elements.mjs';
import { heldFiles, readContentFile, readTranslated } from './content-file.mjs';
import { FileMemory } from './file-memory.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { root } from './locales.mjs';
import { helplinesSource, moduleSource } from './module-source.mjs';
import { claimsIn, sourcesIn } from './parts.mjs';
import { loadVirtual, resolveVirtual } from './virtual-modules.mjs';
import { itemsIn } from './yaml-file.mjs';

export { root };

/** The files of words: each language has all of them, as content/<locale>/<name>.yaml. */
export const textFiles = [...elementNames, 'helplines', 'editor'];

/** All that is wrong in the content, each problem with its file, line and field. */
export class ContentError extends Error {
  /** @override */
  name = 'ContentError';
  /** @param {string[]} problems */
  constructor(problems) {
    super(`\n${problems.join('\n')}\n`);
    this.problems = problems;
  }
}

/** @typedef {import('./content-file.mjs').Markup} Markup */
/** @typedef {import('./content-file.mjs').Checked} Checked */
/** @typedef {import('./content-file.mjs').ElementContent} ElementContent */
/** @typedef {import('./content-file.mjs').Schema} Schema */

/**
 * @typedef {object} SharedContent what all elements share, in one language
 * @property {string[]} problems
 * @property {Markup} module
 * @property {string} folder
 * @property {string} locale
 * @property {Record<string, Checked>} translations the files of words among it
 * @property {import('../../src/markup/fields.js').ContentIds} ids
 * @property {string[]} lineIds
 * @property {import('../../src/markup/schemas.js').SharedContent} data complete where there are no problems
 * @property {string[]} files
 */

/**
 * @typedef {import('../../src/markup/render-targets.js').Rendered & {
 * contentHash: string, content: ElementContent, claims: string[], sources: string[],
 * files: string[], toTranslate: string[], file: string }} RenderedElement the outputs of an element, and its content
 */

/**
 * Reads the files that every element shares; their problems are told with those of the element that needs them.
 * @param {string} locale
 * @param {string} [folder]
 * @returns {Promise<SharedContent>}
 */
export const loadSharedContent = (locale, folder = path.join(root, 'content')) =>
  sharedContents.get(`${locale} ${folder}`, () => readSharedContent(locale, folder));

/** @type {FileMemory<SharedContent>} by language and folder: every element and every script asks for it */
const sharedContents = new FileMemory();

/**
 * @param {string} locale
 * @param {string} folder
 * @returns {Promise<SharedContent>}
 */
async function readSharedContent(locale, folder) {
  const { module, files } = await importTypeScript('markup/index.ts');
  /**
   * @template {Schema} Shape
   * @param {string} name
   * @param {Shape} schema
   * @param {(raw: unknown) => import('./content-file.mjs').Issue[]} [extraChecks]
   */
  const checked = (name, schema, extraChecks) => readContentFile({ folder, name, schema, extraChecks, module });
  /** @template {Schema} Shape @param {string} name @param {(locale: string) => Shape} schema */
  const translated = (name, schema) => readTranslated({ folder, locale, name, schema, module });
  // Ids are taken from the file as written, so that one problem there does not make every reference to it a problem
  // too.
  const idsIn = (/** @type {Checked} */ { raw }) => itemsIn(raw).map((item) => /** @type {{ id: string }} */ (item).id);
  const countries = await checked('countries.yaml', module.countriesSchema);
  const claims = await checked('claims.yaml', module.claimsSchema(locale));
  const sources = await checked('sources.yaml', module.sourcesSchema(locale, idsIn(countries)));
  const ids = {
    locale,
    claims: idsIn(claims),
    sources: idsIn(sources),
    needs: [...module.needs],
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
  const held = await Promise.all(
    (await heldFiles(folder)).map((name) => checked(name, module.heldSchema(locale, ids.countries))),
  );
  const all = [countries, claims, sources, helplines, holidays, words, editor, ...held];
  return {
    problems: all.flatMap((one) => one.problems),
    module,
    folder,
    locale,
    translations: { helplines: words, editor },
    ids,
    lineIds,
    data: /** @type {SharedContent['data']} */ ({
      countries: countries.data,
      claims: claims.data,
      sources: sources.data,
      helplines: helplines.data,
      holidays: holidays.data,
      words: words.data,
      editor: editor.data,
      held: held.map((one) => one.data),
      locale,
    }),
    files: [...files, ...all.flatMap((one) => one.files)],
  };
}

/**
 * One file of words in the language of the shared content, with all that is wrong in it.
 * @param {string} name
 * @param {SharedContent} shared
 * @returns {Promise<Checked>}
 */
export const loadContent = async (name, shared) => shared.translations[name] ?? (await loadElement(name, shared));

/**
 * The file of words of an element, with the function that makes its markup.
 * @param {string} name
 * @param {SharedContent} shared
 * @returns {Promise<import('./content-file.mjs').Checked<ElementContent> &
 *   Pick<import('./import-typescript.mjs').ElementMarkup, 'markup'>>}
 */
async function loadElement(name, shared) {
  const { module, files } = await importTypeScript(`elements/${name}/${name}.markup.ts`);
  /** @param {string} locale */
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
 * An element, checked and made into markup.
 * @param {string} name
 * @param {SharedContent} shared
 * @returns {Promise<RenderedElement>}
 * @throws {ContentError}
 */
export function renderElement(name, shared) {
  const memory = renderedElements.get(shared) ?? new FileMemory();
  renderedElements.set(shared, memory);
  return memory.get(name, () => render(name, shared));
}

/** @type {WeakMap<SharedContent, FileMemory<RenderedElement>>} by shared content, then by name */
const renderedElements = new WeakMap();

/**
 * @param {string} name
 * @param {SharedContent} shared
 * @returns {Promise<RenderedElement>}
 */
async function render(name, shared) {
  const { file, data, markup, problems, files, toTranslate = [] } = await loadElement(name, shared);
  if (!data || shared.problems.length || problems.length) throw new ContentError([...shared.problems, ...problems]);
  const rendered = shared.module.renderTargets(shared.data, (target) => markup(data, target));
  const contentHash = createHash('sha256')
    .update(rendered.template)
    .update(JSON.stringify([rendered.helplines, rendered.words]))
    .digest('base64url')
    .slice(0, 6);
  return {
    ...rendered,
    contentHash,
    content: data,
    claims: claimsIn(data),
    sources: sourcesIn(data),
    toTranslate,
    files: [...new Set([...shared.files, ...files])],
    file,
  };
}

/**
 * Plugin of Rollup, Vite and web-test-runner: `#content/<name>.yaml` becomes a module, and so do the lists of elements
 * (virtual-modules.mjs).
 * The id is the real path of the file, so that every tool watches it.
 * @param {{ locale: string, folder?: string }} options
 * @returns {import('rollup').Plugin & { enforce: 'pre' }}
 */
export default function content({ locale, folder = path.join(root, 'content') }) {
  const localeFolder = path.join(folder, locale) + path.sep;
  return {
    name: 'content',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id.startsWith('#content/') ? localeFolder + id.slice('#content/'.length) : resolveVirtual(id, importer),
    async load(id) {
      // Vite writes every path with slashes, on Windows too.
      const file = path.normalize(id.split('?')[0]);
      const virtual = loadVirtual(file);
      for (const watched of virtual?.watch ?? []) this.addWatchFile(watched);
      if (virtual) return virtual.source;
      if (!file.startsWith(localeFolder)) return null;
      const shared = await loadSharedContent(locale, folder);
      /** @param {string[]} files */
      const watch = (files) =>
        files.filter((watched) => watched !== file).forEach((watched) => this.addWatchFile(watched));
      if (file.endsWith(`${path.sep}helplines.yaml`)) {
        watch(shared.files);
        return helplinesSource(shared);
      }
      const element = await renderElement(path.basename(file, '.yaml'), shared);
      watch(element.files);
      return moduleSource(element);
    },
  };
}
