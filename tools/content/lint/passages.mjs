/**
 * Extracts all texts of `content/` with their positions from the raw YAML, before the fields escape or mend them, for
 * the rules of this folder. Which fields are texts is in the schemas.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isSeq, visit } from 'yaml';
import { importTypeScript } from '../import-typescript.mjs';
import { sourceLocale } from '../locales.mjs';
import { loadSharedContent } from '../plugin.mjs';
import { contentSchemas } from '../schemas.mjs';
import { parsedOnce, yamlFile } from '../yaml-file.mjs';
import { blank } from './rule.mjs';

const { countriesIn, maskedFor } = (await importTypeScript('markup/by-country.ts')).module;

/** Longest text that the rules read, in characters: any longer one is told by the check of the shapes. */
const LIMIT = 4000;

/**
 * @typedef {object} Passage
 * @property {string} file as it is told: `content/el/faq-accordion.yaml`
 * @property {string} locale whose typography it follows
 * @property {string} field `items.3.answer`
 * @property {string} [country] whose version of the text it is, where words differ by country: the same text is then a
 * passage of each
 * @property {string} text as written, with the words of other countries blank
 * @property {string} plain as long as `text`, with the signs of Markdown blank: what a reader reads stands where it
 * stood
 * @property {string[] | undefined} sources the ids of the item it belongs to
 * @property {(at: number) => boolean} isOwn whether a character belongs to the words of that country alone
 * @property {(at: number) => number} lineAt the line of the file in which a character of the text stands
 */

/**
 * @param {string} folder `content/`
 * @param {string} locale
 * @returns {Promise<Passage[]>} those of the shared files too when the locale is the source language
 */
export async function passagesOf(folder, locale) {
  const shared = await loadSharedContent(sourceLocale, folder);
  const all = Object.entries(await contentSchemas(shared));
  const passages = await Promise.all(
    all.map(async ([source, schema]) => {
      const isShared = path.dirname(source) === '.';
      const file = isShared ? source : `${locale}/${path.basename(source)}`;
      if (isShared && locale !== sourceLocale) return [];
      const { raw } = await yamlFile(folder, source);
      const texts = shared.module.collectTexts(schema, raw);
      const places = new Set(texts.map(({ path: from, place }) => (locale === sourceLocale ? from : place).join('.')));
      const yaml = await readFile(path.join(folder, file), 'utf8');
      return passagesIn(yaml, { file, locale, isText: (field) => places.has(field) });
    }),
  );
  return passages.flat().sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));
}

/**
 * @param {string} yaml
 * @param {object} about
 * @param {string} about.file under `content/`
 * @param {string} about.locale
 * @param {(field: string) => boolean} about.isText whether people read what this field holds
 * @returns {Passage[]} none where the YAML does not parse: the check of the shapes reports that
 */
export function passagesIn(yaml, { file, locale, isText }) {
  const { document, mistakes, counter } = parsedOnce(yaml);
  if (mistakes.length) return [];
  /** @type {Passage[]} */
  const passages = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const field = pathOf(ancestors, node).join('.');
      if (!isText(field)) return;
      const whole = node.value;
      if (whole.length > LIMIT) return;
      const countries = countriesIn(whole);
      const shared = maskedFor(whole, '');
      for (const country of countries.length ? countries : [undefined]) {
        const text = maskedFor(whole, country ?? '');
        passages.push({
          file: `content/${file}`,
          locale,
          field,
          country,
          text,
          plain: withoutMarkdown(text),
          sources: sourcesOf(ancestors),
          isOwn: (/** @type {number} */ at) => text[at] !== shared[at],
          lineAt: (/** @type {number} */ at) =>
            counter.linePos(offsetIn(yaml, /** @type {Placed} */ (node), whole, at)).line,
        });
      }
    },
  });
  return passages;
}

/** @typedef {readonly (import('yaml').Document | import('yaml').Node | import('yaml').Pair)[]} Ancestors */
/** @typedef {import('yaml').Scalar & { range: import('yaml').Range }} Placed a value that was read from a file */

/**
 * Keys and places from the root to a value.
 * @param {Ancestors} ancestors
 * @param {import('yaml').Node} node
 * @returns {(string | number)[]}
 */
function pathOf(ancestors, node) {
  const chain = [...ancestors, node];
  return chain.flatMap((one, index) => {
    const next = chain[index + 1];
    if (isMap(one)) return /** @type {(string | number)[]} */ ([String(one.items.find((pair) => pair === next)?.key)]);
    return one && 'items' in one && next && one.items.includes(next) ? [one.items.indexOf(next)] : [];
  });
}

/** The sources of the nearest item that names any. @param {Ancestors} ancestors @returns {string[] | undefined} */
function sourcesOf(ancestors) {
  for (const one of ancestors.toReversed()) {
    const sources = isMap(one) ? one.get('sources') : undefined;
    if (isSeq(sources)) return /** @type {string[]} */ (sources.toJSON());
  }
  return undefined;
}

/**
 * Where a character of a value stands in the file. YAML folds lines and drops indents, but it keeps every letter: so
 * the letters are counted.
 * @param {string} yaml
 * @param {Placed} node which was read from it
 * @param {string} text the whole value
 * @param {number} at
 */
function offsetIn(yaml, node, text, at) {
  let before = text.slice(0, at).replace(/\s/g, '').length;
  const block = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  let offset = block ? yaml.indexOf('\n', node.range[0]) : node.range[0] + (node.type?.startsWith('QUOTE') ? 1 : 0);
  while (offset < node.range[1] && (before > 0 || /\s/.test(yaml[offset]))) {
    if (!/\s/.test(yaml[offset])) before--;
    offset++;
  }
  return offset;
}

/**
 * Links keep their words, lists their items; a line that only continues another becomes one with it.
 * @param {string} text
 */
function withoutMarkdown(text) {
  return text
    .replace(/\]\([^)\s]*\)/g, blank)
    .replace(/\[|\*\*/g, blank)
    .replace(/^( *)([-*]|\d+\.)(?= )/gm, (mark) => '\n'.padStart(mark.length))
    .replace(/(?<=\S) *\n(?=[^\S\n]*[^\s])/g, blank);
}
