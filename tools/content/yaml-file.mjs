/** One YAML file of `content/` as it is written, and how a problem in it is told: with file, line and field. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Document, isNode, LineCounter, parseDocument, visit } from 'yaml';

/** Largest file, in characters: ten times today's questions. A larger one is not parsed, because that takes long. */
const LIMIT = 500_000;

/**
 * @typedef {object} YamlFile
 * @property {string} file
 * @property {string[]} broken why it does not parse
 * @property {unknown} raw what it says, unless it is broken; nothing of it has been checked
 * @property {(place: PropertyKey[]) => string} where where a field is, to be named in a sentence
 * @property {(place: PropertyKey[], text: string) => string} problem a text with file, line and field before it
 */

/**
 * @param {string} folder
 * @param {string} name path under the folder
 * @returns {Promise<YamlFile>}
 */
export async function yamlFile(folder, name) {
  const file = path.join(folder, name);
  const { document, mistakes, counter } = parsedOnce(await readFile(file, 'utf8'));
  /** @param {number} [offset] */
  const lineAt = (offset) => counter.linePos(offset ?? 0).line;
  /** @param {PropertyKey[]} place */
  const offsetOf = (place) => {
    const node = document.getIn(place, true);
    return isNode(node) ? node.range?.[0] : undefined;
  };
  /**
   * The line where a field begins; for a missing field that of the object it is missing in.
   * @param {PropertyKey[]} place
   */
  const lineOf = (place) => {
    let known = place;
    while (known.length && offsetOf(known) === undefined) known = known.slice(0, -1);
    return lineAt(offsetOf(known));
  };
  return {
    file,
    broken: mistakes.map(
      ({ at, message }) =>
        `content/${name}:${lineAt(at)}: το YAML δεν διαβάζεται / the YAML does not parse: ${message}`,
    ),
    raw: mistakes.length ? undefined : document.toJS(),
    where: (place) => `content/${name}:${lineOf(place)}`,
    problem: (place, text) => `content/${name}:${lineOf(place)}: ${place.join('.') || '(αρχείο / file)'}: ${text}`,
  };
}

/**
 * The items of a file as it is written: of its list, or of the list in its `lines`; without what is no item.
 * @template Item
 * @param {unknown} raw of which nothing has been checked
 * @returns {Item[]}
 */
export function itemsIn(raw) {
  const list = raw && typeof raw === 'object' && 'lines' in raw ? raw.lines : raw;
  return Array.isArray(list) ? list.filter((item) => item && typeof item === 'object') : [];
}

/** @typedef {{ at: number, message: string }} Mistake where in the file, and what */

/** More than content/ has files; of a file that is saved again and again, few versions are kept. */
const KEPT = 100;
/**
 * By text, the last one that was asked for at the end. Nobody changes these documents.
 * @type {Map<string, ReturnType<typeof parse> & { counter: LineCounter }>}
 */
const parsed = new Map();

/**
 * Parses the same text once: each translation is read over the source, the lint reads what the check of the shapes has
 * read, and the tests of a mistake read all other files as they were.
 * @param {string} text
 */
export function parsedOnce(text) {
  const counter = new LineCounter();
  const known = parsed.get(text) ?? { ...parse(text, counter), counter };
  parsed.delete(text);
  parsed.set(text, known);
  const [oldest] = parsed.keys();
  if (parsed.size > KEPT) parsed.delete(oldest);
  return known;
}

/**
 * Parses YAML without ever throwing.
 * @param {string} text
 * @param {LineCounter} lineCounter
 * @returns {{ document: Document, mistakes: Mistake[] }} an empty document where it cannot be parsed
 */
function parse(text, lineCounter) {
  const unreadable = (/** @type {Mistake} */ mistake) => ({ document: new Document({}), mistakes: [mistake] });
  if (text.length > LIMIT)
    return unreadable({
      at: 0,
      message:
        `Πολύ μεγάλο αρχείο: ` +
        `${text.length} χαρακτήρες, το όριο είναι ` +
        `${LIMIT}. / Too large: ${text.length} characters, the limit is ${LIMIT}.`,
    });
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const mistakes = document.errors.map(({ pos, message }) => ({ at: pos[0], message }));
    return { document, mistakes: mistakes.length ? mistakes : references(document) };
  } catch (error) {
    // The parser calls itself for each level, and gives up at some depth.
    return unreadable({ at: 0, message: String(error) });
  }
}

/**
 * References (`*name`) to other places of a file. No file needs them, and they can lead nowhere, into themselves or to
 * more text than fits into memory.
 * @param {Document} document
 * @returns {Mistake[]}
 */
function references(document) {
  /** @type {Mistake[]} */
  const found = [];
  visit(document, {
    Alias(_key, node) {
      found.push({
        at: node.range?.[0] ?? 0,
        message:
          `Το *${node.source} είναι παραπομπή. Γράψτε το κείμενο, σε εισαγωγικά αν αρχίζει με ` +
          `αστερίσκο. / *${node.source} is a reference. Write the text, in quotes if it begins with an asterisk.`,
      });
    },
  });
  return found;
}
