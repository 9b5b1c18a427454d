/**
 * Every text of `content/` as an editor wrote it, with its place: what the rules of this folder look at. The raw YAML, not
 * what the fields make of it, so that a slip is seen before it is mended or escaped.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, LineCounter, parseDocument, visit } from 'yaml';
import { sourceLocale } from '../locales.mjs';

/**
 * @typedef {object} Passage
 * @property {string} file as it is told: `content/el/faq-accordion.yaml`
 * @property {string} locale whose typography it follows
 * @property {string} field `items.3.answer`
 * @property {string} text as written
 * @property {string} plain as long as `text`, with the signs of Markdown blank: what a reader reads stands where it stood
 * @property {string[] | undefined} sources the ids of the item it belongs to
 * @property {(at: number) => number} lineAt the line of the file in which a character of the text stands
 */

/** Fields that are read by programs: ids, choices and what readers type. */
const NOT_WORDS = new Set(['id', 'claims', 'sources', 'need', 'needs', 'picture', 'edited', 'search']);
/** In the files that every language shares, the fields that are read by people. */
const SHARED = {
  'claims.yaml': ['says'],
  'sources.yaml': ['organisation', 'via', 'title', 'place', 'ask'],
  'helplines.yaml': ['ask'],
};
const AUDIENCES = ['teen', 'parent', 'both'];

/**
 * @param {string} folder `content/`
 * @param {string} locale
 * @returns {Promise<Passage[]>} those of the shared files too when the locale is the source language
 */
export async function passagesOf(folder, locale) {
  const own = (await readdir(path.join(folder, locale)))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${locale}/${name}`);
  const files = locale === sourceLocale ? [...Object.keys(SHARED), ...own] : own;
  return (
    await Promise.all(
      files.sort().map(async (name) => passagesIn(await readFile(path.join(folder, name), 'utf8'), name, locale)),
    )
  ).flat();
}

/**
 * @param {string} yaml
 * @param {string} name under `content/`
 * @param {string} locale
 * @returns {Passage[]} none where the YAML does not parse: the check of the shapes tells that
 */
export function passagesIn(yaml, name, locale) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length) return [];
  const passages = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const place = pathOf(ancestors, node);
      const names = place.filter((part) => typeof part === 'string');
      if (!isWords(names, node.value, SHARED[name])) return;
      const text = node.value;
      passages.push({
        file: `content/${name}`,
        locale,
        field: place.join('.'),
        text,
        plain: withoutMarkdown(text),
        sources: sourcesOf(ancestors),
        lineAt: (at) => lines.linePos(offsetIn(yaml, node, text, at)).line,
      });
    },
  });
  return passages;
}

/** Keys and places from the root to a value. */
function pathOf(ancestors, node) {
  const chain = [...ancestors, node];
  return chain.flatMap((one, index) => {
    const next = chain[index + 1];
    if (isMap(one)) return [String(one.items.find((pair) => pair === next)?.key)];
    return one && 'items' in one && next && one.items.includes(next) ? [one.items.indexOf(next)] : [];
  });
}

function isWords(names, value, only) {
  const last = names.at(-1);
  if (only) return only.includes(last);
  return (
    !names.some((name) => NOT_WORDS.has(name) && name === last) && !(last === 'audience' && AUDIENCES.includes(value))
  );
}

/** The sources of the nearest item that names any. */
function sourcesOf(ancestors) {
  for (const one of ancestors.toReversed()) {
    const sources = isMap(one) ? one.get('sources') : undefined;
    if (sources?.items) return sources.toJSON();
  }
  return undefined;
}

/**
 * Where a character of a value stands in the file. YAML folds lines and drops indents, but it keeps every letter: so the
 * letters are counted.
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

const blank = (found) => ' '.repeat(found.length);

/** Links keep their words, lists their items; a line that only continues another becomes one with it. */
function withoutMarkdown(text) {
  return text
    .replace(/\]\([^)\s]*\)/g, blank)
    .replace(/\[|\*\*/g, blank)
    .replace(/^( *)([-*]|\d+\.)(?= )/gm, (mark) => '\n'.padStart(mark.length))
    .replace(/(?<=\S) *\n(?=[^\S\n]*[^\s])/g, blank);
}
