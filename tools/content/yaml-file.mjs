/** One YAML file of `content/` as it is written, and how a problem in it is told: with file, line and field. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';

/**
 * @typedef {object} YamlFile
 * @property {string} file
 * @property {string[]} broken why it does not parse
 * @property {any} raw what it says, unless it is broken
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
  const counter = new LineCounter();
  const document = parseDocument(await readFile(file, 'utf8'), { lineCounter: counter, prettyErrors: false });
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
    broken: document.errors.map(
      (error) =>
        `content/${name}:${lineAt(error.pos[0])}: το YAML δεν διαβάζεται / the YAML does not parse: ${error.message}`,
    ),
    raw: document.errors.length ? undefined : document.toJS(),
    where: (place) => `content/${name}:${lineOf(place)}`,
    problem: (place, text) => `content/${name}:${lineOf(place)}: ${place.join('.') || '(αρχείο / file)'}: ${text}`,
  };
}
