/** The quick tests of a copy: each kind is run until one fails, within a time. */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./browser-tests.mjs').Asked} Asked */
/** @typedef {import('./browser-tests.mjs').Answer} Answer */

/** How many times longer than at first a test may take: what takes longer will not end. */
const PATIENCE = 5;
/** What it may take in any case, in milliseconds: the machine may have something else to do. */
const LEAST = { test: 6000, page: 20_000, file: 60_000 };
/** The first run, of which nothing is known. */
const FIRST = { test: 20_000, page: 120_000, file: 300_000 };
/** How long a file that is told to end may take for it. */
const GRACE = 5000;
/** What is said of a test that did not end. */
export const LATE = 'out of time';

/** @type {(before: number[], kind: keyof typeof LEAST) => number} */
const limit = (before, kind) => (before.length ? Math.max(LEAST[kind], PATIENCE * Math.max(...before)) : FIRST[kind]);

/**
 * The browser tests, in a process that stays.
 * @param {string} tree
 */
export function browserTests(tree) {
  const program = fileURLToPath(new URL('browser-tests.mjs', import.meta.url));
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  const end = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  /**
   * @param {string[]} files in this order
   * @param {Answer['took']} before how long each took before
   * @returns {Promise<Answer>}
   */
  async function run(files, before) {
    child ??= fork(program, [tree], { cwd: tree, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const test = limit(
      Object.values(before).map((one) => one.test),
      'test',
    );
    const file = limit(
      Object.values(before).map((one) => one.file),
      'page',
    );
    child.send(/** @type {Asked} */ ({ files, test, file }));
    const waiting = new AbortController();
    // A test and a page end in their time by themselves; only what hangs in Node does not.
    const all = files.reduce((sum, one) => sum + (before[one]?.file ?? FIRST.file), 0);
    const late = setTimeout(() => waiting.abort(), Math.max(LEAST.file, 2 * all));
    try {
      const [answer] = await Promise.race([
        once(child, 'message', waiting),
        once(child, 'exit', waiting).then(() => [{ failed: 'the test runner ended', took: {} }]),
      ]);
      if (!child.connected) end();
      return answer;
    } catch {
      end();
      return { failed: LATE, took: {} };
    } finally {
      clearTimeout(late);
      waiting.abort();
    }
  }
  return { run, end };
}

/**
 * A file of Node tests.
 * @param {string} tree
 * @param {string} file
 * @param {number[]} before how long it took before
 * @param {AbortSignal} signal ends it
 * @returns {Promise<{ failed?: string, took: number }>}
 */
async function nodeTest(tree, file, before, signal) {
  const began = performance.now();
  const child = spawn(process.execPath, ['--test-reporter=tap', path.join(tree, file)], {
    cwd: tree,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  /** @type {string | undefined} */
  let failed;
  /** @type {(signal: NodeJS.Signals) => void} to the file and what it has started */
  const tell = (signal) => {
    try {
      if (child.pid) process.kill(-child.pid, signal);
    } catch {
      // It has ended already.
    }
  };
  /** @type {NodeJS.Timeout | undefined} */
  let atLast;
  /** @param {string} how */
  const end = (how) => {
    failed ??= how;
    // A browser is in no group but its own, and is closed by whoever started it.
    tell('SIGTERM');
    atLast ??= setTimeout(() => tell('SIGKILL'), GRACE);
  };
  const stop = () => end('stopped');
  signal.addEventListener('abort', stop);
  const late = setTimeout(() => end(LATE), limit(before, 'file'));
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    const found = /^\s*not ok \d+ - (.*)$/m.exec(text)?.[1];
    if (found !== undefined) end(found);
  });
  const [code] = await once(child, 'close');
  clearTimeout(late);
  clearTimeout(atLast);
  signal.removeEventListener('abort', stop);
  if (code !== 0) failed ??= 'it does not run';
  return { ...(failed !== undefined && { failed: `${file}: ${failed}` }), took: performance.now() - began };
}

/**
 * Files of Node tests, some at once, until one fails.
 * @param {string} tree
 * @param {{ file: string, took?: number }[]} tests each is told how long it took, the first time
 * @param {number} atOnce
 */
export async function nodeTests(tree, tests, atOnce) {
  const stop = new AbortController();
  const waiting = [...tests];
  /** @type {string | undefined} */
  let failed;
  const work = async () => {
    for (let test = waiting.shift(); test && failed === undefined; test = waiting.shift()) {
      const answer = await nodeTest(tree, test.file, test.took === undefined ? [] : [test.took], stop.signal);
      if (answer.failed === undefined) test.took ??= answer.took;
      else if (failed === undefined) {
        failed = answer.failed;
        stop.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failed;
}
