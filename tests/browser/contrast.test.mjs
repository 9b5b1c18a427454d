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

/** Runs in the page: brings about every state, and defines the function that measures. */
async function prepare(kindOf) {
  const elements = [...document.body.children];
  for (const element of elements) await element.updateComplete;
  const roots = elements.map(({ shadowRoot }) => shadowRoot);
  for (const root of roots) {
    root.querySelector('input[type=checkbox]')?.click();
    for (const details of root.querySelectorAll('details')) details.open = true;
  }
  // A helpline shows its opening status once it is in view: here on a Wednesday at noon, and at ten in the evening.
  const [open, closed] = elements.filter(({ localName }) => localName === 'prin-helpline-box');
  for (const [box, hour, status] of [
    [open, 12, '.open'],
    [closed, 22, '.opening:not(.open, :empty)'],
  ]) {
    box.clock = () => Date.parse(`2026-11-25T${hour}:00+02:00`);
    box.scrollIntoView();
    while (!box.shadowRoot.querySelector(status)) await new Promise(requestAnimationFrame);
  }

  // A colour as it is painted: three bytes and how much it covers.
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const painted = new Map();
  const bytes = (colour) => {
    if (!painted.has(colour)) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = '#010203';
      context.fillStyle = colour;
      if (context.fillStyle === '#010203') throw new Error(`not a colour: ${colour}`);
      context.fillRect(0, 0, 1, 1);
      painted.set(colour, [...context.getImageData(0, 0, 1, 1).data]);
    }
    return painted.get(colour);
  };
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((byte) =>
      byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** The contrast of a colour with its ground, which shows through what the colour does not cover. */
  const contrast = (colour, ground) => {
    const under = bytes(ground);
    const cover = bytes(colour)[3] / 255;
    const seen = bytes(colour).map((byte, at) => byte * cover + under[at] * (1 - cover));
    const [dark, light] = [luminance(seen), luminance(under)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  /** What lies behind an element's letters, or behind its box. The words of the breath stand on its sun. */
  const behind = (element) => {
    if (element.matches('.breath p')) return getComputedStyle(element, '::before').backgroundColor;
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
      const colour = getComputedStyle(at).backgroundColor;
      const cover = bytes(colour)[3];
      if (cover === 255) return colour;
      if (cover) throw new Error(`half covered: ${colour}`);
    }
    throw new Error('nothing behind it');
  };
  const seen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, [role=status]');
  const nameOf = (element) =>
    `${element.getRootNode().host?.localName} ${element.localName}.${element.className?.baseVal ?? element.className}`;

  /** Body text, and what may have less: what can be acted on, and what only adds to the text. */
  const LESS = 'a, .button, .badge, .open, .opening, .meta, .eyebrow, summary, u, .steps';
  /** What is no text: where, which colour, and whether it stands on its own ground or on what lies behind it. */
  const EDGES = [
    ['.button:not(.button-plain, .exit)', '', 'borderTopColor'],
    ['.urgent .tel', '', 'backgroundColor'],
    ['.tel', '', 'borderTopColor'],
    ['input', '', 'borderTopColor'],
    [':checked', '::before', 'borderRightColor', 'own'],
    ['.more > summary', '::after', 'borderRightColor', 'own'],
    ['.opening', '::before', 'borderTopColor', 'own'],
    ['.steps li', '::before', 'borderTopColor', 'own'],
    ['.icon', '', 'stroke', 'own'],
  ];

  /** All that is measured. What is seen may depend on the scheme and on contrast, on no other colour of the page. */
  const look = () => {
    const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]).filter(seen);
    const hasText = ({ childNodes }) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const controls = all('.urgent a, .already a, .first a, .line a, summary, input, .button, [part=item] a');
    return {
      texts: all('.root *')
        .filter(hasText)
        .map((element) => ({ what: nameOf(element), element, least: element.closest(LESS) ? 4.5 : 7 })),
      edges: EDGES.flatMap(([selector, pseudo, property, ground]) =>
        all(selector).map((element) => ({
          what: `${nameOf(element)}${pseudo} ${property}`,
          style: getComputedStyle(element, pseudo),
          property,
          on: ground ? element : element.parentElement,
        })),
      ),
      exits: all('.exit'),
      summaries: all('[id] > summary'),
      controls,
      // One of each kind, whose styles are the same.
      kinds: [...new Map(controls.map((control) => [kindOf(control), control])).values()],
    };
  };
  const looked = new Map();
  /**
   * The pairs of colours that meet, with their contrast and the least that is allowed; with `rings` those of the focus
   * too, of `all` controls or of the `kinds`.
   */
  globalThis.measure = (rings) => {
    const key = `${document.documentElement.style.colorScheme} ${matchMedia('(prefers-contrast: more)').matches}`;
    if (!looked.has(key)) looked.set(key, look());
    const { texts, edges, exits, summaries, controls, kinds } = looked.get(key);
    const pairs = new Map();
    const add = (what, colour, ground, least) => {
      const pair = `${colour} ${ground} ${least}`;
      if (!pairs.has(pair)) pairs.set(pair, { what, colour, ground, least, is: contrast(colour, ground) });
    };
    for (const { what, element, least } of texts) add(what, getComputedStyle(element).color, behind(element), least);
    for (const { what, style, property, on } of edges) add(what, style[property], behind(on), 3);
    // A filled button is seen by its ground or by its edge; a chevron stands on its disc.
    for (const exit of exits) {
      const { backgroundColor, borderTopColor } = getComputedStyle(exit);
      const ground = behind(exit.parentElement);
      const [clearest] = [backgroundColor, borderTopColor].sort(
        (one, other) => contrast(other, ground) - contrast(one, ground),
      );
      add(`${nameOf(exit)} edge`, clearest, ground, 3);
    }
    for (const summary of summaries) {
      const [disc, chevron] = ['::before', '::after'].map((part) => getComputedStyle(summary, part));
      add(`${nameOf(summary)} chevron`, chevron.borderRightColor, disc.borderTopColor, 3);
    }
    for (const control of { none: [], kinds, all: controls }[rings]) {
      control.focus({ preventScroll: true });
      const { outlineColor, outlineStyle } = getComputedStyle(control);
      if (outlineStyle !== 'solid') throw new Error(`no ring: ${nameOf(control)}`);
      add(`${nameOf(control)} focus`, outlineColor, behind(control.parentElement), 3);
    }
    return [...pairs.values()];
  };
}

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
}
