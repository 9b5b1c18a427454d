/** `npm run check:content`, with `-- --strict` as before publishing */
import { report } from '../content/check.mjs';

const result = await report({ strict: process.argv.includes('--strict') });
for (const finding of result.findings) console.error(finding);
console.log(result.report);
process.exitCode = result.findings.length ? 1 : 0;
