/** What tests do on the page of the builder. */

export const BUILDER = 'site/builder.html';

/** @typedef {import('puppeteer-core').Page} Page */

/** Chooses one of several values. @param {Page} page @param {string} name @param {string} value */
export const choose = (page, name, value) => page.click(`label:has([name="${name}"][value="${value}"])`);

/** @param {Page} page @param {string} id @returns {Promise<string>} what an element says */
export const text = (page, id) => page.$eval(`#${id}`, ({ textContent }) => textContent ?? '');

/** Opens the rows that are folded. @param {Page} page */
export const unfold = (page) => page.click('.opts .more > summary');
