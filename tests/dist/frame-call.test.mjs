/** Numbers in a frame whose sandbox may keep calls in: the host calls them, or the frame says what to dial. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setUp } from '../support/file-browser.mjs';
import { fitsContent, heightsOf, openFramed, SCRIPT } from '../support/frame-fixture.mjs';
import { waitFor } from '../support/wait-for.mjs';

setUp();

const RECORD = '<script>addEventListener("message", ({ data }) => (globalThis.asked = data.prin))</script>';
const tap = ({ frame }) => frame.click('prin-helpline-box >>> .tel');
const noteOf = ({ frame }) =>
  frame.$eval('[role=status]', (note) => note.checkVisibility() && note.querySelector('b').textContent);
const CALLS_KEPT_IN = /external protocol blocked by sandbox/;

test('where the sandbox keeps calls in, frame.js calls the number', async () => {
  const shown = await openFramed('sandbox="allow-scripts"', { more: RECORD + SCRIPT });
  await waitFor('it fits', () => fitsContent(shown));
  await tap(shown);
  await waitFor('it is asked', () => shown.page.evaluate(() => globalThis.asked === 'tel:112'));
  assert.equal(await noteOf(shown), false);
  assert.doesNotMatch(shown.log.console.join(), CALLS_KEPT_IN);
  await shown.close();
});

test('where nobody can call for it, a frame in a sandbox shows the number to dial, inside its edges', async () => {
  const shown = await openFramed('sandbox="allow-scripts" security="restricted"', { more: '' });
  await tap(shown);
  await waitFor('the note', async () => (await noteOf(shown)) === '112');
  const { top, bottom, right } = await shown.frame.$eval('[role=status]', (note) =>
    note.getBoundingClientRect().toJSON(),
  );
  const { content } = await heightsOf(shown);
  assert.ok(top >= 0 && bottom <= content && right <= 600, `${top} ${bottom} ${right}`);
  await shown.close();
});

test('where the sandbox lets calls out, or there is none, a number is left to the browser', async () => {
  for (const attributes of ['', 'sandbox="allow-scripts allow-same-origin allow-popups"']) {
    const shown = await openFramed(attributes, {
      more: RECORD,
      address: 'https://school.test/frame/helpline-box.html',
    });
    await tap(shown);
    await shown.frame.evaluate(() => new Promise((next) => setTimeout(next)));
    assert.equal(await noteOf(shown), false);
    assert.notEqual(await shown.page.evaluate(() => globalThis.asked), 'tel:112');
    await shown.close();
  }
});
