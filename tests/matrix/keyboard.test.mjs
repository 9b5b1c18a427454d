/**
 * All that the widgets offer, by keyboard alone: each way from the page into a widget and out again, forward and backward,
 * with the focus in sight at every step; and what each key does.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { names } from '../../src/content/plugin.mjs';
import { html, launch, until } from '../open.mjs';
import { focused, isDrawn, ringOf } from './focus.mjs';
import { PAGE, widget } from './widget.mjs';

const AWAY = 'https://away.test/';
const LOCAL = '<p slot="local">Γραφείο 12, <a href="/write">γράψτε μας</a></p>';
const between = (tag) => `<p><a id="before" href="#b">Πριν</a></p>${tag}<p><a id="after" href="#a">Μετά</a></p>`;

let browser;
let paths = 0;
before(async () => (browser = await launch()));
after(async () => {
  await browser?.close();
  console.log(`keyboard paths: ${paths}`);
});

/** A widget between two links of its page, the first of which has the focus; `keys` presses one after the other. */
async function onPage(name, options = {}) {
  const allowed = options.allowed ?? true;
  const first = `globalThis.copied = []; Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { if (!${allowed}) throw new Error('refused'); copied.push(text); } } })`;
  const opened = await widget(browser, name, { around: between, inside: LOCAL, first, pages: { [AWAY]: html('left') }, ...options });
  const { page, root } = opened;
  // What opens and closes has done so when the key is up.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.focus('#before');
  const at = async () => (await page.evaluateHandle(focused)).asElement();
  const keys = async (...pressed) => {
    for (const key of pressed)
      if (key.startsWith('Shift+')) {
        await page.keyboard.down('Shift');
        await page.keyboard.press(key.slice(6));
        await page.keyboard.up('Shift');
      } else await page.keyboard.press(key);
  };
  /** Tabs on until the focus is on something; never round and round. */
  const to = async (selector, key = 'Tab') => {
    for (let presses = 0; presses < 200; presses++) {
      await keys(key);
      if (await (await at()).evaluate((element, selector) => element.matches(selector), selector)) return;
    }
    assert.fail(`${key} never comes to ${selector}`);
  };
  const is = async (selector) => (await at()).evaluate((element, selector) => element.matches(selector), selector);
  const said = () => until('something is said', () => root.$eval('[role=status]', ({ textContent }) => textContent));
  return { ...opened, at, keys, to, is, said };
}

/** Follows a key from one link of the page to the other, looking at each stop; gives their names, in order. */
async function walked({ page, at, keys }, key, end) {
  const names = [];
  const faults = [];
  for (let presses = 0; presses < 200; presses++) {
    await keys(key);
    const stop = await at();
    if (await stop.evaluate((element, end) => element.id === end, end)) return { names, faults };
    const ours = await stop.evaluate((element) => element.getRootNode() !== document);
    const { name, faults: found, ring } = await stop.evaluate(ringOf);
    names.push(name);
    // The ring of a link in the page's own line is the page's.
    if (!ours) continue;
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    if (!found.length && !(await isDrawn(page, stop, ring))) faults.push(`${name}: the ring is not drawn`);
  }
  assert.fail(`a trap: ${key} never comes to #${end}; ${names.join(', ')}`);
}

for (const name of names)
  for (const [width, height] of [[320, 480], [1200, 800]])
    test(`${name} · ${width} px: Tab goes through every control in its order and out, Shift+Tab back the same way, always in sight`, async () => {
      const shown = await onPage(name, { width, height, attributes: 'quick-exit' });
      await shown.root.evaluate((root) => {
        for (const details of root.querySelectorAll('details')) details.open = true;
        root.querySelector('input[type=checkbox]')?.click();
        root.querySelector('[role=status]').textContent = '';
      });
      await shown.page.focus('#before');
      const controls = await shown.element.evaluate((element) => {
        const inOrder = (root) => [...root.querySelectorAll('a, button, input, summary, slot')].flatMap((one) => (one.matches('slot') ? one.assignedElements().flatMap((own) => [...own.querySelectorAll('a')]) : one));
        return inOrder(element.shadowRoot).filter((one) => one.checkVisibility({ visibilityProperty: true })).length;
      });
      const forward = await walked(shown, 'Tab', 'after');
      const backward = await walked(shown, 'Shift+Tab', 'before');
      assert.equal(forward.names.length, controls);
      assert.deepEqual(backward.names.toReversed(), forward.names);
      assert.deepEqual([...forward.faults, ...backward.faults], []);
      // What the eye meets first comes first: the exit, and last the button that prints.
      assert.match(forward.names[0], /^a «Γρήγορη έξοδος»$/);
      assert.match(forward.names.at(-1), /^button «Εκτύπωση»$/);
      paths += 2;
      await shown.close();
    });

test('a sign is ticked with Space, its step is there to read, and Tab goes on to the next', async () => {
  const { root, to, keys, is, said, close } = await onPage('warning-signs');
  await to('input[type=checkbox]');
  await keys('Space');
  assert.equal(await root.$eval('.sign .step', (step) => step.checkVisibility()), true);
  assert.ok(await said());
  assert.ok(await is('.sign:first-child input:checked'));
  await keys('Tab');
  assert.ok(await is('.sign:nth-child(2) input'));
  await keys('Shift+Tab', 'Space');
  assert.equal(await root.$eval('.sign .step', (step) => step.checkVisibility()), false);
  paths++;
  await close();
});

test('an answer opens with Enter and closes with Space, and what is in it comes next', async () => {
  const { root, to, keys, is, close } = await onPage('faq-accordion');
  await to('summary');
  await keys('Enter');
  assert.equal(await root.$eval('details', ({ open }) => open), true);
  await keys('Tab');
  assert.ok(await is('details:first-child .answer *'));
  await to('summary', 'Shift+Tab');
  await keys('Space');
  assert.equal(await root.$eval('details', ({ open }) => open), false);
  await keys('Tab');
  assert.ok(await is('details:nth-child(2) > summary'));
  paths++;
  await close();
});

test('the filter takes words, Tab goes through what it leaves, and emptied it shows all again', async () => {
  const { page, root, to, keys, is, said, close } = await onPage('faq-accordion');
  const left = () => root.$$eval('details', (answers) => answers.filter((answer) => answer.checkVisibility()).length);
  const all = await left();
  await to('input[type=search]');
  await page.keyboard.type('νομος');
  assert.ok(await said());
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

test('all answers open with one button and close with the next, which keep the focus', async () => {
  const { root, to, keys, is, close } = await onPage('faq-accordion');
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
  test(`${name}: a copy button copies with Enter and with Space, says so, and keeps the focus`, async () => {
    const { page, to, keys, is, said, close } = await onPage(name, { attributes });
    await to(button);
    await keys('Enter');
    assert.ok(await said());
    await keys('Space');
    await until('it is copied twice', () => page.evaluate(() => globalThis.copied.length === 2));
    assert.match((await page.evaluate(() => globalThis.copied))[0], text);
    assert.ok(await is(button));
    paths++;
    await close();
  });

  test(`${name}: where copying is refused the text stands selected, and Tab goes on from there`, async () => {
    const { page, root, to, keys, said, close } = await onPage(name, { attributes, allowed: false });
    await to(button);
    await keys('Enter');
    assert.ok(await said());
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

test('a link to an answer puts the focus on its question, and Tab goes on into the answer', async () => {
  const { page, keys, is, at, close } = await onPage('faq-accordion');
  await page.evaluate(() => (location.hash = '#prin-faq-05'));
  await until('its question has the focus', () => is('#prin-faq-05 > summary'));
  const { faults } = await (await at()).evaluate(ringOf);
  assert.deepEqual(faults, []);
  await keys('Tab');
  assert.ok(await is('#prin-faq-05 .answer *'));
  paths++;
  await close();
});

for (const name of names)
  test(`${name}: the button that prints is the last, and answers Enter`, async () => {
    const { page, element, to, keys, is, close } = await onPage(name);
    await element.evaluate((element) => element.addEventListener('prin-print', () => (globalThis.printed = true)));
    await page.focus('#after');
    await keys('Shift+Tab');
    assert.ok(await is('.print'));
    await keys('Enter');
    await until('it prints', () => page.evaluate(() => globalThis.printed));
    await page.focus('#before');
    await to('#after');
    paths++;
    await close();
  });

test('the exit answers Enter, and Escape three times wherever the focus is', async () => {
  for (const leave of [['Tab', 'Enter'], ['Escape', 'Escape', 'Escape']]) {
    const { page, keys, close } = await onPage('helpline-box', { attributes: `quick-exit exit-href="${AWAY}"` });
    await keys(...leave);
    await until('the page is left', () => page.url() === AWAY);
    assert.equal(await page.evaluate(() => history.length), 2, `${PAGE} does not stay behind`);
    paths++;
    await close();
  }
});
