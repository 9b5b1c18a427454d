/**
 * The elements by Tab alone: from the page into an element and out again, forward and backward, with the focus in view
 * at every step. keys.test.mjs has what the other keys do.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { frameAt, html, openPage } from '../support/pages.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { between, keyboardStage, press, walked } from './keyboard-fixture.mjs';
import { PAGE } from './element-page.mjs';

const FORCED = [
  { name: 'forced-colors', value: 'active' },
  { name: 'prefers-color-scheme', value: 'dark' },
];
/** Windows, languages and forced colours, by the default font size in pixels. */
const SCREENS = {
  16: { '320 px': { width: 320, height: 480 }, '1200 px': { width: 1200, height: 800 } },
  32: {
    '320 px': { width: 320, height: 640 },
    'forced colours': { width: 320, height: 640, locale: 'en', features: FORCED },
  },
};

const browsers = {};
let paths = 0;
before(async () => {
  for (const size of Object.keys(SCREENS)) browsers[size] = await launch({ fontSize: Number(size), painted: true });
});
after(async () => {
  for (const browser of Object.values(browsers)) await browser.close();
  console.log(`keyboard paths: ${paths}`);
});

// Each size has a browser of its own, so both run at once.
describe('the focus order', { concurrency: 2 }, () => {
  for (const [size, screens] of Object.entries(SCREENS))
    describe(`letters of ${size} px`, { concurrency: 1 }, () => {
      for (const [screen, { width, height, ...options }] of Object.entries(screens))
        describe(screen, () => {
          let stage;
          before(async () => (stage = await keyboardStage(browsers[size], options)));
          after(() => stage.close());

          for (const name of elementNames)
            test(`${name} · ${size} px · ${screen}: can be tabbed through in DOM order, and back`, async () => {
              const shown = await stage.show(name, { width, height, attributes: 'quick-exit' });
              assert.equal(
                await shown.page.evaluate(() => getComputedStyle(document.documentElement).fontSize),
                `${size}px`,
              );
              await shown.root.evaluate((root) => {
                for (const details of root.querySelectorAll('details')) details.open = true;
                root.querySelector('input[type=checkbox]')?.click();
                root.querySelector('[role=status]').textContent = '';
              });
              await shown.page.focus('#before');
              const controls = await shown.element.evaluate((element) => {
                const inOrder = (root) =>
                  [...root.querySelectorAll('a, button, input, summary, slot')].flatMap((one) =>
                    one.matches('slot') ? one.assignedElements().flatMap((own) => [...own.querySelectorAll('a')]) : one,
                  );
                return inOrder(element.shadowRoot).filter((one) => one.checkVisibility({ visibilityProperty: true }))
                  .length;
              });
              const forward = await walked(shown, 'Tab', 'after');
              const backward = await walked(shown, 'Shift+Tab', 'before');
              assert.equal(forward.names.length, controls);
              assert.deepEqual(backward.names.toReversed(), forward.names);
              assert.deepEqual([...forward.faults, ...backward.faults], []);
              // What the eye meets first comes first: the exit, and last the button that prints.
              assert.match(forward.names[0], /^a «(Γρήγορη έξοδος|Quick exit)»$/);
              assert.match(forward.names.at(-1), /^button «(Εκτύπωση|Print)»$/);
              paths += 2;
            });
        });
    });
});

describe('a frame', () => {
  let opened;
  before(async () => (opened = await openPage(browsers[16], { [PAGE]: html('') })));
  after(() => opened.close());

  for (const name of elementNames)
    test(`${name} in a frame: can be tabbed through, on into the page, and back`, async () => {
      const frame = `<iframe title="Prin" width="320" height="400" src="/frame/${name}.html?quick-exit"></iframe>`;
      const { page } = opened;
      await page.evaluate((body) => (document.body.innerHTML = body), between(frame));
      const ours = await frameAt(page, `${PAGE}frame/${name}`);
      await ours.waitForFunction(() => document.body?.firstElementChild?.hasUpdated);
      const at = () => page.evaluate(() => document.activeElement.id || document.activeElement.localName);
      await page.focus('#before');
      for (const [key, end] of [
        ['Tab', 'after'],
        ['Shift+Tab', 'before'],
      ]) {
        let stops = 0;
        for (; stops < 200; stops++) {
          await press(page, key);
          const here = await at();
          if (here === end) break;
          assert.equal(here, 'iframe', `${key} leaves the frame only for #${end}`);
        }
        assert.ok(stops > 5 && stops < 200, `${key} comes to #${end} after ${stops} stops`);
        paths++;
      }
    });
});
