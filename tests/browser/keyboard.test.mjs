/**
 * The elements by keyboard alone: from the page into an element and out again, forward and backward, with the focus in
 * view at every step; and what each key does.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { frameAt, html, openPage } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { ringOf } from './focus.mjs';
import { AWAY, between, onPage, press, walked } from './keyboard-fixture.mjs';
import { PAGE } from './element-page.mjs';

let browser;
let largeLetters;
let paths = 0;
before(async () => ([browser, largeLetters] = await Promise.all([launch(), launch({ fontSize: 32 })])));
after(async () => {
  await Promise.all([browser?.close(), largeLetters?.close()]);
  console.log(`keyboard paths: ${paths}`);
});

const FORCED = [
  { name: 'forced-colors', value: 'active' },
  { name: 'prefers-color-scheme', value: 'dark' },
];
/** Windows, languages and forced colours, by the default font size in pixels. */
const SCREENS = {
  16: { '320 px': { width: 320, height: 480 }, '1200 px': { width: 1200, height: 800 } },
  32: {
    '320 px': { width: 320, height: 640 },
    'forced colours': { width: 320, height: 640, locale: 'en', features: FORCED },
  },
};

// Each size has a browser of its own, so both run at once; two pages of one browser would take each other's focus.
describe('the focus order', { concurrency: 2 }, () => {
  for (const [size, screens] of Object.entries(SCREENS))
    describe(`letters of ${size} px`, { concurrency: 1 }, () => {
      for (const name of elementNames)
        for (const [screen, options] of Object.entries(screens))
          test(`${name} · ${size} px · ${screen}: can be tabbed through in DOM order, and back`, async () => {
            const shown = await onPage(size === '32' ? largeLetters : browser, name, {
              ...options,
              attributes: 'quick-exit',
            });
            assert.equal(
              await shown.page.evaluate(() => getComputedStyle(document.documentElement).fontSize),
              `${size}px`,
            );
            await shown.root.evaluate((root) => {
              for (const details of root.querySelectorAll('details')) details.open = true;
              root.querySelector('input[type=checkbox]')?.click();
              root.querySelector('[role=status]').textContent = '';
            });
            await shown.page.focus('#before');
            const controls = await shown.element.evaluate((element) => {
              const inOrder = (root) =>
                [...root.querySelectorAll('a, button, input, summary, slot')].flatMap((one) =>
                  one.matches('slot') ? one.assignedElements().flatMap((own) => [...own.querySelectorAll('a')]) : one,
                );
              return inOrder(element.shadowRoot).filter((one) => one.checkVisibility({ visibilityProperty: true }))
                .length;
            });
            const forward = await walked(shown, 'Tab', 'after');
            const backward = await walked(shown, 'Shift+Tab', 'before');
            assert.equal(forward.names.length, controls);
            assert.deepEqual(backward.names.toReversed(), forward.names);
            assert.deepEqual([...forward.faults, ...backward.faults], []);
            // What the eye meets first comes first: the exit, and last the button that prints.
            assert.match(forward.names[0], /^a «(Γρήγορη έξοδος|Quick exit)»$/);
            assert.match(forward.names.at(-1), /^button «(Εκτύπωση|Print)»$/);
            paths += 2;
            await shown.close();
          });
    });
});

for (const name of elementNames)
  test(`${name} in a frame: can be tabbed through, on into the page, and back`, async () => {
    const frame = `<iframe title="Prin" width="320" height="400" src="/frame/${name}.html?quick-exit"></iframe>`;
    const { page, close } = await openPage(browser, { [PAGE]: html(between(frame)) });
    const ours = await frameAt(page, `${PAGE}frame/`);
    await ours.waitForFunction(() => document.body?.firstElementChild?.hasUpdated);
    const at = () => page.evaluate(() => document.activeElement.id || document.activeElement.localName);
    await page.focus('#before');
    for (const [key, end] of [
      ['Tab', 'after'],
      ['Shift+Tab', 'before'],
    ]) {
      let stops = 0;
      for (; stops < 200; stops++) {
        await press(page, key);
        const here = await at();
        if (here === end) break;
        assert.equal(here, 'iframe', `${key} leaves the frame only for #${end}`);
      }
      assert.ok(stops > 5 && stops < 200, `${key} comes to #${end} after ${stops} stops`);
      paths++;
    }
    await close();
  });

test('Space ticks a sign and shows its step, and Tab moves to the next sign', async () => {
  const { root, to, keys, is, announcement, close } = await onPage(browser, 'warning-signs');
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
  await close();
});

test('Enter opens an answer, Space closes it, and Tab moves into an open answer', async () => {
  const { root, to, keys, is, close } = await onPage(browser, 'faq-accordion');
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
  await close();
});

test('Tab moves through the questions that the filter leaves, and an empty filter shows all', async () => {
  const { page, root, to, keys, is, announcement, close } = await onPage(browser, 'faq-accordion');
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
  await close();
});

test('the buttons that open and close all answers keep the focus', async () => {
  const { root, to, keys, is, close } = await onPage(browser, 'faq-accordion');
  const open = () => root.$$eval('details', (answers) => answers.filter((answer) => answer.open).length);
  await to('.open-all');
  await keys('Enter');
  const all = await open();
  assert.ok(all > 10 && (await is('.open-all')));
  await keys('Tab', 'Space');
  assert.equal(await open(), 0);
  assert.ok(await is('.open-all + .button'));
  paths++;
  await close();
});

for (const [name, attributes, button, text] of [
  ['before-you-send', '', '.reply button', /^Δεν θέλω\./],
  ['faq-accordion', 'open="prin-faq-01"', '.answer > button', /#prin-faq-01$/],
]) {
  test(`${name}: a copy button copies by Enter and by Space, shows that, and keeps the focus`, async () => {
    const { page, to, keys, is, announcement, close } = await onPage(browser, name, { attributes });
    await to(button);
    await keys('Enter');
    assert.ok(await announcement());
    await keys('Space');
    await waitFor('it is copied twice', () => page.evaluate(() => globalThis.copied.length === 2));
    assert.match((await page.evaluate(() => globalThis.copied))[0], text);
    assert.ok(await is(button));
    paths++;
    await close();
  });

  test(`${name}: a refused copy selects the text, and Tab moves on from there`, async () => {
    const { page, root, to, keys, announcement, close } = await onPage(browser, name, { attributes, allowed: false });
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
    await close();
  });
}

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

for (const name of elementNames)
  test(`${name}: the print button is last, and works by Enter`, async () => {
    const { page, element, to, keys, is, close } = await onPage(browser, name);
    await element.evaluate((element) => element.addEventListener('prin-print', () => (globalThis.printed = true)));
    await page.focus('#after');
    await keys('Shift+Tab');
    assert.ok(await is('.print'));
    await keys('Enter');
    await waitFor('it prints', () => page.evaluate(() => globalThis.printed));
    await page.focus('#before');
    await to('#after');
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
