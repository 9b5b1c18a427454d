/** The projector of the pages in dist/text/: piece by piece, by keys and buttons, and not loaded before. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';
import { elementsReady, openPage } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { folderOf, ORIGIN, shipped } from './script-page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

const PROJECTOR = `${ORIGIN}/text/present.js`;
const ROOMS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

/** Opens a page of one widget as its address says. */
async function open(file, query = '') {
  const page = { body: await shipped(file), contentType: 'text/html; charset=utf-8' };
  const address = `${ORIGIN}/${file}${query}`;
  return openPage(
    browser,
    { [address]: '' },
    {
      viewport: ROOMS[0],
      answer: ({ origin, pathname }) => (`${origin}${pathname}` === `${ORIGIN}/${file}` ? page : undefined),
    },
  );
}
const shown = (page) =>
  page.evaluate(() => {
    const stage = document.querySelector('dialog');
    const place = stage.querySelector('.slide');
    return {
      title: stage.querySelector('h2').textContent,
      count: stage.querySelector('.count').textContent,
      said: stage.querySelector('[role=status]').textContent,
      focus: stage.contains(document.activeElement) && document.activeElement.localName,
      text: place.innerText,
      fits: place.scrollHeight <= place.clientHeight && place.scrollWidth <= place.clientWidth,
      letters: parseFloat(getComputedStyle(place).fontSize) / Math.min(innerWidth, innerHeight),
      last: stage.querySelector('.next').disabled,
    };
  });
const ready = (page) => page.waitForSelector('dialog[open] h2');

test('nothing of the projector is loaded before its address asks for it', async () => {
  const { page, log, close } = await open('text/helpline-box.html');
  await elementsReady(page, ['helpline-box']);
  await page.waitForNetworkIdle({ idleTime: 300 });
  assert.ok(!log.requests.includes(PROJECTOR));
  await close();
});

for (const locale of locales)
  for (const room of ROOMS)
    test(`${locale}: each piece of each element fits a screen of ${room.width} px in letters for a class`, async () => {
      const { page, log, close } = await openPage(browser, { [`${ORIGIN}/`]: '' }, { viewport: room });
      for (const name of elementNames) {
        const file = `${folderOf(locale)}text/${name}.html`;
        await page.goto(`${ORIGIN}/${file}?present`);
        await ready(page);
        const whole = await page.$eval('main > *', (element) => element.textContent.replace(/\s/g, ''));
        let all = '';
        for (let count = 0; ; count++) {
          const piece = await shown(page);
          assert.ok(piece.fits && piece.letters >= 0.025, `${file}: ${piece.title}`);
          all += piece.text;
          if (piece.last) break;
          assert.ok(count < 100, file);
          await page.keyboard.press('ArrowRight');
        }
        // Titles are said again over their pieces: of what is said nothing is missing.
        const letters = (text) => [...text.replace(/\s/g, '')].length;
        assert.ok(letters(all) >= letters(whole) * 0.98, `${file}: ${letters(all)} of ${letters(whole)} letters`);
        assert.deepEqual(log.console, []);
      }
      await close();
    });

test('keys and buttons go on, back, to the ends and out; each piece is announced, its title focused', async () => {
  const { page, log, close } = await open('text/helpline-box.html', '?present&quick-exit');
  await ready(page);
  const first = await shown(page);
  assert.match(first.said, /^1 από (\d+): Ποιον να καλέσω;$/);
  assert.equal(first.focus, 'h2');
  const all = Number(/\d+$/.exec(first.count)[0]);
  for (const [key, at] of [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['Space', 4],
    ['ArrowLeft', 3],
    ['PageUp', 2],
    ['End', all],
    ['ArrowRight', all],
    ['Home', 1],
    ['ArrowLeft', 1],
  ]) {
    await page.keyboard.press(key);
    assert.equal((await shown(page)).count, `${at} από ${all}`, key);
  }
  await page.click('dialog .next');
  assert.equal((await shown(page)).said, `2 από ${all}: ${(await shown(page)).title}`);
  assert.ok(page.url().endsWith('#2'));
  await page.click('dialog .previous');
  assert.equal((await shown(page)).count, `1 από ${all}`);
  // No quick exit: Escape ends the projector, and three of them leave nobody's page.
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog'));
  assert.equal(page.url(), `${ORIGIN}/text/helpline-box.html?quick-exit`);
  assert.equal(await page.$eval('prin-helpline-box', (element) => element.hasAttribute('quick-exit')), false);
  assert.deepEqual(
    log.requests.filter((address) => !address.startsWith(ORIGIN)),
    [],
  );
  await close();
});

test('a shared place is where the projector begins, and the button ends it', async () => {
  const { page, close } = await open('text/faq-accordion.html', '?present#3');
  await ready(page);
  assert.match((await shown(page)).count, /^3 /);
  await page.click('dialog .end');
  await page.waitForFunction(() => !document.querySelector('dialog'));
  assert.equal(page.url(), `${ORIGIN}/text/faq-accordion.html`);
  await close();
});

test('letters become smaller with the window, until the piece fits', async () => {
  const { page, close } = await open('text/faq-accordion.html', '?present#3');
  await ready(page);
  const wide = await shown(page);
  assert.equal(wide.fits, true);
  await page.setViewport({ width: 800, height: 720 });
  await waitFor('the piece fits the narrow window, in smaller letters', async () => {
    const narrow = await shown(page);
    return narrow.fits && narrow.letters < wide.letters;
  });
  await close();
});

test('each piece begins at its top in a window where it does not fit', async () => {
  const { page, close } = await open('text/faq-accordion.html', '?present#3');
  await ready(page);
  await page.setViewport({ width: 320, height: 200 });
  const scrolled = (by = 0) =>
    page.$eval(
      'dialog .slide',
      (place, by) => {
        place.scrollTop += by;
        return place.scrollTop;
      },
      by,
    );
  assert.ok((await scrolled(50)) > 0);
  await page.keyboard.press('ArrowRight');
  assert.match((await shown(page)).count, /^4 /);
  assert.equal((await shown(page)).fits, false);
  assert.equal(await scrolled(), 0);
  await close();
});

test('another country is presented from its own page', async () => {
  const { page, close } = await open('text/helpline-box.html', '?present&country=CY');
  await page.waitForFunction(() => location.pathname === '/text/cy/helpline-box.html');
  await ready(page);
  await page.keyboard.press('ArrowRight');
  assert.match((await shown(page)).text, /199/);
  await close();
});

test('an unknown country, whatever stands in its place, leaves the page and its projector as they are', async () => {
  for (const country of ['FR', '"', 'GR"],*']) {
    const { page, log, close } = await open(
      'text/helpline-box.html',
      `?present&country=${encodeURIComponent(country)}`,
    );
    await ready(page);
    assert.equal(new URL(page.url()).pathname, '/text/helpline-box.html');
    assert.deepEqual(
      log.console.filter((text) => !text.includes(' country=')),
      [],
    );
    await close();
  }
});
