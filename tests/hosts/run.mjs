/**
 * The host suite: every page in every engine that is there. Prints only what differs. `npm run test:hosts`; to look
 * closer: `node tests/hosts/run.mjs firefox "dir=rtl" …` takes engines and words of page names. Engines named in
 * HOSTS_ENGINES must be there.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../tools/content/plugin.mjs';
import { check, missingFiles } from './check.mjs';
import * as chromium from './engines/chromium.mjs';
import * as firefox from './engines/firefox.mjs';
import * as webkit from './engines/webkit.mjs';
import { expected as expectedOf } from './expected.mjs';
import { pages } from './pages/index.mjs';
import { serve } from './server.mjs';

const drivers = { chromium, firefox, webkit };
const asked = process.argv.slice(2);
const demanded = (process.env.HOSTS_ENGINES ?? '').split(',').filter(Boolean);
const unknown = demanded.filter((name) => !(name in drivers));
if (unknown.length) throw new Error(`HOSTS_ENGINES: ${unknown.join()}: expected ${Object.keys(drivers).join()}`);
const engines = asked.filter((word) => word in drivers);
const words = asked.filter((word) => !(word in drivers)).map((word) => word.toLowerCase());
const wanted = pages.filter((page) => !words.length || words.some((word) => page.name.toLowerCase().includes(word)));
if (!wanted.length) throw new Error(`no host page has one of: ${words.join(', ')}`);
/** Pages that others are compared with run first, and whenever one of those is asked for. */
const references = pages.filter(
  (page) => !page.compareWith && (wanted.includes(page) || wanted.some(({ compareWith }) => compareWith === page.name)),
);
const order = [...references, ...wanted.filter((page) => page.compareWith)];

const expected = await expectedOf();
const server = await serve(pages);

/** As many lines as somebody reads. */
const shortened = (lines) => (lines.length > 12 ? [...lines.slice(0, 12), `… and ${lines.length - 12} more`] : lines);

/** Runs the pages in one engine and prints what is wrong at once. */
async function runIn(name) {
  const driver = drivers[name];
  const absent = driver.missing();
  if (absent) return { absent };
  const result = { version: '', pages: {} };
  const looks = new Map();
  for (const scripting of [true, false]) {
    const turn = order.filter((page) => page.scripting === scripting);
    if (!turn.length) continue;
    const engine = await driver.start({ scripting });
    result.version = engine.version;
    try {
      for (const page of turn) {
        const lack = missingFiles(page);
        const here = { ...page, ...page.engines[name] };
        const wrong = lack
          ? []
          : await check(here, {
              engine,
              name,
              server,
              expected,
              references: looks,
            });
        result.pages[page.id] = lack ? { absent: lack } : { wrong };
        if (wrong.length)
          console.log(
            `\n${name} · ` +
              `${page.name} (${page.id})\n${shortened(wrong)
                .map((line) => `  ${line}`)
                .join('\n')}`,
          );
      }
    } finally {
      await engine.stop();
    }
  }
  return result;
}

const started = Date.now();
const chosen = engines.length ? engines : Object.keys(drivers);
const results = Object.fromEntries(await Promise.all(chosen.map(async (name) => [name, await runIn(name)])));
server.close();

let passed = 0;
let failed = 0;
console.log('');
for (const [name, { absent, version, pages: its }] of Object.entries(results)) {
  const must = demanded.includes(name) || engines.includes(name);
  if (absent) {
    if (must) failed++;
    console.log(`${name}: NOT RUN, ${absent}`);
    continue;
  }
  const ran = Object.values(its).filter((page) => page.wrong);
  const good = ran.filter((page) => !page.wrong.length).length;
  const lacks = Object.values(its).filter((page) => page.absent);
  passed += good;
  failed += ran.length - good + (must ? lacks.length : 0);
  console.log(
    `${name} ${version}: ` +
      `${ran.length} pages ran, ` +
      `${good} passed${
        lacks.length
          ? `; NOT RUN: ${lacks.length}, for want of ${[...new Set(lacks.map((page) => page.absent))].join(', ')}`
          : ''
      }`,
  );
}
for (const name of demanded)
  if (!(name in results)) {
    failed++;
    console.log(`${name}: NOT RUN, though HOSTS_ENGINES names it`);
  }
if (!passed) failed++;
await mkdir(path.join(root, 'out'), { recursive: true });
// A part of the run says nothing of the whole, and the table is made from the whole.
if (!words.length && !engines.length)
  await writeFile(path.join(root, 'out/hosts.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
console.log(`host tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
