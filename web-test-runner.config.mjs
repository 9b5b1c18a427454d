import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { styles } from './tools/build/bundle-plugins.mjs';
import { sourceLocale } from './tools/content/locales.mjs';
import content from './tools/content/plugin.mjs';
import { launchOptions, WITHOUT_TILES } from './tests/support/browser.mjs';

/**
 * The test runner watches the content files; a change of a markup function must run the tests of its content again.
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
const markupChanged = {
  name: 'markup-changed',
  serverStart({ fileWatcher }) {
    fileWatcher.add(fileURLToPath(new URL('src', import.meta.url)));
    fileWatcher.on('change', (file) => {
      const name = /([\w-]+)\.markup\.ts$/.exec(file)?.[1];
      if (name)
        fileWatcher.emit('change', fileURLToPath(new URL(`content/${sourceLocale}/${name}.yaml`, import.meta.url)));
    });
  },
};

/**
 * The last line of the browser tests, in the form that CI adds up.
 * @type {import('@web/test-runner').Reporter}
 */
const totals = {
  stop({ sessions }) {
    const results = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
    const failed =
      results.filter((result) => !result.passed && !result.skipped).length +
      sessions.filter((session) => !session.testResults || session.errors.length).length;
    console.log(`browser tests: ${results.filter((result) => result.passed).length} passed, ${failed} failed`);
  },
};
const browser = await launchOptions();

/** @type {(suite: import('@web/test-runner').TestSuiteResult) => import('@web/test-runner').TestResult[]} */
const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

export default {
  files: ['tests/**/*.test.ts', '!**/node_modules/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  // Each file has its own page; two at once would fight for the focus that keyboard tests need.
  concurrency: 1,
  // A first import builds what it asks for: on a cold machine longer than Mocha's own two seconds.
  testFramework: { config: { timeout: '20000' } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  reporters: [defaultReporter({ reportTestProgress: false }), summaryReporter({ flatten: false }), totals],
  plugins: [
    fromRollup(content)({ locale: sourceLocale }),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    // After TypeScript is compiled.
    fromRollup(() => styles)(),
    markupChanged,
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { ...browser, args: [...browser.args, WITHOUT_TILES] },
      createBrowserContext: async ({ browser: started, config }) => {
        const context = started.defaultBrowserContext();
        await context.overridePermissions(`http://localhost:${config.port}`, [
          'clipboard-read',
          'clipboard-write',
          'clipboard-sanitized-write',
        ]);
        return context;
      },
    }),
  ],
};
