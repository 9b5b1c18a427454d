/**
 * Every story at 320 px: axe finds it clean, nothing of it is cut off and nothing scrolls sideways. On a light page, a
 * dark one and in forced colours; on the light one in each language and with letters of 16 and of 32 px. Neither the
 * words nor their size differ between schemes, and no colour between languages, so the other combinations would repeat
 * these.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { locales, root, sourceLocale } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';
import { html, openPage } from '../support/pages.mjs';
import { cutOff } from './overflow.mjs';
import { storiesScript } from './stories.mjs';

const PAGE = 'https://school.test/';
const LETTERS = [16, 32];
const SCHEMES = {
  light: ['light'],
  dark: ['dark'],
  'forced colours': [
    'light',
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
};

let script;
let states = 0;
before(async () => (script = await storiesScript()));
after(() => console.log(`axe states: ${states}`));

/** Shows a story as Storybook does and says what is wrong with it; runs in the page. */
async function faultsOf(index) {
  const { name, isSheet, show, play } = globalThis.stories[index];
  const canvas = document.querySelector('main').appendChild(document.createElement('div'));
  show(canvas);
  for (const element of canvas.querySelectorAll('*')) await element.updateComplete;
  await play?.({ canvasElement: canvas });
  // What is in sight is drawn: until then a box that may be skipped has its reserved height, and its words reach beyond
  // it.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  // Motion ends at once, so that what is looked at is what stays.
  for (const motion of document.getAnimations()) motion.finish();
  // A story is a part of a page: which heading comes before it, and in which landmark it stands, is the page's to say.
  const rules = {
    region: { enabled: false },
    'heading-order': { enabled: false },
    'page-has-heading-one': { enabled: false },
    // The sheet shows an element many times, and as on paper, where nothing is pressed.
    'landmark-unique': { enabled: !isSheet },
    'target-size': { enabled: !isSheet },
  };
  const { violations, passes } = await globalThis.axe.run(canvas, { rules, resultTypes: ['violations'] });
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  if (passes.length < 6) faults.push('axe has not looked inside');
  if (!isSheet) faults.push(...globalThis.cutOff(canvas));
  canvas.remove();
  return faults.map((fault) => `${name}: ${fault}`);
}

for (const fontSize of LETTERS)
  describe(`letters of ${fontSize} px`, { concurrency: 2 }, () => {
    let browser;
    before(async () => (browser = await launch({ fontSize })));
    after(() => browser?.close());

    for (const locale of locales)
      for (const [scheme, [colours, ...features]] of Object.entries(SCHEMES)) {
        if (scheme !== 'light' && (locale !== sourceLocale || fontSize !== LETTERS[0])) continue;
        test(`every story is clean · ${locale} · 320 px · ${fontSize} px · ${scheme}`, async () => {
          const folder = locale === sourceLocale ? '' : `${locale}/`;
          const head =
            `<title>Prin</title>` +
            `<style>:root { color-scheme: ${colours}; background: Canvas } a { color: LinkText }</style>` +
            `<script src="/${folder}prin.js"></script><script src="/stories.js"></script>`;
          const pages = {
            [PAGE]: html('<main></main>', head).replace('lang="en"', `lang="${locale}"`),
            [`${PAGE}stories.js`]: { contentType: 'text/javascript; charset=utf-8', body: script },
          };
          // So tall that what sticks to the window lies over nothing, which would count as a smaller target.
          const { page, close } = await openPage(browser, pages, { viewport: { width: 320, height: 9000 } });
          await page.addScriptTag({ path: path.join(root, 'node_modules/axe-core/axe.min.js') });
          await page.evaluate(`globalThis.cutOff = ${cutOff}`);
          const media = await page.createCDPSession();
          await media.send('Emulation.setEmulatedMedia', {
            features: [{ name: 'prefers-reduced-motion', value: 'reduce' }, ...features],
          });
          assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), features.length > 0);
          assert.equal(
            await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)),
            fontSize,
          );
          const found = [];
          const count = await page.evaluate(() => globalThis.stories.length);
          for (let index = 0; index < count; index++) found.push(...(await page.evaluate(faultsOf, index)));
          states += count;
          assert.deepEqual(found, []);
          await close();
        });
      }
  });
