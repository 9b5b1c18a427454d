/**
 * Writes what the last whole run saw into docs/hosts.md, between its two marks: every page, engine by engine. `npm run
 * hosts:table`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../tools/content/locales.mjs';
import { table, withPart } from '../../tools/marked-part.mjs';
import { pages } from './pages/index.mjs';

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
const rows = pages.map((page) => {
  const shows = [page.elements.length && 'the elements', page.fallback.length && 'the text inside the tags']
    .filter(Boolean)
    .join(', and for one ');
  return [cell(`${page.theme}: ${page.name}`), shows, ...engines.map((name) => outcome(page, name))];
});
const head = ['host page', 'shows', ...engines.map((name) => `${NAMES[name]} ${results[name].version}`)];
const before = await readFile(file, 'utf8');
await writeFile(file, withPart(before, 'docs/hosts.md', 'results', table(head, rows), 'hosts:table'));
console.log(`docs/hosts.md: ${pages.length} pages`);
