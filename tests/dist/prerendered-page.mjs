/** Pages with the elements of dist/prerendered/, before and after their script runs. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { countryFolder } from '../../tools/build/context.mjs';
import { root, sourceLocale } from '../../tools/content/locales.mjs';
import { loadSharedContent } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { browser } from '../support/file-browser.mjs';
import { elementsReady, html, openPage } from '../support/pages.mjs';

export const PAGE = 'https://school.test/';
export const SCRIPT = '<script async src="/prin.js"></script>';
export const file = (name) => readFile(path.join(root, 'dist', name), 'utf8');
/** The folder of each country. */
export const folders = Object.fromEntries(
  (await loadSharedContent(sourceLocale)).data.countries.map((country) => [
    country.id,
    countryFolder('prerendered', country),
  ]),
);
export const all = async (folder = folders.GR) =>
  (await Promise.all(elementNames.map((name) => file(`${folder}/${name}.html`)))).join('');

/**
 * Opens a page whose scripts are held back; `runScript` lets them load and waits until they have upgraded every
 * element.
 */
export async function beforeTheScript(body, head = SCRIPT, headers = {}) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  const opened = await openPage(
    browser,
    { [PAGE]: { body: html(body, head), headers } },
    { waitUntil: 'domcontentloaded', hold: (address) => (address.endsWith('.js') ? released : undefined) },
  );
  const runScript = async () => {
    release();
    await elementsReady(
      opened.page,
      elementNames.filter((name) => body.includes(`<prin-${name}`)),
    );
  };
  return { ...opened, runScript };
}
