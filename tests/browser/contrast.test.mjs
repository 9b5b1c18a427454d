/**
 * Contrast: the colours that Chromium uses for every text, edge and focus ring of the elements, against what is behind
 * them, with our own tokens and with those of a site. Measured, not computed from the sources.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';
import { html, openPage } from '../support/pages.mjs';
import { NAMED } from './colours.mjs';
import { prepare } from './contrast-page.mjs';
import { kindOf } from './focus.mjs';

const PAGE = 'https://school.test/';
let browser;
let opened;
let checked = 0;

before(async () => {
  browser = await launch();
  // The helpline box twice: once while its helplines are open, once while closed.
  const tags = [...elementNames, 'helpline-box']
    .map((name) => `<prin-${name} quick-exit><p slot="local">Γραφείο 12</p></prin-${name}>`)
    .join('');
  opened = await openPage(browser, { [PAGE]: html(tags, '<script src="/prin.js"></script>') });
  await opened.page.evaluate(`(${prepare})(${kindOf})`);
});
after(async () => {
  await browser?.close();
  console.log(`contrast pairs: ${checked}`);
});

/**
 * Under each of some styles of a site, the pairs of colours with their contrast and the least that is allowed. They are
 * measured in one go: the browser would paint the page between two questions.
 */
async function measured(styles, { rings = 'none', media = [] } = {}) {
  const session = await opened.page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: media });
  const found = await opened.page.evaluate(
    (styles, rings) =>
      styles.map((style) => {
        document.documentElement.style.cssText = style;
        return { style, pairs: globalThis.measure(rings) };
      }),
    styles,
    rings,
  );
  await session.detach();
  for (const { pairs } of found) checked += pairs.length;
  return found;
}
const tooWeak = ({ style, pairs }) =>
  pairs
    .filter(({ is, least }) => is < least)
    .map(
      ({ what, colour, ground, is, least }) =>
        `${style} · ${what}: ${colour} on ${ground} is ${is.toFixed(2)}, not ${least}`,
    );

for (const scheme of ['light', 'dark']) {
  test(`our colours, ${scheme}: text has 7, other text 4.5, edges, icons and focus rings 3`, async () => {
    const [ours] = await measured([`color-scheme: ${scheme}`], { rings: 'all' });
    assert.ok(
      new Set(ours.pairs.map(({ ground }) => ground)).size >= 4,
      'surface, grounds of both hues, the urgent block and its tiles are among the grounds',
    );
    assert.deepEqual(tooWeak(ours), []);
  });

  test(`prefers-contrast: more, ${scheme}: all text has 7, edges 4.5`, async () => {
    const media = [{ name: 'prefers-contrast', value: 'more' }];
    const [{ style, pairs }] = await measured([`color-scheme: ${scheme}`], { rings: 'all', media });
    const stricter = pairs.map((pair) => ({ ...pair, least: pair.least === 3 ? 4.5 : 7 }));
    assert.deepEqual(tooWeak({ style, pairs: stricter }), []);
  });

  // Each accent meets a lamp far from it in the list, which is in order of the alphabet, and each lamp an accent. The
  // edge of controls is given every colour too.
  test(`${NAMED.length} colours as accent × lamp × border have enough contrast, ${scheme}`, async () => {
    const styles = NAMED.map((accent, at) => {
      const [lamp, border] = [53, 101].map((step) => NAMED[(at * step) % NAMED.length]);
      return `color-scheme: ${scheme}; --prin-accent: ${accent}; --prin-lamp: ${lamp}; --prin-border: ${border}`;
    });
    assert.deepEqual((await measured(styles, { rings: 'kinds' })).flatMap(tooWeak), []);
  });

  test(`the colours of a site's palette keep enough contrast on its own surface, ${scheme}`, async () => {
    const surfaces = scheme === 'light' ? ['white', '#f4efe6', '#eaf2fb'] : ['black', '#1d1b26', '#102418'];
    const styles = surfaces.flatMap((surface) =>
      ['#761e34', '#ffd400', 'black', 'white', '#1d4ed8'].flatMap((accent) =>
        ['#f5a93b', 'black', 'white', 'navy', 'red'].map(
          (lamp) =>
            `color-scheme: ${scheme}` +
            `; --prin-surface: ${surface}; --prin-accent: ${accent}; --prin-lamp: ${lamp}; --prin-border: #d9a9b8`,
        ),
      ),
    );
    assert.deepEqual((await measured(styles)).flatMap(tooWeak), []);
  });

  test(`a surface that lets the page through keeps enough contrast on a page of the scheme, ${scheme}`, async () => {
    const styles = ['transparent', 'rgb(0 0 0 / 4%)', 'rgb(255 255 255 / 8%)', 'rgb(250 240 230 / 10%)'].map(
      (surface) => `color-scheme: ${scheme}; background: Canvas; --prin-surface: ${surface}; --prin-lamp: #f5a93b80`,
    );
    assert.deepEqual((await measured(styles, { rings: 'kinds' })).flatMap(tooWeak), []);
  });
}
