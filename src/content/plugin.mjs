/**
 * YAML → checked → static markup → module. The one way from `content/` to an element: Rollup, Storybook and the tests all
 * use this file, so they cannot disagree. Plain JavaScript, because configurations import it before anything is compiled.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { LineCounter, parseDocument } from 'yaml';

export const root = fileURLToPath(new URL('../../', import.meta.url));
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

/**
 * Runs a TypeScript file of `src/` in Node, without writing anything.
 * @param {string} file path under `src/`
 * @returns {Promise<{ module: object, files: string[] }>} its exports, and the files to watch
 */
export async function load(file) {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(root, 'src', file)], absWorkingDir: root, bundle: true, write: false, metafile: true, platform: 'node', format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const files = Object.keys(metafile.inputs).filter((input) => input.startsWith('src/')).map((input) => path.join(root, input));
  return { module: await import(`data:text/javascript;base64,${code}`), files };
}

/** Reads one YAML file and checks it: what it says, and all that is wrong in it. */
async function read({ folder, name, schema, also = () => [], say: { repeatedIds, sentence } }) {
  const file = path.join(folder, name);
  const lines = new LineCounter();
  const document = parseDocument(await readFile(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const mistake = (offset, text) => `content/${name}:${lines.linePos(offset ?? 0).line}: ${text}`;
  if (document.errors.length)
    return { file, mistakes: document.errors.map((error) => mistake(error.pos[0], `το YAML δεν διαβάζεται / the YAML does not parse: ${error.message}`)) };
  const raw = document.toJS();
  const { data, error } = schema.safeParse(raw, { error: sentence });
  const issues = [...(error?.issues ?? []).map((issue) => ({ path: issue.path, message: issue.message })), ...repeatedIds(raw), ...also(raw)];
  return {
    file,
    raw,
    data,
    mistakes: issues.map((issue) => {
      // A missing field has no place of its own: its parent's is told.
      let place = issue.path;
      while (place.length && !document.getIn(place, true)?.range) place = place.slice(0, -1);
      return mistake(document.getIn(place, true)?.range?.[0], `${issue.path.join('.') || '(αρχείο / file)'}: ${issue.message}`);
    }),
  };
}

/**
 * Reads the files that every element shares; their mistakes are told with those of the element that needs them.
 * @param {string} locale
 * @param {string} [folder]
 */
export async function library(locale, folder = path.join(root, 'content')) {
  const { module, files } = await load('content/entry.ts');
  const { claimsSchema, sourcesSchema, helplinesSchema, wordsSchema, wrongNeeds, needs } = module;
  const checked = (name, schema, also) => read({ folder, name, schema, also, say: module });
  const claims = await checked('claims.yaml', claimsSchema);
  const sources = await checked('sources.yaml', sourcesSchema);
  // Ids are taken from the file as written, so that one mistake there does not make every reference to it a mistake too.
  const ids = (list) => (Array.isArray(list) ? list.map((item) => item?.id) : []);
  const helplines = await checked('helplines.yaml', helplinesSchema({ sources: ids(sources.raw) }), wrongNeeds);
  const words = await checked(`${locale}/helplines.yaml`, wordsSchema(ids(helplines.raw?.lines)));
  return {
    mistakes: [claims, sources, helplines, words].flatMap((one) => one.mistakes),
    module,
    folder,
    locale,
    claims: claims.data,
    known: { claims: ids(claims.raw), sources: ids(sources.raw), needs },
    shared: { sources: sources.data, helplines: helplines.data, words: words.data, locale },
    files: [...files, ...[claims, sources, helplines, words].map((one) => one.file)],
  };
}

/**
 * One element's content, checked and made into markup.
 * @param {string} name
 * @param {Awaited<ReturnType<typeof library>>} from
 */
export async function element(name, from) {
  const { module: its, files } = await load(`${name}.markup.ts`);
  const { fields, formsOf } = from.module;
  const { file, data, mistakes } = await read({ folder: from.folder, name: `${from.locale}/${name}.yaml`, schema: its.schema(fields(from.known)), say: from.module });
  if (from.mistakes.length || mistakes.length) throw new ContentError([...from.mistakes, ...mistakes]);
  const made = formsOf(from.shared, (form) => its.markup(data, form));
  const stamp = createHash('sha256').update(made.template).update(JSON.stringify(made.lines)).digest('base64url').slice(0, 6);
  return { ...made, stamp, content: data, claims: claimsIn(data), sources: sourcesIn(data), files: [...new Set([...from.files, ...files, file])], file };
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

/** The module an element imports: its markup, the lines of each country, its stamp. */
function moduleSource({ template, lines, stamp }) {
  const countries = Object.entries(lines).map(
    ([country, lists]) => `${country}: { ${Object.entries(lists).map(([need, items]) => `'${need}': ${literal(items)}`).join(', ')} }`,
  );
  return `export const template = ${literal(stamped(template, stamp))};
export const lines = { ${countries.join(', ')} };
export const stamp = '${stamp}';
`;
}

/**
 * Rollup and Vite plugin: `#content/<name>.yaml` becomes a module.
 * The id is the real path of the file, so that every tool watches it.
 * @param {{ locale: string }} options
 */
export default function content({ locale }) {
  const folder = path.join(root, 'content', locale) + path.sep;
  return {
    name: 'content',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('#content/') ? folder + id.slice('#content/'.length) : null),
    async load(id) {
      // Vite writes every path with slashes, on Windows too.
      const file = path.normalize(id.split('?')[0]);
      if (!file.startsWith(folder)) return null;
      const made = await element(path.basename(file, '.yaml'), await library(locale));
      for (const watched of made.files) if (watched !== file) this.addWatchFile(watched);
      return moduleSource(made);
    },
  };
}
