/** The site as it is built: its pages, a server, and one browser for a whole file of tests. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { after, before } from 'node:test';
import { serve } from '../../site/serve.mjs';
import { root } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';

export const dist = path.join(root, 'dist');
if (!existsSync(path.join(dist, 'site'))) throw new Error('dist/site/ is missing: run "npm run build"');

/** Every page of the site, by its path under dist/. */
export const pages = (await readdir(dist, { recursive: true }))
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /^(site\/.*|([a-z]{2}\/)?index)\.html$/.test(file))
  .sort();
/** The pages that stand in a frame of the preview are parts of others. */
export const isPreview = (file) => /preview-[a-z]+\.html$/.test(file);

/**
 * A server and a browser, from the start of a file of tests to its end.
 * @returns {{ at: (file: string) => string, open: (file: string, how?: object) =>
 *   Promise<import('puppeteer-core').Page>, browser: () => import('puppeteer-core').Browser }}
 */
export function setUp() {
  let browser;
  let server;
  const at = (file) => new URL(`prin/${server.version}/${file}`, server.address).href;
  before(async () => {
    [browser, server] = await Promise.all([launch({ protocolTimeout: 60_000 }), serve()]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    at,
    browser: () => browser,
    async open(file, { width = 1280, height = 900, scheme = 'light', script = true } = {}) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      await page.setJavaScriptEnabled(script);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.goto(/^https?:/.test(file) ? file : at(file), { waitUntil: 'load' });
      return page;
    },
  };
}
