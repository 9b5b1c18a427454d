import puppeteer from 'puppeteer-core';
import { found } from './engine.mjs';
import { throughPuppeteer } from './through-puppeteer.mjs';

const executablePath = process.env.FIREFOX_PATH || found('firefox-esr') || found('firefox');

export const missing = () => (executablePath ? '' : 'no Firefox: install firefox-esr, or name one in FIREFOX_PATH');

/**
 * What a browser does besides showing pages: it remembers them, asks for icons, starts processes to come, mends
 * sites that it knows, and draws more often than anybody looks.
 */
const QUIET = {
  'accessibility.force_disabled': 1,
  'browser.cache.disk.enable': false,
  'browser.chrome.site_icons': false,
  'browser.sessionstore.interval': 3_600_000,
  'browser.sessionstore.resume_from_crash': false,
  'browser.translations.enable': false,
  'browser.urlbar.formatting.enabled': false,
  'browser.urlbar.trimURLs': false,
  'browser.zoom.siteSpecific': false,
  'datareporting.healthreport.uploadEnabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.webcompat.enable_interventions': false,
  'extensions.webcompat.enable_shims': false,
  'layout.frame_rate': 30,
  'places.history.enabled': false,
  'signon.rememberSignons': false,
  'toolkit.telemetry.unified': false,
};

export async function start({ scripting = true } = {}) {
  // Pages may ask before they are left, as for readers.
  const extraPrefsFirefox = {
    ...QUIET,
    'dom.disable_beforeunload': false,
    ...(!scripting && { 'javascript.enabled': false }),
  };
  return throughPuppeteer(
    await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      // Without the bars of its window.
      args: ['--kiosk'],
      extraPrefsFirefox,
      // Nobody asks which requests were made.
      networkEnabled: false,
    }),
  );
}
