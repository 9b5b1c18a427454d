/**
 * Every story at 320 px: axe finds it clean, nothing of it is cut off and nothing scrolls sideways. With every rule on
 * a light page in each language but the first, whose stories tests/core/accessibility.test.ts shows to every rule; with
 * the rules about colours on a dark page and in forced colours, with those about size for letters of 32 px, and with
 * both on a light page in the first language: the markup is the same there, so the other rules would repeat what they
 * said. Of the sheet of all elements in every condition, what is no story of its own is shown to every rule, once.
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
/**
 * So tall that what sticks to the window lies over nothing, which would count as a smaller target; painted at a tenth
 * of its size, since nobody looks at it.
 */
const SCREEN = { width: 320, height: 9000, deviceScaleFactor: 1, mobile: false, scale: 0.1 };
/** The rules of axe that depend on colours, and on the size of letters. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const SIZE_RULES = ['target-size', 'scrollable-region-focusable'];
const SCHEMES = {
  light: ['light'],
  dark: ['dark'],
  'forced colours': [
    'light',
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
};

/** The rules that a condition changes the answer of, or all. @returns {string[] | undefined} */
function rulesOf(locale, fontSize, scheme) {
  if (scheme !== 'light') return COLOUR_RULES;
  if (fontSize !== LETTERS[0]) return SIZE_RULES;
  return locale === sourceLocale ? [...COLOUR_RULES, ...SIZE_RULES] : undefined;
}

let script;
let browser;
let states = 0;
before(async () => {
  script = await storiesScript();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  console.log(`axe states: ${states}`);
});

/** Shows a story as Storybook does and says what is wrong with it, by some rules or all; runs in the page. */
async function faultsOf(index, rules, withSheet) {
  const { name, isSheet, show, play } = globalThis.stories[index];
  if (isSheet && !withSheet) return null;
  const only = isSheet ? undefined : rules;
  const canvas = document.querySelector('main').appendChild(document.createElement('div'));
  show(canvas);
  for (const element of canvas.querySelectorAll('*')) await element.updateComplete;
  await play?.({ canvasElement: canvas });
  // A cell of the sheet without rules of its own shows a story, which is looked at by itself.
  if (isSheet) for (const cell of canvas.querySelectorAll('[data-media=""]')) cell.replaceChildren();
  // Whether a line is open is told once it has come into view.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  // Motion ends at once, so that what is looked at is what stays.
  for (const motion of document.getAnimations()) motion.finish();
  // A story is a part of a page: which heading comes before it, and in which landmark it stands, is the page's to say.
  const ours = {
    region: { enabled: false },
    'heading-order': { enabled: false },
    'page-has-heading-one': { enabled: false },
    // The sheet shows an element many times, and as on paper, where nothing is pressed.
    'landmark-unique': { enabled: !isSheet },
    'target-size': { enabled: !isSheet },
  };
  const asked = only
    ? { runOnly: only, rules: Object.fromEntries(only.map((rule) => [rule, ours[rule] ?? { enabled: true }])) }
    : { rules: ours };
  const { violations, passes } = await globalThis.axe.run(canvas, { ...asked, resultTypes: ['violations'] });
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  if (passes.length < (only ? 1 : 6)) faults.push('axe has not looked inside');
  if (!isSheet) faults.push(...globalThis.cutOff(canvas));
  canvas.remove();
  return faults.map((fault) => `${name}: ${fault}`);
}

/** A page with the stories of a language, which serves all conditions: the browser compiles axe once. */
async function storiesPage(locale) {
  const folder = locale === sourceLocale ? '' : `${locale}/`;
  const head =
    `<title>Prin</title>` +
    `<style>:root { background: Canvas } a { color: LinkText }</style>` +
    `<script src="/${folder}prin.js"></script><script src="/stories.js"></script>`;
  const { page, close } = await openPage(browser, {
    [PAGE]: html('<main></main>', head).replace('lang="en"', `lang="${locale}"`),
    [`${PAGE}stories.js`]: { contentType: 'text/javascript; charset=utf-8', body: script },
  });
  await page.addScriptTag({ path: path.join(root, 'node_modules/axe-core/axe.min.js') });
  await page.evaluate(`globalThis.cutOff = ${cutOff}`);
  const emulation = await page.createCDPSession();
  await emulation.send('Emulation.setDeviceMetricsOverride', SCREEN);
  return { page, emulation, close };
}

for (const locale of locales)
  describe(`the stories · ${locale}`, { concurrency: 1 }, () => {
    let opened;
    before(async () => (opened = await storiesPage(locale)));
    after(() => opened?.close());

    for (const fontSize of LETTERS)
      for (const [scheme, [colours, ...features]] of Object.entries(SCHEMES)) {
        if (scheme !== 'light' && (locale !== sourceLocale || fontSize !== LETTERS[0])) continue;
        test(`every story is clean · ${locale} · 320 px · ${fontSize} px · ${scheme}`, async () => {
          const { page, emulation } = opened;
          await emulation.send('Page.setFontSizes', { fontSizes: { standard: fontSize } });
          await emulation.send('Emulation.setEmulatedMedia', {
            features: [{ name: 'prefers-reduced-motion', value: 'reduce' }, ...features],
          });
          await page.evaluate((colours) => (document.documentElement.style.colorScheme = colours), colours);
          assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), features.length > 0);
          assert.equal(
            await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)),
            fontSize,
          );
          const rules = rulesOf(locale, fontSize, scheme);
          const withSheet = scheme === 'light' && fontSize === LETTERS[0] && locale === sourceLocale;
          const count = await page.evaluate(() => globalThis.stories.length);
          const found = [];
          for (let index = 0; index < count; index++) {
            const faults = await page.evaluate(faultsOf, index, rules, withSheet);
            if (faults) states++;
            found.push(...(faults ?? []));
          }
          assert.deepEqual(found, []);
        });
      }
  });
