/** The browser of a file of tests, for modules that open its pages. */
import { after, before } from 'node:test';
import { launch } from './browser.mjs';

/** @type {import('puppeteer-core').Browser} */
export let browser;

/** Starts it before the tests of the file that calls, and closes it after them. */
export function setUp() {
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());
}
