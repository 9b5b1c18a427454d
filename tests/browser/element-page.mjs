/** One element of dist/ on a page of its own, in a language and a window. */
import { sourceLocale } from '../../tools/content/locales.mjs';
import { html, openPage } from '../support/pages.mjs';

export const PAGE = 'https://school.test/';

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} name
 * @param {object} [options]
 * @param {string} [options.locale]
 * @param {string} [options.attributes]
 * @param {string} [options.inside] what is inside the tag
 * @param {(tag: string) => string} [options.around] writes the page's body around the tag
 * @param {string} [options.head]
 * @param {Record<string, import('../support/pages.mjs').Answer>} [options.pages] further pages, by their address
 * @param {number} [options.width] of the window, in CSS pixels
 * @param {number} [options.height] of the window, in CSS pixels
 * @param {string | (() => void)} [options.beforeScripts] runs before the page's own scripts
 */
export async function elementPage(
  browser,
  name,
  {
    locale = sourceLocale,
    attributes = '',
    inside = '',
    around = (tag) => tag,
    head = '',
    pages = {},
    width = 1200,
    height = 800,
    beforeScripts,
  } = {},
) {
  const script = `<script src="/${locale === sourceLocale ? '' : `${locale}/`}prin.js"></script>`;
  const body = around(`<prin-${name} ${attributes}>${inside}</prin-${name}>`);
  const written = html(body, `<title>Prin</title>${head}${script}`).replace('lang="en"', `lang="${locale}"`);
  const opened = await openPage(browser, { [PAGE]: written, ...pages }, { viewport: { width, height }, beforeScripts });
  const element = /** @type {import('puppeteer-core').ElementHandle<import('../support/pages.mjs').Widget>} */ (
    await opened.page.waitForSelector(`prin-${name}`)
  );
  // Nothing can be seen, pressed or announced before it is drawn.
  await element.evaluate((element) =>
    element.updateComplete.then(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    ),
  );
  const root = await element.evaluateHandle(({ shadowRoot }) => /** @type {ShadowRoot} */ (shadowRoot));
  return { ...opened, element, root };
}
