/**
 * Each path of `<prin-what-now>` in a narrow column, in the accessibility tree, on paper and without its script; where
 * Back and the quick exit lead; and the links to answers. tests/elements/what-now.test.ts walks the paths by keyboard.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { locales, shippedIn } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';
import { frameAt, html, openPage } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { treeOf } from './a11y-tree.mjs';
import { elementPage, elementStage, PAGE } from './element-page.mjs';
import { cutOff } from './overflow.mjs';
import { copyToPrint, printed, showCopy } from './paper-page.mjs';
import { squeezed } from './pdf.mjs';

const PATHS = ['threat', 'spread', 'sent', 'received', 'parent'];
const AWAY = 'https://away.test/';

let browser;
const stages = {};
let walked = 0;
before(async () => {
  browser = await launch();
  for (const locale of locales) stages[locale] = await elementStage(browser, { locale });
});
after(async () => {
  await browser?.close();
  console.log(`paths of what-now: ${walked}`);
});

const choose = (root, path) => root.$eval(`[data-path=${path}] summary`, (summary) => summary.click());
const isOpen = (root, path) => root.$eval(`[data-path=${path}]`, ({ open }) => open);
/** Runs in the page: the texts of the steps and titles of a path. */
const textsOf = (details) =>
  [...details.querySelectorAll('.label, .say, .way [tabindex], .do, .dont')].map(({ textContent }) => textContent);

for (const locale of locales)
  for (const name of PATHS) {
    test(`${locale} · ${name}: fits a column of 280 px in every step, and all together`, async () => {
      const { page, show } = stages[locale];
      const { root } = await show('what-now', {
        around: (tag) => `<div style="width: 280px">${tag}</div>`,
        width: 320,
      });
      await choose(root, name);
      const steps = await root.$$eval(`[data-path=${name}] .way > li`, ({ length }) => length);
      for (let step = 1; step <= steps; step++) {
        assert.deepEqual(await page.$eval('body', cutOff), [], `step ${step}`);
        await root.$eval(step < steps ? '.next' : '.all', (button) => button.click());
      }
      assert.deepEqual(await page.$eval('body', cutOff), []);
      walked++;
    });

    test(`${locale} · ${name}: the accessibility tree has one step at a time, its number and the way on`, async () => {
      const { page, show } = stages[locale];
      const { root } = await show('what-now');
      const titles = await root.$$eval(`[data-path=${name}] .way [tabindex]`, (all) =>
        all.map((one) => one.textContent),
      );
      const labels = await root.$$eval('.back, .next, .all', (all) => all.map((one) => one.textContent));
      await choose(root, name);
      for (const [step, title] of titles.entries()) {
        const tree = (await treeOf(page)).map((line) => line.trim());
        assert.deepEqual(
          tree.filter((line) => line.startsWith('heading 5')),
          [`heading 5 "${title}"`],
        );
        assert.equal(tree[tree.indexOf(`heading 5 "${title}"`) - 1], `text "${step + 1}"`);
        assert.deepEqual(
          labels.map((label) => tree.includes(`button "${label}"`)),
          [true, step < titles.length - 1, true],
        );
        assert.ok(tree.some((line) => /^link "(116 111|112) /.test(line.replace(/\u00a0/g, ' '))));
        if (step < titles.length - 1) await root.$eval('.next', (button) => button.click());
      }
      walked++;
    });

    test(`${locale} · ${name}: is printed alone once it is chosen, every step with a box, on one sheet`, async () => {
      const { page, show } = stages[locale];
      const { root } = await show('what-now');
      await choose(root, name);
      const said = Object.fromEntries(
        await Promise.all(PATHS.map(async (one) => [one, await root.$eval(`[data-path=${one}]`, textsOf)])),
      );
      const steps = await root.$$eval(`[data-path=${name}] .way > li`, ({ length }) => length);
      const alone = await showCopy(browser, await copyToPrint(page, 'what-now'));
      for (const one of [page, alone]) {
        const pages = await printed(one);
        const text = pages.map((each) => each.text).join('');
        assert.deepEqual(
          said[name].filter((each) => !text.includes(squeezed(each))),
          [],
        );
        // The first steps of two paths may have one title; the choices differ.
        assert.deepEqual(
          PATHS.filter((other) => other !== name && text.includes(squeezed(said[other][0]))),
          [],
        );
        assert.equal(text.match(/□/g)?.length, steps);
        assert.equal(pages.length, 1);
      }
      walked++;
    });
  }

for (const locale of locales)
  test(`${locale}: without the script each choice opens all its steps, and the others stay`, async () => {
    const prerendered = await readFile(path.join(shippedIn(locale), 'prerendered/what-now.html'), 'utf8');
    const { page, close } = await openPage(browser, { [PAGE]: html(prerendered) }, { script: false });
    const root = await page.evaluateHandle(() => document.querySelector('prin-what-now').shadowRoot);
    for (const name of PATHS) {
      const summary = await root.$(`[data-path=${name}] summary`);
      await summary.focus();
      await page.keyboard.press('Enter');
      await waitFor('it is open', () => isOpen(root, name));
      const seen = await root.$$eval(`[data-path=${name}] .way > li`, (steps) =>
        steps.map((step) => step.checkVisibility()),
      );
      assert.ok(seen.length > 4 && seen.every(Boolean), name);
      walked++;
    }
    assert.deepEqual(await root.$$eval('.path', (all) => all.filter((one) => one.checkVisibility()).length), 5);
    assert.deepEqual(await root.$$eval('.tools', (all) => all.filter((one) => one.checkVisibility()).length), 0);
    await close();
  });

test('the fallback is five headings with numbered lists, those first that cannot wait', async () => {
  const markup = await readFile(path.join(shippedIn(locales[0]), 'html/what-now.html'), 'utf8');
  const parts = markup.split('<h4>').slice(1);
  assert.equal(parts.length, 5);
  for (const part of parts) assert.match(part, /^[^<]+<\/h4>\n<p>[^]+?<\/p>\n<ol>/);
  const order = parts.map((part) => /^[^<]+/.exec(part)?.[0]);
  assert.match(order.join(), /απειλούν.*μοίρασε.*Έστειλα.*Μου έστειλαν.*γονιός/);
});

test('Back leads from a path to the choice, then off the page', async () => {
  const { page, root, close } = await elementPage(browser, 'what-now');
  await choose(root, 'sent');
  await page.goBack();
  assert.deepEqual([page.url(), await isOpen(root, 'sent')], [PAGE, false]);
  await page.goBack();
  assert.equal(page.url(), 'about:blank');
  await close();
});

test('Back in a frame leads to the choice in the frame, and the page around it stays', async () => {
  const frame = '<iframe title="Prin" width="320" height="400" src="/frame/what-now.html"></iframe>';
  const { page, close } = await openPage(browser, { [PAGE]: html(frame) });
  const inner = await frameAt(page, `${PAGE}frame/`);
  await inner.waitForFunction(() => document.body?.firstElementChild?.hasUpdated);
  const root = await inner.evaluateHandle(() => document.body.firstElementChild.shadowRoot);
  await choose(root, 'sent');
  await page.evaluate(() => history.back());
  await waitFor('the choice is there', async () => !(await isOpen(root, 'sent')));
  assert.equal(page.url(), PAGE);
  await close();
});

test('the quick exit from the middle of a path leaves nothing of the page behind Back', async () => {
  const { page, root, close } = await elementPage(browser, 'what-now', {
    attributes: `quick-exit exit-href="${AWAY}"`,
    pages: { [AWAY]: html('left') },
  });
  await choose(root, 'threat');
  await root.$eval('.next', (button) => button.click());
  await root.$eval('.exit', (exit) => exit.click());
  await waitFor('the page is left', () => page.url() === AWAY);
  assert.equal(await page.evaluate(() => history.length), 2);
  await page.goBack();
  assert.equal(page.url(), 'about:blank');
  await close();
});

for (const [script, href] of [
  ['/prin.js', `${PAGE}text/faq-accordion.html?country=CY#prin-faq-13`],
  ['/what-now.js?v=2', `${PAGE}text/faq-accordion.html?country=CY#prin-faq-13`],
  ['/merged.js', undefined],
])
  test(`a step links an answer beside ${script}: ${href ?? 'no button'}`, async () => {
    const merged = await readFile(path.join(shippedIn(locales[0]), 'prin.js'));
    const { page, close } = await openPage(browser, {
      [PAGE]: html(
        '<prin-what-now country="CY" situation="parent"></prin-what-now>',
        `<script src="${script}"></script>`,
      ),
      [`${PAGE}merged.js`]: { body: merged, contentType: 'text/javascript' },
    });
    await page.waitForFunction(() => document.querySelector('prin-what-now').hasUpdated);
    const found = await page.$eval('prin-what-now', ({ shadowRoot }) => {
      const link = shadowRoot.querySelector('[data-path=parent] [data-answer]');
      return link.checkVisibility() ? link.href : undefined;
    });
    assert.equal(found, href);
    await close();
  });
