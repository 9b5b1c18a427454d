import { launch } from '../../support/browser.mjs';
import { found } from './engine.mjs';
import { throughPuppeteer } from './through-puppeteer.mjs';

export const missing = () => '';

/**
 * The same engine without the window around it, whose bars cost a third of the time; packaged by Debian. Not where a
 * browser is named.
 */
const shell = process.env.CHROME_PATH ? undefined : found('chromium-headless-shell');

export async function start({ scripting = true } = {}) {
  const engine = await throughPuppeteer(
    await launch({
      sources: ['named', 'installed', 'packaged'],
      ...(shell && { executablePath: shell, headless: 'shell' }),
      // Nobody asks which requests were made.
      networkEnabled: false,
    }),
  );
  await engine.page.setJavaScriptEnabled(scripting);
  return engine;
}
