/** What the tests of frames share: a page of one origin, with a frame page of ours of another or of the same. */
import { after, before } from 'node:test';
import { frameAt, html, launch, openPage } from './pages.mjs';

export const HOST = 'https://school.test/';
export const OURS = 'https://prin.test/frame/';
export const AWAY = 'https://away.test/';
export const SCRIPT = '<script src="https://prin.test/frame.js"></script>';
export const away = {
  [AWAY]: html('left'),
  'https://www.google.com/': html('left'),
  'https://evil.test/': html('evil'),
};

export let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** A host's page with one frame of ours, and that frame once its element is there. */
export async function framed(
  attributes,
  { address = `${OURS}helpline-box.html`, more = SCRIPT, pages = {}, head = '', ...options } = {},
) {
  const body = `<h1>Σχολείο</h1><iframe title="Prin" width="600" height="300" src="${address}" ${attributes}></iframe>${more}`;
  const opened = await openPage(browser, { [HOST]: html(body, head), ...away, ...pages }, options);
  const frame = await frameAt(opened.page, address);
  await frame.waitForFunction(() => document.body?.firstElementChild?.hasUpdated);
  return { ...opened, frame };
}

/** How high the frame is inside, and what of its page does not fit. */
export const heights = ({ frame }) =>
  frame.evaluate(() => ({
    iframe: innerHeight,
    content: Math.ceil(document.body.getBoundingClientRect().height),
    hidden: document.documentElement.scrollHeight - document.documentElement.clientHeight,
  }));
export const fits = async (shown) => {
  const { iframe, content, hidden } = await heights(shown);
  return iframe === content && hidden === 0;
};
export const exitShown = ({ frame }) =>
  frame.$eval('body > *', (element) => element.shadowRoot.querySelectorAll('.exit').length === 1);
