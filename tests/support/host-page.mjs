/** A page as a host writes it, in a real browser, with the files of dist/ itself. Nothing is served: every request is answered here. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { root } from '../../tools/content/plugin.mjs';
import { browser as launchOptions } from './browser.mjs';

export const ORIGIN = 'https://school.test';

/** Starts the browser before the tests of a file and ends it after them; gives what opens pages in it. */
export function hostPages() {
  let browser;
  before(async () => {
    browser = await puppeteer.launch(await launchOptions());
  });
  after(() => browser?.close());
  /**
   * Opens a page in a context of its own.
   * @param {string} html
   * @param {{ headers?: Record<string, string>, script?: boolean, type?: string, answer?: (address: URL) => Promise<object | undefined> | object | undefined }} [options]
   * `script` is whether the browser runs any; `answer` may answer a request itself, before dist/ does.
   */
  return async function open(
    html,
    { headers = {}, script = true, type = 'text/html; charset=utf-8', answer = () => undefined } = {},
  ) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const said = [];
    await page.setJavaScriptEnabled(script);
    await page.setRequestInterception(true);
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', async (request) => {
      // What the browser asks for may be an address that Node does not read; nothing of ours has one.
      if (!URL.canParse(request.url())) return request.respond({ status: 204 });
      const address = new URL(request.url());
      const body = () => readFile(path.join(root, 'dist', address.pathname));
      const found =
        (await answer(address)) ??
        (address.href === `${ORIGIN}/` ? { contentType: type, headers, body: html } : undefined) ??
        (await body().then(
          (body) => ({
            contentType: address.pathname.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript',
            headers: { 'access-control-allow-origin': '*' },
            body,
          }),
          () => undefined,
        ));
      return request.respond(found ?? { status: 404, contentType: 'text/plain', body: '' });
    });
    await page.goto(ORIGIN, { waitUntil: 'load' });
    return { page, said, close: () => context.close() };
  };
}
