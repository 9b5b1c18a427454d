/** The ways in which hosts load the scripts of dist/: tags, languages, encodings, security policies, twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { loadSharedContent, renderElement } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { elementsReady } from '../support/pages.mjs';
import { setUp } from '../support/file-browser.mjs';
import { folderOf, open, ORIGIN, pageWith, tags } from './script-page.mjs';

setUp();

/** What each element calls itself in a language, by its content. */
const titles = async (locale) => {
  const from = await loadSharedContent(locale);
  return Promise.all(elementNames.map(async (name) => (await renderElement(name, from)).content.title.text));
};

const ways = (folder) => ({
  'a classic script in the head': pageWith(`<script src="/${folder}prin.js"></script>`),
  'an async script': pageWith(`<script async src="/${folder}prin.js"></script>`),
  'a script at the end of the body': pageWith('', `${tags}<script src="/${folder}prin.js"></script>`),
  'a module': pageWith(`<script type="module" src="/${folder}prin.js"></script>`),
  'a script for each element': pageWith(
    elementNames.map((name) => `<script defer src="/${folder}${name}.js"></script>`).join(''),
  ),
});

for (const locale of locales)
  for (const [way, html] of Object.entries(ways(folderOf(locale))))
    test(`${way} renders every element in ${locale}, requests only the scripts and stores nothing`, async () => {
      const { page, log, close } = await open(html);
      await elementsReady(page, elementNames);
      const scripts = way.includes('each')
        ? elementNames.map((name) => `${ORIGIN}/${folderOf(locale)}${name}.js`)
        : [`${ORIGIN}/${folderOf(locale)}prin.js`];
      await page.evaluate(() => {
        const inside = (name) => document.querySelector(`prin-${name}`).shadowRoot;
        inside('warning-signs').querySelector('input').click();
        inside('before-you-send').querySelector('button').click();
        inside('faq-accordion').querySelector('.open-all').click();
        const field = inside('faq-accordion').querySelector('input');
        field.value = 'νομος';
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      });
      await page.waitForNetworkIdle({ idleTime: 500 });
      assert.deepEqual(log.requests.sort(), [`${ORIGIN}/`, ...scripts].sort());
      assert.deepEqual(log.console, []);
      const kept = await page.evaluate(async () => ({
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
      assert.deepEqual(await page.browserContext().cookies(), []);
      await close();
    });

for (const [first, second] of [
  ['el', 'en'],
  ['en', 'el'],
])
  test(`of the scripts of two languages the first (${first}) is used, with one warning`, async () => {
    const { page, log, close } = await open(
      pageWith([first, second].map((locale) => `<script defer src="/${folderOf(locale)}prin.js"></script>`).join('')),
    );
    await elementsReady(page, elementNames);
    const languages = await page.evaluate(() =>
      [...document.querySelectorAll('body > *')].flatMap(
        (element) => element.shadowRoot?.querySelector('.root').lang ?? [],
      ),
    );
    assert.deepEqual(
      languages,
      elementNames.map(() => first),
    );
    assert.equal(log.console.length, 1);
    assert.match(log.console[0], /^Prin: loaded twice; /);
    await close();
  });

test('Greek text is correct on a page that is served as windows-1253', async () => {
  const old =
    '<!doctype html><html><head><meta http-equiv="content-type" content="text/html; charset=windows-1253">' +
    '<link rel="icon" href="data:,">';
  const { page, close } = await open(pageWith('<script src="/prin.js"></script>', tags, old), {
    contentType: 'text/html; charset=windows-1253',
  });
  await elementsReady(page, elementNames);
  assert.equal(
    await page.evaluate(() => document.querySelector('prin-helpline-box').shadowRoot.querySelector('h2').textContent),
    'Ποιον να καλέσω;',
  );
  assert.equal(await page.evaluate(() => document.characterSet), 'windows-1253');
  await close();
});

for (const [what, policy, scripts] of [
  [
    'a strict Content Security Policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:",
    ['prin'],
  ],
  [
    'Trusted Types',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; " +
      "require-trusted-types-for 'script'; trusted-types lit-html",
    ['helpline-box', 'prin'],
  ],
])
  test(`the scripts comply with ${what}`, async () => {
    const { page, log, close } = await open(
      pageWith(scripts.map((name) => `<script defer src="/${name}.js"></script>`).join('')),
      {
        headers: { 'content-security-policy': policy },
      },
    );
    await elementsReady(page, elementNames);
    assert.deepEqual(
      log.console.filter((text) => !text.startsWith('Prin: loaded twice')),
      [],
    );
    assert.notEqual(
      await page.evaluate(
        () =>
          getComputedStyle(document.querySelector('prin-helpline-box').shadowRoot.querySelector('.box')).paddingLeft,
      ),
      '0px',
    );
    await close();
  });

test('a script that is loaded twice is used once, with one warning that names both versions', async () => {
  const { page, log, close } = await open(
    pageWith('<script defer src="/prin.js"></script><script defer src="/prin.js?again"></script>'),
  );
  await elementsReady(page, elementNames);
  assert.equal(log.console.length, 1);
  assert.match(log.console[0], /^Prin: loaded twice; using version \d+\.\d+\.\d+, ignoring \d+\.\d+\.\d+\.$/);
  await close();
});
