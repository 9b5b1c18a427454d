/** The browser of a file of tests, for modules that open its pages. */
import { after, before } from 'node:test';
import { launch } from './browser.mjs';

/** @type {import('puppeteer-core').Browser} */
export let browser;

/**
 * Starts it before the tests of the file that calls, and closes it after them.
 * @param {Parameters<typeof launch>[0]} [options]
 */
export function setUp(options) {
  before(async () => {
    browser = await launch(options);
  });
  after(() => browser?.close());
}
