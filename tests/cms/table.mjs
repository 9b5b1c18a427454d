/**
 * Writes what the last run of `npm run test:cms` saw into docs/hosts.md, between its two marks, condensed to the forms
 * that our guides recommend first: `npm run cms:table`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../tools/content/locales.mjs';
import { table, withPart } from '../../tools/marked-part.mjs';

const FORMS = { link: 'link', div: '`div data-prin`', tag: 'script and tag', numbers: 'numbers', frame: 'frame' };
/** The same form as wikis and Markdown write it. */
const TWINS = { link: ['link-wiki', 'link-dokuwiki', 'link-markdown'], div: ['div-wiki'] };

const file = path.join(root, 'docs/hosts.md');
const results = await readFile(path.join(root, 'out/cms.json'), 'utf8').then(JSON.parse, () => {
  throw new Error('out/cms.json is missing: run "npm run test:cms" first.');
});
const signsOf = (signs, form) => [form, ...(TWINS[form] ?? [])].map((one) => signs[one]).find(Boolean) ?? '';
const rows = Object.values(results).map(({ title, signs }) => [
  title,
  ...Object.keys(FORMS).map((form) => signsOf(signs, form)),
]);
const before = await readFile(file, 'utf8');
const content = table(['filter', ...Object.values(FORMS)], rows);
await writeFile(file, withPart(before, 'docs/hosts.md', 'filters', content, 'cms:table'));
console.log(`docs/hosts.md: ${rows.length} filters`);
