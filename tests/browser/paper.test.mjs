/**
 * Print: PDFs of every element in every language, printed with its page and alone by its button. They must contain the
 * text version, although the page is dark, has colours of its own, and its reader has ticked and filtered.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';
import { traits } from '../support/traits.mjs';
import {
  copyToPrint,
  firefox,
  HOST,
  launchFirefox,
  LIMIT,
  LOCAL,
  LOCAL_LINK,
  printed,
  showCopy,
  showUsed,
} from './paper-page.mjs';
import { check, controls, expected, squeezed } from './pdf.mjs';

const browsers = {};
before(async () => {
  browsers.Chromium = await launch();
  if (firefox) browsers.Firefox = await launchFirefox();
});
after(async () => {
  for (const browser of Object.values(browsers)) await browser.close();
  const count = 2 * elementNames.length * locales.length;
  if (!firefox)
    console.log(`PDFs NOT made without Firefox (install firefox-esr, or name one in FIREFOX_PATH): ${count}`);
});

for (const engine of ['Chromium', 'Firefox'])
  for (const locale of locales)
    for (const name of elementNames)
      test(
        `${engine} · ${locale} · ${name}: prints everything, open, large and unbroken, with its page and alone`,
        { ...LIMIT, skip: engine === 'Firefox' && !firefox && 'no Firefox' },
        async () => {
          const what = await expected(name, locale);
          const page = await showUsed(browsers[engine], name, locale);
          const unwanted = await page.evaluate(controls, name);
          const withPage = await printed(page);
          check(withPage, what, unwanted);
          const copy = await copyToPrint(page, name);
          assert.deepEqual(
            [copy.title, copy.lang, copy.copies, copy.left, copy.ticked, copy.closed],
            [what.title, locale, 1, 0, 0, 0],
          );
          const alone = await showCopy(browsers[engine], copy);
          const pages = await printed(alone);
          check(pages, what, unwanted);
          for (const [print, host] of [
            [withPage, true],
            [pages, false],
          ]) {
            const whole = print.map(({ text }) => text).join('');
            assert.equal(whole.includes(squeezed(HOST)), host);
            for (const own of [LOCAL, `(${LOCAL_LINK})`])
              assert.equal(whole.includes(squeezed(own)), name === 'helpline-box', own);
          }
          assert.ok(pages.length <= traits[name].pages, `${pages.length} pages`);
        },
      );

for (const locale of locales)
  for (const name of elementNames)
    test(`${locale} · ${name} · Cyprus: prints everything on as few sheets as for Greece`, LIMIT, async () => {
      const page = await showUsed(browsers.Chromium, name, locale, { attributes: 'country="CY"' });
      const unwanted = await page.evaluate(controls, name);
      const alone = await showCopy(browsers.Chromium, await copyToPrint(page, name));
      const pages = await printed(alone);
      check(pages, await expected(name, locale, 'html/cy'), unwanted);
      assert.ok(pages.length <= traits[name].pages, `${pages.length} pages`);
    });

for (const name of elementNames)
  test(
    `${name}: prints no colour and no ticked box, whatever the page's colours and the reader's ticks`,
    LIMIT,
    async () => {
      const page = await showUsed(browsers.Chromium, name, locales[0]);
      await page.emulateMediaType('print');
      const wrong = await page.evaluate((name) => {
        const grey = (colour) => {
          const [red, green, blue, alpha = '1'] = colour.match(/[\d.]+/g) ?? [];
          return Number(alpha) === 0 || (red === green && green === blue);
        };
        const { shadowRoot } = document.querySelector(`prin-${name}`);
        const coloured = [
          ...shadowRoot.querySelectorAll('.root, .root *'),
          ...document.querySelectorAll('[slot]'),
        ].filter(
          (one) =>
            one.checkVisibility() &&
            ['', '::before', '::after'].some((part) => {
              const style = getComputedStyle(one, part);
              if (part && style.content === 'none') return false;
              return (
                !['color', 'backgroundColor', 'borderTopColor', 'borderBottomColor', 'outlineColor'].every((property) =>
                  grey(style[property]),
                ) || /rgb|#/.test(part && style.backgroundImage.replace(/rgba?\((\d+), \1, \1[^)]*\)/g, ''))
              );
            }),
        );
        const dark = [...shadowRoot.querySelectorAll('.root *')].filter(
          (one) =>
            one.checkVisibility() &&
            !/^(rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))$/.test(getComputedStyle(one).backgroundColor),
        );
        const ticked = [...shadowRoot.querySelectorAll(':checked')].filter(
          (box) => getComputedStyle(box, '::before').content !== 'none',
        );
        return [...coloured, ...dark, ...ticked].map((one) => `${one.localName}.${one.getAttribute('class')}`);
      }, name);
      await page.emulateMediaType();
      assert.deepEqual(wrong, []);
    },
  );
