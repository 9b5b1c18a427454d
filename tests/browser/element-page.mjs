/** One element of dist/ on a page of its own, or many one after the other on one page, in a language and a window. */
import { sourceLocale } from '../../tools/content/locales.mjs';
import { html, openPage } from '../support/pages.mjs';

export const PAGE = 'https://school.test/';

/**
 * What is shown, and where.
 * @typedef {object} Shown
 * @property {string} [attributes]
 * @property {string} [inside] what is inside the tag
 * @property {(tag: string) => string} [around] writes the page's body around the tag
 * @property {number} [width] of the window, in CSS pixels
 * @property {number} [height] of the window, in CSS pixels
 * @typedef {import('puppeteer-core').ElementHandle<import('../support/pages.mjs').Widget>} WidgetHandle
 */

const WINDOW = { width: 1200, height: 800 };
/**
 * @param {string} locale
 * @param {string} body
 * @param {string} [head]
 */
const pageOf = (locale, body, head = '') => {
  const script = `<script src="/${locale === sourceLocale ? '' : `${locale}/`}prin.js"></script>`;
  return html(body, `<title>Prin</title>${head}${script}`).replace('lang="en"', `lang="${locale}"`);
};
/** @type {(name: string, shown: Shown) => string} */
const bodyOf = (name, { attributes = '', inside = '', around = (tag) => tag }) =>
  around(`<prin-${name} ${attributes}>${inside}</prin-${name}>`);

/**
 * The root of an element, once it is drawn: nothing can be seen, pressed or announced before.
 * @param {WidgetHandle} element
 */
const drawnRoot = (element) =>
  element.evaluateHandle(async (element) => {
    await element.updateComplete;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return /** @type {ShadowRoot} */ (element.shadowRoot);
  });

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} name
 * @param {Shown & {
 *   locale?: string,
 *   head?: string,
 *   pages?: Record<string, import('../support/pages.mjs').Answer>,
 *   beforeScripts?: string | (() => void),
 * }} [options] `pages` are further pages, by their address; `beforeScripts` runs before the page's own scripts
 */
export async function elementPage(
  browser,
  name,
  {
    locale = sourceLocale,
    head,
    pages = {},
    width = WINDOW.width,
    height = WINDOW.height,
    beforeScripts,
    ...shown
  } = {},
) {
  const written = pageOf(locale, bodyOf(name, shown), head);
  const opened = await openPage(browser, { [PAGE]: written, ...pages }, { viewport: { width, height }, beforeScripts });
  const element = /** @type {WidgetHandle} */ (await opened.page.waitForSelector(`prin-${name}`));
  return { ...opened, element, root: await drawnRoot(element) };
}

/**
 * A page on which elements stand one after the other, each of them new: what a test only looks at, or does to an
 * element alone, needs no page and no process of its own.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ locale?: string, beforeScripts?: string | (() => void) }} [options]
 */
export async function elementStage(browser, { locale = sourceLocale, beforeScripts } = {}) {
  const opened = await openPage(browser, { [PAGE]: pageOf(locale, '') }, { viewport: WINDOW, beforeScripts });
  const { page } = opened;
  let window = WINDOW;
  /**
   * Shows an element in place of what is there.
   * @param {string} name
   * @param {Shown} [options]
   */
  async function show(name, { width = WINDOW.width, height = WINDOW.height, ...shown } = {}) {
    if (width !== window.width || height !== window.height) await page.setViewport((window = { width, height }));
    const element = /** @type {WidgetHandle} */ (
      await page.evaluateHandle(
        (body, tag) => {
          document.body.innerHTML = body;
          scrollTo(0, 0);
          return document.querySelector(tag);
        },
        bodyOf(name, shown),
        `prin-${name}`,
      )
    );
    return { element, root: await drawnRoot(element) };
  }
  return { ...opened, show };
}
