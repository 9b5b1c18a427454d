/**
 * Elements that a reader has used, printed with their page and alone. They stand on one page after the other: another
 * page costs as much as what is looked at.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { root, shippedIn } from '../../tools/content/locales.mjs';
import { found } from '../hosts/engines/engine.mjs';
import { keptPage } from '../support/kept-page.mjs';
import { A4, read } from './pdf.mjs';

/** Printing is slow on a busy machine. */
export const LIMIT = { timeout: 120_000 };
export const LOCAL = 'Σύμβουλος του σχολείου, γραφείο 12';
/** The address of the link in that line. */
export const LOCAL_LINK = 'https://school.test/counsellor';
export const HOST = 'Η σελίδα του σχολείου';
/** A dark page with colours of its own. */
const STYLE =
  ':root{color-scheme:dark;--prin-accent:#e6007e;--prin-on-accent:#ff0;--prin-surface:#300;--prin-text:#fdd;' +
  '--prin-muted:#faa;--prin-border:#f0f}body{background:#111;color:#eee}p{color:#eee}';

export const firefox = process.env.FIREFOX_PATH || found('firefox-esr') || found('firefox');
/** @param {Record<string, unknown>} [extraPrefsFirefox] */
export const launchFirefox = (extraPrefsFirefox) =>
  puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true, extraPrefsFirefox });

let pdfs = 0;
process.once('exit', () => console.log(`PDFs: ${pdfs}`));
/** Reads a PDF, and counts it. */
export function readPdf(bytes) {
  pdfs++;
  return read(bytes);
}
/** The PDF of a page, read. */
export const printed = async (page) => readPdf(await page.pdf(A4));

/**
 * A page with an element in which a reader has ticked boxes and filtered, until the next is shown.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} name
 * @param {string} locale
 * @param {{ from?: string, attributes?: string }} [options] `from` is the folder with the script
 */
export async function showUsed(
  browser,
  name,
  locale,
  { from = path.relative(root, shippedIn(locale)), attributes = '' } = {},
) {
  const { page } = await keptPage(browser, from, async () => {
    const opened = await browser.newPage();
    await opened.setContent(
      `<!doctype html><html lang="el"><head><meta charset="utf-8"><style>${STYLE}</style></head><body></body></html>`,
    );
    await opened.evaluate(await readFile(path.resolve(root, from, 'prin.js'), 'utf8'));
    return { page: opened };
  });
  await page.evaluate(
    (body) => (document.body.innerHTML = body),
    `<h1>${HOST}</h1><prin-${name} quick-exit ${attributes}>` +
      `<p slot="local">${LOCAL} <a href="${LOCAL_LINK}">γράψτε</a></p></prin-${name}>`,
  );
  await page.waitForFunction(
    (name) => document.querySelector(`prin-${name}`).shadowRoot?.querySelector('.print'),
    {},
    name,
  );
  await page.evaluate((name) => {
    const { shadowRoot } = document.querySelector(`prin-${name}`);
    for (const box of [...shadowRoot.querySelectorAll('input[type=checkbox]')].slice(0, 2)) box.click();
    const field = shadowRoot.querySelector('input[type=search]');
    if (!field) return;
    field.value = 'sexting';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, name);
  return page;
}

/** Presses the print button, and returns the content of its frame at the moment when that is printed. */
export const copyToPrint = (page, name) =>
  page.evaluate(async (name) => {
    const { shadowRoot } = document.querySelector(`prin-${name}`);
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    const copies = [];
    let printed;
    const done = new Promise((resolve) => (printed = resolve));
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get() {
        const view = get.call(this);
        view.print = () => {
          const { title, documentElement, body } = view.document;
          const [{ shadowRoot: copy, innerHTML: own }] = body.children;
          copies.push({
            title,
            lang: documentElement.lang,
            own,
            markup: copy.innerHTML,
            style: copy.adoptedStyleSheets
              .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
              .join('\n'),
            ticked: copy.querySelectorAll(':checked').length,
            closed: copy.querySelectorAll('details:not([open]), details[hidden]').length,
          });
          view.dispatchEvent(new Event('afterprint'));
          printed();
        };
        return view;
      },
    });
    shadowRoot.querySelector('.print').click();
    await done;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get, configurable: true });
    return { ...copies[0], copies: copies.length, left: shadowRoot.querySelectorAll('iframe').length };
  }, name);

/**
 * The copy alone on a page, with the same nodes and styles, until the next is shown: no engine prints a single frame
 * into a PDF.
 */
export async function showCopy(browser, { own, markup, style, lang, title }) {
  const { page } = await keptPage(browser, 'the copy', async () => ({ page: await browser.newPage() }));
  await page.evaluate(
    ({ own, markup, style, lang, title }) => {
      Object.assign(document, { title }).documentElement.lang = lang;
      document.body.replaceChildren(document.createElement('div'));
      document.body.firstChild.innerHTML = own;
      const shadow = document.body.firstChild.attachShadow({ mode: 'open' });
      shadow.innerHTML = `<style>${style}</style>${markup}`;
    },
    { own, markup, style, lang, title },
  );
  return page;
}
