/** The builder in a browser: what is chosen shows, is kept in the address, can be undone, and leaves nothing behind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { waitFor } from '../support/wait-for.mjs';
import { BUILDER, choose, preview, text, unfold } from './builder-page.mjs';
import { dist, setUp } from './site.mjs';

const { at, open, browser } = setUp();

const clear = (page, selector) => page.$eval(selector, (field) => field.select());

test('the preview shows what is chosen: element, attributes, own line, accent, language and page', async () => {
  const page = await open(BUILDER);
  await choose(page, 'country', 'CY');
  await unfold(page);
  await page.select('[name=heading-level]', '4');
  await page.click('[name=quick-exit]');
  await page.type('[name=line]', 'Γραφείο 12');
  await choose(page, 'swatch', '#761e34');
  let frame = await preview(page, 'helpline-box');
  const shown = () =>
    frame.$eval('prin-helpline-box', (element) => ({
      country: element.getAttribute('country'),
      title: element.shadowRoot?.querySelector('.title')?.localName,
      exit: Boolean(element.shadowRoot?.querySelector('.exit')),
      line: element.querySelector('[slot=local]')?.textContent,
      accent: getComputedStyle(document.documentElement).getPropertyValue('--prin-accent'),
    }));
  const wanted = { country: 'CY', title: 'h4', exit: true, line: 'Γραφείο 12', accent: '#761e34' };
  await waitFor('the preview', async () => JSON.stringify(await shown()) === JSON.stringify(wanted));
  for (const column of ['dark', 'sidebar', 'phone']) {
    await choose(page, 'column', column);
    frame = await waitFor(column, async () =>
      page.frames().find((one) => one.url().endsWith(`preview-${column}.html`)),
    );
    await waitFor(
      `the same in ${column}`,
      async () => JSON.stringify(await shown().catch(() => 0)) === JSON.stringify(wanted),
    );
  }
  const width = await page.$eval('#preview iframe', (one) => one.clientWidth);
  assert.equal(width, 360);
  await choose(page, 'language', 'en');
  await waitFor('the English page', async () =>
    page.frames().some((one) => one.url().endsWith('/en/preview-phone.html')),
  );
  await page.close();
});

test('the sidebar of the preview is 280 pixels wide, and the dark page makes the element dark', async () => {
  const page = await open(`${BUILDER}#column=sidebar`);
  const frame = await preview(page, 'helpline-box');
  assert.equal(await frame.$eval('#place', (place) => place.clientWidth), 280);
  await choose(page, 'column', 'dark');
  const dark = await waitFor('dark', async () => page.frames().find((one) => one.url().endsWith('preview-dark.html')));
  await dark.waitForSelector('prin-helpline-box');
  assert.equal(await dark.$eval('prin-helpline-box', (one) => getComputedStyle(one).colorScheme), 'dark');
  await page.close();
});

test('a press on the exit or on a link inside the preview leads nowhere', async () => {
  const page = await open(`${BUILDER}#quick-exit=on`);
  const frame = await preview(page, 'helpline-box');
  const presses = await frame.$eval('prin-helpline-box', async (element) => {
    await element.updateComplete;
    const links = [...element.shadowRoot.querySelectorAll('a[href^=http]')];
    for (const link of links) link.click();
    for (let press = 0; press < 3; press += 1)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    return links.length;
  });
  assert.ok(presses > 1);
  assert.equal(await frame.evaluate(() => document.body.innerText.includes('Πρόληψη')), true);
  assert.ok(page.url().startsWith(at(BUILDER)));
  await page.close();
});

test('every choice is in the address: opened elsewhere it is the same, and Back undoes one at a time', async () => {
  const page = await open(BUILDER);
  const start = await text(page, 'text-code');
  await choose(page, 'widget', 'warning-signs');
  const second = await text(page, 'text-code');
  await choose(page, 'host', 'eclass');
  const third = await text(page, 'text-code');
  assert.notEqual(second, third);
  const shared = await open(page.url());
  assert.equal(await text(shared, 'text-code'), third);
  assert.equal(await shared.$eval('[name=host]:checked', ({ value }) => value), 'eclass');
  await shared.close();
  for (const before of [second, start]) {
    await page.goBack();
    await waitFor('the choice before', async () => (await text(page, 'text-code')) === before);
  }
  await page.goForward();
  await waitFor('the choice again', async () => (await text(page, 'text-code')) === second);
  await page.close();
});

test('an address that names what there is not shows what there is', async () => {
  const page = await open(`${BUILDER}#widget=nothing&host=wix&column=moon&form=none&language=xx&accent=%3Cb%3E`);
  assert.match(await text(page, 'text-code'), /data-prin="helpline-box"/);
  assert.equal((await text(page, 'once-code')).includes('<b>'), false);
  for (const name of ['widget', 'host', 'column', 'language', 'form'])
    assert.ok(await page.$(`[name=${name}]:checked`), name);
  await choose(page, 'widget', 'warning-signs');
  assert.match(await text(page, 'text-code'), /data-prin="warning-signs"/);
  await page.close();
});

test('a form that is no form, in whatever signs, leaves the other choices of the address alone', async () => {
  for (const form of ['none', '"]', '\\']) {
    const page = await open(`${BUILDER}#widget=warning-signs&form=${encodeURIComponent(form)}`);
    assert.match(await text(page, 'text-code'), /data-prin="warning-signs"/, form);
    await page.close();
  }
});

test('rows follow the element: one without a place for a line of its own has no field for it', async () => {
  const page = await open(BUILDER);
  await unfold(page);
  const seen = (name) => page.$eval(`[name=${name}]`, (field) => field.checkVisibility());
  assert.equal(await seen('line'), true);
  await choose(page, 'widget', 'warning-signs');
  assert.equal(await seen('line'), false);
  await page.close();
});

test('a colour that cannot be read is refused in words, stays out of the code, and gets a darker shade', async () => {
  const page = await open(BUILDER);
  await page.type('[name=accent]', '#ffcc00');
  await page.keyboard.press('Tab');
  assert.match(await text(page, 'accent-note'), /^Δεν διαβάζεται στο λευκό: 1,\d προς 1, χρειάζεται 4,5\./);
  assert.doesNotMatch(await text(page, 'once-code'), /--prin-accent/);
  assert.equal(await page.$eval('[name=accent]', (field) => field.getAttribute('aria-invalid')), 'true');
  await page.click('#shade');
  assert.match(await text(page, 'accent-note'), /^Διαβάζεται: 4,\d προς 1\./);
  assert.match(await text(page, 'once-code'), /--prin-accent: #[\da-f]{6}/);
  await page.close();
});

test('a pasted colour shows in the square, and the ready one of Prin is chosen again after a bad one', async () => {
  const page = await open(BUILDER);
  const picked = () => page.$eval('[name=picker]', (picker) => picker.value);
  const own = await picked();
  await page.type('[name=accent]', ' #761e34 ');
  assert.equal(await picked(), '#761e34');
  assert.match(await text(page, 'once-code'), /--prin-accent: #761e34/);
  await clear(page, '[name=accent]');
  await page.type('[name=accent]', 'red');
  assert.equal(await picked(), own);
  await page.$eval('[name=swatch][value=""]', (swatch) => swatch.click());
  assert.equal(await page.$eval('[name=accent]', (field) => field.value), '');
  await page.close();
});

test('an exit that is no address is marked so, and stays out of the code', async () => {
  const page = await open(BUILDER);
  await unfold(page);
  const invalid = () => page.$eval('[name=exit-href]', (field) => field.getAttribute('aria-invalid'));
  assert.equal(await invalid(), 'false');
  await page.type('[name=exit-href]', 'javascript:alert(1)');
  assert.equal(await invalid(), 'true');
  assert.doesNotMatch(await text(page, 'text-code'), /exit-href/);
  await clear(page, '[name=exit-href]');
  await page.type('[name=exit-href]', 'https://school.test/');
  assert.equal(await invalid(), 'false');
  assert.match(await text(page, 'text-code'), /exit-href="https:\/\/school\.test\/"/);
  await page.close();
});

test('what is typed leaves the browser by no request, and is kept nowhere but in the address', async () => {
  const page = await open(BUILDER);
  await preview(page, 'helpline-box');
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await unfold(page);
  await page.type('[name=line]', 'Ψυχολόγος Μαρία');
  await page.type('[name=accent]', '#761e34');
  await clear(page, '[name=base]');
  await page.type('[name=base]', 'https://secret.test/prin/');
  await page.keyboard.press('Tab');
  await waitFor('the line in the code', async () => (await text(page, 'text-code')).includes('Ψυχολόγος Μαρία'));
  assert.deepEqual(asked, []);
  assert.match(decodeURIComponent(page.url().split('#')[1]), /Ψυχολόγος\+Μαρία/);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    stores: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
  }));
  assert.deepEqual(kept, { cookie: '', stores: 0 });
  await page.close();
});

test('what was copied is said, also a second time, and where there is no clipboard', async () => {
  const page = await open(BUILDER);
  await page.evaluate(() => {
    globalThis.said = [];
    const status = document.querySelector('#said');
    new MutationObserver(() => globalThis.said.push(status.textContent)).observe(status, {
      childList: true,
    });
    globalThis.written = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text) => globalThis.written.push(text) },
    });
  });
  for (let press = 1; press <= 2; press += 1) {
    await page.click('[data-copies=text-code]');
    await page.waitForFunction((times) => globalThis.said.filter(Boolean).length === times, {}, press);
  }
  const { said, written } = await page.evaluate(() => ({ said: globalThis.said, written: globalThis.written }));
  // Emptied in between, so that the same words are read again.
  assert.deepEqual(said, ['Αντιγράφηκε', '', 'Αντιγράφηκε']);
  assert.equal(written[0], await text(page, 'text-code'));
  assert.equal(await page.$eval('#said', (one) => one.getAttribute('role')), 'status');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    globalThis.selected = [];
    document.execCommand = () => Boolean(globalThis.selected.push(document.activeElement.value));
  });
  await page.click('[data-copies=once-code]');
  await page.waitForFunction(() => globalThis.said.filter(Boolean).length === 3);
  assert.deepEqual(await page.evaluate(() => globalThis.selected), [await text(page, 'once-code')]);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.copies), 'once-code');
  await page.close();
});

test('the builder works from a disk, and names an address of an example there', async () => {
  const page = await browser().newPage();
  await page.goto(pathToFileURL(`${dist}/${BUILDER}`).href);
  await choose(page, 'widget', 'warning-signs');
  assert.match(await text(page, 'text-code'), /data-prin="warning-signs"/);
  assert.match(await text(page, 'once-code'), /https:\/\/your-site\.gr\/prin\//);
  await page.close();
});
