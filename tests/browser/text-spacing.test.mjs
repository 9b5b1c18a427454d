/** A reader who sets letters, words, lines and paragraphs further apart loses no text (WCAG 1.4.12), also at 320 px. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';
import { elementStage } from './element-page.mjs';
import { cutOff } from './overflow.mjs';

/** The distances that the criterion names, as an extension of a browser sets them in each shadow root. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

let browser;
const stages = {};
let looked = 0;
before(async () => {
  browser = await launch();
  for (const locale of locales) stages[locale] = await elementStage(browser, { locale });
});
after(async () => {
  await browser?.close();
  console.log(`elements looked at: ${looked}`);
});

for (const name of elementNames)
  for (const locale of locales)
    for (const width of [320, 1200])
      test(`${name} · ${locale} · ${width} px: further apart, no text is cut off`, async () => {
        const { page, show } = stages[locale];
        const { root } = await show(name, { width });
        const apart = await root.evaluate((root, css) => {
          for (const details of root.querySelectorAll('details')) details.open = true;
          const letters = () => getComputedStyle(root.querySelector('p')).letterSpacing;
          const before = letters();
          root.append(Object.assign(document.createElement('style'), { textContent: css }));
          for (const motion of document.getAnimations()) motion.finish();
          return before !== letters();
        }, SPACING);
        assert.ok(apart);
        assert.deepEqual(await page.evaluate(`(${cutOff})(document.body)`), []);
        looked++;
      });
