/** One widget on a page of its own, from dist/, in a language and a window. */
import { sourceLocale } from '../../tools/content/locales.mjs';
import { html, open } from '../support/pages.mjs';

export const PAGE = 'https://school.test/';

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} name
 * @param {{ locale?: string, attributes?: string, inside?: string, around?: (tag: string) => string, head?: string, pages?: object, width?: number, height?: number, first?: () => void, address?: string }} [options]
 *   `around` writes what stands beside the tag; `first` runs before the page's own scripts
 */
export async function widget(
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
    first,
  } = {},
) {
  const script = `<script src="/${locale === sourceLocale ? '' : `${locale}/`}prin.js"></script>`;
  const body = around(`<prin-${name} ${attributes}>${inside}</prin-${name}>`);
  const written = html(body, `<title>Prin</title>${head}${script}`).replace('lang="en"', `lang="${locale}"`);
  const opened = await open(browser, { [PAGE]: written, ...pages }, { screen: { width, height }, first });
  const element = await opened.page.waitForSelector(`prin-${name}`);
  // What is not drawn yet is not to be seen, pressed or told.
  await element.evaluate((element) =>
    element.updateComplete.then(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    ),
  );
  return { ...opened, element, root: await element.evaluateHandle(({ shadowRoot }) => shadowRoot) };
}
