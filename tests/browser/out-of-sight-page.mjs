/** A page with elements out of sight, whose content the browser skips (content-visibility). */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { traits } from '../support/traits.mjs';
import { launch } from '../support/browser.mjs';
import { elementsReady, html, openPage } from '../support/pages.mjs';

export const PAGE = 'https://school.test/';
export const SCREENS = {
  phone: { width: 412, height: 823, isMobile: true, hasTouch: true },
  desktop: { width: 1280, height: 800 },
};
const SCRIPT = '<script defer src="/prin.js"></script>';
/** The page's own text, higher than two windows. */
const OWN = '<p>Λόγια της σελίδας.</p>'.repeat(60);
const tags = elementNames.map((name) => `<prin-${name} quick-exit></prin-${name}>`).join('');
const prerendered = (
  await Promise.all(elementNames.map((name) => readFile(path.join(root, 'dist/prerendered', `${name}.html`), 'utf8')))
).join('');
/** The browser may skip these: all but those whose traits say that they are always laid out. */
export const skippable = elementNames.filter((name) => !traits[name].alwaysLaidOut);
export const FORMS = {
  script: { body: tags, head: SCRIPT, skipped: skippable },
  'prerendered, taken over': { body: prerendered, head: SCRIPT, skipped: skippable },
  'prerendered, without a script': { body: prerendered, head: '', script: false, skipped: [] },
};

/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  // Chromium exposes skipped content to assistive technology only. The packaged browser has no find-in-page.
  browser = await launch({
    sources: ['named', 'installed'],
    args: ['--force-renderer-accessibility=screen-reader'],
  });
});
after(() => browser?.close());

/** Opens a page with all elements one below the other, under the page's own text. */
export async function openStacked({ body, head, script = true, hash = '', viewport = SCREENS.desktop }) {
  const style =
    '<meta name="viewport" content="width=device-width"><style>main { max-width: 680px; margin: auto }</style>';
  const text = html(`<main>${OWN}${body}<h2 id="own">Επικοινωνία</h2>${OWN}</main>`, style + head);
  const opened = await openPage(browser, hash ? { [PAGE]: text, [`${PAGE}linked`]: text } : { [PAGE]: text }, {
    script,
    viewport,
  });
  if (hash) await opened.page.goto(`${PAGE}linked#${hash}`);
  await settle(opened.page);
  return opened;
}

/** Waits until the elements are rendered, if scripts run, and what a scroll causes is done: two frames later. */
export async function settle(page) {
  // A page without scripts cannot wait for a frame; a screenshot draws one.
  if (!(await page.$('script[src]')))
    for (let frame = 0; frame < 2; frame++) await page.screenshot({ captureBeyondViewport: false });
  else {
    await elementsReady(page, elementNames);
    await page.evaluate(
      () =>
        new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(next)))),
    );
  }
}

/** The elements whose content the browser skips. */
export const skippedOn = (page) =>
  page.evaluate(
    (expected) =>
      expected.filter(
        (name) =>
          !document
            .querySelector(`prin-${name}`)
            .shadowRoot.querySelector('.title')
            .checkVisibility({ contentVisibilityAuto: true }),
      ),
    elementNames,
  );
/** Lays everything out, as without content-visibility. */
export const layAllOut = (page) =>
  page.evaluate((expected) => {
    for (const name of expected)
      document.querySelector(`prin-${name}`).shadowRoot.querySelector('.box').style.contentVisibility = 'visible';
  }, elementNames);
