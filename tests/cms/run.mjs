/**
 * Every snippet that `snippetFor` can make, through every filter that is here, shown in Chromium on a site that loads
 * our script: `npm run test:cms`. Prints a table, form by target, and writes it into out/cms.json. What is not
 * installed is said aloud; with CMS_REQUIRED=1 it is a failure.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';

const here = import.meta.dirname;
if (!existsSync(path.join(here, 'node_modules')))
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here });
// Their packages are there only now.
const { targetsOf } = await import('./targets.mjs');
const { judge, snippets } = await import('./judge.mjs');
const { shower } = await import('./show.mjs');
const { sampleChecks } = await import('./samples.mjs');

const started = Date.now();
const counts = { passed: 0, failed: 0 };
const report = (name, wrong) => {
  counts[wrong.length ? 'failed' : 'passed']++;
  if (wrong.length) console.log(`FAILED: ${name}\n${wrong.map((one) => `  ${one}`).join('\n')}`);
};

const browser = await launch();
const results = {};
try {
  const show = shower(browser);
  for (const { id, title, filter, kinds = ['html'], missing } of await targetsOf(browser)) {
    if (missing) {
      console.log(`NOT RUN: ${title}: apt-get install --no-install-recommends ${missing}`);
      if (process.env.CMS_REQUIRED === '1') counts.failed++;
      continue;
    }
    const taken = snippets.filter(({ kind }) => kinds.includes(kind));
    try {
      const left = await filter(taken.map(({ text }) => text));
      if (left.length !== taken.length) throw new Error(`${left.length} texts of ${taken.length} came back`);
      results[id] = { title, signs: {} };
      for (const [index, snippet] of taken.entries()) {
        const { signs, wrong } = judge(snippet, left[index], await show(left[index]));
        results[id].signs[snippet.form] = signs;
        report(`${title}: ${snippet.form}`, wrong.length ? [...wrong, left[index]] : []);
      }
    } catch (error) {
      report(title, [String(error.stack ?? error)]);
    }
  }
  for (const [name, wrong] of await sampleChecks(show)) report(name, wrong);
} finally {
  await browser.close();
}

const forms = snippets.map(({ form }) => form);
console.log(`\n| target | ${forms.join(' | ')} |\n| --- | ${forms.map(() => '---').join(' | ')} |`);
for (const { title, signs } of Object.values(results))
  console.log(`| ${title} | ${forms.map((form) => signs[form] ?? '').join(' | ')} |`);
await mkdir(path.join(root, 'out'), { recursive: true });
await writeFile(path.join(root, 'out/cms.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
console.log(`cms tests: ${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
