/**
 * What a reader sees move when the script comes late: an element above the fold, a page's own text below it, the script held
 * back until the page has been painted without it. Figures are the browser's own, of all that moved (design §9).
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { html, launch, open } from '../support/pages.mjs';

const PAGE = 'https://school.test/';
/** Hosts that set their text large and wide, and small and narrow. */
const FONTS = {
  serif: "18px/1.6 Georgia, 'DejaVu Serif', 'Noto Serif', serif",
  condensed: "14px/1.35 'Arial Narrow', 'DejaVu Sans Condensed', 'Noto Sans', sans-serif",
};
const SCREENS = {
  phone: { width: 412, height: 823, isMobile: true, hasTouch: true },
  desktop: { width: 1280, height: 800 },
};
const shipped = (file) => readFile(path.join(root, 'dist', file), 'utf8');
const number = '<a href="tel:116111">116 111</a>';
/** How an element stands in the page, and how much may move. */
const FORMS = {
  prerendered: { most: 0, of: (name) => shipped(`prerendered/${name}.html`) },
  fallback: { most: 0.02, of: async (name) => `<prin-${name}>${await shipped(`html/${name}.html`)}</prin-${name}>` },
  'fallback, marked': {
    most: 0.02,
    of: async (name) => `<div data-prin="${name}">${await shipped(`html/${name}.html`)}</div>`,
  },
  // Nothing of ours can be there before the script, so here the page itself must keep the room: with the line of the README.
  'number and the line of the README': {
    most: 0.02,
    line: true,
    of: (name) => `<prin-${name}>${number}</prin-${name}>`,
  },
  'number and the line, marked': { most: 0.02, line: true, of: (name) => `<div data-prin="${name}">${number}</div>` },
  'number alone': { most: Infinity, of: (name) => `<div data-prin="${name}">${number}</div>` },
};

const page = ({ font, line, body }) =>
  html(
    `<header>1ο Γυμνάσιο</header><main><h1>Για γονείς</h1>${body}<section id="after"><h2>Ανακοινώσεις</h2>${'<p>Η συνάντηση γονέων και εκπαιδευτικών θα γίνει την Τετάρτη στις έξι το απόγευμα.</p>'.repeat(6)}</section></main><footer>Επικοινωνία</footer>`,
    `<meta name="viewport" content="width=device-width"><style>body { margin: 0; font: ${font} } header, main, footer { max-width: 680px; margin: auto; padding: 12px 16px } ${line}</style><script async src="/prin.js"></script>`,
  );

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Everything that moves in the life of a page is told, from its first moment. */
function watch() {
  window.moved = [];
  new PerformanceObserver((list) => window.moved.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

/** Two frames later all that a change moves has been told. */
const frames = (shown) =>
  shown.evaluate(
    () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(next)))),
  );

/** Loads a page, paints it, lets the script come; how much moved, and where what follows the element stood before it. */
async function shift(body, { screen, name }) {
  let letGo;
  const gone = new Promise((resolve) => (letGo = resolve));
  const { page: shown, close } = await open(
    browser,
    { [PAGE]: body },
    {
      until: 'domcontentloaded',
      screen,
      first: watch,
      held: (address) => (address.endsWith('.js') ? gone : undefined),
    },
  );
  await shown.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
  await frames(shown);
  const stood = await shown.$eval('#after', (after) => after.getBoundingClientRect().top);
  letGo();
  await shown.waitForFunction((tag) => document.querySelector(tag)?.hasUpdated, {}, `prin-${name}`);
  await frames(shown);
  const moved = await shown.evaluate(() => window.moved.reduce((sum, { value }) => sum + value, 0));
  await close();
  return { moved, stood };
}

test('the two hosts set the same text differently', async () => {
  const body = await FORMS.fallback.of('faq-accordion');
  const [serif, condensed] = await Promise.all(
    Object.values(FONTS).map((font) =>
      shift(page({ font, line: '', body }), { screen: SCREENS.phone, name: 'faq-accordion' }),
    ),
  );
  assert.ok(serif.stood > 1.2 * condensed.stood, `${serif.stood} and ${condensed.stood} px`);
});

/** The line by which a page keeps room, as both READMEs give it. */
const [line, greekLine] = await Promise.all(
  ['README.md', 'README.el.md'].map(
    async (file) => /^<style>(\[data-prin\].*)<\/style>$/m.exec(await readFile(path.join(root, file), 'utf8'))?.[1],
  ),
);
test('both READMEs give the same line', () => {
  assert.match(line ?? '', /prin-helpline-box:not/);
  assert.equal(greekLine, line);
});

let checked = 0;
for (const [form, { most, of, line: kept }] of Object.entries(FORMS))
  test(`${form}: ${most === Infinity ? 'what moves is told' : `at most ${most} moves`}`, async () => {
    const figures = [];
    for (const [where, screen] of Object.entries(SCREENS))
      for (const [host, font] of Object.entries(FONTS))
        for (const name of elementNames) {
          const { moved } = await shift(
            page({ font, line: kept ? line.replace('helpline-box', name) : '', body: await of(name) }),
            { screen, name },
          );
          figures.push({ moved, what: `${form}, ${where}, ${host}, ${name}: ${moved.toFixed(3)}` });
        }
    checked += figures.length;
    console.log(
      `layout shift, ${form}: ${figures.length} pages, at most ${Math.max(...figures.map(({ moved }) => moved)).toFixed(3)}${most === Infinity ? ' (no budget)' : ` of ${most}`}`,
    );
    assert.deepEqual(
      figures.filter(({ moved }) => moved > most).map(({ what }) => what),
      [],
    );
  });
after(() => console.log(`layout shifts: ${checked}`));
