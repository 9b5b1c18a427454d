/**
 * Columns from 160 to 330 pixels: no text of an element that a reader has used is cut off, or stands out of its tile,
 * in any of them. From 280 pixels on no word is broken in two.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';
import { traits } from '../support/traits.mjs';
import { elementStage } from './element-page.mjs';
import { brokenWords, cutOff } from './overflow.mjs';

const [LEAST, MOST, STEP] = [160, 330, 6];
/** What a phone gives, until the widest arrangement has come. */
const WIDTHS = Array.from({ length: 41 }, (_, at) => 280 + 20 * at);

let browser;
const stages = {};
before(async () => {
  browser = await launch();
  for (const locale of locales) stages[locale] = await elementStage(browser, { locale });
});
after(() => browser?.close());

/** Shows an element as a reader leaves it who has used it. */
async function used(locale, name, width) {
  const { page, show } = stages[locale];
  const { root, element } = await show(name, { width });
  for (const { attributes = '', act } of Object.values(traits[name].states))
    if (act && !attributes) await root.evaluate(act);
  return { page, element };
}

for (const locale of locales)
  for (const name of elementNames) {
    test(`${locale} · ${name}: fits every narrow column`, async () => {
      const { page, element } = await used(locale, name, MOST + 100);
      const faults = [];
      for (let width = LEAST; width <= MOST; width += STEP) {
        await element.evaluate((element, width) => (element.style.width = `${width}px`), width);
        for (const fault of await page.$eval('body', cutOff)) faults.push(`${width} px: ${fault}`);
      }
      assert.deepEqual(faults, []);
    });

    test(`${locale} · ${name}: breaks no word in two`, async () => {
      const { element } = await used(locale, name, Math.max(...WIDTHS) + 100);
      assert.deepEqual(await element.evaluate(brokenWords, WIDTHS), []);
    });
  }
