/**
 * What each key does in an element: it ticks, opens, filters, copies, prints and leaves, and the focus stays where a
 * reader expects it.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { ringOf } from './focus.mjs';
import { AWAY, keyboardStage, onPage } from './keyboard-fixture.mjs';

let browser;
let stage;
let paths = 0;
before(async () => {
  browser = await launch();
  stage = await keyboardStage(browser);
});
after(async () => {
  await browser?.close();
  console.log(`paths by keys: ${paths}`);
});

test('Space ticks a sign and shows its step, and Tab moves to the next sign', async () => {
  const { root, to, keys, is, announcement } = await stage.show('warning-signs');
  await to('input[type=checkbox]');
  await keys('Space');
  assert.equal(await root.$eval('.sign .step', (step) => step.checkVisibility()), true);
  assert.ok(await announcement());
  assert.ok(await is('.sign:first-child input:checked'));
  await keys('Tab');
  assert.ok(await is('.sign:nth-child(2) input'));
  await keys('Shift+Tab', 'Space');
  assert.equal(await root.$eval('.sign .step', (step) => step.checkVisibility()), false);
  paths++;
});

test('Enter opens an answer, Space closes it, and Tab moves into an open answer', async () => {
  const { root, to, keys, is } = await stage.show('faq-accordion');
  await to('summary');
  await keys('Enter');
  assert.equal(await root.$eval('details', ({ open }) => open), true);
  await keys('Tab');
  assert.ok(await is('details:first-of-type .answer *'));
  await to('summary', 'Shift+Tab');
  await keys('Space');
  assert.equal(await root.$eval('details', ({ open }) => open), false);
  await keys('Tab');
  assert.ok(await is('details:nth-of-type(2) > summary'));
  paths++;
});

test('Tab moves through the questions that the filter leaves, and an empty filter shows all', async () => {
  const { page, root, to, keys, is, announcement } = await stage.show('faq-accordion');
  const left = () => root.$$eval('details', (answers) => answers.filter((answer) => answer.checkVisibility()).length);
  const all = await left();
  await to('input[type=search]');
  await page.keyboard.type('νομος');
  assert.ok(await announcement());
  const few = await left();
  assert.ok(few > 0 && few < all);
  for (let answer = 0; answer < few; answer++) await to('summary');
  await keys('Tab');
  assert.ok(await is('.print'));
  await to('input', 'Shift+Tab');
  await keys(...'νομος'.split('').map(() => 'Backspace'));
  assert.equal(await left(), all);
  paths++;
});

test('the buttons that open and close all answers keep the focus', async () => {
  const { root, to, keys, is } = await stage.show('faq-accordion');
  const open = () => root.$$eval('details', (answers) => answers.filter((answer) => answer.open).length);
  await to('.open-all');
  await keys('Enter');
  const all = await open();
  assert.ok(all > 10 && (await is('.open-all')));
  await keys('Tab', 'Space');
  assert.equal(await open(), 0);
  assert.ok(await is('.open-all + .button'));
  paths++;
});

for (const [name, attributes, button, text] of [
  ['before-you-send', '', '.reply button', /^Δεν θέλω\./],
  ['faq-accordion', 'open="prin-faq-01"', '.answer > button', /#prin-faq-01$/],
]) {
  test(`${name}: a copy button copies by Enter and by Space, shows that, and keeps the focus`, async () => {
    const { page, to, keys, is, announcement } = await stage.show(name, { attributes });
    await to(button);
    await keys('Enter');
    assert.ok(await announcement());
    await keys('Space');
    await waitFor('it is copied twice', () => page.evaluate(() => globalThis.copied.length === 2));
    assert.match((await page.evaluate(() => globalThis.copied))[0], text);
    assert.ok(await is(button));
    paths++;
  });

  test(`${name}: a refused copy selects the text, and Tab moves on from there`, async () => {
    const { page, root, to, keys, announcement } = await stage.show(name, { attributes, mayCopy: false });
    await to(button);
    await keys('Enter');
    assert.ok(await announcement());
    const selected = await root.evaluate((root) => {
      const field = root.querySelector('.answer input');
      return field ? field.value.slice(field.selectionStart, field.selectionEnd) : String(getSelection()).trim();
    });
    assert.match(selected.replace(/^«/, ''), text);
    await to(button, 'Shift+Tab');
    await to('#after');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'after');
    paths++;
  });
}

for (const name of elementNames)
  test(`${name}: the print button is last, and works by Enter`, async () => {
    const { page, element, to, keys, is } = await stage.show(name);
    await element.evaluate((element) => element.addEventListener('prin-print', () => (globalThis.printed = element)));
    await page.focus('#after');
    await keys('Shift+Tab');
    assert.ok(await is('.print'));
    await keys('Enter');
    await waitFor('it prints', () => element.evaluate((element) => globalThis.printed === element));
    await page.focus('#before');
    await to('#after');
    paths++;
  });

// These leave the page, or change its address. They come last: their pages take the focus of the one before.
test('a link to an answer focuses its question, and Tab moves into the answer', async () => {
  const { page, keys, is, at, close } = await onPage(browser, 'faq-accordion');
  await page.evaluate(() => (location.hash = '#prin-faq-05'));
  await waitFor('its question has the focus', () => is('#prin-faq-05 > summary'));
  const { faults } = await (await at()).evaluate(ringOf);
  assert.deepEqual(faults, []);
  await keys('Tab');
  assert.ok(await is('#prin-faq-05 .answer *'));
  paths++;
  await close();
});

/** Each way out, by where the focus is: Escape needs neither the exit nor the widget to have it. */
const LEAVING = {
  'Enter on the exit': { keys: ['Enter'], on: '.exit' },
  'Escape three times in the page': { keys: ['Escape', 'Escape', 'Escape'] },
  'Escape three times on a question': { keys: ['Escape', 'Escape', 'Escape'], on: 'summary' },
  'Escape three times in an empty field': { keys: ['Escape', 'Escape', 'Escape'], on: 'input[type=search]' },
};
for (const [way, { keys: pressed, on }] of Object.entries(LEAVING))
  test(`${way} replaces the page`, async () => {
    const { page, keys, to, close } = await onPage(browser, 'faq-accordion', {
      attributes: `quick-exit exit-href="${AWAY}"`,
    });
    if (on) await to(on);
    await keys(...pressed);
    await waitFor('the page is left', () => page.url() === AWAY);
    assert.equal(await page.evaluate(() => history.length), 2);
    paths++;
    await close();
  });
