/** A page with elements and nothing else, and the places of what is in them. */
import { sourceLocale } from '../../tools/content/locales.mjs';
import { html, openPage } from '../support/pages.mjs';

const PAGE = 'https://school.test/';
/** Windows, in pixels. */
export const SMALL_PHONE = { width: 360, height: 740 };
export const PHONE = { width: 390, height: 844 };
export const COLUMN = { width: 768, height: 900 };
export const WIDE = { width: 1250, height: 900 };

/**
 * A page with some markup and nothing else, its elements rendered.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} markup
 * @param {{ viewport?: { width: number, height: number }, locale?: string, media?: [string, string][] }} [options]
 */
export async function shown(browser, markup, { viewport = COLUMN, locale = sourceLocale, media = [] } = {}) {
  const folder = locale === sourceLocale ? '' : `${locale}/`;
  const opened = await openPage(browser, { [PAGE]: html(markup, `<script src="/${folder}prin.js"></script>`) });
  await opened.page.setViewport(viewport);
  const cdp = await opened.page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [['prefers-reduced-motion', 'reduce'], ...media].map(([name, value]) => ({ name, value })),
  });
  await opened.page.evaluate(async () => {
    for (const element of document.querySelectorAll('body > *')) await element.updateComplete;
  });
  return opened;
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
