import { launch } from '../../support/browser.mjs';
import { found } from './engine.mjs';
import { throughPuppeteer } from './through-puppeteer.mjs';

export const missing = () => '';

/**
 * The same engine without the window around it, whose bars cost a third of the time; packaged by Debian. Not where a
 * browser is named.
 */
const shell = process.env.CHROME_PATH ? undefined : found('chromium-headless-shell');

/**
 * Leaves no memory for the tiles that a page is painted in: nobody sees them. Styles, places and what a pointer meets
 * are found without.
 */
const WITHOUT_TILES = '--force-gpu-mem-available-mb=1';

export async function start({ scripting = true } = {}) {
  const engine = await throughPuppeteer(
    await launch({
      sources: ['named', 'installed', 'packaged'],
      ...(shell && { executablePath: shell, headless: 'shell' }),
      args: [WITHOUT_TILES],
      // Nobody asks which requests were made.
      networkEnabled: false,
    }),
  );
  await engine.page.setJavaScriptEnabled(scripting);
  return engine;
}
