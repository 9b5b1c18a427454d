/**
 * Fuzzing: ten thousand bad values of attributes, properties and `data-prin`. None may throw, run a script, change a
 * text, or lead an exit elsewhere than to the web. The seed is printed; FUZZ_SEED repeats a run, FUZZ_CASES sets the
 * number of cases.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { openPage } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { elementNames } from '../../tools/elements.mjs';

const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 32));
const cases = Number(process.env.FUZZ_CASES ?? 10_000);
const AT_ONCE = 500;
/** What is added lies out of the window, where it is never "open now". */
const html = `<!doctype html>
<html lang="el" class="theirs" style=""><head><meta charset="utf-8"><title>Σχολείο</title>
<link rel="icon" href="data:,"><style>main { position: fixed; top: 200vh }</style>
<script type="application/json" id="element-names">${JSON.stringify(elementNames)}</script>
<script src="/prin.js"></script></head>
<body><h1 id="prin-faq-01">Σχολείο</h1><main></main><p slot="local" data-prin-slot="local">Γραφείο 12</p>
<form><input name="country" value="GR"></form></body></html>`;
const PAGE = 'https://school.test/';

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

/** As JSON, with every character escaped that a terminal might not show. */
const readable = (value) =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e\u0370-\u03ff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Runs all cases of a kind, many on one page.
 * @returns {Promise<{ exits: string[], messages: string[] }>} where the exits that were pressed led, and the console
 *   messages
 * @throws {AssertionError} for the first case that fails
 */
async function run(kind, cases) {
  const exits = [];
  const fuzzModule = (pathname) =>
    readFile(new URL(`.${pathname}`, import.meta.url)).then((body) => ({ contentType: 'text/javascript', body }));
  let opened = false;
  const answer = ({ href, pathname }) => {
    if (pathname.startsWith('/fuzz-')) return fuzzModule(pathname);
    // The page itself is requested once; after that an exit leads to it.
    const isFirst = href === PAGE && !opened;
    opened = true;
    if (isFirst || /\.m?js$|^\/frame\//.test(pathname)) return undefined;
    // An exit was pressed; without content the page stays.
    exits.push(href);
    return { status: 204 };
  };
  const { page, log, close } = await openPage(browser, { [PAGE]: html }, { answer });
  let from = 0;
  while (from < cases) {
    const end = Math.min(from + AT_ONCE, cases);
    const pressed = exits.length;
    const { next, left, ...failed } = await page.evaluate(
      async (...given) => (await import('/fuzz-page.mjs')).run(...given),
      kind,
      seed,
      from,
      end,
    );
    if (failed.problems) assert.fail(`${failed.problems.join('\n')}\n${readable(failed)}`);
    // A page is as good as left once an exit was pressed on it; the next case needs it anew.
    if (left) await waitFor('the request of an exit', () => exits.length > pressed);
    from = next;
    opened = false;
    if (from < cases) await page.goto(PAGE);
  }
  await close();
  return { exits, messages: [...new Set(log.console)] };
}

test(`${cases} cases of bad input, FUZZ_SEED=${seed}`, { timeout: 60_000 + cases * 100 }, async (context) => {
  assert.ok(Number.isInteger(seed) && Number.isInteger(cases), 'FUZZ_SEED and FUZZ_CASES are whole numbers');
  const { exits, messages } = await run('page', cases);
  assert.deepEqual(messages, []);
  assert.deepEqual(
    exits.filter((address) => !/^https?:/.test(address)),
    [],
  );
  assert.ok(exits.length > 0 || cases < 1000, 'exits were pressed');
  context.diagnostic(`${cases} cases, FUZZ_SEED=${seed}, ${exits.length} exits pressed`);
});

const inFrames = Math.ceil(cases / 50);
test(
  `${inFrames} frame pages with bad addresses, FUZZ_SEED=${seed}`,
  { timeout: 60_000 + inFrames * 5000 },
  async () => {
    const { messages } = await run('frame', inFrames);
    assert.deepEqual(
      messages.filter((text) => !/^Prin: <prin-[a-z-]+ [a-z-]+="/.test(text)),
      [],
    );
  },
);
