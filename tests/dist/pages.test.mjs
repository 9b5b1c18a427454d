/** Pages as hosts write them, with the files of dist/ itself, not the sources. Nothing is served: every request is answered here and counted. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { countryFolder } from '../../tools/build/context.mjs';
import { locales, root, sourceLocale } from '../../tools/content/locales.mjs';
import { renderElement, loadSharedContent, elementNames } from '../../tools/content/plugin.mjs';
import { browser as launchOptions } from '../support/browser.mjs';

const ORIGIN = 'https://school.test';
const file = (name) => readFile(path.join(root, 'dist', name));
const tags = elementNames.map((name) => `<prin-${name}></prin-${name}>`).join('\n');
const ready = (expected) =>
  expected.every((name) => document.querySelector(`prin-${name}`)?.shadowRoot?.querySelector('h2'));

let browser;
before(async () => {
  browser = await puppeteer.launch(await launchOptions());
});
after(() => browser?.close());

/**
 * Opens a page of ours in a fresh context.
 * @param {string | Buffer} html
 * @param {{ headers?: Record<string, string>, script?: boolean, type?: string }} [options]
 */
async function open(html, { headers = {}, script = true, type = 'text/html; charset=utf-8' } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const seen = { requests: [], console: [] };
  await page.setJavaScriptEnabled(script);
  await page.setRequestInterception(true);
  page.on('console', (message) => seen.console.push(message.text()));
  page.on('pageerror', (error) => seen.console.push(String(error)));
  page.on('request', async (request) => {
    const { pathname } = new URL(request.url());
    seen.requests.push(pathname);
    if (pathname === '/') return request.respond({ contentType: type, headers, body: html });
    const body = await file(pathname.slice(1)).catch(() => null);
    return request.respond(
      body
        ? { contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body }
        : { status: pathname === '/left' ? 200 : 404, contentType: 'text/plain', body: 'left' },
    );
  });
  await page.goto(ORIGIN, { waitUntil: 'load' });
  return { page, seen, close: () => context.close() };
}

const page = (
  head,
  body = tags,
  start = '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">',
) => `${start}${head}</head><body>${body}</body></html>`;

/** What each element calls itself in a language, by its content. */
const titles = async (locale) => {
  const from = await loadSharedContent(locale);
  return Promise.all(elementNames.map(async (name) => (await renderElement(name, from)).content.title.text));
};
/** Where a language stands in dist/, as part of an address. */
const at = (locale) => (locale === sourceLocale ? '' : `${locale}/`);

const ways = (folder) => ({
  'a classic script in the head': page(`<script src="/${folder}prin.js"></script>`),
  'an async script': page(`<script async src="/${folder}prin.js"></script>`),
  'a script at the end of the body': page('', `${tags}<script src="/${folder}prin.js"></script>`),
  'a module': page(`<script type="module" src="/${folder}prin.js"></script>`),
  'a script for each element': page(
    elementNames.map((name) => `<script defer src="/${folder}${name}.js"></script>`).join(''),
  ),
});
for (const locale of locales)
  for (const [way, html] of Object.entries(ways(at(locale))))
    test(`${way} shows all four, in ${locale}, with one request a script, nothing after it and nothing kept`, async () => {
      const { page: shown, seen, close } = await open(html);
      await shown.waitForFunction(ready, {}, elementNames);
      const scripts = way.includes('each')
        ? elementNames.map((name) => `/${at(locale)}${name}.js`)
        : [`/${at(locale)}prin.js`];
      await shown.evaluate(() => {
        const inside = (name) => document.querySelector(`prin-${name}`).shadowRoot;
        inside('warning-signs').querySelector('input').click();
        inside('before-you-send').querySelector('button').click();
        inside('faq-accordion').querySelector('.open-all').click();
        const field = inside('faq-accordion').querySelector('input');
        field.value = 'νομος';
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      });
      await shown.waitForNetworkIdle({ idleTime: 500 });
      assert.deepEqual(seen.requests.sort(), ['/', ...scripts].sort());
      assert.deepEqual(seen.console, []);
      const kept = await shown.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        titles: [...document.querySelectorAll('body > *')]
          .map((element) => element.shadowRoot?.querySelector('h2')?.textContent)
          .filter(Boolean),
        languages: [
          ...new Set(
            [...document.querySelectorAll('body > *')].flatMap(
              (element) => element.shadowRoot?.querySelector('.root').lang ?? [],
            ),
          ),
        ],
      }));
      assert.deepEqual(kept, {
        cookies: '',
        local: 0,
        session: 0,
        databases: 0,
        caches: 0,
        titles: await titles(locale),
        languages: [locale],
      });
      assert.deepEqual(await shown.browserContext().cookies(), []);
      await close();
    });

test('the English script says English words, in the text, on the buttons and to whoever listens', async () => {
  const { page: shown, close } = await open(
    page('<script defer src="/en/prin.js"></script>', tags.replaceAll('></prin', ' quick-exit></prin')),
  );
  await shown.waitForFunction(ready, {}, elementNames);
  const said = await shown.evaluate(async () => {
    const inside = (name, selector) => document.querySelector(`prin-${name}`).shadowRoot.querySelector(selector);
    const field = inside('faq-accordion', 'input');
    field.value = 'LAW';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
    inside('before-you-send', '.reply button').click();
    while (!inside('before-you-send', '[role=status]').textContent)
      await new Promise((next) => requestAnimationFrame(next));
    return {
      titles: [...document.querySelectorAll('body > *')].flatMap(
        (element) => element.shadowRoot?.querySelector('h2').textContent ?? [],
      ),
      exit: inside('helpline-box', '[data-region=exit]').textContent,
      print: inside('helpline-box', '.print').textContent,
      hours: inside('helpline-box', 'a[href="tel:+302106007686"]')
        .closest('.line')
        .textContent.includes('Monday–Friday 09:00–17:00'),
      found: /^Questions: [1-9]$/.test(inside('faq-accordion', '[data-region=count]').textContent),
      copied: inside('before-you-send', '[role=status]').textContent,
      reply: getComputedStyle(inside('before-you-send', 'blockquote'), '::before').content,
    };
  });
  assert.deepEqual(said, {
    titles: ['Has something changed?', 'Before you send it', 'Who can I call?', 'Questions and answers'],
    exit: 'Quick exitOr press Esc three times. The history, the calls and whatever was copied or sent to print stay on the device. The history is cleared in the browser, the calls on the phone. What was copied is gone once something else is copied.',
    print: 'Print',
    hours: true,
    found: true,
    copied: 'Copied',
    reply: 'open-quote',
  });
  await close();
});

for (const locale of locales)
  test(`axe finds the four clean in ${locale}, on a page in that language`, async () => {
    const { page: shown, close } = await open(
      page(`<title>Prin</title><script defer src="/${at(locale)}prin.js"></script>`).replace(
        'lang="en"',
        `lang="${locale}"`,
      ),
    );
    await shown.waitForFunction(ready, {}, elementNames);
    await shown.addScriptTag({ path: path.join(root, 'node_modules/axe-core/axe.min.js') });
    const { found, passed } = await shown.evaluate(async () => {
      // Landmarks and the page's own heading are the page's to say.
      const { violations, passes } = await axe.run(document.body, {
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      });
      return {
        found: violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
        passed: passes.length,
      };
    });
    assert.deepEqual(found, []);
    assert.ok(passed > 5, 'axe has looked inside');
    await close();
  });

for (const [first, second] of [
  ['el', 'en'],
  ['en', 'el'],
])
  test(`scripts of two languages on a page: ${first} came first and stays, with one warning`, async () => {
    const {
      page: shown,
      seen,
      close,
    } = await open(
      page([first, second].map((locale) => `<script defer src="/${at(locale)}prin.js"></script>`).join('')),
    );
    await shown.waitForFunction(ready, {}, elementNames);
    const languages = await shown.evaluate(() =>
      [...document.querySelectorAll('body > *')].flatMap(
        (element) => element.shadowRoot?.querySelector('.root').lang ?? [],
      ),
    );
    assert.deepEqual(
      languages,
      elementNames.map(() => first),
    );
    assert.equal(seen.console.length, 1);
    assert.match(seen.console[0], /^Prin: loaded twice: /);
    await close();
  });

for (const locale of locales)
  test(`without JavaScript the pasted fallback in ${locale} shows every number as a link, and every answer`, async () => {
    const { helplines, countries } = (await loadSharedContent(locale)).data;
    for (const { id: country, folder: inner } of countries) {
      const folder = countryFolder('html', { folder: inner });
      const pasted = await Promise.all(
        elementNames.map(
          async (name) => `<prin-${name}>${await file(`${at(locale)}${folder}/${name}.html`)}</prin-${name}>`,
        ),
      );
      const { page: shown, close } = await open(
        page(`<script async src="/${at(locale)}prin.js"></script>`, pasted.join('')),
        { script: false },
      );
      const links = await shown.$$eval('prin-helpline-box a[href^="tel:"]', (found) =>
        found.filter((link) => link.checkVisibility()).map((link) => link.textContent),
      );
      const expected = new Set(
        helplines.lines
          .filter((line) => line.country === country && line.number)
          .map((line) => line.number.replaceAll(' ', '\u00a0')),
      );
      assert.deepEqual(new Set(links), expected);
      assert.equal(
        (await shown.$$('form, input, button, select, textarea, label, script:not([src])')).length,
        0,
        'no control without a script',
      );
      assert.ok((await shown.$$('prin-faq-accordion details[id^="prin-faq-"] > summary')).length >= 12);
      assert.deepEqual(
        await shown.$$eval('body > * > :first-child', (blocks) => [...new Set(blocks.map((block) => block.lang))]),
        [locale],
      );
      await close();
    }
  });

test('the Greek is right on a page in windows-1253, even with its header', async () => {
  const old =
    '<!doctype html><html><head><meta http-equiv="content-type" content="text/html; charset=windows-1253"><link rel="icon" href="data:,">';
  const { page: shown, close } = await open(page('<script src="/prin.js"></script>', tags, old), {
    type: 'text/html; charset=windows-1253',
  });
  await shown.waitForFunction(ready, {}, elementNames);
  assert.equal(
    await shown.evaluate(() => document.querySelector('prin-helpline-box').shadowRoot.querySelector('h2').textContent),
    'Ποιον να καλέσω;',
  );
  assert.equal(await shown.evaluate(() => document.characterSet), 'windows-1253');
  await close();
});

for (const [what, policy, scripts] of [
  ['a strict policy', "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:", ['prin']],
  [
    'Trusted Types',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html",
    ['helpline-box', 'prin'],
  ],
])
  test(`${what} is kept without a report`, async () => {
    const {
      page: shown,
      seen,
      close,
    } = await open(page(scripts.map((name) => `<script defer src="/${name}.js"></script>`).join('')), {
      headers: { 'content-security-policy': policy },
    });
    await shown.waitForFunction(ready, {}, elementNames);
    assert.deepEqual(
      seen.console.filter((text) => !text.startsWith('Prin: loaded twice')),
      [],
    );
    assert.notEqual(
      await shown.evaluate(
        () => getComputedStyle(document.querySelector('prin-helpline-box').shadowRoot.querySelector('.box')).paddingTop,
      ),
      '0px',
    );
    await close();
  });

test('two scripts on a page: the first stays, and one warning names both versions', async () => {
  const {
    page: shown,
    seen,
    close,
  } = await open(page('<script defer src="/prin.js"></script><script defer src="/prin.js?again"></script>'));
  await shown.waitForFunction(ready, {}, elementNames);
  assert.equal(seen.console.length, 1);
  assert.match(seen.console[0], /^Prin: loaded twice: version \d+\.\d+\.\d+ stays, \d+\.\d+\.\d+ is left out\.$/);
  await close();
});

test('the quick exit leaves at once and leaves no way back to the page', async () => {
  const { page: shown, close } = await open(
    page(
      '<script defer src="/prin.js"></script>',
      '<prin-before-you-send quick-exit exit-href="/left"></prin-before-you-send>',
    ),
  );
  await shown.waitForFunction(() => document.querySelector('prin-before-you-send')?.shadowRoot?.querySelector('.exit'));
  const before = await shown.evaluate(() => history.length);
  await Promise.all([shown.waitForNavigation(), shown.click('prin-before-you-send >>> .exit')]);
  assert.equal(shown.url(), `${ORIGIN}/left`);
  assert.equal(await shown.evaluate(() => history.length), before);
  await close();
});

test('without adopted sheets and without ::details-content it looks the same, and paper still shows every answer', async () => {
  const old =
    '<script>delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; CSS.supports = () => false;</script>';
  const { page: shown, close } = await open(page(`${old}<script defer src="/prin.js"></script>`));
  await shown.waitForFunction(ready, {}, elementNames);
  const answers = () =>
    shown.evaluate(
      () =>
        [...document.querySelector('prin-faq-accordion').shadowRoot.querySelectorAll('details')].filter(
          (answer) => answer.open,
        ).length,
    );
  assert.notEqual(
    await shown.evaluate(
      () => getComputedStyle(document.querySelector('prin-helpline-box').shadowRoot.querySelector('.box')).paddingTop,
    ),
    '0px',
  );
  await shown.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.ok((await answers()) >= 12);
  await shown.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await answers(), 0);
  await close();
});

test('on paper every answer is open and every box is empty, and no control is printed', async () => {
  const { page: shown, close } = await open(page('<script defer src="/prin.js"></script>'));
  await shown.waitForFunction(ready, {}, elementNames);
  await shown.evaluate(() => document.querySelector('prin-warning-signs').shadowRoot.querySelector('input').click());
  await shown.emulateMediaType('print');
  const printed = await shown.evaluate(() => {
    const inside = (name, selector) => [
      ...document.querySelector(`prin-${name}`).shadowRoot.querySelectorAll(selector),
    ];
    const seen = (element) => element.getBoundingClientRect().height > 0;
    return {
      closedAnswers: inside('faq-accordion', 'details:not([open]) .answer').filter(seen).length,
      answers: inside('faq-accordion', 'details').length,
      steps: inside('warning-signs', '.step').every(seen),
      tick: getComputedStyle(inside('warning-signs', 'input')[0], '::before').content,
      controls: ['warning-signs', 'before-you-send', 'helpline-box', 'faq-accordion']
        .flatMap((name) => inside(name, 'button, input[type=search]'))
        .filter(seen).length,
    };
  });
  assert.deepEqual(printed, {
    closedAnswers: printed.answers,
    answers: printed.answers,
    steps: true,
    tick: 'none',
    controls: 0,
  });
  assert.ok(printed.answers >= 12);
  await close();
});
