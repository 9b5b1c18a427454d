/** Pages that tests change and use again: to open one takes longer than to change it. */

/**
 * @template {{ page: import('puppeteer-core').Page }} Opened
 * @typedef {Map<string, Promise<Opened>>} Pages by what they are for
 */

/** @type {WeakMap<import('puppeteer-core').Browser, Pages<any>>} */
const kept = new WeakMap();

/**
 * A page for some purpose, opened where none is open for it. Whoever closes the browser closes it.
 * @template {{ page: import('puppeteer-core').Page }} Opened
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} what it is for
 * @param {() => Promise<Opened>} open
 * @returns {Promise<Opened>}
 */
export async function keptPage(browser, what, open) {
  if (!kept.has(browser)) kept.set(browser, new Map());
  const pages = /** @type {Pages<Opened>} */ (kept.get(browser));
  const known = pages.get(what);
  if (known && !(await known).page.isClosed()) return known;
  const opened = open();
  pages.set(what, opened);
  return opened;
}
