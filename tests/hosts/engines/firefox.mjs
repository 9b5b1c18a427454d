import puppeteer from 'puppeteer-core';
import { found } from './engine.mjs';
import { throughPuppeteer } from './through-puppeteer.mjs';

const executablePath = process.env.FIREFOX_PATH || found('firefox-esr') || found('firefox');

export const missing = () => (executablePath ? '' : 'no Firefox: install firefox-esr, or name one in FIREFOX_PATH');

export async function start({ scripting = true } = {}) {
  // Pages may ask before they are left, as for readers.
  const extraPrefsFirefox = { 'dom.disable_beforeunload': false, ...(!scripting && { 'javascript.enabled': false }) };
  return throughPuppeteer(
    await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox }),
  );
}
