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
  let errors = [];
  page.on('pageerror', (error) => errors.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && errors.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => dialog.dismiss());
  return {
    page,
    version: (await browser.version()).replace(/^\D*\//, ''),
    open: async (address) => {
      errors = [];
      await page.goto(address, { waitUntil: 'load', timeout: 30_000 });
    },
    ask: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    url: async () => page.url(),
    consoleErrors: () => errors,
    stop: () => browser.close(),
  };
}
