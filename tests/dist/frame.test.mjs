/**
 * Frames in real sandboxes: their heights, their colours, and what a host that follows WordPress' rules does with them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, setUp } from '../support/file-browser.mjs';
import { fitsContent, heightsOf, HOST, openFramed, OURS, SCRIPT } from '../support/frame-fixture.mjs';
import { frameAt, html, openPage } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';

setUp();

for (const [what, attributes, options] of [
  ['of another origin', '', {}],
  ['of the same origin', '', { address: `${HOST}frame/helpline-box.html` }],
  ['in a sandbox', 'sandbox="allow-scripts"', {}],
  ['in a sandbox with its origin', 'sandbox="allow-scripts allow-same-origin"', {}],
  [
    'that is loaded before the script',
    '',
    {
      more: `<script>onload = () => setTimeout(() => {
        const script = document.createElement('script');
        script.src = 'https://prin.test/frame.js';
        document.body.append(script);
      }, 300)</script>`,
    },
  ],
  [
    'that is added after it',
    '',
    {
      more: `${SCRIPT}<script>
        const frame = document.querySelector('iframe');
        frame.remove();
        onload = () => document.body.append(frame);
      </script>`,
    },
  ],
  [
    'under a page that gives every box a border and counts it in',
    '',
    { head: '<style>* { box-sizing: border-box; border: 5px solid; padding: 3px }</style>' },
  ],
])
  test(`the height of a frame ${what} follows its content`, async () => {
    const address = (options.address ?? `${OURS}helpline-box.html`).replace('helpline-box', 'faq-accordion');
    const shown = await openFramed(attributes, { ...options, address });
    await waitFor('it fits', () => fitsContent(shown));
    const { iframe: closed } = await heightsOf(shown);
    await shown.frame.click('prin-faq-accordion >>> .open-all');
    await waitFor(
      'it has grown',
      async () => (await heightsOf(shown)).iframe > closed + 500 && (await fitsContent(shown)),
    );
    await shown.frame.click('prin-faq-accordion >>> .open-all + button');
    await waitFor(
      'it has shrunk again',
      async () => (await heightsOf(shown)).iframe === closed && (await fitsContent(shown)),
    );
    await shown.page.$eval('iframe', (frame) => (frame.width = '320'));
    await waitFor(
      'it is taller where it is narrow',
      async () => (await heightsOf(shown)).iframe > closed && (await fitsContent(shown)),
    );
    assert.deepEqual(shown.log.console, []);
    await shown.close();
  });

test("without frame.js a frame keeps the host's height and scrolls inside", async () => {
  for (const attributes of ['', 'sandbox="allow-scripts"']) {
    const shown = await openFramed(attributes, { more: '' });
    const { iframe, hidden } = await heightsOf(shown);
    assert.equal(iframe, 300);
    assert.ok(hidden > 500);
    await shown.page.hover('iframe');
    await shown.page.mouse.wheel({ deltaY: 400 });
    await waitFor('it scrolls', () => shown.frame.evaluate(() => scrollY > 100));
    assert.deepEqual(shown.log.console, []);
    await shown.close();
  }
});

test('a frame is light unless frame.js says that the host page is dark, whatever the reader prefers', async () => {
  const colour = (frame) =>
    frame.$eval('body > *', (element) => getComputedStyle(element.shadowRoot.querySelector('.box')).backgroundColor);
  const [light, dark] = ['rgb(255, 253, 249)', 'rgb(16, 25, 29)'];
  for (const [head, attributes, readerIsLight, readerIsDark] of [
    ['', '', light, light],
    ['<meta name="color-scheme" content="light dark">', '', light, dark],
    ['<style>:root { color-scheme: light dark }</style>', '', light, dark],
    ['<style>:root { color-scheme: dark }</style>', 'sandbox="allow-scripts"', dark, dark],
    ['', 'style="color-scheme: dark"', dark, dark],
  ]) {
    const shown = await openFramed(attributes, { head });
    await waitFor(
      `${head} for a reader of light`,
      async () => (await fitsContent(shown)) && (await colour(shown.frame)) === readerIsLight,
    );
    await shown.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await waitFor(`${head} for a reader of dark`, async () => (await colour(shown.frame)) === readerIsDark);
    await shown.close();
  }
  const alone = await openFramed('', { more: '' });
  await alone.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  assert.equal(await colour(alone.frame), light);
  await alone.close();
});

/** A host that follows WordPress' rules for what it embeds, written from their description. */
const wordpress = (
  secret,
) => `<blockquote data-secret="${secret}"><a href="${OURS}helpline-box.html">Ποιον να καλέσω;</a></blockquote>
<iframe class="wp-embedded-content" sandbox="allow-scripts" style="position: absolute; clip: rect(1px,1px,1px,1px);"
  title="Prin" src="${OURS}helpline-box.html#?secret=${secret}" data-secret="${secret}" width="600"
  height="338"></iframe>
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

test('an embed in WordPress gets its height, at most 1000, when WordPress is ready, and scrolls inside', async () => {
  for (const late of [true, false]) {
    // Late: what the frame says at its start is lost, as WordPress does not listen yet.
    const body = late
      ? wordpress('aB3dE6gH9j').replace(
          "addEventListener('message'",
          "globalThis.listen = () => addEventListener('message'",
        )
      : wordpress('aB3dE6gH9j');
    const { page, log, close } = await openPage(browser, { [HOST]: html(body) });
    const frame = await frameAt(page, OURS);
    // A frame that is not seen draws nothing, so nothing can be waited for by what it draws.
    await waitFor('the element', () => frame.evaluate(() => Boolean(document.body?.firstElementChild?.hasUpdated)));
    if (late) {
      await frame.evaluate(() => new Promise((next) => setTimeout(next)));
      await page.evaluate(() => globalThis.listen());
      assert.ok(await page.$eval('blockquote', (quote) => quote.checkVisibility()));
    }
    await page.evaluate(() => globalThis.ready());
    await waitFor('the frame is shown', () =>
      page.$eval('iframe', (one) => !one.hasAttribute('style') && one.height === '1000'),
    );
    assert.equal(await page.$eval('blockquote', (quote) => quote.checkVisibility()), false);
    assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight));
    assert.deepEqual(log.console, []);
    await close();
  }
});
