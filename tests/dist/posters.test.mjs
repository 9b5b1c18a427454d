/** The posters in dist/poster/: all of an element on paper, numbers to read from afar, a code with an address. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import jsQR from 'jsqr';
import { contextOf, countryFolder } from '../../tools/build/context.mjs';
import { posters } from '../../tools/build/posters.mjs';
import { locales } from '../../tools/content/locales.mjs';
import { loadSharedContent, renderElement } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { read, squeezed } from '../browser/pdf.mjs';
import { pixels } from '../browser/pixels.mjs';
import { launch } from '../support/browser.mjs';
import { openPage } from '../support/pages.mjs';
import { folderOf, ORIGIN, shipped } from './script-page.mjs';

/** The texts of these stand on one sheet, in each language and for each country. */
const ONE_SHEET = ['before-you-send', 'helpline-box', 'photo-spread', 'warning-signs'];
/** Points: what can be read across a corridor. */
const FAR = 30;

let browser;
before(async () => (browser = await launch({ painted: true })));
after(() => browser?.close());

const plain = (markup) =>
  squeezed(
    markup
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&gt;', '>'),
  );
const fontsLoaded = (page) => page.waitForFunction(() => document.fonts.status === 'loaded');
const open = async (file, pages = {}) => {
  const opened = await openPage(browser, { [`${ORIGIN}/${file}`]: pages[file] ?? (await shipped(file)) });
  await fontsLoaded(opened.page);
  return opened;
};

for (const locale of locales)
  test(`in ${locale} a poster has all of its element, large numbers, sheets of A4, and no other request`, async () => {
    const shared = await loadSharedContent(locale);
    const { page, log, close } = await openPage(browser, { [`${ORIGIN}/`]: '' });
    const window = page.viewport();
    for (const country of shared.data.countries)
      for (const name of elementNames) {
        const { fallback } = await renderElement(name, shared);
        const file = `${folderOf(locale)}${countryFolder('poster', country)}/${name}.html`;
        log.requests.length = 0;
        await page.setViewport(window);
        await page.goto(`${ORIGIN}/${file}`);
        await fontsLoaded(page);
        assert.deepEqual(log.requests, [`${ORIGIN}/${file}`, `${ORIGIN}/poster/fit.js`]);
        assert.deepEqual(log.console, []);
        const sheets = await read(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
        // Sheets are counted at their edge.
        const text = sheets.map(({ text }) => text.replace(/^\d\/\d|\d\/\d$/g, '')).join('');
        const pieces = fallback[country.id].split(/<[^>]*>|\n/).map(plain);
        assert.deepEqual(
          pieces.filter((piece) => !text.includes(piece.replace(/\s/g, ''))),
          [],
          file,
        );
        assert.equal(sheets.length === 1, ONE_SHEET.includes(name), `${file}: ${sheets.length} sheets`);
        const large = sheets[0].items.filter(({ height }) => height >= FAR).map(({ str }) => squeezed(str));
        for (const number of ['112', ...(country.id === 'GR' ? ['116111'] : [])])
          assert.ok(large.join(' ').replaceAll(' ', '').includes(number), `${file}: ${large}`);
        await page.setViewport({ width: 320, height: 640 });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), `${file} scrolls sideways`);
      }
    await close();
  });

test('a poster has a code and an address only if the build knows its own: those of the text page', async () => {
  const base = 'https://cdn.test/prin/0.1.0/';
  assert.doesNotMatch(await shipped('poster/helpline-box.html'), /class="code"|https:\/\/[^"]*\/text\//);
  const [language] = (await contextOf()).languages;
  const files = await posters(language, (file) => base + file);
  for (const [file, target] of [
    ['poster/helpline-box.html', 'text/helpline-box.html'],
    ['poster/cy/faq-accordion.html', 'text/cy/faq-accordion.html'],
  ]) {
    const { page, close } = await open(file, files);
    const { data, width, height } = await pixels(page, await page.$('.code svg'));
    assert.equal(jsQR(data, width, height)?.data, base + target);
    assert.ok((await page.$eval('footer', (foot) => foot.textContent)).includes(base + target));
    await close();
  }
});

test('without scripts a poster is whole, in the size that the build has estimated', async () => {
  const { page, close } = await openPage(
    browser,
    { [`${ORIGIN}/poster/warning-signs.html`]: await shipped('poster/warning-signs.html') },
    { script: false },
  );
  const size = await page.$eval('body', (body) => parseFloat(getComputedStyle(body).fontSize));
  assert.ok(size >= 8 * (96 / 72) && size <= 14 * (96 / 72), `${size} px`);
  assert.ok(await page.$eval('.text', (text) => text.checkVisibility()));
  await close();
});
