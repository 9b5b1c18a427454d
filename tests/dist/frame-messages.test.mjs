/** Messages between a frame and its host that nobody should send: forged, malformed, too many. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setUp } from '../support/file-browser.mjs';
import { AWAY, fitsContent, heightsOf, HOST, openFramed, OURS, SCRIPT, showsExit } from '../support/frame-fixture.mjs';
import { frameAt, html } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';

setUp();

/** Resolves when every earlier message has been handled: messages keep their order. */
const messagesArrived = ({ frame, page }) =>
  frame.evaluate(() => parent.postMessage('the last', '*')).then(() => page.waitForFunction(() => globalThis.last));
/** Script of a host page that sets `last` for `messagesArrived`. */
const RECORD_LAST =
  '<script>addEventListener("message", (event) => { globalThis.last ||= event.data === "the last"; })</script>';

test('frame.js ignores messages of other frames and malformed messages, without an error', async () => {
  const stranger =
    '<iframe id="stranger" height="50" src="https://evil.test/frame/x.html"></iframe>' +
    '<iframe id="other" height="50" src="https://evil.test/x.html"></iframe>';
  const shown = await openFramed('', {
    more: `${stranger}${RECORD_LAST}${SCRIPT}`,
    pages: { 'https://evil.test/frame/x.html': html('x'), 'https://evil.test/x.html': html('x') },
  });
  await waitFor('it fits', () => fitsContent(shown));
  const { page, frame, log } = shown;
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
  // From our own frame, which may be anybody's by now; then well-formed, from the page itself and from frames whose
  // address is not ours.
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
  await waitFor('its own', async () => (await all())[1] === 700);
  assert.deepEqual(await all(), [before[0], 700, 50]);
  assert.deepEqual(log.console, []);
  assert.equal(page.url(), HOST);
  await shown.close();
});

test('a height is clamped to 100–20,000 px, and the last of a flood of heights applies', async () => {
  const shown = await openFramed('', { more: `${RECORD_LAST}${SCRIPT}` });
  await waitFor('it fits', () => fitsContent(shown));
  for (const [value, expected] of [
    [-5, 100],
    [1e9, 20_000],
    [450.5, 451],
  ]) {
    await shown.frame.evaluate((height) => parent.postMessage({ prin: 'height', value: height }, '*'), value);
    await waitFor(
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
  assert.equal((await heightsOf(shown)).iframe, 555);
  assert.deepEqual(shown.log.console, []);
  await shown.close();
});

test('a picture whose address looks like that of a frame stops no frame after it', async () => {
  const shown = await openFramed('', { more: `${RECORD_LAST}${SCRIPT}` });
  await waitFor('it fits', () => fitsContent(shown));
  await shown.page.$eval('iframe', (frame) => {
    frame.before(Object.assign(new Image(), { src: '/shots/frame/a.html.png' }));
    frame.style.height = '';
    // After printing the script asks every frame for its height.
    dispatchEvent(new Event('afterprint'));
  });
  await waitFor('it fits again', () => fitsContent(shown));
  await shown.close();
});

test('a height on paper that is no number is not written into the style of the frame', async () => {
  const shown = await openFramed('', { more: `${RECORD_LAST}${SCRIPT}` });
  await waitFor('it fits', () => fitsContent(shown));
  await shown.frame.evaluate(() =>
    parent.postMessage({ prin: 'height', value: 500, paper: '99999999px,99999999px)/*' }, '*'),
  );
  await messagesArrived(shown);
  const height = () => shown.page.$eval('iframe', (one) => one.style.height);
  const before = await height();
  await shown.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.match(before, /500px/);
  assert.equal(await height(), before);
  await shown.close();
});

test('a frame that answers from another origin has its height, and leaves for no address but its own', async () => {
  const shown = await openFramed(`data-exit-href="${AWAY}"`, {
    pages: {
      'https://evil.test/': html(
        '<script>parent.postMessage({ prin: "height", value: 4000 }, "*"); parent.postMessage("the last", ' +
          '"*")</script>',
      ),
    },
    more: `${RECORD_LAST}${SCRIPT}`,
  });
  await waitFor('it fits', () => fitsContent(shown));
  await shown.frame.evaluate(() => (location.href = 'https://evil.test/'));
  await shown.page.waitForFunction(() => globalThis.last);
  assert.equal(await shown.page.$eval('iframe', (one) => one.clientHeight), 4000);
  const moved = await frameAt(shown.page, 'https://evil.test/');
  const left = shown.page.waitForNavigation();
  await moved.evaluate(() =>
    parent.postMessage({ prin: 'exit', value: 'https://evil.test/', exit: 'https://evil.test/' }, '*'),
  );
  await left;
  assert.equal(shown.page.url(), AWAY);
  await shown.close();
});

test('frame.js calls nothing but a number', async () => {
  const shown = await openFramed('', { more: `${RECORD_LAST}${SCRIPT}` });
  await waitFor('it fits', () => fitsContent(shown));
  await shown.frame.evaluate(() => {
    for (const prin of [
      'https://evil.test/',
      'javascript:document.title="x"',
      'tel:112;x',
      ' tel:112',
      ['tel:1 2'],
      'tel:',
    ])
      parent.postMessage({ prin }, '*');
  });
  await messagesArrived(shown);
  assert.equal(shown.page.url(), HOST);
  assert.notEqual(await shown.page.title(), 'x');
  assert.deepEqual(shown.log.console, []);
  await shown.close();
});

test('frame.js reads no property of a message that the page has put on Object.prototype', async () => {
  const shown = await openFramed('sandbox="allow-scripts" data-exit-href="https://evil.test/"', {
    more: `<script>Object.defineProperty(Object.prototype, 'prin', { value: 'exit' })</script>${RECORD_LAST}${SCRIPT}`,
  });
  await shown.frame.evaluate(() => parent.postMessage('any words', '*'));
  await messagesArrived(shown);
  assert.equal(shown.page.url(), HOST);
  assert.equal(await shown.page.$eval('h1', (title) => title.textContent), 'Σχολείο');
  await shown.close();
});

test('the exit of a frame is not shown if data-exit-href is the page itself, or a place on it', async () => {
  for (const address of ['#top', '/', 'https://school.test']) {
    const shown = await openFramed(`sandbox="allow-scripts" data-exit-href="${address}"`, {
      address: `${OURS}helpline-box.html?quick-exit`,
    });
    await waitFor('it fits', () => fitsContent(shown));
    assert.equal(await showsExit(shown), false, address);
    await shown.close();
  }
});

test('a frame ignores messages that do not come from its host, and exits that are no http address', async () => {
  const shown = await openFramed('sandbox="allow-scripts"', {
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
  assert.equal(await showsExit(shown), false);
  assert.equal(await shown.frame.evaluate(() => document.documentElement.style.colorScheme), '');
  // From the host, but nothing it may say: no address, or none that is http.
  for (const exit of ['javascript:alert(1)', 7, null, {}, 'data:text/html,x'])
    await shown.page.evaluate((exit) => frames[0].postMessage({ prin: 'host', exit, dark: 'yes' }, '*'), exit);
  await shown.page.evaluate(() => frames[0].postMessage(null, '*'));
  await shown.frame.evaluate(() => new Promise((next) => setTimeout(next)));
  const address = await shown.frame.$eval(
    'body > *',
    (element) => element.shadowRoot.querySelector('.exit')?.href ?? '',
  );
  assert.match(address, /^$|^https:\/\/www\.google\.com\/$/);
  assert.deepEqual(
    shown.log.console.filter((text) => !text.startsWith('Prin: <prin-helpline-box exit-href=')),
    [],
  );
  await shown.close();
});
