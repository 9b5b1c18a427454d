/** Opens pages under any host name without a server: requests are answered here, by what a test wrote or from dist/. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../tools/content/locales.mjs';
import { waitFor } from './wait-for.mjs';

/** @type {Record<string, string>} by the ending of a file */
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };

/**
 * What answers a request; a string is a page in UTF-8.
 * @typedef {string | { body: string | Buffer, contentType?: string, headers?: Record<string, string> }} Answer
 * @typedef {HTMLElement & { hasUpdated: boolean, updateComplete: Promise<boolean> }} Widget an element of ours
 * @typedef {{ requests: string[], console: string[] }} Log
 *   the requested addresses without query, and the messages of the console, with the errors that no script caught
 * @typedef {import('puppeteer-core').CDPSession} Session
 * @typedef {{ _id: string, client: Session, updateClient(to: Session): void }} FrameFields
 * @typedef {{ _targetId: string, _session(): Session | undefined }} TargetFields both private to Puppeteer
 */

/**
 * Opens the first of some pages in a fresh context.
 * @param {import('puppeteer-core').Browser} browser
 * @param {Record<string, Answer>} pages by their address, without query
 * @param {object} [options]
 * @param {boolean} [options.script] whether the browser runs scripts
 * @param {'load' | 'domcontentloaded'} [options.waitUntil]
 * @param {(address: string, log: Log) => Promise<void> | undefined} [options.hold] may delay an answer
 * @param {(address: URL) => Promise<object | undefined> | object | undefined} [options.answer] may answer before
 *   `pages` does
 * @param {string} [options.files] the folder that answers all other addresses
 * @param {import('puppeteer-core').Viewport} [options.viewport]
 * @param {string | (() => void)} [options.beforeScripts] runs in every document before its own scripts
 * @returns {Promise<{ page: import('puppeteer-core').Page, log: Log, close: () => Promise<void> }>}
 */
export async function openPage(
  browser,
  pages,
  {
    script = true,
    waitUntil = 'load',
    hold = () => undefined,
    answer = () => undefined,
    files = 'dist',
    viewport,
    beforeScripts,
  } = {},
) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  /** @type {Log} */
  const log = { requests: [], console: [] };
  await page.setJavaScriptEnabled(script);
  if (viewport) await page.setViewport(viewport);
  if (beforeScripts) await page.evaluateOnNewDocument(beforeScripts);
  await page.setRequestInterception(true);
  page.on('console', (message) => log.console.push(message.text()));
  page.on('pageerror', (error) => log.console.push(String(error)));
  page.on('request', async (request) => {
    // A browser may request an address that Node cannot parse; no file of ours has one.
    if (!URL.canParse(request.url())) return request.respond({ status: 204 });
    const url = new URL(request.url());
    const address = url.origin + url.pathname;
    log.requests.push(address);
    await hold(address, log);
    const own = (await answer(url)) ?? pages[address];
    if (own !== undefined)
      return request.respond({ contentType: TYPES['.html'], ...(typeof own === 'string' ? { body: own } : own) });
    const body = await readFile(path.join(path.resolve(root, files), url.pathname)).catch(() => null);
    return request.respond(
      body
        ? { contentType: TYPES[path.extname(url.pathname)] ?? 'text/plain', body }
        : { status: 404, contentType: 'text/plain', body: '' },
    );
  });
  await page.goto(Object.keys(pages)[0], { waitUntil });
  return { page, log, close: () => context.close() };
}

/**
 * Opens a tab for one page after the other: to open one takes longer than to load most pages.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address of each page
 * @param {object} [options] those of `openPage`
 * @returns {Promise<(page: Answer, answer?: (address: URL) => unknown) => ReturnType<typeof openPage>>} loads a page,
 *   with an empty log
 */
export async function openTab(browser, address, options) {
  /** @type {Record<string, Answer>} */
  const pages = { [address]: '' };
  /** @type {((address: URL) => any) | undefined} */
  let answerNow;
  const opened = await openPage(browser, pages, { ...options, answer: (url) => answerNow?.(url) });
  return async (page, answer) => {
    pages[address] = page;
    answerNow = answer;
    for (const entries of Object.values(opened.log)) entries.length = 0;
    await opened.page.goto(address);
    return opened;
  };
}

/** A page as a host writes it. @param {string} body @param {string} [head] */
export const html = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head>` +
  `<body>${body}</body></html>`;

/**
 * Waits until the elements of these names have rendered.
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} names
 */
export const elementsReady = (page, names) =>
  page.waitForFunction(
    (names) => names.every((name) => /** @type {Widget | null} */ (document.querySelector(`prin-${name}`))?.hasUpdated),
    {},
    names,
  );

/**
 * Waits for the frame whose address begins with `address`. A frame that gets a process of its own may come without an
 * event. On a busy machine Puppeteer (issue 10715) may learn of the process before the frame, and then goes on asking
 * the page's own process for it, which never answers. So the frame is told which process to ask, by fields of Puppeteer
 * that are private: they hold for the pinned version.
 * @param {import('puppeteer-core').Page} page
 * @param {string} address
 * @returns {Promise<import('puppeteer-core').Frame>}
 */
export const frameAt = (page, address) =>
  waitFor(`a frame at ${address}`, async () => {
    const frame = /** @type {import('puppeteer-core').Frame & FrameFields} */ (
      page.frames().find((one) => one.url().startsWith(address))
    );
    const process =
      frame &&
      /** @type {(import('puppeteer-core').Target & TargetFields)[]} */ (page.browser().targets())
        .find((target) => target._targetId === frame._id)
        ?._session();
    if (process && process !== frame.client) {
      frame.updateClient(process);
      await process.send('Runtime.disable');
      await process.send('Runtime.enable');
    }
    return frame;
  });

/** What a browser itself writes about any frame that navigates the top window, or probes whether it may. */
const BROWSER_NOISE =
  /^(An iframe which has both|document\.domain mutation is ignored|Unsafe attempt to initiate navigation)/;
/** Console messages but for those. @param {string[]} messages */
export const withoutBrowserNoise = (messages) => messages.filter((text) => !BROWSER_NOISE.test(text));
