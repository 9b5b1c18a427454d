/**
 * What the controls and headings of every widget are called and are, in each language and at each level a page asks
 * for.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { loadSharedContent } from '../../tools/content/plugin.mjs';
import { launch } from '../support/browser.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { treeOf } from './a11y-tree.mjs';
import { elementPage } from './element-page.mjs';

let browser;
let checked = 0;
// As with a screen reader: what is out of sight is in the tree too.
before(async () => (browser = await launch({ args: ['--force-renderer-accessibility'] })));
after(async () => {
  await browser?.close();
  console.log(`names and headings: ${checked}`);
});

/** A widget with all that it can show: its exit, open answers, a step. */
async function whole(name, options) {
  const opened = await elementPage(browser, name, options);
  await opened.root.evaluate(async (root) => {
    for (const details of root.querySelectorAll('details')) details.open = true;
    root.querySelector('input[type=checkbox]')?.click();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  return { ...opened, lines: await treeOf(opened.page) };
}
const of = (lines, role) => lines.map((line) => line.trim()).filter((line) => new RegExp(`^${role}( |$)`).test(line));
const bare = (text) => text.replace(/\s/g, '');
const words = (lines) =>
  lines
    .filter((line) => !line.trim().startsWith('marker'))
    .map(nameIn)
    .join(' ')
    .match(/[\p{L}\p{N}]+/gu);
const nameIn = (line) => /"(.*)"/.exec(line)?.[1] ?? '';

for (const name of elementNames)
  for (const locale of locales) {
    test(`${name} · ${locale}: every control has a name, which holds the words on it, and no picture has one`, async () => {
      const { root, lines, close } = await whole(name, { locale, attributes: 'quick-exit' });
      const shown = await root.evaluate((root) => {
        const words = (selector) =>
          [...root.querySelectorAll(selector)]
            .filter((one) => one.checkVisibility({ visibilityProperty: true }))
            .map((one) => (one.labels?.[0] ?? one).innerText.replace(/\s+/g, ' ').trim());
        return {
          link: words('a'),
          button: words('button'),
          checkbox: words('input[type=checkbox]'),
          searchbox: words('input[type=search]'),
          disclosure: words('summary'),
        };
      });
      for (const [role, words] of Object.entries(shown)) {
        const told = of(lines, role).map(nameIn);
        assert.deepEqual(
          told.map((one) => one.replace(/\s+/g, ' ')),
          words,
          role,
        );
        assert.ok(told.every(Boolean), `every ${role} has a name`);
        checked += told.length;
      }
      assert.deepEqual(
        lines.filter((line) => /^\s*(image|graphics|SvgRoot|figure)/.test(line)),
        [],
      );
      assert.deepEqual(
        await root.$$eval('[aria-label], [aria-labelledby], [title]', (found) =>
          found.map(({ outerHTML }) => outerHTML),
        ),
        [],
        'names are words that are seen',
      );
      await close();
    });

    test(`${name} · ${locale}: a number is told in the groups it is printed in, and calls just that`, async () => {
      const { helplines } = (await loadSharedContent(locale)).data;
      for (const country of ['GR', 'CY']) {
        const { root, lines, close } = await whole(name, { locale, attributes: `country="${country}"` });
        const printed = helplines.lines
          .filter((line) => line.country === country && line.number)
          .map(({ number }) => number.replaceAll(' ', '\u00a0'));
        const links = await root.$$eval('a[href^="tel:"]', (found) =>
          found.map((link) => ({ text: link.textContent, href: link.getAttribute('href') })),
        );
        assert.ok(links.length > 0);
        // Nowhere else, in a sentence or a source, does one stand in other groups than these, or where a line could
        // break it.
        const text = await root.evaluate((root) => root.querySelector('.root').textContent);
        for (const number of printed) {
          const loose = new RegExp(`(?<!\\d)${number.replaceAll('\u00a0', '').split('').join('[\\s-]?')}(?!\\d)`, 'g');
          for (const [found] of text.matchAll(loose)) assert.equal(found, number);
        }
        const told = of(lines, 'link').map(nameIn);
        for (const { text, href } of links) {
          assert.ok(printed.includes(text), text);
          assert.ok(told.includes(text), `${text} is told as ${told}`);
          assert.equal(href.replace(/^tel:(\+30)?/, ''), text.replaceAll('\u00a0', ''));
          checked++;
        }
        await close();
      }
    });

    test(`${name} · ${locale}: the title has the level the page asks for, all others the next, and none is left out`, async () => {
      for (const level of [2, 3, 4, 5, 6]) {
        const { root, lines, close } = await whole(name, {
          locale,
          attributes: `heading-level="${level}"`,
          inside: '<p slot="local">Room 12</p>',
        });
        const [title, ...others] = await root.$$eval('[part=heading]', (found) =>
          found.map(({ textContent }) => textContent.trim()),
        );
        const next = Math.min(6, level + 1);
        const told = lines.map((line) => line.trim()).filter((line) => line.startsWith('heading '));
        assert.deepEqual(told, [`heading ${level} "${title}"`, ...others.map((text) => `heading ${next} "${text}"`)]);
        assert.ok(others.length > 2);
        checked += told.length;
        await close();
      }
    });

    // Out of sight Chromium has not styled what is in a widget: it tells every word, with what a style would hide, and
    // as bare text. Only whether a line is open just now is said once the line comes into view.
    test(`${name} · ${locale}: far below the window every control, heading and word is told, and all of it exactly once it has been near`, async () => {
      const inSight = await elementPage(browser, name, { locale });
      const near = await treeOf(inSight.page);
      const now = await inSight.root.$$eval('.now', (found) => found.map(({ textContent }) => textContent).join(' '));
      await inSight.close();
      const { page, element, close } = await elementPage(browser, name, {
        locale,
        around: (tag) => `<div style="height: 9000px"></div>${tag}<div style="height: 9000px"></div>`,
      });
      const far = await treeOf(page);
      for (const role of ['heading', 'link', 'button', 'checkbox', 'searchbox', 'disclosure', 'status']) {
        const told = of(far, role).map(bare);
        assert.deepEqual(
          of(near, role).filter((line) => !told.includes(bare(line))),
          [],
          role,
        );
      }
      const said = bare(far.map(nameIn).join(''));
      assert.deepEqual(
        words(near).filter((word) => !said.includes(word) && !now.includes(word)),
        [],
      );
      const same = async () => (await treeOf(page)).join('\n') === near.join('\n');
      await element.evaluate((element) => element.scrollIntoView());
      await waitFor('the tree is that of a widget in sight', same);
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => (scrollTo(0, 0), requestAnimationFrame(drawn)))),
      );
      assert.ok(await same(), 'and stays so');
      checked++;
      await close();
    });
  }
