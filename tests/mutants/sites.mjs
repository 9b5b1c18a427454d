/** Where mutants can be made, and which of them are: the same for the same seed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { seeded } from '../stress/fuzz-seed.mjs';
import { operators } from './operators.mjs';

/**
 * @typedef {object} Site
 * @property {string} file from the root of the project, with slashes
 * @property {number} line
 * @property {string} operator
 * @property {string} original the text that is changed, with what stands beside it on its line
 * @property {string} mutated the same place afterwards
 * @property {string} text the whole file afterwards
 */

/** How much is shown of what stands beside a change, and of the change itself. */
const BESIDE = 30;
const SHOWN = 80;

/** @type {(text: string) => string} */
const onOneLine = (text) => text.replace(/\s+/g, ' ').trim();
/** @type {(text: string) => string} */
const short = (text) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/**
 * All sites of a file, in the order of their operators.
 * @param {string} root
 * @param {string} file
 * @returns {Site[]}
 */
export function sitesOf(root, file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {{ operator: string, change: import('./operators.mjs').Change }[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    for (const [operator, of] of Object.entries(operators)) {
      const change = of(node);
      if (change) found.push({ operator, change });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found
    .sort((one, other) => one.operator.localeCompare(other.operator, 'en') || one.change.from - other.change.from)
    .map(({ operator, change: { from, to, text: put } }) => {
      const before = text.slice(Math.max(text.lastIndexOf('\n', from - 1) + 1, from - BESIDE), from);
      const lineEnd = text.indexOf('\n', to);
      const after = text.slice(to, Math.min(lineEnd < 0 ? text.length : lineEnd, to + BESIDE));
      return {
        file,
        line: source.getLineAndCharacterOfPosition(from).line + 1,
        operator,
        original: onOneLine(before + short(text.slice(from, to)) + after),
        mutated: onOneLine(before + short(put) + after),
        text: text.slice(0, from) + put + text.slice(to),
      };
    });
}

/**
 * Some of the sites, spread evenly over files and operators: one out of each of equal pieces of the list.
 * @param {Site[]} sites
 * @param {number} count
 * @param {number} seed
 */
export function chosen(sites, count, seed) {
  const random = seeded(seed);
  const pieces = Math.min(count, sites.length);
  return Array.from({ length: pieces }, (_, index) => {
    const site = sites[Math.floor(((index + random()) * sites.length) / pieces)];
    if (!site) throw new Error('no such piece');
    return site;
  });
}
