/**
 * Controls: large enough for a thumb, and recognisable without colours, at 280, 320 and 1200 px, with fonts of 16 and
 * 32 px, in every state that shows controls. A link inside a sentence may be as high as its line.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';
import { elementPage, elementStage } from './element-page.mjs';
import { elementNames } from '../../tools/elements.mjs';

const SIZE = 44;
let controls = 0;
after(() => console.log(`controls: ${controls}`));

/** Runs in the page before its scripts: the system can share, so that there is a button for it. */
const sharing = () => Object.assign(navigator, { canShare: () => true, share: async () => {} });

/** Runs in the page: brings about the states that show controls. */
async function bringAbout(root) {
  for (const details of root.querySelectorAll('details')) details.open = true;
  root.querySelector('.answer > button')?.click();
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

/** Runs in the page: the visible controls, with the size of their target and what shows that they are controls. */
function measured(root) {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  const labelOf = ({ textContent, placeholder, labels }) =>
    (textContent || placeholder || labels?.[0]?.textContent || '').trim().slice(0, 30);
  /** A link with other words around it in its paragraph. */
  const inSentence = (link) =>
    link.matches('a') &&
    link.closest('p, li')?.textContent.trim() !== link.textContent.trim() &&
    !link.matches('.tel, .site, .button');
  const lined = (element) => getComputedStyle(element).textDecorationLine.includes('underline');
  const drawn = (side) =>
    side.style !== 'none' && parseFloat(side.width) > 0 && !/, 0\)$|transparent/.test(side.colour);
  const border = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return ['Top', 'Right', 'Bottom', 'Left'].some((side) =>
      drawn({
        style: style[`border${side}Style`],
        width: style[`border${side}Width`],
        colour: style[`border${side}Color`],
      }),
    );
  };
  return [...root.querySelectorAll('a, button, input, summary')].filter(seen).map((control) => {
    // A box is pressed by its words too.
    const boxes = [control, ...(control.labels ?? [])]
      .filter((one) => !one.contains(control) || one === control)
      .map((one) => one.getBoundingClientRect());
    const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
    const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
    const pieces = [...control.querySelectorAll('span:not(.visually-hidden)')];
    return {
      name: `${control.localName}.${control.className} «${labelOf(control)}»`,
      width,
      height,
      sentence: inSentence(control),
      known:
        lined(control) ||
        (pieces.length > 0 && pieces.every(lined)) ||
        border(control) ||
        // The browser itself draws a slider or a box that has its own look.
        (control.matches('[type=range], [type=checkbox]') && getComputedStyle(control).appearance === 'auto') ||
        (control.matches('summary') && border(control, '::after')),
    };
  });
}

// Each size has a browser of its own, so both go at once.
describe('every control', { concurrency: 2 }, () => {
  for (const fontSize of [16, 32])
    describe(`letters of ${fontSize} px`, { concurrency: 1 }, () => {
      let browser;
      const stages = {};
      before(async () => {
        browser = await launch({ fontSize });
        for (const locale of locales) stages[locale] = await elementStage(browser, { locale, beforeScripts: sharing });
      });
      after(() => browser?.close());

      for (const name of elementNames)
        for (const locale of locales)
          test(`${name} · ${locale} · ${fontSize} px: controls are ${SIZE} px large and need no colour`, async () => {
            for (const width of [280, 320, 1200])
              for (const country of ['GR', 'CY']) {
                const attributes = `quick-exit country="${country}"`;
                const { root } = await stages[locale].show(name, { width, attributes });
                await root.evaluate(bringAbout);
                const all = await root.evaluate(measured);
                controls += all.length;
                assert.ok(all.length > 5 && all.some(({ sentence }) => !sentence), 'there are controls');
                const small = all.filter(
                  ({ sentence, width, height }) => !sentence && Math.min(width, height) < SIZE - 0.01,
                );
                assert.deepEqual(
                  small.map((one) => `${one.name}: ${one.width.toFixed(1)} × ${one.height.toFixed(1)} at ${width}`),
                  [],
                );
                assert.deepEqual(
                  all.filter(({ known }) => !known).map((one) => `${one.name} at ${width}`),
                  [],
                );
              }
          });
    });
});

describe('every state', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  test('ticked boxes, open answers and open helplines are recognisable without colours', async () => {
    const signs = await elementPage(browser, 'warning-signs');
    const ofSign = () =>
      signs.root.evaluate((root) => [
        getComputedStyle(root.querySelector('.sign input'), '::before').content,
        getComputedStyle(root.querySelector('.sign label')).fontWeight,
        root.querySelector('.step').checkVisibility(),
      ]);
    const before = await ofSign();
    await (await signs.root.$('.sign input')).click();
    const after = await ofSign();
    assert.deepEqual(
      before.map((value, index) => value !== after[index]),
      [true, true, true],
    );
    await signs.close();

    const answers = await elementPage(browser, 'faq-accordion');
    await answers.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const arrow = () =>
      answers.root.evaluate((root) => getComputedStyle(root.querySelector('summary'), '::after').transform);
    await answers.root.evaluate((root) => (root.querySelector('details').open = true));
    const open = await arrow();
    await answers.root.evaluate((root) => (root.querySelector('details').open = false));
    assert.notEqual(await arrow(), open);
    await answers.close();

    const lines = await elementPage(browser, 'helpline-box', {
      beforeScripts: `Date.now = () => ${Date.parse('2026-11-25T12:00+02:00')}`,
    });
    const now = (other) =>
      lines.page
        .waitForFunction(
          (root, other) => {
            const now = root.querySelector('.opening').textContent;
            return now !== other && now;
          },
          {},
          lines.root,
          other,
        )
        .then((handle) => handle.jsonValue());
    const openNow = await now('');
    await lines.element.evaluate((element) => {
      element.clock = () => Date.parse('2026-11-25T22:00+02:00');
      element.country = 'GR';
    });
    assert.match(`${openNow} · ${await now(openNow)}`, /ανοιχτά · .*κλειστά/);
    await lines.close();
    controls += 3;
  });
});
