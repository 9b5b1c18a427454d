/** The print button: in Firefox, which prints files by itself, and under a strict policy. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';
import { html, openPage } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { copyToPrint, firefox, HOST, launchFirefox, LIMIT, LOCAL, readPdf, showUsed } from './paper-page.mjs';
import { expected, squeezed } from './pdf.mjs';

let chromium;
let folder;
before(async () => {
  chromium = await launch();
  folder = await mkdtemp(path.join(tmpdir(), 'prin-print-'));
});
after(async () => {
  await chromium?.close();
  await rm(folder, { recursive: true, force: true });
});

test(
  "Firefox itself prints the element alone by its button, with its title and the site's line",
  { ...LIMIT, skip: !firefox && 'no Firefox' },
  async () => {
    const file = path.join(folder, 'printed.pdf');
    const names = [
      'print_printer',
      'print.always_print_silent',
      'print.printer_Mozilla_Save_to_PDF.print_to_file',
      'print.printer_Mozilla_Save_to_PDF.print_to_filename',
    ];
    const extraPrefsFirefox = Object.fromEntries(
      names.map((name, index) => [name, ['Mozilla Save to PDF', true, true, file][index]]),
    );
    const browser = await launchFirefox(extraPrefsFirefox);
    try {
      for (let times = 0; times < 2; times++) {
        await rm(file, { force: true });
        const page = await showUsed(browser, 'helpline-box', locales[0]);
        await page.evaluate(() =>
          document.querySelector('prin-helpline-box').shadowRoot.querySelector('.print').click(),
        );
        // A PDF is complete once it ends with its end marker.
        await waitFor('a printed file', async () =>
          (await readFile(file, 'latin1').catch(() => '')).trimEnd().endsWith('%%EOF'),
        );
        const pages = await readPdf(await readFile(file));
        const whole = pages.map(({ text }) => text).join('');
        const { title, texts } = await expected('helpline-box', locales[0]);
        assert.deepEqual(
          texts.filter((text) => !whole.includes(squeezed(text))),
          [],
        );
        assert.deepEqual(
          [LOCAL, HOST].map((text) => whole.includes(squeezed(text))),
          [true, false],
        );
        // Once as a heading, and once in the browser's page header.
        assert.equal(pages[0].text.split(squeezed(title)).length, 3, pages[0].text);
        await waitFor('no frame is left', () =>
          page.evaluate(() => !document.querySelector('prin-helpline-box').shadowRoot.querySelector('iframe')),
        );
      }
    } finally {
      await browser.close();
    }
  },
);

test('an element prints alone, styled, under a strict policy with Trusted Types, without an error', LIMIT, async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html";
  for (const name of elementNames) {
    const address = 'https://school.test/';
    const { page, log, close } = await openPage(chromium, {
      [address]: {
        body: html(`<prin-${name}></prin-${name}>`, '<script defer src="/prin.js"></script>'),
        headers: { 'content-security-policy': policy },
      },
    });
    await page.waitForFunction(
      (name) => document.querySelector(`prin-${name}`).shadowRoot?.querySelector('.print'),
      {},
      name,
    );
    const copy = await copyToPrint(page, name);
    assert.ok(copy.copies === 1 && copy.style.includes('.root') && copy.markup.includes('class="root"'));
    // And once with the browser's own print.
    await page.$eval(`prin-${name} >>> .print`, (button) => button.click());
    // The policy refuses the icon of the test's page.
    assert.deepEqual(
      [
        log.console.filter((text) => !text.includes('data:,')),
        log.requests.filter((request) => request.startsWith(address)).length,
      ],
      [[], 2],
    );
    await close();
  }
});
