/**
 * Layout shift when the script comes late: an element above the fold, the page's own text below it, and the script held
 * back until the page has been painted without it. The figures are the browser's own, of everything that moved.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';
import { html, openPage } from '../support/pages.mjs';
import { elementNames } from '../../tools/elements.mjs';

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
/** How an element is put on the page, and by how much the page may shift. */
const FORMS = {
  prerendered: { most: 0, of: (name) => shipped(`prerendered/${name}.html`) },
  fallback: { most: 0.02, of: async (name) => `<prin-${name}>${await shipped(`html/${name}.html`)}</prin-${name}>` },
  'fallback, marked': {
    most: 0.02,
    of: async (name) => `<div data-prin="${name}">${await shipped(`html/${name}.html`)}</div>`,
  },
  // Nothing of ours is on the page before the script, so the page itself must reserve the height: by the line of the
  // README.
  'number and the line of the README': {
    most: 0.02,
    line: true,
    of: (name) => `<prin-${name}>${number}</prin-${name}>`,
  },
  'number and the line, marked': { most: 0.02, line: true, of: (name) => `<div data-prin="${name}">${number}</div>` },
};

const NEWS = '<p>Η συνάντηση γονέων και εκπαιδευτικών θα γίνει την Τετάρτη στις έξι το απόγευμα.</p>'.repeat(6);
const page = ({ font, line, body }) =>
  html(
    `<header>1ο Γυμνάσιο</header><main><h1>Για γονείς</h1>${body}<section id="after"><h2>Ανακοινώσεις</h2>${NEWS}` +
      '</section></main><footer>Επικοινωνία</footer>',
    '<meta name="viewport" content="width=device-width"><style>' +
      `body { margin: 0; font: ${font} } header, main, footer { max-width: 680px; margin: auto; padding: 12px 16px } ` +
      `${line}</style><script async src="/prin.js"></script>`,
  );

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Runs before the scripts of a page: records every layout shift. */
function recordShifts() {
  window.moved = [];
  new PerformanceObserver((list) => window.moved.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

/** Waits two frames, after which all shifts of a change are recorded. */
const frames = (shown) =>
  shown.evaluate(
    () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(next)))),
  );

/** The window of each screen: it loads one page after the other, whose scripts are held back until `release`. */
const windows = new Map();
async function open(viewport) {
  const pages = { [PAGE]: html('') };
  const held = {};
  const { page: shown } = await openPage(browser, pages, {
    viewport,
    beforeScripts: recordShifts,
    hold: (address) => (address.endsWith('.js') ? held.back : undefined),
  });
  return async (body) => {
    let release;
    held.back = new Promise((resolve) => (release = resolve));
    pages[PAGE] = body;
    await shown.goto(PAGE, { waitUntil: 'domcontentloaded' });
    return { shown, release };
  };
}

/**
 * Loads a page, paints it, lets the script come; how much moved, and where what follows the element stood before it.
 */
async function shift(body, { viewport, name }) {
  if (!windows.has(viewport)) windows.set(viewport, await open(viewport));
  const { shown, release } = await windows.get(viewport)(body);
  await shown.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
  await frames(shown);
  const stood = await shown.$eval('#after', (after) => after.getBoundingClientRect().top);
  release();
  await shown.waitForFunction((tag) => document.querySelector(tag)?.hasUpdated, {}, `prin-${name}`);
  await frames(shown);
  const moved = await shown.evaluate(() => window.moved.reduce((sum, { value }) => sum + value, 0));
  return { moved, stood };
}

test('the fonts of the two hosts give the same text different heights', async () => {
  const body = await FORMS.fallback.of('faq-accordion');
  const stood = (font) => shift(page({ font, line: '', body }), { viewport: SCREENS.phone, name: 'faq-accordion' });
  const serif = await stood(FONTS.serif);
  const condensed = await stood(FONTS.condensed);
  assert.ok(serif.stood > 1.2 * condensed.stood, `${serif.stood} and ${condensed.stood} px`);
});

/** The line by which a page reserves height, from both READMEs. */
const [line, greekLine] = await Promise.all(
  ['README.md', 'README.el.md'].map(
    async (file) => /^<style>(\[data-prin\].*)<\/style>$/m.exec(await readFile(path.join(root, file), 'utf8'))?.[1],
  ),
);
test('both READMEs have the same line to reserve height', () => {
  assert.match(line ?? '', /prin-helpline-box:not/);
  assert.equal(greekLine, line);
});

let checked = 0;
/** How far the pages with each element, on each screen and of each host, shift. */
async function shifts(form, { of, line: isReserved }, screens = SCREENS) {
  const figures = [];
  for (const [where, viewport] of Object.entries(screens))
    for (const [host, font] of Object.entries(FONTS))
      for (const name of elementNames) {
        const { moved } = await shift(
          page({ font, line: isReserved ? line.replace('helpline-box', name) : '', body: await of(name) }),
          { viewport, name },
        );
        figures.push({ moved, what: `${form}, ${where}, ${host}, ${name}: ${moved.toFixed(3)}` });
      }
  checked += figures.length;
  const largest = Math.max(...figures.map(({ moved }) => moved)).toFixed(3);
  console.log(`layout shift, ${form}: ${figures.length} pages, at most ${largest}`);
  return figures;
}

for (const [form, { most, ...how }] of Object.entries(FORMS))
  test(`${form}: the page shifts by at most ${most}`, async () => {
    assert.deepEqual(
      (await shifts(form, how)).filter(({ moved }) => moved > most).map(({ what }) => what),
      [],
    );
  });

test('a number without the line of the README shifts the page by more than the budget', async () => {
  const { most, of } = FORMS['number and the line, marked'];
  const figures = await shifts('number alone', { of }, { phone: SCREENS.phone });
  assert.deepEqual(
    figures.filter(({ moved }) => moved <= most).map(({ what }) => what),
    [],
  );
});
after(() => console.log(`layout shifts: ${checked}`));
