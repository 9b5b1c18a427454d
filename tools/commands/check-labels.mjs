/** `npm run check:labels` */
import { countLabels, labelProblems } from '../content/check-labels.mjs';
import { targetLocales } from '../content/locales.mjs';

const problems = await labelProblems();
for (const problem of problems) console.error(problem);
console.log(`${problems.length} findings · labels ${countLabels()} · ${targetLocales.join(', ')}`);
process.exitCode = problems.length ? 1 : 0;
