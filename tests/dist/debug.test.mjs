/** The panel of `debug` and `?prin-debug`: loaded only when asked for, from our own folder, under the page's policy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { elementsReady, frameAt, withoutBrowserNoise } from '../support/pages.mjs';
import { setUp } from '../support/file-browser.mjs';
import { folderOf, open, ORIGIN, pageWith, shipped, tags } from './script-page.mjs';

setUp();

const PANEL = 'prin.debug.js';
const integrity = JSON.parse(await shipped('integrity.json'));
const panelRequests = ({ requests }) => requests.filter((address) => address.includes(PANEL));
const box = (attributes = '', inside = '<a href="tel:112">112</a>') =>
  `<prin-helpline-box ${attributes}>${inside}</prin-helpline-box>`;
const script = (attributes = '', folder = '') => `<script src="/${folder}prin.js"${attributes}></script>`;

/** What each element's panel says, by tag; nothing where there is none. */
const panels = (page) =>
  page.$$eval('*', (all) =>
    Object.fromEntries(
      all
        .filter(({ localName }) => localName.startsWith('prin-'))
        .map((element) => [
          element.localName,
          element.shadowRoot?.querySelector('.root > .prin-debug')?.innerText.replaceAll('\u00a0', ' '),
        ]),
    ),
  );
const panelReady = (page, name = 'helpline-box') =>
  page.waitForFunction(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.root > .prin-debug'),
    {},
    `prin-${name}`,
  );

test('without being asked for nothing is loaded, nor where the attribute says false', async () => {
  for (const html of [pageWith(script()), pageWith(script(), box('debug="false"'))]) {
    const { page, log, close } = await open(html, { query: '?debug&prin-debugging' });
    await elementsReady(page, ['helpline-box']);
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.deepEqual(panelRequests(log), []);
    await close();
  }
});

for (const locale of locales)
  test(`in ${locale} ?prin-debug shows the panel in every element, loaded once, from beside the script`, async () => {
    const folder = folderOf(locale);
    const { page, log, close } = await open(pageWith(script('', folder)), { query: '?x=1&prin-debug' });
    for (const name of elementNames) await panelReady(page, name);
    assert.deepEqual(panelRequests(log), [`${ORIGIN}/${folder}${PANEL}`]);
    const { version } = JSON.parse(await shipped('../package.json'));
    for (const text of Object.values(await panels(page))) {
      assert.ok(text.includes(version) && text.includes(`${ORIGIN}/${folder}prin.js`), text);
      assert.match(text, locale === 'el' ? /Τι να κάνετε/ : /What to do/);
    }
    assert.deepEqual(log.console, []);
    await close();
  });

test('each script of one element asks for the panel, and one panel shows', async () => {
  const scripts = elementNames.map((name) => `<script src="/${name}.js"></script>`).join('');
  const { page, close } = await open(pageWith('', tags + scripts), { query: '?prin-debug' });
  for (const name of elementNames) await panelReady(page, name);
  await page.waitForNetworkIdle({ idleTime: 300 });
  const counts = await page.$$eval('body > *', (all) =>
    all.flatMap(({ shadowRoot }) => shadowRoot?.querySelectorAll('.prin-debug').length ?? []),
  );
  assert.deepEqual(
    counts,
    elementNames.map(() => 1),
  );
  await close();
});

test('the attribute shows the panel in that element alone, also on a marked block, and takes it away', async () => {
  const body = `${tags}<div data-prin="faq-accordion" data-debug class="marked"><a href="tel:112">112</a></div>`;
  const { page, close } = await open(pageWith(script(), body));
  await page.waitForFunction(() =>
    document.querySelector('.marked > prin-faq-accordion')?.shadowRoot?.querySelector('.prin-debug'),
  );
  await page.$eval('prin-helpline-box', (element) => element.setAttribute('debug', ''));
  await panelReady(page);
  assert.equal((await panels(page))['prin-warning-signs'], undefined);
  await page.$eval('prin-helpline-box', (element) => element.removeAttribute('debug'));
  await page.waitForFunction(
    () => !document.querySelector('prin-helpline-box').shadowRoot.querySelector('.prin-debug'),
  );
  await close();
});

test('the property, which frameworks set and no attribute, shows the panel too', async () => {
  const { page, close } = await open(pageWith(script(), ''));
  await page.evaluate(() => {
    for (const [name, debug] of [
      ['prin-helpline-box', true],
      ['prin-warning-signs', false],
    ])
      document.body.append(Object.assign(document.createElement(name), { debug }));
  });
  await panelReady(page);
  assert.equal((await panels(page))['prin-warning-signs'], undefined);
  await close();
});

test('the panel follows every attribute of its element, and knows those that any element may have', async () => {
  const anywhere = ' exportparts="button" itemprop="about" accesskey="p" _ngcontent-ab-c1 ng-reflect-country="GR"';
  const { page, close } = await open(pageWith(script(), `<prin-what-now debug${anywhere}></prin-what-now>`));
  await panelReady(page, 'what-now');
  assert.doesNotMatch((await panels(page))['prin-what-now'], /Άγνωστη ιδιότητα/);
  for (const [name, said] of [
    ['situation', 'situation="x" δεν ισχύει'],
    ['situatoin', '«situatoin»'],
  ]) {
    await page.$eval('prin-what-now', (element, attribute) => element.setAttribute(attribute, 'x'), name);
    await page.waitForFunction(
      (words) =>
        document.querySelector('prin-what-now').shadowRoot.querySelector('.prin-debug').innerText.includes(words),
      {},
      said,
    );
  }
  await close();
});

test('under the strictest policy that lets our script run, the panel shows, dressed, without a report', async () => {
  const policy =
    "default-src 'none'; img-src data:; script-src 'nonce-n1'; require-trusted-types-for 'script'; " +
    'trusted-types lit-html';
  const html = pageWith(script(' nonce="n1"'), box('debug'));
  const { page, log, close } = await open(html, { headers: { 'content-security-policy': policy } });
  await panelReady(page);
  const border = await page.$eval(
    'prin-helpline-box',
    ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('.prin-debug')).borderTopStyle,
  );
  assert.equal(border, 'dashed');
  assert.deepEqual(log.console, []);
  await close();
});

test('a policy that refuses the panel leaves the element as it is, and the console says why', async () => {
  const policy = `script-src ${ORIGIN}/prin.js`;
  const { page, log, close } = await open(pageWith(script(), box('debug')), {
    headers: { 'content-security-policy': policy },
  });
  await elementsReady(page, ['helpline-box']);
  await waitFor('the warning', () => log.console.some((text) => /^Prin: no prin\.debug\.js, or the policy/.test(text)));
  assert.equal((await panels(page))['prin-helpline-box'], undefined);
  assert.ok(
    await page.$eval('prin-helpline-box', ({ shadowRoot }) => shadowRoot.querySelector('.root h2').checkVisibility()),
  );
  await close();
});

test('a page that pins our script pins the panel with it', async () => {
  const forged = { contentType: 'text/javascript', body: 'document.title = "forged";' };
  const answer = ({ pathname }) => (pathname.endsWith(PANEL) ? forged : undefined);
  const pinned = script(` integrity="${integrity['prin.js'].integrity}" crossorigin="anonymous"`);
  const whole = await open(pageWith(pinned, box()), { query: '?prin-debug' });
  await panelReady(whole.page);
  await whole.close();
  const { page, log, close } = await open(pageWith(pinned, box()), { query: '?prin-debug', answer });
  await waitFor('the warning', () => log.console.some((text) => /^Prin: no prin\.debug\.js/.test(text)));
  assert.notEqual(await page.title(), 'forged');
  await close();
});

test('a frame without an origin of its own shows the panel that its address asks for', async () => {
  const address = '/frame/helpline-box.html?debug';
  const frame = `<iframe sandbox="allow-scripts" src="${address}" width="600" height="600"></iframe>`;
  const { page, log, close } = await open(pageWith('', frame));
  const inner = await frameAt(page, `${ORIGIN}/frame/`);
  await panelReady(inner);
  assert.deepEqual(withoutBrowserNoise(log.console), []);
  await close();
});

test('the panel names a wrong attribute, value, version or level, missing numbers and a narrow place', async () => {
  const answer = ({ pathname }) =>
    pathname === '/0.0.1/prin.js' ? { contentType: 'text/javascript', body: '' } : undefined;
  const wrong = box('debug heading-level="4" contry="CY" country="FR"', '');
  const body = `<h1>Άρθρο</h1><div style="width:250px">${wrong}</div>`;
  const { page, close } = await open(pageWith(`<script src="/0.0.1/prin.js"></script>${script()}`, body), {
    answer,
  });
  await panelReady(page);
  const { 'prin-helpline-box': text } = await panels(page);
  for (const said of [
    /«contry»/,
    /country="FR"/,
    /heading-level="2"/,
    /0\.0\.1/,
    /δύο εκδόσεις/,
    /Μέσα στην ετικέτα/,
    /280/,
  ])
    assert.match(text, said);
  await close();
});

test('the panel is no part of what is printed', async () => {
  const { page, close } = await open(pageWith(script(), box('debug')));
  await panelReady(page);
  await page.emulateMediaType('print');
  assert.equal(
    await page.$eval('prin-helpline-box', ({ shadowRoot }) =>
      shadowRoot.querySelector('.prin-debug').checkVisibility(),
    ),
    false,
  );
  await close();
});
