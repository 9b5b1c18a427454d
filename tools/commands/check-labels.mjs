/**
 * `npm run check:labels`; with `-- --build`, and nothing to report, the sources are compiled for every language, as
 * `lit-localize build` does it: TypeScript has read them by then, and would read them once more for a program of its
 * own.
 */
import { compile, countLabels, labelProblems } from '../content/check-labels.mjs';
import { targetLocales } from '../content/locales.mjs';

const problems = await labelProblems();
for (const problem of problems) console.error(problem);
console.log(`${problems.length} findings · labels ${countLabels()} · ${targetLocales.join(', ')}`);
process.exitCode = problems.length ? 1 : 0;
if (!problems.length && process.argv.includes('--build')) {
  await import('../build/clean.mjs');
  await compile();
}
