/** Who notices a mutant: the types, or else the tests that lead to its file, the nearest and quickest first. */
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { BROWSER, BUILT, NODE } from './quick.mjs';
import { distances } from './related.mjs';
import { browserTests, LATE, nodeTests } from './tests.mjs';
import { builtSources, filesOf, put, rebuild } from './tree.mjs';
import { typeChecker } from './types.mjs';

/** @typedef {{ file: string, leadsTo: Map<string, number>, took?: number }} Test */
/**
 * @typedef {object} Kind
 * @property {string} name
 * @property {RegExp} files
 * @property {true} [last] whether it is run after the others, because it takes long to begin
 * @property {(tests: Test[]) => Promise<string | undefined>} run
 */

/** What is said of a test that did not end. */
const endless = new RegExp(`Timeout of \\d+ms|did not finish within \\d+ms|${LATE}$`);
/** Files of Node tests that run at once; those with pages of their own do not. */
const AT_ONCE = 2;

/** @param {string} tree */
export async function makeKiller(tree) {
  const files = await filesOf(tree);
  const check = typeChecker(tree);
  const browser = browserTests(tree);
  const sources = (await builtSources(tree)).map(({ source }) => source);
  /** @type {import('./browser-tests.mjs').Answer['took']} */
  let times = {};

  /** @type {Kind[]} */
  const kinds = [
    {
      name: 'browser',
      files: BROWSER,
      async run(tests) {
        const { failed, took } = await browser.run(
          tests.map(({ file }) => file),
          times,
        );
        if (!Object.keys(times).length) times = took;
        for (const test of tests) test.took ??= took[test.file]?.file;
        return failed;
      },
    },
    { name: 'Node', files: NODE, run: (tests) => nodeTests(tree, tests, AT_ONCE) },
    {
      name: 'built',
      files: BUILT.tests,
      last: true,
      async run(tests) {
        try {
          await rebuild(tree);
        } catch (error) {
          return `the build: ${error}`;
        }
        return nodeTests(tree, tests, 1);
      },
    },
  ];

  const from = distances(tree, files);
  /** @type {(kind: Kind) => Test[]} */
  const ofKind = (kind) =>
    files
      .filter((file) => kind.files.test(file))
      .map((file) => ({ file, leadsTo: from(file, kind.files === BUILT.tests ? sources : []) }));
  const all = kinds.map((kind) => ({ kind, tests: ofKind(kind) }));

  /**
   * The kinds of tests that lead to a file, and the tests of each, in the order in which they are run.
   * @param {string} file
   */
  function able(file) {
    const name = `${path.basename(file, '.ts')}.`;
    /** @type {(test: Test) => number} a test that is named after the file is nearer than any other */
    const far = (test) => (path.basename(test.file).startsWith(name) ? 0 : (test.leadsTo.get(file) ?? Infinity));
    /** @type {(test: Test) => number} a quick test may be further away than a long one */
    const cost = (test) => far(test) * (test.took ?? 0);
    return all
      .map(({ kind, tests }) => ({
        kind,
        tests: tests.filter(({ leadsTo }) => leadsTo.has(file)).sort((one, other) => cost(one) - cost(other)),
      }))
      .flatMap(({ kind, tests }) => (tests.length ? [{ kind, tests, nearest: Math.min(...tests.map(far)) }] : []))
      .sort((one, other) => Number(one.kind.last ?? 0) - Number(other.kind.last ?? 0) || one.nearest - other.nearest);
  }

  return {
    /** Runs every test once, without a mutant, to learn how long each takes. */
    async first() {
      for (const { kind, tests } of all) {
        const wrong = await kind.run(tests);
        if (wrong !== undefined) throw new Error(`The tests fail without any mutant: ${wrong}`);
      }
    },

    /**
     * @param {import('./sites.mjs').Site} mutant
     * @returns {Promise<{ by: string, how: string } | undefined>} nothing for a survivor
     */
    async kill({ file, text }) {
      const wrong = check(file, text);
      if (wrong !== undefined) return { by: 'types', how: wrong };
      const original = await readFile(path.join(tree, file), 'utf8');
      await put(tree, file, text);
      try {
        for (const { kind, tests } of able(file)) {
          const how = await kind.run(tests);
          if (how !== undefined) return { by: endless.test(how) ? 'time' : kind.name, how };
        }
        return undefined;
      } finally {
        await put(tree, file, original);
      }
    },

    end: browser.end,
  };
}
