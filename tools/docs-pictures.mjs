/**
 * `npm run docs:pictures`: the pictures of the documents, taken of dist/ in the browser of the tests. All elements side
 * by side in each language for the READMEs, and for docs/theming.md one picture for each custom property and part.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launch } from '../tests/support/browser.mjs';
import { elementsReady, html, openPage } from '../tests/support/pages.mjs';
import { locales, root, sourceLocale } from './content/locales.mjs';
import { elementNames } from './elements.mjs';
import { publishedManifest, themeOf } from './metadata/manifest.mjs';
import { pictureOf } from './theme-tables.mjs';

const folder = path.join(root, 'docs/pictures');

/**
 * What each property is set to in its picture: something that nobody takes for the default.
 * @type {Record<string, string>}
 */
const SHOWN = {
  '--prin-accent': '#7b2d8b',
  '--prin-on-accent': '#ffe9a8',
  '--prin-lamp': '#e26d5c',
  '--prin-surface': '#e8f0e4',
  '--prin-text': '#3b1f0b',
  '--prin-muted': '#8a2be2',
  '--prin-border': '#c2185b',
  '--prin-font': 'Georgia, "DejaVu Serif", serif',
  '--prin-font-size': '1.35rem',
  '--prin-radius': '0',
  '--prin-space': '2em',
};

const STYLE = `body { margin: 0; padding: 1rem; background: #fff } .all { display: flex; gap: 1rem; zoom: 0.6 }
  .all > * { flex: none; inline-size: 480px; block-size: 700px; overflow: hidden }`;

/**
 * Opens a page of dist/ with some markup, and takes a picture of what a selector finds.
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} of
 * @param {string} of.file
 * @param {string} of.locale
 * @param {string} of.body
 * @param {string} [of.style]
 * @param {string[]} of.names of the elements on it
 * @param {string} of.selector
 * @param {number} [of.below] how much of it is above the picture, in CSS pixels
 * @param {number} of.height in CSS pixels, at most
 * @throws {Error} where nothing is found
 */
async function picture(browser, { file, locale, body, style = '', names, selector, below = 0, height }) {
  const script = `<script src="/${locale === sourceLocale ? '' : `${locale}/`}prin.js"></script>`;
  const { page, close } = await openPage(
    browser,
    { 'https://pictures.test/': html(body, `<style>${STYLE}${style}</style>${script}`) },
    { viewport: { width: 1240, height: 900 } },
  );
  await elementsReady(page, names);
  await page.evaluate(() => Promise.all(document.getAnimations().map((motion) => motion.finished.catch(() => {}))));
  const box = await (await page.$(selector))?.boundingBox();
  if (!box) throw new Error(`${file}: nothing is at ${selector}`);
  const clip = { ...box, y: box.y + below, height: Math.min(box.height - below, height) };
  await page.screenshot({
    path: /** @type {`${string}.webp`} */ (path.join(folder, file)),
    type: 'webp',
    quality: 72,
    clip,
  });
  await close();
}

const part = (/** @type {string} */ name) => ({
  name,
  style: `::part(${name}) { outline: 3px solid #c2185b; outline-offset: 2px }`,
});
const property = (/** @type {string} */ name) => {
  if (!SHOWN[name]) throw new Error(`${name} has no value to be shown with`);
  return { name, style: `:root { ${name}: ${SHOWN[name]} }` };
};
const { properties, parts } = themeOf(await publishedManifest());
const themed = [...properties.map(property), ...parts.map(part)];

await mkdir(folder, { recursive: true });
const browser = await launch({ painted: true });
try {
  for (const locale of locales)
    await picture(browser, {
      file: `elements.${locale}.webp`,
      locale,
      // As many as fit beside each other.
      body: `<div class="all">${elementNames
        .slice(0, 4)
        .map((name) => `<div><prin-${name}></prin-${name}></div>`)
        .join('')}</div>`,
      names: elementNames.slice(0, 4),
      selector: '.all',
      height: 440,
    });
  for (const { name, style } of themed) {
    // Boxes to fill in, and what is ticked, are in other elements than the numbers.
    const shown = /border|item|muted/.test(name)
      ? 'faq-accordion'
      : /on-accent/.test(name)
        ? 'photo-spread'
        : 'helpline-box';
    const attributes = name === 'button' ? ' quick-exit' : '';
    await picture(browser, {
      file: pictureOf(name),
      locale: 'en',
      body:
        `<div style="inline-size: 520px"><prin-${shown}${attributes}><p slot="local">Your own line: ` +
        `<a href="tel:116111">116 111</a></p></prin-${shown}></div>`,
      style,
      names: [shown],
      selector: 'body > div',
      // Its button stands below the picture.
      below: shown === 'photo-spread' ? 800 : 0,
      height: 560,
    });
  }
} finally {
  await browser.close();
}
