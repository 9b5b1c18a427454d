/**
 * Paper: PDFs of every element in every language, printed with its page and alone by its button, read again. What must
 * be there is the text version; what a page is allowed to do to it is tried: it is dark, has colours of its own, its
 * reader ticked and filtered.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import jsQR from 'jsqr';
import puppeteer from 'puppeteer-core';
import { writeHosted } from '../../tools/build/hosted.mjs';
import { locales, root, shippedIn } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { found } from '../hosts/engines/engine.mjs';
import { launch } from '../support/browser.mjs';
import { html, openPage } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { A4, check, controls, expected, read, squeezed } from './pdf.mjs';

const BASE = 'https://cdn.test/prin/0.1.0/';
const LOCAL = 'Σύμβουλος του σχολείου, γραφείο 12';
const HOST = 'Η σελίδα του σχολείου';
const STYLE =
  ':root{color-scheme:dark;--prin-accent:#e6007e;--prin-on-accent:#ff0;--prin-surface:#300;--prin-text:#fdd;--prin-muted:#faa;--prin-border:#f0f}body{background:#111;color:#eee}p{color:#eee}';
const firefox = process.env.FIREFOX_PATH || found('firefox-esr') || found('firefox');
const LIMIT = { timeout: 120_000 };

const browsers = {};
let folder;
let pdfs = 0;
before(async () => {
  browsers.Chromium = await launch();
  if (firefox)
    browsers.Firefox = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
  folder = await mkdtemp(path.join(tmpdir(), 'prin-paper-'));
  await writeHosted(BASE, { hosted: folder });
});
after(async () => {
  for (const browser of Object.values(browsers)) await browser.close();
  await rm(folder, { recursive: true, force: true });
  console.log(`PDFs: ${pdfs}`);
  if (!firefox)
    console.log(
      `PDFs NOT made, as there is no Firefox (install firefox-esr, or name one in FIREFOX_PATH): ${2 * elementNames.length * locales.length}`,
    );
});

/** A dark page with colours of its own, and an element that a reader has used: ticked, filtered. */
async function used(browser, name, locale, { from = path.relative(root, shippedIn(locale)), attributes = '' } = {}) {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="el"><head><meta charset="utf-8"><style>${STYLE}</style></head><body><h1>${HOST}</h1><prin-${name} quick-exit ${attributes}><p slot="local">${LOCAL}</p></prin-${name}></body></html>`,
  );
  await page.evaluate(await readFile(path.resolve(root, from, 'prin.js'), 'utf8'));
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

/** Presses the button that prints, and takes what stands in the frame at the very moment it is told to print. */
const copied = (page, name) =>
  page.evaluate(async (name) => {
    const { shadowRoot } = document.querySelector(`prin-${name}`);
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    const copies = [];
    let told;
    const done = new Promise((resolve) => (told = resolve));
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
          told();
        };
        return view;
      },
    });
    shadowRoot.querySelector('.print').click();
    await done;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get, configurable: true });
    return { ...copies[0], copies: copies.length, left: shadowRoot.querySelectorAll('iframe').length };
  }, name);

/** The same nodes under the same rules, as a page of its own: no engine prints a single frame into a PDF when asked. */
async function shown(browser, { own, markup, style, lang, title }) {
  const page = await browser.newPage();
  await page.evaluate(
    ({ own, markup, style, lang, title }) => {
      Object.assign(document, { title }).documentElement.lang = lang;
      document.body.append(document.createElement('div'));
      document.body.firstChild.innerHTML = own;
      const shadow = document.body.firstChild.attachShadow({ mode: 'open' });
      shadow.innerHTML = `<style>${style}</style>${markup}`;
    },
    { own, markup, style, lang, title },
  );
  return page;
}

async function printed(page) {
  pdfs++;
  return read(await page.pdf(A4));
}

for (const engine of ['Chromium', 'Firefox'])
  for (const locale of locales)
    for (const name of elementNames)
      test(
        `${engine} · ${locale} · ${name}: with its page and alone, all is there, open, large and whole`,
        { ...LIMIT, skip: engine === 'Firefox' && !firefox && 'no Firefox' },
        async () => {
          const what = await expected(name, locale);
          const page = await used(browsers[engine], name, locale);
          const unwanted = await page.evaluate(controls, name);
          const withPage = await printed(page);
          check(withPage, what, unwanted);
          const copy = await copied(page, name);
          assert.deepEqual(
            [copy.title, copy.lang, copy.copies, copy.left, copy.ticked, copy.closed],
            [what.title, locale, 1, 0, 0, 0],
          );
          const alone = await shown(browsers[engine], copy);
          const pages = await printed(alone);
          check(pages, what, unwanted);
          for (const [print, host] of [
            [withPage, true],
            [pages, false],
          ]) {
            const whole = print.map(({ text }) => text).join('');
            assert.equal(whole.includes(squeezed(HOST)), host);
            assert.equal(whole.includes(squeezed(LOCAL)), name === 'helpline-box');
          }
          // One sheet, both sides; the questions and answers are a leaflet.
          assert.ok(pages.length <= (name === 'faq-accordion' ? 4 : 2), `${pages.length} pages`);
          for (const one of [page, alone]) await one.close();
        },
      );

test(
  "Firefox prints by its own hand what the button asks for: the element alone, with its title and the site's line",
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
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      extraPrefsFirefox,
    });
    try {
      for (let times = 0; times < 2; times++) {
        await rm(file, { force: true });
        const page = await used(browser, 'helpline-box', locales[0]);
        await page.evaluate(() =>
          document.querySelector('prin-helpline-box').shadowRoot.querySelector('.print').click(),
        );
        // The file is whole once it ends like one.
        await waitFor('a file is printed', async () =>
          (await readFile(file, 'latin1').catch(() => '')).trimEnd().endsWith('%%EOF'),
        );
        pdfs++;
        const pages = await read(await readFile(file));
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
        // Once as a heading, and once where a browser prints the title of what it prints.
        assert.equal(pages[0].text.split(squeezed(title)).length, 3, pages[0].text);
        await waitFor('nothing is left behind', () =>
          page.evaluate(() => !document.querySelector('prin-helpline-box').shadowRoot.querySelector('iframe')),
        );
        await page.close();
      }
    } finally {
      await browser.close();
    }
  },
);

for (const name of elementNames)
  test(
    `${name}: on paper nothing is coloured and no box is ticked, whatever the page's colours and the reader did`,
    LIMIT,
    async () => {
      const page = await used(browsers.Chromium, name, locales[0]);
      await page.emulateMediaType('print');
      const wrong = await page.evaluate((name) => {
        const grey = (colour) => {
          const [red, green, blue, alpha = '1'] = colour.match(/[\d.]+/g) ?? [];
          return Number(alpha) === 0 || (red === green && green === blue);
        };
        const { shadowRoot } = document.querySelector(`prin-${name}`);
        const coloured = [
          ...shadowRoot.querySelectorAll('.root, .root *'),
          ...document.querySelectorAll('[slot]'),
        ].filter(
          (one) =>
            one.checkVisibility() &&
            ['', '::before', '::after'].some((part) => {
              const style = getComputedStyle(one, part);
              if (part && style.content === 'none') return false;
              return (
                !['color', 'backgroundColor', 'borderTopColor', 'borderBottomColor', 'outlineColor'].every((property) =>
                  grey(style[property]),
                ) || /rgb|#/.test(part && style.backgroundImage.replace(/rgba?\((\d+), \1, \1[^)]*\)/g, ''))
              );
            }),
        );
        const dark = [...shadowRoot.querySelectorAll('.root *')].filter(
          (one) =>
            one.checkVisibility() &&
            !/^(rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))$/.test(getComputedStyle(one).backgroundColor),
        );
        const ticked = [...shadowRoot.querySelectorAll(':checked')].filter(
          (box) => getComputedStyle(box, '::before').content !== 'none',
        );
        return [...coloured, ...dark, ...ticked].map((one) => `${one.localName}.${one.getAttribute('class')}`);
      }, name);
      assert.deepEqual(wrong, []);
      await page.close();
    },
  );

test(
  'under a strict policy with Trusted Types an element prints alone, dressed, and the page hears of no error',
  LIMIT,
  async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    for (const name of elementNames) {
      const address = 'https://school.test/';
      const { page, log, close } = await openPage(browsers.Chromium, {
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
      const copy = await copied(page, name);
      assert.ok(copy.copies === 1 && copy.style.includes('.root') && copy.markup.includes('class="root"'));
      // And once with the browser's own print.
      await page.$eval(`prin-${name} >>> .print`, (button) => button.click());
      // The icon of the test's page is what its policy refuses.
      assert.deepEqual(
        [
          log.console.filter((text) => !text.includes('data:,')),
          log.requests.filter((asked) => asked.startsWith(address)).length,
        ],
        [[], 2],
      );
      await close();
    }
  },
);

test(
  'in a build with a base the sheet says where its text is, as a code and beneath in letters; a phone reads both',
  LIMIT,
  async () => {
    for (const locale of locales)
      for (const name of elementNames)
        for (const country of ['GR', 'CY']) {
          const from = shippedIn(locale, folder);
          const page = await used(browsers.Chromium, name, locale, { from, attributes: `country="${country}"` });
          const file = `text/${country === 'CY' ? 'cy/' : ''}${name}.html`;
          const address = BASE + path.relative(folder, path.join(from, file)).split(path.sep).join('/');
          const alone = await shown(browsers.Chromium, await copied(page, name));
          const pages = await printed(alone);
          assert.equal(pages.filter(({ text }) => text.includes(address)).length, 1);
          assert.equal(
            pages
              .map(({ text }) => text)
              .join('')
              .split(BASE).length,
            2,
            'no address but that of its country',
          );
          await alone.emulateMediaType('print');
          const { data, width, height } = await pixels(
            alone,
            await alone.$('div >>> :not([hidden]) > [shape-rendering]'),
          );
          assert.equal(jsQR(Uint8ClampedArray.from(data), width, height)?.data, address);
          const text = await readFile(path.join(from, file), 'utf8');
          assert.ok(
            text.startsWith('\ufeff<!doctype html>\n<html lang') &&
              text.includes(await readFile(path.join(shippedIn(locale), file.replace('text/', 'html/')), 'utf8')),
          );
          // With its page no code is printed: the page has an address of its own.
          assert.ok(!(await printed(page)).some(({ text: its }) => its.includes(BASE)));
          for (const one of [page, alone]) await one.close();
        }
  },
);

/** A picture of an element, pixel by pixel, with room around it. */
async function pixels(page, element) {
  const { x, y, width, height } = await element.boundingBox();
  const picture = await page.screenshot({
    clip: { x: x - 4, y: y - 4, width: width + 8, height: height + 8, scale: 3 },
    encoding: 'base64',
    captureBeyondViewport: true,
  });
  return page.evaluate(async (picture) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return {
      data: [...context.getImageData(0, 0, image.width, image.height).data],
      width: image.width,
      height: image.height,
    };
  }, picture);
}
