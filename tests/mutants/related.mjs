/** Which tests may notice a change of a file, the nearest first: by what each file names. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { loadVirtual, resolveVirtual } from '../../tools/content/virtual-modules.mjs';

/** What makes modules out of content, and runs sources for that. */
const CONTENT = 'tools/content/plugin.mjs';

/**
 * What a file imports. A module of content leads to what makes it, a module that no file holds to what it imports.
 * @param {string} tree
 * @param {string} file
 * @param {string} text
 */
const imports = (tree, file, text) =>
  ts.preProcessFile(text).importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith('#content/')) return [CONTENT];
    const virtual = resolveVirtual(fileName, path.join(tree, file));
    if (virtual) return [path.relative(tree, virtual).replaceAll('\\', '/')];
    if (!fileName.startsWith('.')) return [];
    const to = path.posix.join(path.posix.dirname(file), fileName);
    return [to, to.replace(/\.js$/, '.ts')].filter((one) => existsSync(path.join(tree, one))).slice(0, 1);
  });

/**
 * The sources that a file names in quotes, as tools and tests do that run one in Node. What is known only later in
 * such a name stands for anything.
 * @param {string} text
 * @param {string[]} files all there are
 */
function namedSources(text, files) {
  const patterns = [...text.matchAll(/['"`]([^'"`\s]+\.ts)['"`]/g)].map(([, name = '']) => {
    const parts = name.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.+*?^()[\]{}$\\|]/g, '\\$&'));
    return new RegExp(`^src/${parts.join('[^/]+')}$`);
  });
  return files.filter((file) => patterns.some((pattern) => pattern.test(file)));
}

/**
 * How many steps it is from a test to each file that it leads to.
 * @param {string} tree
 * @param {string[]} files
 * @returns {(test: string, more?: string[]) => Map<string, number>} where `more` is what it leads to without naming it
 */
export function distances(tree, files) {
  /** @type {Map<string, string[]>} */
  const known = new Map();
  /** @param {string} file */
  const next = (file) => {
    let found = known.get(file);
    if (found) return found;
    const text = loadVirtual(path.join(tree, file))?.source ?? readFileSync(path.join(tree, file), 'utf8');
    found = [...imports(tree, file, text), ...(file.endsWith('.mjs') ? namedSources(text, files) : [])];
    known.set(file, found);
    return found;
  };
  return (test, more = []) => {
    const found = new Map([[test, 0]]);
    for (const file of more) found.set(file, 1);
    // What is found is gone through in its turn.
    for (const [file, steps] of found) for (const one of next(file)) if (!found.has(one)) found.set(one, steps + 1);
    return found;
  };
}
