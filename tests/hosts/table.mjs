/**
 * Writes what the last whole run saw into docs/hosts.md, between its two marks: every page, engine by engine. `npm run
 * hosts:table`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../tools/content/plugin.mjs';
import { pages } from './pages/index.mjs';

const BEGIN = '<!-- results: npm run hosts:table -->';
const END = '<!-- /results -->';
const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };
const file = path.join(root, 'docs/hosts.md');

const results = await readFile(path.join(root, 'out/hosts.json'), 'utf8').then(JSON.parse, () => {
  throw new Error('out/hosts.json is missing: run "npm run test:hosts" first, with all engines and pages.');
});
const missing = Object.keys(NAMES).filter((name) => !results[name] || results[name].absent);
if (missing.length)
  throw new Error(`the last run was without ${missing.join(' and ')}: the table shows whole runs only.`);

const cell = (text) => text.replace(/[|<>*]/g, (mark) => `\\${mark}`);
/**
 * What a page shows in an engine: upgraded, or the text that was expected; what is expected instead there has a note.
 */
function outcome(page, name) {
  const { wrong, absent } = results[name].pages[page.id] ?? { absent: 'a newer page than the run' };
  if (absent) return 'not run';
  const note = page.engines[name] ? ` (${page.engines[name].why})` : '';
  return `${wrong.length ? '**no**' : 'yes'}${cell(note)}`;
}

const engines = Object.keys(NAMES);
const lines = [
  `| host page | shows | ${engines.map((name) => `${NAMES[name]} ${results[name].version}`).join(' | ')} |`,
  `| --- | --- | ${engines.map(() => '---').join(' | ')} |`,
];
for (const page of pages) {
  const shows = [page.elements.length && 'the elements', page.fallback.length && 'the text inside the tags']
    .filter(Boolean)
    .join(', and for one ');
  lines.push(
    `| ${cell(`${page.theme}: ${page.name}`)} | ${shows} | ${engines.map((name) => outcome(page, name)).join(' | ')} |`,
  );
}
const table = `${BEGIN}\n\n${lines.join('\n')}\n\n${END}`;

await mkdir(path.dirname(file), { recursive: true });
const before = await readFile(file, 'utf8').catch(() => `# Host sites\n\n${BEGIN}\n${END}\n`);
const [start, end] = [before.indexOf(BEGIN), before.indexOf(END)];
if (start < 0 || end < start) throw new Error(`docs/hosts.md needs the two lines ${BEGIN} and ${END}, in this order.`);
await writeFile(file, before.slice(0, start) + table + before.slice(end + END.length));
console.log(`docs/hosts.md: ${pages.length} pages`);
