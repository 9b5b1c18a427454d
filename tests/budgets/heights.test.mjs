/**
 * The heights that are published (tools/content/heights.json) are those of today's dist/, and the room an element keeps
 * is about as tall.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { heightsFile } from '../../tools/content/reserved-height.mjs';
import { column, layOut, widths } from '../../tools/measure-heights.mjs';
import { launch } from '../support/browser.mjs';
import { traits } from '../support/traits.mjs';

/** How far a height may be from the one written down. Other fonts and a few more words are within it. */
const WITHIN = 0.1;

let browser;
let published;
let today;
before(async () => {
  browser = await launch();
  published = JSON.parse(await readFile(heightsFile, 'utf8'));
  today = await layOut(browser);
});
after(() => browser?.close());

/** Compares every height with the measured one. */
function compare(what, heights) {
  const far = [];
  let most = 0;
  for (const locale of locales)
    for (const name of elementNames)
      widths.forEach((width, index) => {
        const [is, was] = [heights[locale]?.[name]?.[index], today.heights[locale][name][index]];
        const off = is / was - 1;
        most = Math.max(most, Math.abs(off));
        if (!(Math.abs(off) <= WITHIN)) far.push(`${locale} ${name} at ${width} px: ${was}, ${what} ${is}`);
      });
  const count = locales.length * elementNames.length * widths.length;
  console.log(`${what}: ${count} heights, at most ${(most * 100).toFixed(1)} % off`);
  assert.deepEqual(far, [], 'run npm run measure:heights, then npm run build');
}

test('every element has the height of tools/content/heights.json', () => {
  assert.deepEqual(published.widths, widths);
  compare('published', published.heights);
});

test('an element out of sight reserves that height', async () => {
  const reserved = {};
  for (const locale of locales) {
    reserved[locale] = {};
    for (const name of elementNames) {
      reserved[locale][name] = [];
      for (const width of widths) {
        const { page, close } = await column(browser, {
          locale,
          name,
          width,
          above: '<div style="height:9000px"></div>',
        });
        const { height, skipped } = await page.$eval(`prin-${name}`, async (element) => {
          await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
          const inside = element.shadowRoot.querySelector('.title');
          return {
            height: Math.round(element.getBoundingClientRect().height),
            skipped: !inside.checkVisibility({ contentVisibilityAuto: true }),
          };
        });
        // The signs always are: a screen reader would hear their steps before they are ticked.
        assert.equal(skipped, !traits[name].alwaysLaidOut, `${name} is laid out although it is out of sight`);
        reserved[locale][name].push(height);
        await close();
      }
    }
  }
  compare('reserved', reserved);
});
