/** What tests do on the page of the builder. */
import { waitFor } from '../support/wait-for.mjs';

export const BUILDER = 'site/builder.html';

/** @typedef {import('puppeteer-core').Page} Page */

/** Chooses one of several values. @param {Page} page @param {string} name @param {string} value */
export const choose = (page, name, value) => page.click(`label:has([name="${name}"][value="${value}"])`);

/** @param {Page} page @param {string} id @returns {Promise<string>} what an element says */
export const text = (page, id) => page.$eval(`#${id}`, ({ textContent }) => textContent ?? '');

/** Opens the rows that are folded. @param {Page} page */
export const unfold = (page) => page.click('.opts .more > summary');

/** The document inside the preview, once an element is drawn in it. @param {Page} page @param {string} name */
export const preview = (page, name) =>
  waitFor(`a preview of ${name}`, async () => {
    const frame = page.frames().find((one) => one !== page.mainFrame() && one.url().includes('/preview-'));
    const isDrawn = (/** @type {string} */ tag) =>
      /** @type {import('../support/pages.mjs').Widget | null} */ (document.querySelector(tag))?.hasUpdated;
    return (await frame?.evaluate(isDrawn, `prin-${name}`).catch(() => false)) ? frame : undefined;
  });
