/**
 * The quick exit for a reader: in view as long as the element is, by touch, keyboard and screen reader; never over the
 * focused control; and nothing of the reader is left in the page.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';
import { html, openPage } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { treeOf } from './a11y-tree.mjs';

const HOST = 'https://school.test/';
const AWAY = 'https://away.test/';
const HEAD = '<meta name="viewport" content="width=device-width"><script defer src="/prin.js"></script>';
const bodyOf = (name) =>
  `<main>Σχολείο</main><prin-${name} quick-exit exit-href="${AWAY}"></prin-${name}>` +
  '<p style="height: 3000px">Τέλος</p>';

let browser;
let checked = 0;
before(async () => {
  browser = await launch();
});
after(async () => {
  await browser?.close();
  console.log(`exits: ${checked}`);
});

const exitOf = (page, name) => waitFor('the exit', () => page.$(`prin-${name} >>> .exit`));
/** A page on a screen, and a function that loads it anew with one element that offers the exit. */
async function open(viewport) {
  const pages = { [HOST]: html('', HEAD), [AWAY]: html('left') };
  const { page, close } = await openPage(browser, pages, { viewport });
  const load = async (name) => {
    pages[HOST] = html(bodyOf(name), HEAD);
    await page.goto(HOST);
    return exitOf(page, name);
  };
  return { page, load, close };
}

/** The page of each screen, which is not left. */
const screens = new Map();
/** Shows an element that offers the exit on a screen, in place of the one before. */
async function shown(name, screen) {
  if (!screens.has(screen)) screens.set(screen, await open(screen));
  const { page } = screens.get(screen);
  await page.evaluate((body) => {
    document.body.innerHTML = body;
    scrollTo(0, 0);
  }, bodyOf(name));
  await exitOf(page, name);
  return page;
}

const PHONE = { width: 360, height: 640, isMobile: true, hasTouch: true };
const SCREENS = {
  'a sidebar': { width: 280, height: 640 },
  'a phone': PHONE,
  'a tablet': { width: 768, height: 1024 },
  'a desktop': { width: 1280, height: 800 },
};

for (const [where, screen] of Object.entries(SCREENS))
  test(`on ${where} the exit is in view as long as its element is, and large enough for a thumb`, async () => {
    for (const name of elementNames) {
      const page = await shown(name, screen);
      const seen = await page.evaluate(async (tag) => {
        const element = document.querySelector(tag);
        const exit = element.shadowRoot.querySelector('.exit');
        const { top, height } = element.getBoundingClientRect();
        const drawn = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
        const found = [];
        for (let y = top; y < top + height - 200; y += 300) {
          scrollTo(0, y);
          await drawn();
          const box = exit.getBoundingClientRect();
          const over = element.shadowRoot.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          if (box.top < 0 || box.bottom > innerHeight || !exit.contains(over))
            found.push([Math.round(y), Math.round(box.top), over?.className]);
        }
        scrollTo(0, element.getBoundingClientRect().bottom + scrollY + 100);
        await drawn();
        const { width, height: tall, bottom } = exit.getBoundingClientRect();
        return { found, large: width >= 44 && tall >= 44, gone: bottom <= 0 };
      }, `prin-${name}`);
      assert.deepEqual(seen, { found: [], large: true, gone: true }, name);
      checked++;
    }
  });

/** The ways to leave, as a reader's hands do them. */
const WAYS = {
  'a finger': (page, exit) => exit.tap(),
  'a mouse': (page, exit) => exit.click(),
  'Enter on the link, reached by Tab': async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  },
  'Escape three times': async (page) => {
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  },
};
for (const [way, act] of Object.entries(WAYS))
  test(`${way} replaces the page, so that the back button does not lead to it`, async () => {
    const { page, load, close } = await open(PHONE);
    for (const name of elementNames) {
      const exit = await load(name);
      const length = await page.evaluate(() => history.length);
      // The browser may answer an act only once the page it was done on has gone, or never.
      const acted = act(page, exit).catch(() => undefined);
      await waitFor(`${name} has gone`, () => page.url() === AWAY);
      await acted;
      assert.equal(await page.evaluate(() => history.length), length);
      checked++;
    }
    await close();
  });

test('the exit is a link with a name in the accessibility tree, followed by its explanation', async () => {
  for (const name of elementNames) {
    const page = await shown(name, SCREENS['a desktop']);
    const lines = (await treeOf(page)).map((line) => line.trim());
    const at = lines.indexOf('link "Γρήγορη έξοδος"');
    // The first thing of the element, right after the page's own.
    assert.match(lines[at - 1], /^region /);
    assert.match(lines[at - 2], /Σχολείο/);
    assert.equal(lines[at + 1], 'group');
    assert.equal(lines[at + 2], 'disclosure "Τι μένει στη συσκευή;" (closed)');
    await page.$eval(`prin-${name}`, ({ shadowRoot }) => shadowRoot.querySelector('.stays summary').click());
    const open = (await treeOf(page)).map((line) => line.trim());
    assert.match(open[open.findIndex((line) => line.startsWith('disclosure')) + 1], /Esc.*ιστορικό.*σβήνεται/);
    checked++;
  }
});

test('the exit never covers the focused control when going back by Shift+Tab', async () => {
  for (const [name, screen] of elementNames.flatMap((each) => [
    [each, PHONE],
    [each, SCREENS['a desktop']],
  ])) {
    const page = await shown(name, screen);
    await page.evaluate((tag) => {
      scrollTo(0, document.querySelector(tag).getBoundingClientRect().bottom + 500);
      const end = document.createElement('button');
      document.querySelector(tag).after(end);
      end.focus({ preventScroll: true });
    }, `prin-${name}`);
    let stops = 0;
    for (;;) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      const stop = await page.evaluate((tag) => {
        const focused = document.querySelector(tag).shadowRoot.activeElement;
        const exit = document.querySelector(tag).shadowRoot.querySelector('.exit').getBoundingClientRect();
        if (!focused || focused.matches('.exit')) return null;
        const { top, bottom, left, right } = focused.getBoundingClientRect();
        return {
          what: focused.outerHTML.slice(0, 60),
          under: top < exit.bottom && bottom > exit.top && left < exit.right && right > exit.left,
          inSight: top >= 0 && bottom <= innerHeight,
        };
      }, `prin-${name}`);
      if (!stop) break;
      assert.deepEqual({ ...stop, what: '' }, { what: '', under: false, inSight: true }, `${name}: ${stop.what}`);
      stops++;
    }
    assert.ok(stops > 3, `${name}: ${stops} stops`);
    checked += stops;
  }
});

test('going back to the page shows no ticks or typed text, from the back/forward cache or loaded anew', async () => {
  // The back/forward cache keeps only pages of a real server.
  const tags = elementNames.map((name) => `<prin-${name}></prin-${name}>`).join('');
  const page = html(tags, '<script src="/prin.js"></script>');
  const server = createServer(async ({ url }, response) => {
    if (url === '/prin.js')
      return response.setHeader('content-type', 'text/javascript').end(await readFile(path.join(root, 'dist/prin.js')));
    response.setHeader('content-type', 'text/html; charset=utf-8').end(url === '/' ? page : html('elsewhere'));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  try {
    await tab.goto(address);
    await tab.evaluate(async () => {
      addEventListener('pageshow', ({ persisted }) => (globalThis.kept = persisted));
      const all = (name, selector) => document.querySelector(`prin-${name}`).shadowRoot.querySelectorAll(selector);
      for (const box of all('warning-signs', 'input')) box.click();
      const field = all('faq-accordion', 'input')[0];
      field.value = 'νόμος';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const left = () =>
      tab.evaluate(() => {
        const all = (name, selector) => [
          ...document.querySelector(`prin-${name}`).shadowRoot.querySelectorAll(selector),
        ];
        return {
          ticked: all('warning-signs', ':checked').length,
          typed: all('faq-accordion', 'input')[0].value,
          hidden: all('faq-accordion', 'details[hidden]').length > 0,
        };
      });
    assert.deepEqual(await left(), { ticked: 12, typed: 'νόμος', hidden: true });
    await tab.goto(`${address}elsewhere`);
    await tab.goBack();
    await waitFor('the elements', () =>
      tab.evaluate(() => document.querySelector('prin-faq-accordion')?.shadowRoot?.querySelector('input')),
    );
    console.log(`back: the page was ${(await tab.evaluate(() => globalThis.kept)) ? 'kept' : 'loaded again'}`);
    assert.deepEqual(await left(), { ticked: 0, typed: '', hidden: false });
    checked++;
  } finally {
    await context.close();
    server.close();
  }
});
