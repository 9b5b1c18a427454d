/** Pages on hosts of any name, without a server: every request is answered here, with what a test wrote or with a file of dist/. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from '../../tools/content/locales.mjs';
import { browser as launchOptions } from './browser.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Starts the browser of the tests.
 * @param {{ fontSize?: number, sources?: string[], args?: string[] }} [options] `fontSize` is the reader's own size of letters, in
 *   pixels, as the browser's settings have it; `sources` is where to look for the browser, as in browser.mjs
 */
export async function launch({ fontSize = 16, sources = [], args: more = [] } = {}) {
  const { args, ...options } = await launchOptions(...sources);
  return puppeteer.launch({ ...options, args: [...args, `--blink-settings=defaultFontSize=${fontSize}`, ...more] });
}

/**
 * Opens the first of some pages in a fresh context.
 * @param {import('puppeteer-core').Browser} browser
 * @param {Record<string, string | { body: string, headers?: Record<string, string> }>} pages by their address, without query
 * @param {{ script?: boolean, until?: 'load' | 'domcontentloaded', held?: (address: string, seen: { console: string[] }) => Promise<void> | undefined, files?: string, screen?: import('puppeteer-core').Viewport, first?: () => void }} [options]
 *   `held` may make an answer wait; `files` is the folder that answers all other addresses; `first` runs in every page before its own scripts
 */
export async function open(
  browser,
  pages,
  { script = true, until = 'load', held = () => undefined, files = 'dist', screen, first } = {},
) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const seen = { requests: [], console: [] };
  await page.setJavaScriptEnabled(script);
  if (screen) await page.setViewport(screen);
  if (first) await page.evaluateOnNewDocument(first);
  await page.setRequestInterception(true);
  page.on('console', (message) => seen.console.push(message.text()));
  page.on('pageerror', (error) => seen.console.push(String(error)));
  page.on('request', async (request) => {
    const { origin, pathname } = new URL(request.url());
    seen.requests.push(origin + pathname);
    await held(origin + pathname, seen);
    const written = pages[origin + pathname];
    if (written !== undefined)
      return request.respond({
        contentType: TYPES['.html'],
        ...(typeof written === 'string' ? { body: written } : written),
      });
    const body = await readFile(path.join(path.resolve(root, files), pathname)).catch(() => null);
    return request.respond(
      body
        ? { contentType: TYPES[path.extname(pathname)] ?? 'text/plain', body }
        : { status: 404, contentType: 'text/plain', body: '' },
    );
  });
  await page.goto(Object.keys(pages)[0], { waitUntil: until });
  return { page, seen, close: () => context.close() };
}

/** A page as a host writes it. */
export const html = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Waits for what must come true; the limit ends the wait, and `what` says what did not come. */
export async function until(what, holds) {
  for (const end = Date.now() + 15_000; ; await new Promise((next) => setTimeout(next, 20))) {
    const held = await holds();
    if (held) return held;
    if (Date.now() > end) throw new Error(`never came true: ${what}`);
  }
}

/**
 * The frame whose address begins so, once it is there. Asked for again and again: one that gets a process of its own may come
 * without an event, and on a busy machine Puppeteer (issue 10715) may hear of the process before the frame and go on asking the
 * page's own process for it, which never answers; it is told which one to ask.
 */
export const frameAt = (page, address) =>
  until(`a frame at ${address}`, async () => {
    const frame = page.frames().find((one) => one.url().startsWith(address));
    const process =
      frame &&
      page
        .browser()
        .targets()
        .find((target) => target._targetId === frame._id)
        ?._session();
    if (process && process !== frame.client) {
      frame.updateClient(process);
      await process.send('Runtime.disable');
      await process.send('Runtime.enable');
    }
    return frame;
  });

/** What browsers say of their own about any frame that may leave, or finds out whether it may. */
const OWN = /^(An iframe which has both|document\.domain mutation is ignored|Unsafe attempt to initiate navigation)/;
/** What a page's console was told, but for that. */
export const told = (lines) => lines.filter((text) => !OWN.test(text));
