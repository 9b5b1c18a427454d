import { launch } from '../../support/browser.mjs';
import { throughPuppeteer } from './through-puppeteer.mjs';

export const missing = () => '';

export async function start({ scripting = true } = {}) {
  const engine = await throughPuppeteer(await launch({ sources: ['named', 'installed', 'packaged'] }));
  await engine.page.setJavaScriptEnabled(scripting);
  return engine;
}
