/** What is said to whoever listens to the page: each thing once, politely, and nothing that no reader asked for. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { elementPage } from './element-page.mjs';
import { elementNames } from '../../tools/elements.mjs';

let browser;
let heard = 0;
before(async () => (browser = await launch()));
after(async () => {
  await browser?.close();
  console.log(`announcements: ${heard}`);
});

/** Opens a widget with an ear at its place for announcements: every change of it is one, even to the same words. */
async function listening(name, options) {
  const opened = await elementPage(browser, name, options);
  await opened.root.evaluate((root) => {
    const status = root.querySelector('[role=status]');
    root.heard = [status.textContent];
    new MutationObserver(() => root.heard.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const said = async () => {
    const all = await opened.root.evaluate((root) => root.heard.splice(0));
    const words = all.filter(Boolean);
    heard += words.length;
    return words;
  };
  return {
    ...opened,
    said,
    textsOf: (selector) => opened.root.$$eval(selector, (found) => found.map(({ textContent }) => textContent)),
  };
}

for (const locale of locales) {
  for (const name of elementNames)
    test(`${name} · ${locale}: one place announces, politely, and says nothing until a reader does something`, async () => {
      const { root, said, element, close } = await listening(name, { locale, attributes: 'quick-exit' });
      assert.deepEqual(
        await root.$$eval('[role=status], [role=alert], [role=log], [aria-live], output', (found) =>
          found.map((one) => [one.getAttribute('role'), one.getAttribute('aria-live')]),
        ),
        [['status', null]],
      );
      // The hour changes, and so does what the page asks for: words on the page, not announcements.
      await element.evaluate(async (element) => {
        element.clock = () => Date.parse('2026-11-28T12:00+02:00');
        element.country = 'CY';
        await element.updateComplete;
      });
      assert.deepEqual(await said(), []);
      await close();
    });

  test(`warning-signs · ${locale}: each tick says its own step once, and taking it back says nothing`, async () => {
    const { root, page, said, textsOf, close } = await listening('warning-signs', { locale });
    const steps = await root.$$eval('.step', (found) =>
      found.map((step) => [...step.children].map(({ textContent }) => textContent).join(' ')),
    );
    const [first, second] = await root.$$('input');
    await first.click();
    assert.deepEqual(await said(), [steps[0]]);
    await second.click();
    assert.deepEqual(await said(), [steps[1]]);
    await second.click();
    assert.deepEqual(await said(), []);
    await second.click();
    assert.deepEqual(await said(), [steps[1]]);
    await page.keyboard.press('Tab');
    assert.deepEqual(await said(), []);
    assert.deepEqual(await textsOf('[role=status]'), [steps[1]]);
    await close();
  });

  test(`faq-accordion · ${locale}: the filter says how many are left, once, and keeps silent while they are as many`, async () => {
    const { root, page, said, textsOf, close } = await listening('faq-accordion', { locale });
    const field = await root.$('input');
    await field.focus();
    const all = [];
    for (const letter of 'sexting') {
      await page.keyboard.press(letter);
      all.push(...(await said()));
    }
    assert.ok(all.length > 1, 'there was something to say');
    assert.ok(all.length < 'sexting'.length, 'some letters change nothing');
    assert.deepEqual(
      all.filter((words, index) => words === all[index - 1]),
      [],
    );
    assert.deepEqual(await textsOf('[data-region=count]'), [all.at(-1)]);
    // A space, and a word that all of the found have too.
    for (const key of ['Space', 'Backspace']) await page.keyboard.press(key);
    assert.deepEqual(await said(), []);
    await page.keyboard.type('zzz');
    const [nothing, ...more] = await said();
    assert.notEqual(nothing, all.at(-1));
    assert.deepEqual(more, []);
    await close();
  });

  for (const [name, button, attributes] of [
    ['before-you-send', '.reply button', ''],
    ['faq-accordion', '#prin-faq-01 .answer > button', 'open="prin-faq-01"'],
  ])
    for (const allowed of [true, false])
      test(`${name} · ${locale}: ${allowed ? 'a copy' : 'a refused copy'} is said each time, once, also in the same words`, async () => {
        const beforeScripts = `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => { if (!${allowed}) throw new Error('refused'); } } })`;
        const { root, said, textsOf, close } = await listening(name, { locale, attributes, beforeScripts });
        const label = (await textsOf(`${button} span`))[0];
        const words = [];
        for (let time = 1; time < 3; time++) {
          await (await root.$(button)).click();
          await waitFor('it is said', () =>
            root.evaluate((root) => root.querySelector('[role=status]').textContent !== '' && root.heard.some(Boolean)),
          );
          words.push(...(await said()));
        }
        assert.equal(words.length, 2);
        assert.equal(words[0], words[1]);
        assert.notEqual(words[0], label);
        // The button says it too, to whoever sees it.
        assert.equal((await textsOf(`${button} span`))[0], words[0]);
        await close();
      });
}
