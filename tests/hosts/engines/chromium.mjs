import puppeteer from 'puppeteer-core';
import { browser as launchOptions } from '../../support/browser.mjs';
import { throughPuppeteer } from './through-puppeteer.mjs';

export const missing = () => '';

export async function start({ scripting = true } = {}) {
  const engine = await throughPuppeteer(await puppeteer.launch(await launchOptions('named', 'installed', 'packaged')));
  await engine.page.setJavaScriptEnabled(scripting);
  return engine;
}
