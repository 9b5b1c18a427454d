/** The address that builds with a base print: a QR code that can be read, and the same in letters. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import jsQR from 'jsqr';
import { contextOf } from '../../tools/build/context.mjs';
import { writeAddressed } from '../../tools/build/hosted.mjs';
import { locales, shippedIn } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';
import { pixels } from './pixels.mjs';
import { copyToPrint, LIMIT, printed, showCopy, showUsed } from './paper-page.mjs';

const BASE = 'https://cdn.test/prin/0.1.0/';

let browser;
let folder;
before(async () => {
  browser = await launch({ painted: true });
  folder = await mkdtemp(path.join(tmpdir(), 'prin-address-'));
  await writeAddressed(BASE, await contextOf(folder));
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a build with a base prints the address of its text, as a QR code and in letters', LIMIT, async () => {
  for (const locale of locales)
    for (const name of elementNames)
      for (const country of ['GR', 'CY']) {
        const from = shippedIn(locale, folder);
        const page = await showUsed(browser, name, locale, { from, attributes: `country="${country}"` });
        const file = `text/${country === 'CY' ? 'cy/' : ''}${name}.html`;
        const address = BASE + path.relative(folder, path.join(from, file)).split(path.sep).join('/');
        const alone = await showCopy(browser, await copyToPrint(page, name));
        const pages = await printed(alone);
        assert.equal(pages.filter(({ text }) => text.includes(address)).length, 1);
        assert.equal(
          pages
            .map(({ text }) => text)
            .join('')
            .split(BASE).length,
          2,
          'only the address of its country',
        );
        await alone.emulateMediaType('print');
        const { data, width, height } = await pixels(
          alone,
          await alone.$('div >>> :not([hidden]) > [shape-rendering]'),
        );
        assert.equal(jsQR(data, width, height)?.data, address);
        const text = await readFile(path.join(from, file), 'utf8');
        assert.ok(
          text.startsWith('\ufeff<!doctype html>\n<html lang') &&
            text.includes(await readFile(path.join(shippedIn(locale), file.replace('text/', 'html/')), 'utf8')),
        );
        // Printed with its page there is no code: the page has an address of its own.
        assert.ok(!(await printed(page)).some(({ text: its }) => its.includes(BASE)));
      }
});
