/**
 * Bad input: ten thousand things a page may do to our attributes, properties and marks, of which none may throw, run,
 * change a word, or lead an exit elsewhere than to the web. The seed is printed; FUZZ_SEED repeats it, FUZZ_CASES asks for more.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { elementNames } from '../../tools/elements.mjs';
import { hostPages, ORIGIN } from '../support/host-page.mjs';

const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 32));
const cases = Number(process.env.FUZZ_CASES ?? 10_000);
const AT_ONCE = 500;
const html = `<!doctype html>
<html lang="el" class="theirs" style=""><head><meta charset="utf-8"><title>Σχολείο</title><link rel="icon" href="data:,"><style>main, main * { content-visibility: hidden }</style><script type="application/json" id="element-names">${JSON.stringify(elementNames)}</script><script src="/prin.js"></script></head>
<body><h1 id="prin-faq-01">Σχολείο</h1><main></main><p slot="local" data-prin-slot="local">Γραφείο 12</p><form><input name="country" value="GR"></form></body></html>`;
const open = hostPages();

/** As JSON that a terminal shows as it is: all that is odd is escaped. */
const readable = (value) =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e\u0370-\u03ff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Runs all cases of a kind on one page, which says the first that fails; gives what else was seen. */
async function run(kind, cases) {
  const left = [];
  let opened = false;
  const ours = (pathname) =>
    readFile(new URL(`.${pathname}`, import.meta.url)).then((body) => ({ contentType: 'text/javascript', body }));
  const { page, said, close } = await open(html, {
    answer({ href, pathname }) {
      if (pathname.startsWith('/fuzz-')) return ours(pathname);
      // The page itself is asked for once; after that an exit leads to it.
      const first = href === `${ORIGIN}/` && !opened;
      opened = true;
      if (first || /\.m?js$|^\/frame\//.test(pathname)) return undefined;
      // Where an exit that was pressed leads; the page stays.
      left.push(href);
      return { status: 204 };
    },
  });
  for (let from = 0; from < cases; from += AT_ONCE) {
    const failed = await page.evaluate(
      async (...given) => (await import('/fuzz-page.mjs')).run(...given),
      kind,
      seed,
      from,
      Math.min(from + AT_ONCE, cases),
    );
    if (failed) assert.fail(`${failed.problems.join('\n')}\n${readable(failed)}`);
  }
  await close();
  // The browser says that the style of what is not shown was asked for; that is the test's doing.
  return {
    left,
    said: [...new Set(said)].filter(
      (text) => !text.startsWith('Rendering was performed in a subtree hidden by content-visibility'),
    ),
  };
}

test(`${cases} cases of bad input, FUZZ_SEED=${seed}`, { timeout: 60_000 + cases * 100 }, async (context) => {
  assert.ok(Number.isInteger(seed) && Number.isInteger(cases), 'FUZZ_SEED and FUZZ_CASES are whole numbers');
  const { left, said } = await run('page', cases);
  assert.deepEqual(said, []);
  assert.deepEqual(
    left.filter((address) => !/^https?:/.test(address)),
    [],
  );
  assert.ok(left.length > 0 || cases < 1000, 'exits were pressed');
  context.diagnostic(`${cases} cases, FUZZ_SEED=${seed}, ${left.length} exits pressed`);
});

const framed = existsSync(new URL('../../dist/frame', import.meta.url));
const inFrames = Math.ceil(cases / 50);
test(
  `${inFrames} frame pages with bad addresses, FUZZ_SEED=${seed}`,
  { skip: framed ? false : 'dist/frame/ is not built: FRAMES ARE NOT FUZZED', timeout: 60_000 + inFrames * 5000 },
  async () => {
    const { said } = await run('frame', inFrames);
    assert.deepEqual(
      said.filter((text) => !/^Prin: <prin-[a-z-]+ [a-z-]+="/.test(text)),
      [],
    );
  },
);
