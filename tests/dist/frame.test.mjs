/** Frames as hosts show them: real sandboxes, heights, colours, and messages that nobody should send. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { loadSharedContent } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { AWAY, browser, exitShown, fits, framed, heights, HOST, OURS, SCRIPT } from '../support/frame-fixture.mjs';
import { frameAt, html, open, until } from '../support/pages.mjs';

/** Whatever was sent before it has been handled when this comes back: messages keep their order. */
const messagesArrived = ({ frame, page }) =>
  frame.evaluate(() => parent.postMessage('the last', '*')).then(() => page.waitForFunction(() => globalThis.last));
const listening =
  '<script>addEventListener("message", (event) => { globalThis.last ||= event.data === "the last"; })</script>';

test('a frame page reads without its scripts: language, title, every number as a link', async () => {
  const { helplines } = (await loadSharedContent('el')).data;
  for (const name of elementNames) {
    const { page, close } = await open(
      browser,
      { [`${OURS}${name}.html`]: await readFile(path.join(root, 'dist/frame', `${name}.html`), 'utf8') },
      { script: false },
    );
    assert.equal(await page.$eval('html', (element) => element.lang), 'el');
    assert.equal(await page.title(), await page.$eval('h2', (title) => title.textContent));
    assert.equal(await page.$eval('[name=viewport]', (meta) => meta.content), 'width=device-width, initial-scale=1');
    if (name === 'helpline-box') {
      const links = await page.$$eval('a[href^="tel:"]', (found) =>
        found.filter((link) => link.checkVisibility()).map((link) => link.textContent),
      );
      assert.deepEqual(
        new Set(links),
        new Set(
          helplines.lines
            .filter((line) => line.country === 'GR' && line.number)
            .map((line) => line.number.replaceAll(' ', '\u00a0')),
        ),
      );
    }
    await close();
  }
});

test('a frame page takes the attributes of its element from its address, and nothing else', async () => {
  for (const [name, query, expected] of [
    [
      'faq-accordion',
      '?country=CY&heading-level=4&audience=parent&open=prin-faq-02%20prin-faq-03&quick-exit&exit-href=https://away.test/&class=x&id=x&onclick=alert(1)',
      {
        country: 'CY',
        'heading-level': '4',
        audience: 'parent',
        open: 'prin-faq-02 prin-faq-03',
        'quick-exit': '',
        'exit-href': AWAY,
      },
    ],
    [
      'warning-signs',
      '?country=CY&audience=parent&open=prin-faq-02&quick-exit=false&style=color:red&country=GR',
      { country: 'CY', 'quick-exit': 'false' },
    ],
    ['helpline-box', '?country=%3Cscript%3E&heading-level=9&open=x', { country: '<script>', 'heading-level': '9' }],
  ]) {
    const address = `${OURS}${name}.html`;
    const { page, seen, close } = await open(browser, {
      [address]: await readFile(path.join(root, 'dist/frame', `${name}.html`), 'utf8'),
    });
    await page.goto(address + query);
    await page.waitForFunction(() => document.body.firstElementChild.hasUpdated);
    assert.deepEqual(
      await page.$eval('body > *', (element) =>
        Object.fromEntries([...element.attributes].map((one) => [one.name, one.value])),
      ),
      expected,
    );
    assert.equal(seen.console.length, name === 'helpline-box' ? 2 : 0, seen.console.join('\n'));
    await close();
  }
});

for (const [what, attributes, options] of [
  ['of another origin', '', {}],
  ['of the same origin', '', { address: `${HOST}frame/helpline-box.html` }],
  ['in a sandbox', 'sandbox="allow-scripts"', {}],
  ['in a sandbox with its origin', 'sandbox="allow-scripts allow-same-origin"', {}],
  [
    'that is loaded before the script',
    '',
    {
      more: `<script>onload = () => setTimeout(() => { const script = document.createElement('script'); script.src = 'https://prin.test/frame.js'; document.body.append(script); }, 300)</script>`,
    },
  ],
  [
    'that is added after it',
    '',
    {
      more: `${SCRIPT}<script>const frame = document.querySelector('iframe'); frame.remove(); onload = () => document.body.append(frame);</script>`,
    },
  ],
  [
    'under a page that gives every box a border and counts it in',
    '',
    { head: '<style>* { box-sizing: border-box; border: 5px solid; padding: 3px }</style>' },
  ],
])
  test(`the height of a frame ${what} follows what it shows`, async () => {
    const address = (options.address ?? `${OURS}helpline-box.html`).replace('helpline-box', 'faq-accordion');
    const shown = await framed(attributes, { ...options, address });
    await until('it fits', () => fits(shown));
    const { iframe: closed } = await heights(shown);
    await shown.frame.click('prin-faq-accordion >>> .open-all');
    await until('it has grown', async () => (await heights(shown)).iframe > closed + 500 && (await fits(shown)));
    await shown.frame.click('prin-faq-accordion >>> .open-all + button');
    await until('it has shrunk again', async () => (await heights(shown)).iframe === closed && (await fits(shown)));
    await shown.page.$eval('iframe', (frame) => (frame.width = '320'));
    await until(
      'it is taller where it is narrow',
      async () => (await heights(shown)).iframe > closed && (await fits(shown)),
    );
    assert.deepEqual(shown.seen.console, []);
    await shown.close();
  });

test("without frame.js the frame keeps the host's height and scrolls inside", async () => {
  for (const attributes of ['', 'sandbox="allow-scripts"']) {
    const shown = await framed(attributes, { more: '' });
    const { iframe, hidden } = await heights(shown);
    assert.equal(iframe, 300);
    assert.ok(hidden > 500);
    await shown.page.hover('iframe');
    await shown.page.mouse.wheel({ deltaY: 400 });
    await until('it scrolls', () => shown.frame.evaluate(() => scrollY > 100));
    assert.deepEqual(shown.seen.console, []);
    await shown.close();
  }
});

test("a frame is light, and dark only where frame.js says that the page is, whatever the reader's own wish", async () => {
  const colour = (frame) =>
    frame.$eval('body > *', (element) => getComputedStyle(element.shadowRoot.querySelector('.box')).backgroundColor);
  const [light, dark] = ['rgb(255, 253, 249)', 'rgb(27, 28, 29)'];
  for (const [head, attributes, readerIsLight, readerIsDark] of [
    ['', '', light, light],
    ['<meta name="color-scheme" content="light dark">', '', light, dark],
    ['<style>:root { color-scheme: light dark }</style>', '', light, dark],
    ['<style>:root { color-scheme: dark }</style>', 'sandbox="allow-scripts"', dark, dark],
    ['', 'style="color-scheme: dark"', dark, dark],
  ]) {
    const shown = await framed(attributes, { head });
    await until(
      `${head} for a reader of light`,
      async () => (await fits(shown)) && (await colour(shown.frame)) === readerIsLight,
    );
    await shown.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await until(`${head} for a reader of dark`, async () => (await colour(shown.frame)) === readerIsDark);
    await shown.close();
  }
  const alone = await framed('', { more: '' });
  await alone.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  assert.equal(await colour(alone.frame), light);
  await alone.close();
});

test('what does not come from our frame, or is no height, changes nothing and throws nothing', async () => {
  const stranger =
    '<iframe id="stranger" height="50" src="https://evil.test/frame/x.html"></iframe><iframe id="other" height="50" src="https://evil.test/x.html"></iframe>';
  const shown = await framed('', {
    more: `${stranger}${listening}${SCRIPT}`,
    pages: { 'https://evil.test/frame/x.html': html('x'), 'https://evil.test/x.html': html('x') },
  });
  await until('it fits', () => fits(shown));
  const { page, frame, seen } = shown;
  const all = () => page.$$eval('iframe', (frames) => frames.map((one) => one.clientHeight));
  const before = await all();
  assert.deepEqual(before.slice(1), [50, 50]);
  const wrong = [
    { prin: 'height', value: '500' },
    { prin: 'height', value: NaN },
    { prin: 'height', value: Infinity },
    { prin: 'height' },
    { prin: 'height', value: { valueOf: 5 } },
    { prin: 'height', value: [700] },
    { prin: 'heights', value: 700 },
    { prin: {}, value: 700 },
    { value: 700 },
    { message: 'height', value: 700 },
    'height',
    7,
    null,
    [],
    ['height', 700],
    new Array(10000).fill('x').join(''),
    { prin: 'exit' },
    { prin: 'exit', exit: 'https://evil.test/', value: 'https://evil.test/' },
  ];
  // From our own frame, which may be anybody's by now; then well-formed, from the page itself and from frames whose address is not ours.
  await frame.evaluate((messages) => messages.forEach((message) => parent.postMessage(message, '*')), wrong);
  await frame.evaluate(() => parent.postMessage({ prin: 'height', value: new Map() }, '*'));
  const other = await frameAt(page, 'https://evil.test/x.html');
  const well = { prin: 'height', value: 700 };
  await other.evaluate((message) => parent.postMessage(message, '*'), well);
  await page.evaluate((message) => postMessage(message, '*'), well);
  await messagesArrived(shown);
  await other.evaluate(() => new Promise((next) => setTimeout(next)));
  assert.deepEqual(await all(), before);
  // One that is named like ours changes its own height, and no other's.
  const named = await frameAt(page, 'https://evil.test/frame/x.html');
  await named.evaluate((message) => parent.postMessage(message, '*'), well);
  await until('its own', async () => (await all())[1] === 700);
  assert.deepEqual(await all(), [before[0], 700, 50]);
  assert.deepEqual(seen.console, []);
  assert.equal(page.url(), HOST);
  await shown.close();
});

test('a height is never less than 100 nor more than 20,000, and a flood of them ends at the last', async () => {
  const shown = await framed('', { more: `${listening}${SCRIPT}` });
  await until('it fits', () => fits(shown));
  for (const [value, expected] of [
    [-5, 100],
    [1e9, 20_000],
    [450.5, 451],
  ]) {
    await shown.frame.evaluate((height) => parent.postMessage({ prin: 'height', value: height }, '*'), value);
    await until(
      `${value}`,
      async () =>
        Math.round(await shown.page.$eval('iframe', (one) => one.getBoundingClientRect().height - 4)) === expected,
    );
  }
  await shown.frame.evaluate(() => {
    for (let count = 0; count < 5000; count++) parent.postMessage({ prin: 'height', value: 200 + (count % 1000) }, '*');
    parent.postMessage({ prin: 'height', value: 555 }, '*');
  });
  await messagesArrived(shown);
  assert.equal((await heights(shown)).iframe, 555);
  assert.deepEqual(shown.seen.console, []);
  await shown.close();
});

test('a frame that has gone to another origin, or lies about its own, is not heard', async () => {
  const shown = await framed('data-exit-href="https://away.test/"', {
    address: `${OURS}helpline-box.html?quick-exit`,
    pages: {
      'https://evil.test/': html(
        '<script>parent.postMessage({ prin: "height", value: 4000 }, "*"); parent.postMessage({ prin: "exit" }, "*"); parent.postMessage("the last", "*")</script>',
      ),
    },
    more: `${listening}${SCRIPT}`,
  });
  await until('it fits', () => fits(shown));
  const { iframe } = await heights(shown);
  await shown.frame.evaluate(() => (location.href = 'https://evil.test/'));
  await shown.page.waitForFunction(() => globalThis.last);
  assert.equal(await shown.page.$eval('iframe', (one) => one.clientHeight), iframe);
  assert.equal(shown.page.url(), HOST);
  await shown.close();
});

test('the frame hears its host only', async () => {
  const shown = await framed('sandbox="allow-scripts"', {
    address: `${OURS}helpline-box.html?quick-exit`,
    more: '<iframe id="stranger" src="https://evil.test/"></iframe>',
  });
  const stranger = await frameAt(shown.page, 'https://evil.test/');
  const forge = { prin: 'host', exit: 'https://evil.test/', dark: true };
  await stranger.evaluate((message) => parent.frames[0].postMessage(message, '*'), forge);
  await shown.frame.evaluate(
    (message) =>
      new Promise((next) => {
        addEventListener('message', next, { once: true });
        postMessage(message, '*');
      }),
    forge,
  );
  assert.equal(await exitShown(shown), false);
  assert.equal(await shown.frame.evaluate(() => document.documentElement.style.colorScheme), '');
  // From the host, but nothing it may say: no address, or none that is http.
  for (const exit of ['javascript:alert(1)', 7, null, {}, 'data:text/html,x'])
    await shown.page.evaluate((said) => frames[0].postMessage({ prin: 'host', exit: said, dark: 'yes' }, '*'), exit);
  await shown.page.evaluate(() => frames[0].postMessage(null, '*'));
  await shown.frame.evaluate(() => new Promise((next) => setTimeout(next)));
  const address = await shown.frame.$eval(
    'body > *',
    (element) => element.shadowRoot.querySelector('.exit')?.href ?? '',
  );
  assert.match(address, /^$|^https:\/\/www\.google\.com\/$/);
  assert.deepEqual(
    shown.seen.console.filter((text) => !text.startsWith('Prin: <prin-helpline-box exit-href=')),
    [],
  );
  await shown.close();
});

test('a link of a frame opens beside the page where the sandbox allows it, and prints nothing where it may not', async () => {
  for (const [attributes, beside, prints] of [
    ['', true, true],
    ['sandbox="allow-scripts allow-popups"', true, false],
    ['sandbox="allow-scripts"', false, false],
  ]) {
    const shown = await framed(attributes, { more: '' });
    const link = await shown.frame.$('prin-helpline-box >>> a[href^="https:"]');
    const address = new URL(await link.evaluate((one) => one.href)).href;
    const count = shown.page.browserContext().targets().length;
    await link.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await link.click();
    if (beside) await until('it is beside', () => shown.page.browserContext().targets().length > count);
    else
      await until('it is in the frame', () =>
        shown.page.frames().some((one) => one.parentFrame() && !one.url().startsWith(OURS)),
      );
    assert.equal(shown.page.url(), HOST, address);
    if (beside) assert.equal((await shown.frame.$$('prin-helpline-box >>> .print')).length > 0, prints);
    await shown.close();
  }
});

/** A host that follows WordPress' rules for what it embeds, written from their description. */
const wordpress = (
  secret,
) => `<blockquote data-secret="${secret}"><a href="${OURS}helpline-box.html">Ποιον να καλέσω;</a></blockquote>
<iframe class="wp-embedded-content" sandbox="allow-scripts" style="position: absolute; clip: rect(1px,1px,1px,1px);" title="Prin" src="${OURS}helpline-box.html#?secret=${secret}" data-secret="${secret}" width="600" height="338"></iframe>
<script>
  const frame = document.querySelector('iframe');
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || !data || data.secret !== frame.dataset.secret) return;
    document.querySelector('blockquote').style.display = 'none';
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10) || 200));
  });
  globalThis.ready = () => frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
</script>`;

test('an embed of WordPress gets its height when it asks, up to 1000, and scrolls inside', async () => {
  for (const late of [true, false]) {
    // Late: what the frame says at its start is lost, as WordPress does not listen yet.
    const body = late
      ? wordpress('aB3dE6gH9j').replace(
          "addEventListener('message'",
          "globalThis.listen = () => addEventListener('message'",
        )
      : wordpress('aB3dE6gH9j');
    const { page, seen, close } = await open(browser, { [HOST]: html(body) });
    const frame = await frameAt(page, OURS);
    // A frame that is not seen draws nothing, so nothing can be waited for by what it draws.
    await until('the element', () => frame.evaluate(() => Boolean(document.body?.firstElementChild?.hasUpdated)));
    if (late) {
      await frame.evaluate(() => new Promise((next) => setTimeout(next)));
      await page.evaluate(() => globalThis.listen());
      assert.ok(await page.$eval('blockquote', (quote) => quote.checkVisibility()));
    }
    await page.evaluate(() => globalThis.ready());
    await until('the frame is shown', () =>
      page.$eval('iframe', (one) => !one.hasAttribute('style') && one.height === '1000'),
    );
    assert.equal(await page.$eval('blockquote', (quote) => quote.checkVisibility()), false);
    assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight));
    assert.deepEqual(seen.console, []);
    await close();
  }
});

test('frame.js and the script of the frames begin as every script does, and claim nothing of Lit', async () => {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  for (const name of ['frame.js', 'frame/page.js']) {
    const script = await readFile(path.join(root, 'dist', name), 'utf8');
    assert.ok(script.startsWith(`\ufeff/*! Prin ${version} | code MIT, text CC BY 4.0 */`), name);
  }
});
