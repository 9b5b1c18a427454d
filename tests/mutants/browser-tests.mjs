/**
 * A process that runs browser tests when it is told to, in the copy that it was started with, and says which failed
 * first. It stays, because most of what a start takes is the same every time. It is a process of its own, so that one
 * that hangs can be ended.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startTestRunner } from '@web/test-runner';

/**
 * @typedef {object} Asked
 * @property {string[]} files in this order
 * @property {number} test how long a test may take, in milliseconds
 * @property {number} file how long a file may take
 */
/**
 * @typedef {object} Answer
 * @property {string} [failed] the file and the test that failed first, with its error
 * @property {Record<string, { file: number, test: number }>} took how long each file took, and its slowest test
 */

const [tree = ''] = process.argv.slice(2);
let asked = 0;

/** @type {(suite: import('@web/test-runner').TestSuiteResult) => import('@web/test-runner').TestResult[]} */
const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/**
 * @param {Asked} what
 * @returns {Promise<Answer>}
 */
async function run({ files, test, file }) {
  // The configuration is made anew each time, for it holds the browser.
  const configuration = pathToFileURL(path.join(tree, 'web-test-runner.config.mjs'));
  const { default: config } = await import(`${configuration}?${++asked}`);
  // Over a pipe, the browser ends with this process, however that ends.
  for (const browser of config.browsers) Object.assign(browser.launchOptions, { pipe: true });
  const runner = await startTestRunner({
    config: {
      ...config,
      rootDir: tree,
      files: files.map((one) => path.join(tree, one)),
      reporters: [],
      testFramework: { config: { timeout: `${test}`, bail: 'true' } },
      testsFinishTimeout: file,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('the test runner did not start');
  /** @type {Answer} */
  const answer = { took: {} };
  let began = performance.now();
  runner.sessions.on('session-status-updated', (session) => {
    if (session.status === 'INITIALIZING') began = performance.now();
    if (session.status !== 'FINISHED' || answer.failed) return;
    const tests = session.testResults ? testsOf(session.testResults) : [];
    const name = path.relative(tree, session.testFile).replaceAll('\\', '/');
    const slowest = Math.max(0, ...tests.map(({ duration = 0 }) => duration));
    answer.took[name] = { file: performance.now() - began, test: slowest };
    if (session.passed) return;
    const failed = tests.find((one) => !one.passed && !one.skipped);
    const error = failed?.error ?? session.errors[0];
    answer.failed = `${name}${failed ? `: ${failed.name}` : ''}: ${error?.message ?? 'no result'}`;
    // What has not begun is not needed any more: the runner ends by itself once nothing is left.
    for (const other of [...runner.sessions.all()])
      if (other.status === 'SCHEDULED') runner.sessions.updateStatus({ ...other, errors: [] }, 'FINISHED');
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  return answer;
}

process.on('message', async (/** @type {Asked} */ what) => process.send?.(await run(what)));
process.on('disconnect', () => process.exit());
