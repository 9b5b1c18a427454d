/**
 * Every page of the site in a browser: axe finds nothing, nothing scrolls sideways, nothing moves while it loads, and
 * nothing is requested from elsewhere. Narrow in the light, wide in the dark.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { isPreview, pages, setUp } from './site.mjs';

const { at, open, browser } = setUp();
const AXE = path.join(root, 'node_modules/axe-core/axe.min.js');
/**
 * The first with all rules of axe, the second with those that depend on colours and on the width: the markup is the
 * same there, so the others would repeat what they said.
 */
const LOOKS = [
  { width: 320, scheme: 'light' },
  {
    width: 1280,
    scheme: 'dark',
    rules: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
  },
];
/**
 * Only what is in the window counts as moved, so the window has all of a page. That of the school is as a webmaster
 * publishes it, with text in each tag that is not as tall as the element: its readers have a screen.
 */
const [WHOLE, SCREEN] = [9000, 900];
/** Where "open now" wraps into a second line on a narrow window, what is below it moves by that line. */
const ONE_LINE = 0.002;
/** How many pages are looked at at once. */
const AT_ONCE = 3;

/** Runs in every document before its own scripts: adds up what moves without a reader having done anything. */
function watchShifts() {
  globalThis.shifted = [];
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries()))
      globalThis.shifted.push({
        by: entry.value,
        what: entry.sources?.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(),
      });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Tabs that nobody looks at now: to open one takes longer than to load most pages. */
const tabs = [];
async function newTab() {
  const page = await browser().newPage();
  await page.setRequestInterception(true);
  await page.evaluateOnNewDocument(watchShifts);
  return page;
}

/** Faults of one page in one look. */
async function faultsOf(file, { width, scheme, rules }) {
  const page = tabs.pop() ?? (await newTab());
  const faults = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', async (request) => {
    if (!request.url().startsWith(at('')) && !request.url().startsWith('data:')) faults.push(`asks ${request.url()}`);
    // The elements come after the page has been seen without them.
    if (request.url().endsWith('/prin.js') && request.frame() === page.mainFrame())
      await page.waitForFunction(() => performance.getEntriesByType('paint').length, { polling: 20 });
    await request.continue();
  });
  const media = await page.createCDPSession();
  // Painted at a tenth of its size, since nobody looks at it.
  await media.send('Emulation.setDeviceMetricsOverride', {
    width,
    height: file === 'site/school.html' ? SCREEN : WHOLE,
    deviceScaleFactor: 1,
    mobile: false,
    scale: 0.1,
  });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(at(file), { waitUntil: 'load' });
  await page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => customElements.whenDefined(localName)),
    ),
  );
  await page.addScriptTag({ path: AXE });
  faults.push(
    ...(await page.evaluate(
      async (allowed, runOnly) => {
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const { violations } = await globalThis.axe.run(document, {
          resultTypes: ['violations'],
          ...(runOnly && { runOnly }),
        });
        const over = document.documentElement.scrollWidth - innerWidth;
        return [
          ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
          ...(over > 0 ? [`${over} px sideways`] : []),
          ...globalThis.shifted.filter(({ by }) => by > allowed).map(({ by, what }) => `moves by ${by}: ${what}`),
        ];
      },
      /widgets\//.test(file) ? ONE_LINE : 0,
      rules,
    )),
  );
  for (const event of ['console', 'pageerror', 'request']) page.off(event);
  tabs.push(page);
  return faults.map((fault) => `${file} ${width} ${scheme}: ${fault}`);
}

describe('looks', { concurrency: AT_ONCE }, () => {
  for (const file of pages.filter((one) => !isPreview(one)))
    test(`${file} is in order, narrow in the light and wide in the dark`, async () => {
      const faults = [];
      // Languages differ by their words, not by their colours.
      for (const look of /^(site\/)?[a-z]{2}\//.test(file) ? LOOKS.slice(0, 1) : LOOKS)
        faults.push(...(await faultsOf(file, look)));
      assert.deepEqual(faults, []);
    });
});

test('without scripts every page shows its text, and the builder the code of every host', async () => {
  for (const file of [
    'site/index.html',
    'site/builder.html',
    'site/widgets/helpline-box.html',
    'site/download.html',
    'index.html',
  ]) {
    const page = await open(file, { script: false, width: 320 });
    const { text, form, over } = await page.evaluate(() => ({
      text: document.body.innerText,
      form: document.querySelector('#builder')?.checkVisibility() ?? false,
      over: document.documentElement.scrollWidth - innerWidth,
    }));
    assert.ok(text.length > 600, `${file}: ${text.length}`);
    assert.equal(form, false, file);
    assert.equal(over, 0, file);
    if (/builder|^index/.test(file)) assert.match(text, /Google Sites[^]*frame\/helpline-box\.html/, file);
    await page.close();
  }
});

test('on paper a page is dark text on white also where the screen is dark, without menus and buttons', async () => {
  for (const file of ['site/index.html', 'site/schools.html', 'site/widgets/helpline-box.html']) {
    const page = await open(file, { scheme: 'dark' });
    await page.emulateMediaType('print');
    const found = await page.evaluate(() => ({
      shown: [...document.querySelectorAll('.top nav, .go, .foot nav')].filter((one) => one.checkVisibility()).length,
      ink: getComputedStyle(document.body).color,
      ground: getComputedStyle(document.querySelector('.hero')).backgroundColor,
    }));
    assert.deepEqual(found, { shown: 0, ink: 'rgb(28, 38, 43)', ground: 'rgba(0, 0, 0, 0)' }, file);
    await page.close();
  }
});
