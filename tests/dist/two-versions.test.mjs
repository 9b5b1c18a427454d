/**
 * The script of the first release and that of today on one page, in both orders: a site updates one of its templates
 * before the other. The old one is kept as it was built, compressed, and never built again.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { root } from '../../tools/content/locales.mjs';
import { contentTitle, elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';
import { html, openPage } from '../support/pages.mjs';

const RELEASED = '0.1.0';
const old = brotliDecompressSync(await readFile(new URL(`released/prin-${RELEASED}.js.br`, import.meta.url)));
const now = await readFile(path.join(root, 'dist/prin.js'));
/** The tags that the old script knows. */
const known = elementNames.filter((name) => old.includes(`"prin-${name}"`));

/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const tags = elementNames.map((name) => `<prin-${name} quick-exit><p>fallback</p></prin-${name}>`).join('');
const marked = `<div data-prin="helpline-box"><p>fallback</p></div>`;
/** What a page may allow at most: the policy of both is one. */
const CSP =
  `default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; ` +
  `require-trusted-types-for 'script'; trusted-types lit-html`;

/** Opens a page with both scripts, and waits until every element shows. */
async function withBoth(order) {
  const scripts = order.map((name) => `<script src="/${name}.js"></script>`).join('');
  const body = `${html(tags + marked, scripts)}`;
  const opened = await openPage(
    browser,
    { 'https://school.test/': { body, headers: { 'Content-Security-Policy': CSP } } },
    {
      answer: ({ pathname }) => {
        const script = { '/old.js': old, '/now.js': now }[pathname];
        return script && { body: script, contentType: 'text/javascript' };
      },
    },
  );
  await opened.page.waitForFunction(
    (count) =>
      [...document.querySelectorAll('*')].filter((one) => /** @type {any} */ (one).hasUpdated).length === count,
    {},
    elementNames.length + 1,
  );
  return opened;
}

test('the kept script is that of the release, and knows some of the elements of today', () => {
  assert.match(old.toString('utf8', 0, 200), new RegExp(`^\\ufeff/\\*! Prin ${RELEASED.replaceAll('.', '\\.')} `));
  assert.ok(known.length >= 4, known.join());
  assert.notDeepEqual(old, now);
});

for (const order of [
  ['old', 'now'],
  ['now', 'old'],
])
  test(`${order.join(', then ')}: every element shows its text once, with one warning`, async () => {
    const { page, log, close } = await withBoth(order);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => one.localName.startsWith('prin-'))
        .map((one) => [
          one.localName.slice('prin-'.length),
          one.shadowRoot?.querySelector('[part~=heading]')?.textContent,
          [...one.children].some((child) => child.getClientRects().length > 0),
        ]),
    );
    // The title of the old script is what it was then.
    const isOld = (name) => order[0] === 'old' && known.includes(name);
    assert.deepEqual(
      shown.map(([name, title, fallback]) => [name, isOld(name) ? typeof title : title, fallback]),
      [...elementNames, 'helpline-box'].map((name) => [name, isOld(name) ? 'string' : contentTitle(name), false]),
    );
    const fallbacks = await page.$$eval('body p', (all) => all.filter((one) => one.getClientRects().length).length);
    assert.equal(fallbacks, 0);
    assert.equal(log.console.length, 1, log.console.join('\n'));
    assert.match(log.console[0], /loaded twice|registered/);
    assert.ok(log.console[0].includes(RELEASED));
    await close();
  });

for (const order of [
  ['old', 'now'],
  ['now', 'old'],
])
  test(`${order.join(', then ')}: Escape pressed three times leaves the page`, async () => {
    const { page, log, close } = await withBoth(order);
    const left = page.waitForRequest((request) => request.isNavigationRequest() && /google/.test(request.url()));
    for (let count = 0; count < 3; count++) await page.keyboard.press('Escape');
    await left;
    assert.equal(log.requests.filter((address) => /google/.test(address)).length, 1);
    await close();
  });
