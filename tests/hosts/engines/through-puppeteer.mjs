/** Chromium and Firefox, driven alike: one page that goes from host to host. */

/** How wide every engine shows the pages: room for the widest look of the elements. */
export const WIDTH = 1000;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<import('./engine.mjs').Engine>}
 */
export async function throughPuppeteer(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: 800 });
  let heard = [];
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && heard.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => dialog.dismiss());
  return {
    page,
    version: (await browser.version()).replace(/^\D*\//, ''),
    open: async (address) => {
      heard = [];
      await page.goto(address, { waitUntil: 'load', timeout: 30_000 });
    },
    ask: (expression) => page.evaluate(expression),
    heard: () => heard,
    stop: () => browser.close(),
  };
}
