/** An element between two links of its page, and the keys that lead through it. */
import assert from 'node:assert/strict';
import { html } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { focused, isDrawn, stop } from './focus.mjs';
import { elementPage, elementStage } from './element-page.mjs';

/** Where the exit of these pages leads. */
export const AWAY = 'https://away.test/';
const LOCAL = '<p slot="local">Γραφείο 12, <a href="/write">γράψτε μας</a></p>';

/** A tag between two links, `#before` and `#after`. */
export const between = (tag) => `<p><a id="before" href="#b">Πριν</a></p>${tag}<p><a id="after" href="#a">Μετά</a></p>`;

/** Presses a key, with Shift if it is asked for. */
export async function press(page, key) {
  const shift = key.startsWith('Shift+');
  if (shift) await page.keyboard.down('Shift');
  await page.keyboard.press(key.replace('Shift+', ''));
  if (shift) await page.keyboard.up('Shift');
}

/** Runs in a page before its scripts: `copied` has what the page has copied; without `mayCopy` copying is refused. */
function recordCopies() {
  globalThis.copied = [];
  globalThis.mayCopy = true;
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText: async (text) => {
        if (!globalThis.mayCopy) throw new Error('refused');
        globalThis.copied.push(text);
      },
    },
  });
}

/** Without motion, answers are open or closed when the key is up. */
async function withoutMotion(page, features = []) {
  const media = await page.createCDPSession();
  await media.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }, ...features],
  });
}

/** Gives the focus to `#before`, and has what a test asks and does from there on. */
async function fromBefore({ page, root }) {
  await page.focus('#before');
  const at = async () => (await page.evaluateHandle(focused)).asElement();
  const is = async (selector) => (await at()).evaluate((element, selector) => element.matches(selector), selector);
  /** Presses keys one after the other. */
  const keys = async (...pressed) => {
    for (const key of pressed) await press(page, key);
  };
  /** Tabs on until the focus is on something; never round and round. */
  const to = async (selector, key = 'Tab') => {
    for (let presses = 0; presses < 200; presses++) {
      await keys(key);
      if (await is(selector)) return;
    }
    assert.fail(`${key} never comes to ${selector}`);
  };
  const announcement = () =>
    waitFor('an announcement', () => root.$eval('[role=status]', ({ textContent }) => textContent));
  return { at, keys, to, is, announcement };
}

const PLACE = { around: between, inside: LOCAL };

/**
 * Opens an element between the two links on a page of its own, which the test leaves or whose address it changes.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} name
 * @param {Parameters<typeof elementPage>[2]} [options]
 */
export async function onPage(browser, name, options) {
  const opened = await elementPage(browser, name, { ...PLACE, pages: { [AWAY]: html('left') }, ...options });
  await withoutMotion(opened.page);
  return { ...opened, ...(await fromBefore(opened)) };
}

/**
 * A page on which elements stand between the two links, one after the other. It must be the only page of its browser:
 * two would take each other's focus.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ locale?: string, features?: object[] }} [options] `features` are media features with their values
 */
export async function keyboardStage(browser, { locale, features } = {}) {
  const { page, show, close } = await elementStage(browser, { locale, beforeScripts: recordCopies });
  await withoutMotion(page, features);
  return {
    page,
    close,
    /**
     * @param {string} name
     * @param {import('./element-page.mjs').Shown & { mayCopy?: boolean }} [options]
     */
    async show(name, { mayCopy = true, ...options } = {}) {
      await page.evaluate((mayCopy) => Object.assign(globalThis, { mayCopy, copied: [] }), mayCopy);
      const shown = { page, ...(await show(name, { ...PLACE, ...options })) };
      return { ...shown, ...(await fromBefore(shown)) };
    },
  };
}

/**
 * Presses Tab, or Shift and Tab, from one link of the page to the other; returns the names of the stops in order, and
 * their faults.
 */
export async function walked({ page }, key, end) {
  const names = [];
  const faults = [];
  const drawn = new Set();
  const shift = key === 'Shift+Tab';
  if (shift) await page.keyboard.down('Shift');
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const { id, isOurs, kind, name, faults: found, ring } = /** @type {any} */ (await page.evaluate(stop));
    if (id === end) {
      if (shift) await page.keyboard.up('Shift');
      return { names, faults };
    }
    names.push(name);
    // The focus ring of a link in the page's own line is the page's.
    if (!isOurs) continue;
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    // The ring of controls of one kind is the same, in both directions: one picture is enough.
    if (!shift && !found.length && !drawn.has(kind) && !(await isDrawn(page, ring)))
      faults.push(`${name}: the ring is not drawn`);
    drawn.add(kind);
  }
  assert.fail(`a trap: ${key} never comes to #${end}; ${names.join(', ')}`);
}
