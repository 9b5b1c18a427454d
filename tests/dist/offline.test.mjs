/** prin-offline.html: everything in one file, from a disk, with no request, with and without scripts. */
import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { locales, root, shippedIn } from '../../tools/content/locales.mjs';
import { loadSharedContent, renderElement } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';

const LIMIT = 400_000;

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

const fileOf = (locale) => path.join(shippedIn(locale), 'prin-offline.html');

/** Opens the file from the disk, and hears every request. */
async function open(locale, { query = '', hash = '', script = true } = {}) {
  const page = await browser.newPage();
  const requests = [];
  const messages = [];
  page.on('request', (request) => requests.push(request.url().replace(/[?#].*/, '')));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.setJavaScriptEnabled(script);
  const address = pathToFileURL(fileOf(locale)).href;
  await page.goto(address + query + hash);
  return { page, messages, foreign: () => requests.filter((one) => one !== address && !one.startsWith('data:')) };
}
const ready = (page) =>
  page.waitForFunction(
    (names) => names.every((name) => document.querySelector(`prin-${name}`)?.hasUpdated),
    {},
    elementNames,
  );

for (const locale of locales)
  test(`${path.relative(root, fileOf(locale))} shows every element in the chosen language, no request`, async () => {
    assert.ok((await stat(fileOf(locale))).size < LIMIT);
    for (const chosen of locales) {
      const { page, messages, foreign } = await open(locale, { hash: chosen === locale ? '' : `#${chosen}` });
      await ready(page);
      const languages = await page.$$eval('section > [id]', (all) =>
        all.map(({ shadowRoot }) => shadowRoot.querySelector('.root').lang),
      );
      assert.deepEqual(
        languages,
        elementNames.map(() => chosen),
      );
      assert.equal(await page.$eval('html', (html) => html.lang), chosen);
      assert.deepEqual(foreign(), []);
      assert.deepEqual(messages, []);
      await page.close();
    }
  });

test('the other language is one click away', async () => {
  const { page } = await open(locales[0]);
  await ready(page);
  await Promise.all([page.waitForNavigation(), page.click('.languages a')]);
  await page.waitForFunction((lang) => document.documentElement.lang === lang, {}, locales[1]);
  await page.close();
});

test('without scripts it has the whole text of both languages', async () => {
  const { page } = await open(locales[0], { script: false });
  const text = (await page.$eval('body', (body) => body.innerText)).replace(/\s/g, '');
  for (const locale of locales) {
    const shared = await loadSharedContent(locale);
    for (const name of elementNames) {
      const { content } = await renderElement(name, shared);
      for (const words of [content.title, content.lead]) assert.ok(text.includes(words.text.replace(/\s/g, '')), name);
    }
  }
  await page.close();
});

test('an address that asks for the projector, as that of one widget may, opens the file as it is', async () => {
  const { page, messages } = await open('el', { query: '?present' });
  await ready(page);
  await page.waitForSelector('[data-present]:not([hidden])');
  assert.equal(await page.$('dialog'), null);
  assert.deepEqual(messages, []);
  await page.close();
});

test('a button presents an element, and the focus comes back to it', async () => {
  const { page, foreign } = await open(locales[0]);
  await ready(page);
  await page.waitForSelector('[data-present]:not([hidden])');
  await page.click('[data-present$="-talk-guide"]');
  await page.waitForSelector('dialog[open] h2');
  await page.keyboard.press('ArrowRight');
  assert.match(await page.$eval('dialog .count', (count) => count.textContent), /^2 /);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement.dataset.present?.endsWith('talk-guide'));
  assert.deepEqual(foreign(), []);
  await page.close();
});
