/**
 * Paper, as it comes out: PDFs of every element in every language, printed with its page and by its own button, and what can be
 * read in them again. What must be there is asked of the element itself, so that a changed sentence changes the test.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { locales, sourceLocale } from '../../src/content/locales.mjs';
import { names } from '../../src/content/plugin.mjs';
import { found } from '../hosts/engines/engine.mjs';
import { html, launch, open } from '../open.mjs';
import { A4, check, expected, read, squeezed } from './printed.mjs';

const ADDRESS = 'https://school.test/';
const LOCAL = 'Σύμβουλος του σχολείου, γραφείο 12';
/** A dark page with colours of its own: none of them may be needed, or come through. */
const HOST = `<style>:root{color-scheme:dark;--prin-accent:#e6007e;--prin-surface:#300;--prin-text:#fdd}body{background:#111;color:#eee}</style>`;

let browser;
let pdfs = 0;
before(async () => (browser = await launch()));
after(async () => {
  await browser.close();
  console.log(`PDFs: ${pdfs}`);
});

async function printed(page) {
  pdfs++;
  return read(await page.pdf(A4));
}

/** A page with one element that a reader has used: ticked, filtered. */
async function used(name, locale, its = browser) {
  const script = `${locale === sourceLocale ? '' : `${locale}/`}prin.js`;
  const body = `<h1>Host heading</h1><prin-${name} quick-exit><p slot="local">${LOCAL}</p></prin-${name}>`;
  const opened = await open(its, { [ADDRESS]: html(body, `${HOST}<script defer src="/${script}"></script>`) });
  await opened.page.waitForFunction((name) => document.querySelector(`prin-${name}`).shadowRoot?.querySelector('.print'), {}, name);
  await opened.page.evaluate((name) => {
    const { shadowRoot } = document.querySelector(`prin-${name}`);
    shadowRoot.querySelector('input[type=checkbox]')?.click();
    const field = shadowRoot.querySelector('input[type=search]');
    if (!field) return;
    field.value = 'sexting';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, name);
  return opened;
}

/** Presses the button that prints, and takes what it would have printed as a page of its own: the same nodes under the same rules. */
async function printedAlone(page, name) {
  const copy = await page.evaluate((name) => {
    const { shadowRoot } = document.querySelector(`prin-${name}`);
    shadowRoot.querySelector('.print').click();
    const frame = document.querySelector('iframe');
    const { documentElement, title, body } = frame.contentDocument;
    const [host] = body.children;
    const style = host.shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
    frame.contentWindow.dispatchEvent(new Event('afterprint'));
    return {
      lang: documentElement.lang,
      title,
      body: `<div><template shadowrootmode="open"><style>${style}</style>${host.shadowRoot.innerHTML}</template>${host.innerHTML}</div>`,
      others: body.children.length - 1,
      left: document.querySelectorAll('iframe').length,
    };
  }, name);
  const opened = await open(browser, { [ADDRESS]: `<!doctype html><html lang="${copy.lang}"><meta charset="utf-8"><title>${copy.title}</title><body>${copy.body}` });
  return { ...opened, copy };
}

for (const locale of locales)
  for (const name of names) {
    test(`${name} · ${locale}: printed with its page, all of it is there, open, large and whole`, async () => {
      const { page, close } = await used(name, locale);
      const what = await page.evaluate(expected, name);
      const pages = await printed(page);
      check(pages, what);
      assert.ok(pages[0].text.includes('Hostheading'));
      await close();
    });

    test(`${name} · ${locale}: its button prints it alone, with its title, and leaves nothing behind`, async () => {
      const { page, seen, close } = await used(name, locale);
      const what = await page.evaluate(expected, name);
      const alone = await printedAlone(page, name);
      const { title, lang, others, left } = alone.copy;
      assert.deepEqual({ title, lang, others, left }, { title: what.title, lang: locale, others: 0, left: 0 });
      const pages = await printed(alone.page);
      check(pages, what);
      const whole = pages.map(({ text }) => text).join('');
      assert.ok(!whole.includes('Hostheading'));
      assert.equal(whole.includes(squeezed(LOCAL)), name === 'helpline-box');
      assert.deepEqual(seen.console, []);
      await alone.close();
      await close();
    });
  }

test('on paper nothing needs a colour, on a dark page with colours of its own', async () => {
  for (const name of names) {
    const { page, close } = await used(name, sourceLocale);
    await page.emulateMediaType('print');
    const coloured = await page.evaluate((name) => {
      const plain = (colour) => {
        const [red, green, blue, alpha = '1'] = colour.match(/[\d.]+/g) ?? [];
        return Number(alpha) === 0 || (red === green && green === blue && (Number(red) <= 0x33 || Number(red) === 255));
      };
      const { shadowRoot } = document.querySelector(`prin-${name}`);
      return [...shadowRoot.querySelectorAll('*')].flatMap((one) => {
        const { color, backgroundColor } = getComputedStyle(one);
        return !one.checkVisibility() || (plain(color) && plain(backgroundColor)) ? [] : [`${one.localName}.${one.getAttribute('class')}: ${color} on ${backgroundColor}`];
      });
    }, name);
    assert.deepEqual(coloured, [], name);
    await close();
  }
});

test('Firefox prints all of it too', async (context) => {
  const executablePath = process.env.FIREFOX_PATH || found('firefox-esr') || found('firefox');
  if (!executablePath) {
    console.log('PAPER: NOT RUN in Firefox: install firefox-esr, or name one in FIREFOX_PATH.');
    return context.skip('no Firefox');
  }
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  try {
    for (const name of names) {
      const { page } = await used(name, sourceLocale, firefox);
      const what = await page.evaluate(expected, name);
      check(await printed(page), what);
    }
  } finally {
    await firefox.close();
  }
});
