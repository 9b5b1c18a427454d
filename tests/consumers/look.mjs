/** What a reader gets from an app, in Chromium: with its scripts, and what its server writes without them. */
import { contentTitle } from '../../tools/elements.mjs';

/** The two elements that every app shows: one with attributes and a listener, one in another form. */
const SHOWN = ['helpline-box', 'faq-accordion'];
/** What every app writes inside its tags. */
const FALLBACK = 'fallback';

/** Runs in the page: every text that a reader sees, also in shadow roots, in the order of the page. */
function visibleText() {
  const texts = [];
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { visibility } = getComputedStyle(node.parentElement ?? node.getRootNode().host);
      if (range.getClientRects().length && visibility === 'visible') texts.push(node.nodeValue);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(node.tagName)) return;
    const slotted = node.localName === 'slot' ? node.assignedNodes() : [];
    for (const child of node.shadowRoot ? node.shadowRoot.childNodes : slotted.length ? slotted : node.childNodes)
      visit(child);
  };
  visit(document.body);
  return texts.join(' ').replace(/\s+/g, ' ');
}

/** What Lit says where an app is being developed. */
const LIT_IN_DEVELOPMENT = /\blit\.dev\/msg\//;

const times = (text, part) => text.split(part).length - 1;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {{ server?: boolean, picture: string }} options whether the server writes the text, where the picture goes
 * @returns {Promise<string[]>} what is wrong
 */
export async function look(browser, address, { server = false, picture }) {
  /** @type {string[]} */
  const wrong = [];
  const expect = (holds, what) => {
    if (!holds) wrong.push(what);
  };
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('console', (message) => {
    if (/warn|error/.test(message.type()) && !LIT_IN_DEVELOPMENT.test(message.text()))
      wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`error: ${String(error)}`));
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => response.status() >= 400 && wrong.push(`${response.status()}: ${response.url()}`));
  try {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('*')].filter((one) => /** @type {any} */ (one).hasUpdated).length === count,
      {},
      SHOWN.length,
    );
    const text = await page.evaluate(visibleText);
    for (const name of SHOWN)
      expect(
        times(text, contentTitle(name)) === 1,
        `${name}: its title is there ${times(text, contentTitle(name))} times`,
      );
    expect(times(text, FALLBACK) === 0, 'the text inside a tag shows beside the element');
    expect(/14\s?66/.test(text), 'country is not followed');
    const box = await page.$('prin-helpline-box');
    const level = await box?.evaluate((one) => one.shadowRoot?.querySelector('#title')?.localName);
    expect(level === 'h3', `heading-level is not followed: ${level}`);
    // The framework may bind its listener later than the element shows.
    await page
      .waitForFunction(
        () => {
          const root = document.querySelector('prin-helpline-box')?.shadowRoot;
          /** @type {HTMLElement | null | undefined} */ (root?.querySelector('[data-region=print] button'))?.click();
          return document.documentElement.dataset['printed'];
        },
        { polling: 200, timeout: 10_000 },
      )
      .then(
        async (said) =>
          expect((await said.jsonValue()) === 'null CY', 'the listener of prin-print heard something else'),
        () => expect(false, 'no listener has heard prin-print'),
      );
    await page.screenshot({ path: /** @type {`${string}.png`} */ (picture) });
    wrong.push(...(server ? await withoutScripts(context, address) : []));
  } catch (error) {
    wrong.push(String(error));
  }
  await context.close();
  return wrong;
}

/** What the server has written must be readable before any script. */
async function withoutScripts(context, address) {
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  const response = await page.goto(address, { waitUntil: 'load' });
  const html = (await response?.text()) ?? '';
  await page.close();
  const [box, questions] = SHOWN;
  const isPrerendered = html.includes(`<prin-${questions}>`) && html.includes('shadowrootmode');
  return [
    ...(times(html, `${FALLBACK} 1466`) >= 1
      ? []
      : [`${box}: the text inside the tag is not in the answer of the server`]),
    ...(isPrerendered || times(html, `${FALLBACK} 116 111`) >= 1 ? [] : [`${questions}: no text in the answer`]),
  ];
}
