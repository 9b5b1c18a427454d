/**
 * Pictures of every widget to be looked at one by one: each width of its own column × light and dark × language, then
 * the states a reader brings about or asks for. Written to out/look/, with a page that shows them side by side. Words
 * after the command choose among them: `npm run screenshots -- helpline-box 320 dark`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, root, sourceLocale } from './content/locales.mjs';
import { launch } from '../tests/support/browser.mjs';
import { html, openPage } from '../tests/support/pages.mjs';
import { traits } from '../tests/support/traits.mjs';
import { elementNames } from './elements.mjs';

/** @typedef {import('../tests/support/pages.mjs').Widget} Widget */
/** @typedef {{ page: import('puppeteer-core').Page, media: import('puppeteer-core').CDPSession }} Opened */
/**
 * @typedef {object} Shot one picture
 * @property {string} locale
 * @property {string} scheme light or dark
 * @property {string} name of the element
 * @property {number} width of its column, in CSS pixels
 * @property {string} state
 * @property {string} file
 * @property {string} [attributes]
 * @property {string} [inside]
 * @property {(root: ShadowRoot) => void} [act]
 * @property {Record<string, string>} [media] features by name
 * @property {number} [fontSize] the default of the browser, in CSS pixels
 */

const OUT = path.join(root, 'out/look');
const PAGE = 'https://school.test/';
/** Of the column the widget stands in; the window is always wider, so that no rule can go by it. */
const WIDTHS = [280, 320, 480, 768, 1200];
const WINDOW = { width: 1400, height: 900 };
/** A picture shows where every motion ends. */
const STILL = { 'prefers-reduced-motion': 'reduce' };
/** What a reader asks the browser for: its default font size, and what it says of itself to the page. */
/** @type {Record<string, Partial<Shot>>} */
const ASKED = {
  'forced-colours': { media: { 'forced-colors': 'active' } },
  'more-contrast': { media: { 'prefers-contrast': 'more' } },
  'text-200': { fontSize: 32 },
};
/**
 * What a site asks of every element; what it asks of one, or a reader does there, stands with its tests.
 * @type {import('../tests/support/traits.mjs').Traits['states']}
 */
const ASKED_OF_ALL = { 'quick-exit': { attributes: 'quick-exit' } };
/** @param {string} words */
const stateName = (words) => words.replace(/[^\w]+/g, '-');
/** @param {string} name of an element */
const statesOf = (name) => Object.entries({ ...ASKED_OF_ALL, ...traits[name].states });

/** Every picture to be taken, and what it takes. @returns {Shot[]} */
function shots() {
  /** @type {Omit<Shot, 'file'>[]} */
  const all = [];
  for (const locale of locales)
    for (const scheme of ['light', 'dark'])
      for (const name of elementNames) {
        /** @type {(width: number, state: string, more?: Partial<Shot>) => number} */
        const shot = (width, state, more = {}) => all.push({ locale, scheme, name, width, state, ...more });
        for (const width of WIDTHS) shot(width, 'plain');
        for (const [state, more] of Object.entries(ASKED)) for (const width of [320, 768]) shot(width, state, more);
        for (const [state, more] of statesOf(name)) for (const width of [320, 768]) shot(width, stateName(state), more);
      }
  return all
    .filter(({ locale, state }) => locale === sourceLocale || state === 'plain')
    .map((shot) => ({
      ...shot,
      file: `${[shot.name, shot.width, shot.scheme, shot.locale, shot.state].join('.')}.png`,
    }));
}

/**
 * A page of one language and scheme with nothing on it yet.
 * @param {Pick<Shot, 'locale' | 'scheme'>} of
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<Opened & { close: () => Promise<void> }>}
 */
async function pageOf({ locale, scheme }, browser) {
  const script = `<script src="${locale === sourceLocale ? '' : `/${locale}`}/prin.js"></script>`;
  // The margin shows the edges; the colour around is a page's, not ours.
  const style =
    `<style>:root { ` +
    `color-scheme: ${scheme}; background: light-dark(#f2f2f2, #111) } body { margin: 24px } #column { ` +
    `padding: 8px }</style>`;
  const { page, close } = await openPage(browser, { [PAGE]: html('<div id="column"></div>', script + style) });
  await page.setViewport(WINDOW);
  return { page, close, media: await page.createCDPSession() };
}

/** @param {Opened} opened @param {Shot} shot */
async function take({ page, media }, { name, width, attributes = '', inside = '', act, file, media: asked = {} }) {
  await media.send('Emulation.setEmulatedMedia', {
    features: Object.entries({ ...STILL, ...asked }).map(([feature, value]) => ({ name: feature, value })),
  });
  await page.$eval(
    '#column',
    async (column, tag, width, attributes, inside) => {
      /** @type {HTMLElement} */ (column).style.width = `${width}px`;
      column.innerHTML = `<prin-${tag} ${attributes}>${inside}</prin-${tag}>`;
      const element = /** @type {Widget & { clock: () => number, country: string | null }} */ (
        column.firstElementChild
      );
      // The same hour on every picture: a Wednesday at noon in Athens.
      element.clock = () => Date.parse('2026-11-25T12:00+02:00');
      element.country = null;
      await element.updateComplete;
      // Whether a line is open is said once the lines have been drawn.
      const now = /** @type {ShadowRoot} */ (element.shadowRoot).querySelector('.opening');
      while (now && !now.textContent) await new Promise(requestAnimationFrame);
    },
    name,
    width,
    attributes,
    inside,
  );
  if (act) await page.evaluate(`(${act})(document.querySelector('#column > *').shadowRoot)`);
  const drawn = /** @type {import('puppeteer-core').ElementHandle} */ (await page.$('#column'));
  await drawn.screenshot({ path: path.join(OUT, file) });
}

/**
 * What stands together, in the order it came.
 * @param {Shot[]} all
 * @param {(shot: Shot) => string} titleOf
 * @returns {[title: string, shots: Shot[]][]}
 */
function grouped(all, titleOf) {
  /** @type {Record<string, Shot[]>} */
  const groups = {};
  for (const one of all) (groups[titleOf(one)] ??= []).push(one);
  return Object.entries(groups);
}

/**
 * One table for each widget and state: a row for each language and scheme, a column for each width.
 * @param {Shot[]} taken
 */
function sheet(taken) {
  /** @type {(shot: Shot) => string} */
  const cell = ({ file, width }) =>
    `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}" title="${width} px" ` +
    `width="${Math.round(width / 2.5)}"></a>`;
  /** @type {(group: [title: string, shots: Shot[]]) => string} */
  const row = ([title, shots]) => `<div><b>${title}</b>${shots.map(cell).join('')}</div>`;
  /** @type {(group: [title: string, shots: Shot[]]) => string} */
  const table = ([title, shots]) =>
    `<h2>${title}</h2>${grouped(shots, ({ locale, scheme }) => `${locale} ${scheme}`)
      .map(row)
      .join('')}`;
  const style =
    'body { font: 14px system-ui; margin: 24px; background: #ddd } div { display: flex; gap: 16px; ' +
    'align-items: flex-start; margin-bottom: 24px } b { flex: 0 0 5em }';
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Prin: look</title><style>` +
    `${style}</style><h1>${taken.length} pictures</h1>${grouped(taken, ({ name, state }) => `${name} · ${state}`)
      .map(table)
      .join('')}</html>\n`
  );
}

const words = process.argv.slice(2);
const chosen = shots().filter(({ file }) => words.every((word) => file.split('.').includes(word)));
if (!chosen.length) throw new Error(`no picture has all of: ${words.join(', ')}`);
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const [, ofSize] of grouped(chosen, ({ fontSize }) => String(fontSize))) {
  const browser = await launch({ fontSize: ofSize[0].fontSize, painted: true });
  try {
    for (const [, ofPage] of grouped(ofSize, ({ locale, scheme }) => `${locale} ${scheme}`)) {
      const opened = await pageOf(ofPage[0], browser);
      for (const shot of ofPage) await take(opened, shot);
      await opened.close();
    }
  } finally {
    await browser.close();
  }
}
await writeFile(path.join(OUT, 'index.html'), sheet(chosen));
console.log(`${chosen.length} pictures, side by side in ${path.relative(root, path.join(OUT, 'index.html'))}`);
