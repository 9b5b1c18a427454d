/** The pages of one widget in dist/text/: whole without scripts, the widget with them, and the way back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryFolder } from '../../tools/build/context.mjs';
import { locales } from '../../tools/content/locales.mjs';
import { loadSharedContent, renderElement } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { elementsReady } from '../support/pages.mjs';
import { setUp } from '../support/file-browser.mjs';
import { folderOf, open, ORIGIN, pageWith, shipped } from './script-page.mjs';

setUp();

const seenNumbers = (page) =>
  page.$$eval('a[href^="tel:"]', (links) =>
    links.filter((link) => link.checkVisibility()).map((link) => (link.querySelector('strong') ?? link).textContent),
  );

/** Opens a page of ours by a link on a page of the site, as a reader does, or on another site. */
async function follow(address, from = `${ORIGIN}/`) {
  const opened = await open(pageWith('', 'start'));
  const { page } = opened;
  if (from !== `${ORIGIN}/`) await page.goto(from);
  await page.evaluate((href) => document.body.append(Object.assign(document.createElement('a'), { href })), address);
  await Promise.all([page.waitForNavigation(), page.evaluate(() => document.querySelector('body > a').click())]);
  return opened;
}

for (const locale of locales)
  test(`in ${locale} a page is whole without scripts: language, title, text, numbers, answers on paper`, async () => {
    const shared = await loadSharedContent(locale);
    const { page, log, close } = await open('', { script: false });
    const window = page.viewport();
    for (const country of shared.data.countries)
      for (const name of elementNames) {
        const { fallback, content } = await renderElement(name, shared);
        const file = `${folderOf(locale)}${countryFolder('text', country)}/${name}.html`;
        const html = await shipped(file);
        assert.ok(html.includes(fallback[country.id]), file);
        assert.doesNotMatch(html, /iframe/i, `${file}: filters replace the word`);
        await page.setViewport(window);
        await page.emulateMediaType('screen');
        await page.goto(`${ORIGIN}/${file}`);
        assert.equal(await page.title(), content.title.text);
        assert.equal(await page.$eval('html', (root) => root.lang), locale);
        const numbers = await seenNumbers(page);
        if (name === 'helpline-box')
          assert.deepEqual(
            new Set(numbers),
            new Set(
              shared.data.helplines.lines
                .filter((line) => line.country === country.id && line.number)
                .map((line) => line.number.replaceAll(' ', '\u00a0')),
            ),
          );
        assert.equal(await page.$eval('.back', (back) => back.checkVisibility()), false);
        await page.setViewport({ width: 320, height: 640 });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), `${file} scrolls sideways`);
        await page.emulateMediaType('print');
        assert.ok(
          await page.$$eval('details > :last-child', (answers) =>
            answers.every((answer) => answer.getBoundingClientRect().height > 0),
          ),
          file,
        );
        assert.deepEqual(log.console, []);
      }
    await close();
  });

test('with its script a page has the widget as its address asks for it, but for where the exit leads', async () => {
  for (const locale of locales) {
    const query = 'country=CY&heading-level=4&open=prin-faq-02&quick-exit&exit-href=https://away.test/&onclick=x';
    const { page, log, close } = await follow(
      `${ORIGIN}/${folderOf(locale)}text/faq-accordion.html?${query}#prin-faq-07`,
    );
    await elementsReady(page, ['faq-accordion']);
    await page.waitForFunction(
      () => document.querySelector('prin-faq-accordion').shadowRoot.querySelectorAll('details[open]').length === 2,
    );
    const found = await page.evaluate(() => {
      const element = document.querySelector('prin-faq-accordion');
      const { shadowRoot } = element;
      return {
        attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
        open: [...shadowRoot.querySelectorAll('details[open]')].map(({ id }) => id),
        country: shadowRoot.querySelector('.root').dataset.country,
        exit: shadowRoot.querySelector('.exit').host,
        current: [...document.querySelectorAll('[aria-current]')].map((link) => link.dataset.country),
        fallback: element.firstElementChild.checkVisibility(),
      };
    });
    assert.deepEqual(found, {
      attributes: { country: 'CY', 'heading-level': '4', open: 'prin-faq-02', 'quick-exit': '' },
      open: ['prin-faq-02', 'prin-faq-07'],
      country: 'CY',
      exit: 'www.google.com',
      current: ['CY'],
      fallback: false,
    });
    assert.deepEqual(log.console, []);
    await close();
  }
});

test('a page of another country has its numbers with and without a setting in the address', async () => {
  const { page, close } = await follow(`${ORIGIN}/text/cy/helpline-box.html`);
  await elementsReady(page, ['helpline-box']);
  assert.ok((await page.$$eval('prin-helpline-box >>> a[href="tel:1466"]', (links) => links.length)) > 0);
  assert.deepEqual(await page.$$eval('[aria-current]', (links) => links.map((link) => link.dataset.country)), ['CY']);
  await Promise.all([page.waitForNavigation(), page.click('footer a[data-country="GR"]')]);
  assert.equal(page.url(), `${ORIGIN}/text/helpline-box.html`);
  await close();
});

test('the way back leads to a page of the same site, and to no other', async () => {
  for (const [from, to, back] of [
    [`${ORIGIN}/`, `${ORIGIN}/text/helpline-box.html`, `${ORIGIN}/`],
    // Between the pages of two countries, or after a setting: the page itself is no way back.
    [`${ORIGIN}/text/helpline-box.html`, `${ORIGIN}/text/helpline-box.html?country=CY`, undefined],
    ['https://other.test/left', `${ORIGIN}/text/helpline-box.html`, undefined],
  ]) {
    const { page, close } = await follow(to, from);
    await elementsReady(page, ['helpline-box']);
    assert.equal(
      await page.$eval('.back a', (link) => (link.checkVisibility() ? link.href : undefined)),
      back,
      `${from} → ${to}`,
    );
    await close();
  }
});

test('the projector and the poster are those of the country that the address asks for', async () => {
  for (const [address, folder] of [
    ['text/helpline-box.html', ''],
    ['text/helpline-box.html?country=CY', 'cy/'],
    ['text/cy/helpline-box.html?country=GR', ''],
    ['text/cy/helpline-box.html?country=FR', 'cy/'],
  ]) {
    const { page, close } = await follow(`${ORIGIN}/${address}`);
    await elementsReady(page, ['helpline-box']);
    const links = await page.$$eval('a[href$="?present"], a[href*="poster/"]', (all) => all.map(({ href }) => href));
    assert.deepEqual(
      links.map((link) => link.replace(/\?country=\w+/, '')),
      [`${ORIGIN}/text/${folder}helpline-box.html?present`, `${ORIGIN}/poster/${folder}helpline-box.html`],
      address,
    );
    await close();
  }
});
