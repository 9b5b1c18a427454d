/**
 * The whole way as a webmaster goes it: from the home page to the builder, choose, copy, paste into a page made from
 * what was copied, and see it work there. For every host and every element by mouse, then by keyboard and on a narrow
 * window.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { elementNames } from '../../tools/elements.mjs';
import { hosts } from '../../tools/snippets/hosts.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { choose, preview } from './builder-page.mjs';
import { pageOf } from './paste.mjs';
import { setUp } from './site.mjs';

const HOME = 'site/index.html';
const { at, open } = setUp();

/** From the home page to the builder, as a reader goes. */
async function arrive(how, press = (page) => page.click('.hero .cta.main')) {
  const page = await open(HOME, how);
  await page.evaluateOnNewDocument(() => {
    globalThis.copied = [];
    navigator.clipboard.writeText = async (text) => void globalThis.copied.push(text);
  });
  await Promise.all([page.waitForNavigation(), press(page)]);
  return page;
}

/** Forgets what was copied before. @returns which codes show: "once" and "text", or "text" alone */
const codesShown = (page) =>
  page.evaluate(() => {
    globalThis.copied.length = 0;
    return ['once', 'text'].filter((name) => document.getElementById(`${name}-code`).checkVisibility());
  });

/** Presses the button of every code that shows. @returns what was copied */
async function copyAll(page) {
  const shown = await codesShown(page);
  for (const name of shown) await page.click(`[data-copies=${name}-code]`);
  // What is copied is noted while a button is clicked.
  const copied = await page.evaluate(() => globalThis.copied);
  assert.equal(copied.length, shown.length);
  return Object.fromEntries(shown.map((name, index) => [name, copied[index]]));
}

/** Runs in a page: whether the element has come up in this document, says its text, and stands there once. */
function worksHere(name) {
  const all = [...document.querySelectorAll(`prin-${name}`)].filter((one) => one.checkVisibility());
  const [root] = all.map((one) => one.shadowRoot).filter(Boolean);
  return all.length === 1 && /116 111|1056|112/.test(root?.textContent.replace(/\u00a0/g, ' ') ?? '');
}

/** Pages that were seen to work, as they are written: where several hosts make the same page, it is looked at once. */
const worked = new Set();

/** Whether what was copied works on a page of the host: there, in its frame, or behind its link. */
async function worksPasted(page, host, name, copied) {
  const pasted = pageOf(host, copied, at(''));
  if (worked.has(pasted)) return;
  const said = [];
  const hear = (message) => said.push(message.text());
  page.on('console', hear);
  await page.goto(at('LICENSE.txt'));
  await page.setContent(pasted, { waitUntil: 'load' });
  const framed = await page.$('iframe');
  if (!framed && !(await page.$('script')))
    await Promise.all([page.waitForNavigation(), page.click(`a[href*="${name}"]`)]);
  await waitFor(`${name} pasted into ${host}`, async () => {
    const place = framed ? await framed.contentFrame() : page;
    return place?.evaluate(worksHere, name).catch(() => false);
  });
  page.off('console', hear);
  assert.deepEqual(said, [], `${host}: ${name}`);
  worked.add(pasted);
}

describe('every host and element by mouse', () => {
  let builder;
  let article;
  before(async () => ([builder, article] = [await arrive(), await open('LICENSE.txt')]));
  after(() => Promise.all([builder.close(), article.close()]));
  for (const name of elementNames)
    test(`${name} copied for each host works where it is pasted`, async () => {
      await choose(builder, 'widget', name);
      for (const { id } of hosts) {
        await choose(builder, 'host', id);
        const copied = await copyAll(builder);
        assert.ok(copied.text.includes(name), `${id}: ${copied.text}`);
        await worksPasted(article, id, name, copied);
      }
    });
});

test('on a window of 320 pixels every host can be chosen and copied, and nothing covers a button', async () => {
  const page = await arrive({ width: 320, height: 640 });
  const article = await open('LICENSE.txt', { width: 320 });
  const name = elementNames[0];
  await choose(page, 'widget', name);
  for (const { id } of hosts) {
    await choose(page, 'host', id);
    await page.click('#jump');
    await worksPasted(article, id, name, await copyAll(page));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, id);
  }
  await Promise.all([page.close(), article.close()]);
});

/** The label, or the words, of what has the focus. */
const focused = (page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one?.getAttribute('aria-label') ?? one?.labels?.[0]?.textContent ?? one?.textContent?.trim();
  });

/** Presses Tab until something is reached. */
async function tabTo(page, words, most = 60) {
  for (let press = 1; press <= most; press += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page))?.trim().startsWith(words)) return press;
  }
  assert.fail(`${words} is not reached by ${most} presses of Tab, last: ${await focused(page)}`);
}

/** A way may have some stops fewer than before: a code is one only where it is wider than its place. */
const UNSURE = 5;

/**
 * Presses Tab, or Shift and Tab, until a control is reached, by its name or by what it copies.
 * @param {number} [known] how many presses it was before: all but the last ones are made by holding the key
 * @returns {Promise<number>} how many presses it was
 */
async function reach(page, what, { back = false, known = 0, most = 60 } = {}) {
  if (back) await page.keyboard.down('Shift');
  let presses = Math.max(0, known - UNSURE);
  let reached;
  await Promise.all(Array.from({ length: presses }, () => page.keyboard.down('Tab')));
  do {
    await page.keyboard.press('Tab');
    presses += 1;
    reached = await page.evaluate(() => document.activeElement?.dataset.copies ?? document.activeElement?.name);
  } while (presses < most && reached !== what);
  if (back) await page.keyboard.up('Shift');
  assert.equal(reached, what, `${presses} presses of Tab`);
  return presses;
}

test('by keyboard alone every element is chosen and copied for each host, and works where it is pasted', async (t) => {
  const page = await arrive({}, async (home) => {
    await tabTo(home, 'Φτιάξτε το δικό σας');
    await home.keyboard.press('Enter');
  });
  const article = await open('LICENSE.txt');
  await page.bringToFront();
  const reached = new Set();
  await reach(page, 'widget');
  for (const ofElement of elementNames) {
    const name = await page.evaluate(() => document.activeElement.value);
    // Its stops are counted below, not those of the element before.
    await preview(page, name);
    await reach(page, 'host');
    let known;
    for (const ofHost of hosts) {
      const id = await page.evaluate(() => document.activeElement.value);
      const copied = {};
      let gone = 0;
      for (const one of await codesShown(page)) {
        gone += await reach(page, `${one}-code`, gone ? {} : { known });
        // The preview of an element has as many stops whatever the host.
        known ??= gone;
        await page.keyboard.press('Enter');
        const [all, code] = await page.evaluate(
          (one) => [globalThis.copied, document.getElementById(`${one}-code`).textContent],
          one,
        );
        copied[one] = code;
        assert.deepEqual(all, Object.values(copied), `${id} ${name}`);
      }
      assert.ok(copied.text.includes(name), `${id}: ${copied.text}`);
      await worksPasted(article, id, name, copied);
      reached.add(`${id} ${name}`);
      await reach(page, 'host', { back: true, known: gone });
      if (ofHost !== hosts.at(-1)) await page.keyboard.press('ArrowDown');
    }
    await reach(page, 'widget', { back: true });
    if (ofElement !== elementNames.at(-1)) await page.keyboard.press('ArrowRight');
  }
  t.diagnostic(`by keyboard: ${reached.size} hosts and elements`);
  assert.equal(reached.size, hosts.length * elementNames.length);
  await Promise.all([page.close(), article.close()]);
});

test('by keyboard alone: to the builder, an element, a host, both codes, pasted with the real clipboard', async () => {
  const page = await open(HOME);
  await page
    .browserContext()
    .overridePermissions(new URL(at('')).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await tabTo(page, 'Φτιάξτε το δικό σας');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await tabTo(page, 'Ποιον να καλέσω;');
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(page), 'Ερωτήσεις και απαντήσεις');
  await tabTo(page, 'WordPress χωρίς το πρόσθετο');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), 'Joomla');
  const article = await open('LICENSE.txt');
  await article.setContent('<textarea aria-label="once"></textarea><textarea aria-label="text"></textarea>');
  const copied = {};
  for (const [name, label] of [
    ['once', 'Αντιγραφή του πρώτου'],
    ['text', 'Αντιγραφή του κώδικα'],
  ]) {
    await page.bringToFront();
    await tabTo(page, label);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`[data-copies=${name}-code][data-copied]`);
    await page.waitForFunction(() => document.querySelector('#said').textContent === 'Αντιγράφηκε');
    await article.bringToFront();
    await article.focus(`[aria-label=${name}]`);
    await article.keyboard.down('Control');
    await article.keyboard.press('KeyV');
    await article.keyboard.up('Control');
    copied[name] = await waitFor('what was pasted', () => article.$eval(`[aria-label=${name}]`, ({ value }) => value));
  }
  assert.match(copied.once, /<script async src=".*integrity="sha384-/);
  await worksPasted(article, 'joomla', 'faq-accordion', copied);
  await Promise.all([page.close(), article.close()]);
});

test('from the home page to «Αντιγράφηκε», for WordPress without the plugin: at most four presses', async (t) => {
  const started = performance.now();
  const page = await arrive();
  await choose(page, 'host', 'wordpress');
  let presses = 2;
  for (const name of ['once', 'text']) {
    await page.click(`[data-copies=${name}-code]`);
    presses += 1;
    await page.waitForSelector(`[data-copies=${name}-code][data-copied]`);
    await page.waitForFunction(() => document.querySelector('#said').textContent === 'Αντιγράφηκε');
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  t.diagnostic(`WordPress without the plugin: ${presses} presses, ${seconds} s from the home page to copied`);
  assert.ok(presses <= 4);
  const { once, text } = await page.evaluate(() => ({ once: globalThis.copied[0], text: globalThis.copied[1] }));
  await worksPasted(page, 'wordpress', 'helpline-box', { once, text });
  await page.close();
});
