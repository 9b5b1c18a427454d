/** Announcements to screen readers: polite, each once, and none that no reader caused. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { elementStage } from './element-page.mjs';
import { elementNames } from '../../tools/elements.mjs';

let browser;
const stages = {};
let count = 0;
/** Runs in the page before its scripts: without `mayCopy` copying is refused. */
const allowCopies = () =>
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText: async () => {
        if (!globalThis.mayCopy) throw new Error('refused');
      },
    },
  });
before(async () => {
  browser = await launch();
  for (const locale of locales) stages[locale] = await elementStage(browser, { locale, beforeScripts: allowCopies });
});
after(async () => {
  await browser?.close();
  console.log(`announcements: ${count}`);
});

/** Shows an element and records its announcements: every change of its live region is one, even to the same text. */
async function showRecorded(name, { locale, ...options }) {
  const { page, show } = stages[locale];
  // Only a page that is in front gives the focus to what is clicked.
  await page.bringToFront();
  const shown = await show(name, options);
  await shown.root.evaluate((root) => {
    const status = root.querySelector('[role=status]');
    root.announced = [status.textContent];
    new MutationObserver(() => root.announced.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const announcements = async () => {
    const all = await shown.root.evaluate((root) => root.announced.splice(0));
    const texts = all.filter(Boolean);
    count += texts.length;
    return texts;
  };
  return {
    page,
    ...shown,
    announcements,
    textsOf: (selector) => shown.root.$$eval(selector, (found) => found.map(({ textContent }) => textContent)),
  };
}

for (const locale of locales) {
  for (const name of elementNames)
    test(`${name} · ${locale}: has one polite live region, and announces nothing before a reader acts`, async () => {
      const { root, announcements, element } = await showRecorded(name, { locale, attributes: 'quick-exit' });
      assert.deepEqual(
        await root.$$eval('[role=status], [role=alert], [role=log], [aria-live], output', (found) =>
          found.map((one) => [one.getAttribute('role'), one.getAttribute('aria-live')]),
        ),
        [['status', null]],
      );
      // Text on the page changes with the hour and the attributes, without announcements.
      await element.evaluate(async (element) => {
        element.clock = () => Date.parse('2026-11-28T12:00+02:00');
        element.country = 'CY';
        await element.updateComplete;
      });
      assert.deepEqual(await announcements(), []);
    });

  test(`warning-signs · ${locale}: ticking a sign announces its step once, and clearing it nothing`, async () => {
    const { root, page, announcements, textsOf } = await showRecorded('warning-signs', { locale });
    const steps = await root.$$eval('.step', (found) =>
      found.map((step) => [...step.children].map(({ textContent }) => textContent).join(' ')),
    );
    const [first, second] = await root.$$('input');
    await first.click();
    assert.deepEqual(await announcements(), [steps[0]]);
    await second.click();
    assert.deepEqual(await announcements(), [steps[1]]);
    await second.click();
    assert.deepEqual(await announcements(), []);
    await second.click();
    assert.deepEqual(await announcements(), [steps[1]]);
    await page.keyboard.press('Tab');
    assert.deepEqual(await announcements(), []);
    assert.deepEqual(await textsOf('[role=status]'), [steps[1]]);
  });

  test(`faq-accordion · ${locale}: the filter announces the number of questions only when it changes`, async () => {
    const { root, page, announcements, textsOf } = await showRecorded('faq-accordion', { locale });
    const field = await root.$('input');
    await field.focus();
    const all = [];
    for (const letter of 'sexting') {
      await page.keyboard.press(letter);
      all.push(...(await announcements()));
    }
    assert.ok(all.length > 1, 'the number changes');
    assert.ok(all.length < 'sexting'.length, 'some letters change nothing');
    assert.deepEqual(
      all.filter((words, index) => words === all[index - 1]),
      [],
    );
    assert.deepEqual(await textsOf('[data-region=count]'), [all.at(-1)]);
    // A space changes nothing.
    for (const key of ['Space', 'Backspace']) await page.keyboard.press(key);
    assert.deepEqual(await announcements(), []);
    await page.keyboard.type('zzz');
    const [nothing, ...more] = await announcements();
    assert.notEqual(nothing, all.at(-1));
    assert.deepEqual(more, []);
  });

  for (const [name, button, attributes] of [
    ['before-you-send', '.reply button', ''],
    ['faq-accordion', '#prin-faq-01 .answer > button', 'open="prin-faq-01"'],
  ])
    for (const allowed of [true, false])
      test(`${name} · ${locale}: ${allowed ? 'a copy' : 'a refused copy'} is announced once, each time`, async () => {
        const { page, root, announcements, textsOf } = await showRecorded(name, { locale, attributes });
        await page.evaluate((mayCopy) => Object.assign(globalThis, { mayCopy }), allowed);
        const label = (await textsOf(`${button} span`))[0];
        const texts = [];
        for (let time = 1; time < 3; time++) {
          await (await root.$(button)).click();
          await waitFor('an announcement', () =>
            root.evaluate(
              (root) => root.querySelector('[role=status]').textContent !== '' && root.announced.some(Boolean),
            ),
          );
          texts.push(...(await announcements()));
        }
        assert.equal(texts.length, 2);
        assert.equal(texts[0], texts[1]);
        assert.notEqual(texts[0], label);
        // The button shows it too.
        assert.equal((await textsOf(`${button} span`))[0], texts[0]);
      });
}
