/** Announcements to screen readers: polite, each once, and none that no reader caused. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { elementPage } from './element-page.mjs';
import { elementNames } from '../../tools/elements.mjs';

let browser;
let count = 0;
before(async () => (browser = await launch()));
after(async () => {
  await browser?.close();
  console.log(`announcements: ${count}`);
});

/** Opens an element and records its announcements: every change of its live region is one, even to the same text. */
async function openRecorded(name, options) {
  const opened = await elementPage(browser, name, options);
  await opened.root.evaluate((root) => {
    const status = root.querySelector('[role=status]');
    root.announced = [status.textContent];
    new MutationObserver(() => root.announced.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const announcements = async () => {
    const all = await opened.root.evaluate((root) => root.announced.splice(0));
    const texts = all.filter(Boolean);
    count += texts.length;
    return texts;
  };
  return {
    ...opened,
    announcements,
    textsOf: (selector) => opened.root.$$eval(selector, (found) => found.map(({ textContent }) => textContent)),
  };
}

for (const locale of locales) {
  for (const name of elementNames)
    test(`${name} · ${locale}: has one polite live region, and announces nothing before a reader acts`, async () => {
      const { root, announcements, element, close } = await openRecorded(name, { locale, attributes: 'quick-exit' });
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
      await close();
    });

  test(`warning-signs · ${locale}: ticking a sign announces its step once, and clearing it nothing`, async () => {
    const { root, page, announcements, textsOf, close } = await openRecorded('warning-signs', { locale });
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
    await close();
  });

  test(`faq-accordion · ${locale}: the filter announces the number of questions only when it changes`, async () => {
    const { root, page, announcements, textsOf, close } = await openRecorded('faq-accordion', { locale });
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
    await close();
  });

  for (const [name, button, attributes] of [
    ['before-you-send', '.reply button', ''],
    ['faq-accordion', '#prin-faq-01 .answer > button', 'open="prin-faq-01"'],
  ])
    for (const allowed of [true, false])
      test(`${name} · ${locale}: ${allowed ? 'a copy' : 'a refused copy'} is announced once, each time`, async () => {
        const beforeScripts = `Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: async () => { if (!${allowed}) throw new Error('refused'); } },
        });`;
        const { root, announcements, textsOf, close } = await openRecorded(name, { locale, attributes, beforeScripts });
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
        await close();
      });
}
