/** One YAML file of `content/` as it is written, and how a problem in it is told: with file, line and field. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';

/**
 * @param {string} folder
 * @param {string} name path under the folder
 */
export async function yamlFile(folder, name) {
  const file = path.join(folder, name);
  const counter = new LineCounter();
  const document = parseDocument(await readFile(file, 'utf8'), { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset) => counter.linePos(offset ?? 0).line;
  /** The line where a field begins. A missing field has no place of its own: its parent's is told. */
  const lineOf = (place) => {
    let known = place;
    while (known.length && !document.getIn(known, true)?.range) known = known.slice(0, -1);
    return lineAt(document.getIn(known, true)?.range?.[0]);
  };
  return {
    file,
    broken: document.errors.map(
      (error) =>
        `content/${name}:${lineAt(error.pos[0])}: το YAML δεν διαβάζεται / the YAML does not parse: ${error.message}`,
    ),
    raw: document.errors.length ? undefined : document.toJS(),
    /** Where a field stands, to be named in a sentence. */
    where: (place) => `content/${name}:${lineOf(place)}`,
    problem: (place, text) => `content/${name}:${lineOf(place)}: ${place.join('.') || '(αρχείο / file)'}: ${text}`,
  };
}
