/** A page with elements and nothing else, and the places of what is in them. */
import { sourceLocale } from '../../tools/content/locales.mjs';
import { keptPage } from '../support/kept-page.mjs';
import { html, openPage } from '../support/pages.mjs';

const PAGE = 'https://school.test/';
/** Windows, in pixels. */
export const SMALL_PHONE = { width: 360, height: 740 };
export const PHONE = { width: 390, height: 844 };
export const COLUMN = { width: 768, height: 900 };
export const WIDE = { width: 1250, height: 900 };

/** The page of a language: what is shown takes the place of what was there before. */
async function open(browser, locale) {
  const folder = locale === sourceLocale ? '' : `${locale}/`;
  const { page } = await openPage(browser, { [PAGE]: html('', `<script src="/${folder}prin.js"></script>`) });
  return { page, cdp: await page.createCDPSession() };
}

/**
 * A page with some markup and nothing else, its elements rendered, until the next is shown.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} markup
 * @param {object} [options]
 * @param {{ width: number, height: number }} [options.viewport]
 * @param {string} [options.locale]
 * @param {[string, string][]} [options.features] of the media, with their values
 * @param {'' | 'print'} [options.media]
 */
export async function shown(
  browser,
  markup,
  { viewport = COLUMN, locale = sourceLocale, features = [], media = '' } = {},
) {
  const { page, cdp } = await keptPage(browser, `looks · ${locale}`, () => open(browser, locale));
  await page.setViewport(viewport);
  await cdp.send('Emulation.setEmulatedMedia', {
    media,
    features: [['prefers-reduced-motion', 'reduce'], ...features].map(([name, value]) => ({ name, value })),
  });
  await page.evaluate(async (markup) => {
    document.body.innerHTML = markup;
    scrollTo(0, 0);
    for (const element of document.querySelectorAll('body > *')) await element.updateComplete;
  }, markup);
  return page;
}

export const tagOf = (name, attributes = '') => `<prin-${name} ${attributes}></prin-${name}>`;

/** The boxes of what matches in an element, from the top of the page. */
export const boxes = (page, name, selector) =>
  page.$$eval(`prin-${name} >>> ${selector}`, (all) =>
    all.map((one) => {
      const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
      return { left, right, top: top + scrollY, bottom: bottom + scrollY, width, height };
    }),
  );
