/**
 * The pages for frames in dist/frame/ by themselves: without scripts, with attributes in the address, and their
 * scripts.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { loadSharedContent } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { browser, setUp } from '../support/file-browser.mjs';
import { HOST, openFramed, OURS } from '../support/frame-fixture.mjs';
import { openPage } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';

setUp();

test('without its scripts a frame page has a language, a title and every number as a link', async () => {
  const { helplines } = (await loadSharedContent('el')).data;
  for (const name of elementNames) {
    const { page, close } = await openPage(
      browser,
      { [`${OURS}${name}.html`]: await readFile(path.join(root, 'dist/frame', `${name}.html`), 'utf8') },
      { script: false },
    );
    assert.equal(await page.$eval('html', (element) => element.lang), 'el');
    assert.equal(await page.title(), await page.$eval('h2', (title) => title.textContent));
    assert.equal(await page.$eval('[name=viewport]', (meta) => meta.content), 'width=device-width, initial-scale=1');
    if (name === 'helpline-box') {
      const links = await page.$$eval('a[href^="tel:"]', (found) =>
        found.filter((link) => link.checkVisibility()).map((link) => link.querySelector('strong').textContent),
      );
      assert.deepEqual(
        new Set(links),
        new Set(
          helplines.lines
            .filter((line) => line.country === 'GR' && line.number)
            .map((line) => line.number.replaceAll(' ', '\u00a0')),
        ),
      );
    }
    await close();
  }
});

test('a frame page sets the attributes in its address, and nothing else; opened by itself, no exit-href', async () => {
  for (const [name, query, expected] of [
    [
      'faq-accordion',
      '?country=CY&heading-level=4&audience=parent&open=prin-faq-02%20prin-faq-03&quick-exit' +
        '&exit-href=https://away.test/&class=x&id=x&onclick=alert(1)',
      {
        country: 'CY',
        'heading-level': '4',
        audience: 'parent',
        open: 'prin-faq-02 prin-faq-03',
        'quick-exit': '',
      },
    ],
    [
      'warning-signs',
      '?country=CY&audience=parent&open=prin-faq-02&quick-exit=false&style=color:red&country=GR',
      { country: 'CY', 'quick-exit': 'false' },
    ],
    ['helpline-box', '?country=%3Cscript%3E&heading-level=9&open=x', { country: '<script>', 'heading-level': '9' }],
  ]) {
    const address = `${OURS}${name}.html`;
    const { page, log, close } = await openPage(browser, {
      [address]: await readFile(path.join(root, 'dist/frame', `${name}.html`), 'utf8'),
    });
    await page.goto(address + query);
    await page.waitForFunction(() => document.body.firstElementChild.hasUpdated);
    assert.deepEqual(
      await page.$eval('body > *', (element) =>
        Object.fromEntries([...element.attributes].map((one) => [one.name, one.value])),
      ),
      expected,
    );
    assert.equal(log.console.length, name === 'helpline-box' ? 2 : 0, log.console.join('\n'));
    await close();
  }
});

test('a link in a frame opens a new tab if the sandbox allows it; a print button is shown if that works', async () => {
  for (const [attributes, beside, prints] of [
    ['', true, true],
    ['sandbox="allow-scripts allow-popups"', true, false],
    ['sandbox="allow-scripts"', false, false],
  ]) {
    const shown = await openFramed(attributes, { more: '' });
    const link = await shown.frame.$('prin-helpline-box >>> a.site');
    const address = new URL(await link.evaluate((one) => one.href)).href;
    const count = shown.page.browserContext().targets().length;
    await link.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await link.click();
    if (beside) await waitFor('it is beside', () => shown.page.browserContext().targets().length > count);
    else
      await waitFor('it is in the frame', () =>
        shown.page.frames().some((one) => one.parentFrame() && !one.url().startsWith(OURS)),
      );
    assert.equal(shown.page.url(), HOST, address);
    if (beside) assert.equal((await shown.frame.$$('prin-helpline-box >>> .print')).length > 0, prints);
    await shown.close();
  }
});

test('frame.js and frame/page.js begin with the byte-order mark and the banner, without Lit in it', async () => {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  for (const name of ['frame.js', 'frame/page.js']) {
    const script = await readFile(path.join(root, 'dist', name), 'utf8');
    assert.ok(script.startsWith(`\ufeff/*! Prin ${version} | code MIT, text CC BY 4.0 */`), name);
  }
});

test('a frame page opened by itself leaves for the default address, whatever its own address says', async () => {
  const { page, close } = await openPage(browser, {
    [`${OURS}helpline-box.html`]: await readFile(path.join(root, 'dist/frame/helpline-box.html'), 'utf8'),
  });
  await page.goto(`${OURS}helpline-box.html?quick-exit&exit-href=https://evil.test/`);
  await waitFor('the exit', () => page.$('body > * >>> .exit'));
  assert.equal(await page.$eval('body > * >>> .exit', (exit) => exit.href), 'https://www.google.com/');
  await close();
});
