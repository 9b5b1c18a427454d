/**
 * What the tests of frames share: a host page of one origin with one of our frame pages, of another origin or of the
 * same.
 */
import { browser } from './file-browser.mjs';
import { frameAt, html, openPage } from './pages.mjs';

export const HOST = 'https://school.test/';
export const OURS = 'https://prin.test/frame/';
export const AWAY = 'https://away.test/';
export const SCRIPT = '<script src="https://prin.test/frame.js"></script>';
/** The pages that exits lead to. */
const LEFT = {
  [AWAY]: html('left'),
  'https://www.google.com/': html('left'),
  'https://evil.test/': html('evil'),
};

/**
 * Opens a host page with one frame, and waits for the frame's element.
 * @param {string} attributes of the iframe
 * @param {object} [options] further options go to `openPage`
 * @param {string} [options.address] of the frame page
 * @param {string} [options.more] what follows the iframe
 * @param {Record<string, import('./pages.mjs').Answer>} [options.pages] further pages, by their address
 * @param {string} [options.head]
 */
export async function openFramed(
  attributes,
  { address = `${OURS}helpline-box.html`, more = SCRIPT, pages = {}, head = '', ...options } = {},
) {
  const iframe = `<iframe title="Prin" width="600" height="300" src="${address}" ${attributes}></iframe>`;
  const host = html(`<h1>Σχολείο</h1>${iframe}${more}`, head);
  const opened = await openPage(browser, { [HOST]: host, ...LEFT, ...pages }, options);
  const frame = await frameAt(opened.page, address);
  await frame.waitForFunction(
    () => /** @type {import('./pages.mjs').Widget | null} */ (document.body?.firstElementChild)?.hasUpdated,
  );
  return { ...opened, frame };
}

/** @typedef {{ frame: import('puppeteer-core').Frame }} Framed */

/**
 * The heights of the frame, of its content, and of what is hidden below its edge, in CSS pixels.
 * @param {Framed} framed
 */
export const heightsOf = ({ frame }) =>
  frame.evaluate(() => ({
    iframe: innerHeight,
    content: Math.ceil(document.body.getBoundingClientRect().height),
    hidden: document.documentElement.scrollHeight - document.documentElement.clientHeight,
  }));
/** @param {Framed} framed */
export const fitsContent = async (framed) => {
  const { iframe, content, hidden } = await heightsOf(framed);
  return iframe === content && hidden === 0;
};
/** @param {Framed} framed */
export const showsExit = ({ frame }) =>
  frame.$eval(
    'body > *',
    ({ shadowRoot }) => /** @type {ShadowRoot} */ (shadowRoot).querySelectorAll('.exit').length === 1,
  );
