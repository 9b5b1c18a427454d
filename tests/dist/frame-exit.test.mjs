/** The quick exit of a frame: shown only where it can work, with and without frame.js, in real sandboxes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setUp } from '../support/file-browser.mjs';
import { AWAY, fitsContent, HOST, openFramed, OURS, SCRIPT, showsExit } from '../support/frame-fixture.mjs';
import { html, withoutBrowserNoise } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';

setUp();

/** Script of a host page that logs when the page has been emptied. */
const LOG_COVERED = `<script>
  new MutationObserver(() => document.querySelector('meta[name=referrer]') && console.log('covered'))
    .observe(document, { childList: true, subtree: true });
</script>`;
const EXIT = `${OURS}before-you-send.html?quick-exit&exit-href=https://away.test/`;
const SAME = EXIT.replace('https://prin.test/', HOST);
for (const [what, attributes, options, leads] of [
  ['of another origin, not sandboxed, without frame.js', '', { address: EXIT, more: '' }, AWAY],
  ['of the same origin, not sandboxed, without frame.js', '', { address: SAME, more: '' }, AWAY],
  ['sandboxed, without frame.js', 'sandbox="allow-scripts"', { address: EXIT, more: '' }, null],
  [
    'sandboxed with flags that cannot be read, without frame.js',
    'sandbox="allow-scripts allow-top-navigation"',
    { address: EXIT, more: '' },
    null,
  ],
  [
    'of another origin, sandboxed with its origin, without frame.js',
    'sandbox="allow-scripts allow-same-origin"',
    { address: EXIT, more: '' },
    null,
  ],
  [
    'of the same origin, sandboxed, without frame.js',
    'sandbox="allow-scripts allow-same-origin"',
    { address: SAME, more: '' },
    null,
  ],
  [
    'of the same origin, sandboxed but for calls, without frame.js',
    'sandbox="allow-scripts allow-same-origin allow-top-navigation-to-custom-protocols"',
    { address: SAME, more: '' },
    null,
  ],
  [
    'of the same origin, with a sandbox that allows it, without frame.js',
    'sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"',
    { address: SAME, more: '' },
    AWAY,
  ],
  [
    'sandboxed, with frame.js and an address',
    'sandbox="allow-scripts" data-exit-href="https://www.google.com/"',
    { address: EXIT },
    'https://www.google.com/',
  ],
  [
    'not sandboxed, with frame.js and an address',
    'data-exit-href="https://www.google.com/"',
    { address: EXIT },
    'https://www.google.com/',
  ],
  [
    'of the same origin, with frame.js and an address beside the page',
    'data-exit-href="/gone"',
    { address: SAME, pages: { [`${HOST}gone`]: html('left') } },
    `${HOST}gone`,
  ],
  ['sandboxed, with frame.js but no address', 'sandbox="allow-scripts"', { address: EXIT }, null],
  [
    'sandboxed, with frame.js and no http address',
    'sandbox="allow-scripts" data-exit-href="javascript:alert(`https:`)"',
    { address: EXIT },
    null,
  ],
  [
    'sandboxed, with frame.js and an empty address',
    'sandbox="allow-scripts" data-exit-href=" "',
    { address: EXIT },
    null,
  ],
])
  test(`the quick exit of a frame ${what}, ${leads ? 'replaces the whole page' : 'is not shown'}`, async () => {
    for (const way of leads ? ['click', 'escape'] : ['escape']) {
      // The page is covered before the other one has loaded; a host of another origin only by frame.js.
      const covers = options.more === undefined || options.address === SAME;
      const hold = (address, { console }) =>
        address === leads && covers ? waitFor('the page is covered', () => console.includes('covered')) : undefined;
      const shown = await openFramed(attributes, { ...options, hold, more: `${options.more ?? SCRIPT}${LOG_COVERED}` });
      const { page, frame, log } = shown;
      if (options.more === undefined) await waitFor('it fits', () => fitsContent(shown));
      if (leads) await waitFor('the exit', () => showsExit(shown));
      else assert.equal(await showsExit(shown), false);
      const length = await page.evaluate(() => history.length);
      // A reader who presses Escape in a frame has clicked in it: browsers let it navigate the top page only then.
      const act = async () => {
        await frame.click(way === 'click' ? 'body > * >>> .exit' : 'body > * >>> .title');
        if (way === 'escape') for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
      };
      if (!leads) {
        await act();
        await frame.evaluate(() => new Promise((next) => setTimeout(next)));
        assert.equal(page.url(), HOST);
        for (const each of [page, frame]) assert.equal(await each.$('body > [popover=manual]'), null);
      } else {
        // The browser may answer a click only once the page that was clicked has gone, or never.
        const acted = act().catch(() => undefined);
        await waitFor('the page has gone', () => page.url() === leads);
        await acted;
        // The frame, frame.js or both cover the page: how often depends on which is first.
        assert.deepEqual(new Set(withoutBrowserNoise(log.console)), new Set(covers ? ['covered'] : []));
        assert.equal(page.url(), leads);
        assert.equal(await page.evaluate(() => history.length), length);
      }
      await shown.close();
    }
  });

test('the quick exit of a frame of another origin stays in sight while the page around it scrolls', async () => {
  const more = `${SCRIPT}<div style="height: 2000px"></div>`;
  const shown = await openFramed('data-exit-href="https://away.test/"', { address: EXIT, more });
  const { page, frame } = shown;
  await waitFor('it fits, with its exit', async () => (await fitsContent(shown)) && showsExit(shown));
  const edges = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom };
  };
  const { top, bottom } = await page.$eval('iframe', edges);
  const height = await page.evaluate(() => innerHeight);
  const offsets = [];
  for (let at = 0; at < bottom - 200; at += 200) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), at);
    await waitFor(`the exit in sight at ${at}`, async () => {
      const exit = await frame.$eval('body > * >>> .exit', edges);
      return exit.top + top - at >= 0 && exit.bottom + top - at <= height;
    });
    offsets.push(await frame.$eval('body > * >>> .exit-place', (place) => place.style.top));
  }
  assert.equal(offsets[0], '', 'at first it is in its place');
  assert.notEqual(offsets.at(-1), '', 'it has moved');
  await shown.close();
});

test('prin.js in an iframe of the host itself shows the exit only if it can navigate the top page', async () => {
  const its = html(
    '<prin-before-you-send quick-exit exit-href="https://away.test/"></prin-before-you-send>' +
      '<script src="https://prin.test/prin.js"></script>',
  );
  for (const [attributes, origin, expected] of [
    ['', 'https://other.test/', true],
    ['', HOST, true],
    ['sandbox="allow-scripts"', 'https://other.test/', false],
    ['sandbox="allow-scripts allow-same-origin"', HOST, false],
    ['sandbox="allow-scripts allow-same-origin allow-top-navigation"', HOST, true],
  ]) {
    const address = `${origin}its.html`;
    const shown = await openFramed(attributes, { address, more: '', pages: { [address]: its } });
    assert.equal(await showsExit(shown), expected, `${attributes} ${origin}`);
    if (!expected) {
      await shown.frame.click('body > * >>> .title');
      for (let press = 0; press < 3; press++) await shown.page.keyboard.press('Escape');
      assert.equal(await shown.frame.$('body > [popover=manual]'), null);
    } else {
      await Promise.all([shown.page.waitForNavigation(), shown.frame.click('body > * >>> .exit')]);
      assert.equal(shown.page.url(), AWAY);
    }
    await shown.close();
  }
});
