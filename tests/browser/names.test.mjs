/** Accessible names and roles of the controls and headings of every element, in each language and at each level. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { loadSharedContent } from '../../tools/content/plugin.mjs';
import { launch } from '../support/browser.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { treeOf } from './a11y-tree.mjs';
import { elementStage } from './element-page.mjs';

let browser;
const stages = {};
let checked = 0;
// As with a screen reader: what is out of sight is in the tree too.
before(async () => {
  browser = await launch({ args: ['--force-renderer-accessibility'] });
  for (const locale of locales) stages[locale] = await elementStage(browser, { locale });
});
after(async () => {
  await browser?.close();
  console.log(`names and headings: ${checked}`);
});

/** An element with everything that it can show: its exit, open answers, a step. */
async function whole(name, { locale, ...options }) {
  const { page, show } = stages[locale];
  const shown = await show(name, options);
  await shown.root.evaluate(async (root) => {
    for (const details of root.querySelectorAll('details')) details.open = true;
    root.querySelector('input[type=checkbox]')?.click();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  return { ...shown, lines: await treeOf(page) };
}
const of = (lines, role) => lines.map((line) => line.trim()).filter((line) => new RegExp(`^${role}( |$)`).test(line));
/** The name stands before the states, which hold words too. */
const nameIn = (line) => /"(.*?)"(?= \(|$)/.exec(line)?.[1] ?? '';

for (const name of elementNames)
  for (const locale of locales) {
    test(`${name} · ${locale}: every control has a name that contains its label, and no image has one`, async () => {
      const { root, lines } = await whole(name, { locale, attributes: 'quick-exit' });
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
          slider: words('input[type=range]'),
          disclosure: words('summary'),
        };
      });
      for (const [role, words] of Object.entries(shown)) {
        const names = of(lines, role).map(nameIn);
        assert.deepEqual(
          names.map((one) => one.replace(/\s+/g, ' ')),
          words,
          role,
        );
        assert.ok(names.every(Boolean), `every ${role} has a name`);
        checked += names.length;
      }
      assert.deepEqual(
        lines.filter((line) => /^\s*(image|graphics|SvgRoot|figure)/.test(line)),
        [],
      );
      assert.deepEqual(
        await root.$$eval('[aria-label], [aria-labelledby]:not(section), [title]', (found) =>
          found.map(({ outerHTML }) => outerHTML),
        ),
        [],
        'names are words that are seen',
      );
      const title = await root.evaluate((root) => root.querySelector('.title').textContent);
      assert.deepEqual(of(lines, 'region').map(nameIn), [title], 'the element is a region with the name of its title');
    });

    test(`${name} · ${locale}: the name of a number has the printed groups, and its link the same digits`, async () => {
      const { helplines } = (await loadSharedContent(locale)).data;
      for (const country of ['GR', 'CY']) {
        const { root, lines } = await whole(name, { locale, attributes: `country="${country}"` });
        const printed = helplines.lines
          .filter((line) => line.country === country && line.number)
          .map(({ number }) => number.replaceAll(' ', '\u00a0'));
        const links = await root.$$eval('a[href^="tel:"]', (found) =>
          found.map((link) => ({
            text: link.firstElementChild.textContent,
            name: link.textContent,
            href: link.getAttribute('href'),
          })),
        );
        assert.ok(links.length > 0);
        // Nowhere else, in a sentence or a source, does one stand in other groups than these, or where a line could
        // break it.
        const text = await root.evaluate((root) => root.querySelector('.root').textContent);
        for (const number of printed) {
          const loose = new RegExp(`(?<!\\d)${number.replaceAll('\u00a0', '').split('').join('[\\s-]?')}(?!\\d)`, 'g');
          for (const [found] of text.matchAll(loose)) assert.equal(found, number);
        }
        const names = of(lines, 'link').map(nameIn);
        for (const { text, name, href } of links) {
          assert.ok(printed.includes(text), text);
          assert.match(name, /^[\d\u00a0]+ \p{L}/u, 'who answers follows the number');
          assert.ok(names.includes(name), `${name} is not among ${names}`);
          assert.equal(href.replace(/^tel:(\+30)?/, ''), text.replaceAll('\u00a0', ''));
          checked++;
        }
      }
    });

    test(`${name} · ${locale}: headings go down one by one from heading-level: title, parts, questions`, async () => {
      for (const level of [2, 3, 4, 5, 6]) {
        const { root, lines } = await whole(name, {
          locale,
          attributes: `heading-level="${level}"`,
          inside: '<p slot="local">Room 12</p>',
        });
        // The heading of the results has no text before a search.
        const headings = await root.$$eval('[part=heading]', (found) =>
          found
            .filter(({ textContent }) => textContent)
            .map((one) => [
              one.matches('.title')
                ? 0
                : one.matches('summary *')
                  ? 2
                  : one.matches('details *')
                    ? 3
                    : one.matches('li *')
                      ? 2
                      : 1,
              one.textContent.trim(),
            ]),
        );
        const names = lines.map((line) => line.trim()).filter((line) => line.startsWith('heading '));
        assert.deepEqual(
          names,
          headings.map(([below, text]) => `heading ${Math.min(6, level + below)} "${text}"`),
        );
        assert.ok(headings.length > 3);
        checked += names.length;
      }
    });

    test(`${name} · ${locale}: off screen the tree is the same, but for whether a line is open just now`, async () => {
      const { page, show } = stages[locale];
      const inSight = await show(name);
      const near = await treeOf(page);
      const now = await inSight.root.$$eval('.opening:not(:empty)', (found) =>
        found.map(({ textContent }) => textContent),
      );
      const { element } = await show(name, {
        around: (tag) => `<div style="height: 9000px"></div>${tag}<div style="height: 9000px"></div>`,
      });
      assert.deepEqual(
        await treeOf(page),
        near.filter((line) => !now.includes(nameIn(line))),
      );
      const same = async () => (await treeOf(page)).join('\n') === near.join('\n');
      await element.evaluate((element) => element.scrollIntoView());
      await waitFor('the tree is that of an element in view', same);
      await page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        scrollTo(0, 0);
        await new Promise(requestAnimationFrame);
      });
      assert.ok(await same(), 'and stays so');
      checked++;
    });
  }
