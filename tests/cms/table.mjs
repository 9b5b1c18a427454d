/**
 * Writes what the last run of `npm run test:cms` saw into docs/hosts.md, between its two marks, condensed to the forms
 * that our guides recommend first: `npm run cms:table`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../tools/content/locales.mjs';

const BEGIN = '<!-- filters: npm run cms:table -->';
const END = '<!-- /filters -->';
const FORMS = { link: 'link', div: '`div data-prin`', tag: 'script and tag', numbers: 'numbers', frame: 'frame' };
/** The same form as wikis and Markdown write it. */
const TWINS = { link: ['link-wiki', 'link-dokuwiki', 'link-markdown'], div: ['div-wiki'] };

const file = path.join(root, 'docs/hosts.md');
const results = await readFile(path.join(root, 'out/cms.json'), 'utf8').then(JSON.parse, () => {
  throw new Error('out/cms.json is missing: run "npm run test:cms" first.');
});
const signsOf = (signs, form) => [form, ...(TWINS[form] ?? [])].map((one) => signs[one]).find(Boolean) ?? '';
const rows = [
  ['filter', ...Object.values(FORMS)],
  ['---', ...Object.keys(FORMS).map(() => '---')],
  ...Object.values(results).map(({ title, signs }) => [
    title,
    ...Object.keys(FORMS).map((form) => signsOf(signs, form)),
  ]),
];
const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const before = await readFile(file, 'utf8');
const [start, end] = [before.indexOf(BEGIN), before.indexOf(END)];
if (start < 0 || end < start) throw new Error(`docs/hosts.md needs the two lines ${BEGIN} and ${END}, in this order.`);
await writeFile(file, `${before.slice(0, start)}${BEGIN}\n\n${table}\n\n${before.slice(end)}`);
console.log(`docs/hosts.md: ${Object.keys(results).length} filters`);
