/**
 * Puts the newest tables of a whole run, and of the load test, into docs/performance.md: `npm run bench:table`. A whole
 * run does it itself.
 */
import { realpathSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../tools/content/locales.mjs';
import { tables } from './tables.mjs';

const document = path.join(root, 'docs/performance.md');
const newest = (file) => readFile(path.join(root, 'out/bench', file), 'utf8').catch(() => undefined);

/** What stands between two marks; without a new text the old one stays. */
function replaced(text, name, inner) {
  if (inner === undefined) return text;
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!place.test(text)) throw new Error(`docs/performance.md has no place for ${name}`);
  return text.replace(place, (_, begin, end) => `${begin}\n${inner}\n${end}`);
}

export async function writeDocument() {
  const whole = await newest('whole.json');
  const load = await newest('load.md');
  const text = replaced(await readFile(document, 'utf8'), 'bench', whole && tables(JSON.parse(whole)));
  await writeFile(document, replaced(text, 'load', load));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await writeDocument();
