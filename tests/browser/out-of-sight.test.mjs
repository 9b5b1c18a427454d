/** Elements out of sight are not laid out (content-visibility), and print and screen readers lose nothing by that. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { elementNames } from '../../tools/elements.mjs';
import { FORMS, layAllOut, openStacked, settle, skippedOn } from './out-of-sight-page.mjs';
import { read } from './pdf.mjs';

let checked = 0;
after(() => console.log(`out of sight: ${checked}`));

for (const [form, how] of Object.entries(FORMS)) {
  test(`${form}: an element below the fold is laid out when it comes near the window`, async () => {
    const { page, close } = await openStacked(how);
    assert.deepEqual(await skippedOn(page), how.skipped);
    for (const name of elementNames) {
      await page.evaluate((tag) => document.querySelector(tag).scrollIntoView(), `prin-${name}`);
      await settle(page);
      assert.ok(!(await skippedOn(page)).includes(name), name);
      checked++;
    }
    await close();
  });

  test(`${form}: print has the same text as without content-visibility`, async () => {
    const { page, close } = await openStacked(how);
    // The order of text in a PDF is that of painting, so only the letters are compared.
    const printed = async () => [...(await read(await page.pdf())).map(({ text }) => text).join('')].sort().join('');
    const skippedOnScreen = await printed();
    assert.deepEqual(await skippedOn(page), how.skipped);
    await layAllOut(page);
    assert.ok(skippedOnScreen.length > 10_000, `${skippedOnScreen.length} letters`);
    assert.ok(skippedOnScreen === (await printed()), 'not the same letters');
    checked++;
    await close();
  });

  test(`${form}: the accessibility tree is the same as without content-visibility`, async () => {
    for (const wasSeen of how.head ? [false, true] : [false]) {
      const { page, close } = await openStacked(how);
      if (wasSeen) await filter(page);
      const skipped = await accessible(page);
      assert.deepEqual(await skippedOn(page), how.skipped);
      await layAllOut(page);
      await settle(page);
      const whole = await accessible(page);
      assert.ok(whole.length > 300, `${whole.length} nodes`);
      assert.deepEqual(skipped, whole, wasSeen ? 'after it was seen' : 'before it was seen');
      checked++;
      await close();
    }
  });
}

/** Hides some questions by the filter, and scrolls away from them. */
async function filter(page) {
  await page.evaluate(() => document.querySelector('prin-faq-accordion').scrollIntoView());
  await settle(page);
  await page.type('prin-faq-accordion >>> input[type=search]', 'νόμος');
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('prin-faq-accordion');
    if (!shadowRoot.querySelector('details[hidden]')) throw new Error('no question was hidden');
    shadowRoot.activeElement.blur();
    getSelection().empty();
    scrollTo(0, 0);
  });
  await settle(page);
}

/**
 * Role and name of every node that has one. Where content is not laid out, white space and generated content around it
 * are not known yet, and a paragraph is no more than its text.
 */
async function accessible(page) {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const lines = nodes
    .filter(
      ({ ignored, role }) => !ignored && !['InlineTextBox', 'paragraph', 'generic', 'ListMarker'].includes(role.value),
    )
    .map(({ role, name }) => `${role.value} ${(name?.value ?? '').replace(/[\s«»]/g, '')}`)
    .filter((line) => line !== 'StaticText ');
  // The order of the list is the browser's own, so it is compared sorted.
  return lines.sort();
}
