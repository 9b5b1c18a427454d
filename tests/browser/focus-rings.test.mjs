/** Focus rings: drawn whole in columns of every width. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';
import { elementsReady, html, openPage } from '../support/pages.mjs';

const tags = elementNames.map((name) => `<prin-${name} quick-exit></prin-${name}>`).join('');

let browser;
let checked = 0;
before(async () => (browser = await launch()));
after(async () => {
  await browser?.close();
  console.log(`focus rings: ${checked}`);
});

test('every focus ring is drawn inside the box of its element, which clips', async () => {
  const { page, close } = await openPage(browser, {
    'https://school.test/': html(`<main>${tags}</main>`, '<script defer src="/prin.js"></script>'),
  });
  // Answers that still grow would be measured half open.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await elementsReady(page, elementNames);
  for (const width of [200, 280, 412, 680, 960]) {
    const { clipped, seen } = await page.evaluate(rings, elementNames, width);
    assert.deepEqual(clipped, []);
    assert.ok(seen > 80, `${seen} rings`);
    checked += seen;
  }
  await close();
});

/** Runs in the page: focuses every control, and returns those whose focus ring is clipped or missing. */
function rings(names, width) {
  document.querySelector('main').style.width = `${width}px`;
  const clipped = [];
  let seen = 0;
  for (const name of names) {
    const { shadowRoot } = document.querySelector(`prin-${name}`);
    const box = shadowRoot.querySelector('.box');
    for (const answer of shadowRoot.querySelectorAll('details')) answer.open = true;
    for (const tick of shadowRoot.querySelectorAll('[type=checkbox]')) tick.checked = true;
    for (const one of shadowRoot.querySelectorAll('a[href], button, input, summary')) {
      if (!one.checkVisibility({ visibilityProperty: true })) continue;
      one.focus({ focusVisible: true, preventScroll: true });
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(one);
      if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 3)
        clipped.push(`${name}: no ring on ${one.outerHTML.slice(0, 60)}`);
      const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      // Paint is clipped at the inside of the border.
      const edge = box.getBoundingClientRect();
      for (const { left, top, right, bottom } of one.getClientRects())
        if (
          left - ring < edge.left + box.clientLeft ||
          top - ring < edge.top + box.clientTop ||
          right + ring > edge.right - box.clientLeft ||
          bottom + ring > edge.bottom - box.clientTop
        )
          clipped.push(`${name} at ${width}: ${one.outerHTML.slice(0, 60)}`);
      seen++;
    }
  }
  return { clipped, seen };
}
