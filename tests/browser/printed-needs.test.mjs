/** On paper the lists of helplines stand in columns: a number under the heading before its own would be a wrong one. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';
import { elementStage } from './element-page.mjs';

/** What a browser leaves of A4 for the text, in pixels. */
const SHEET = 718;

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

for (const locale of locales)
  for (const country of ['GR', 'CY'])
    test(`${locale} · ${country}: no need is parted from its numbers`, async () => {
      const { page, show } = await elementStage(browser, { locale });
      const { root } = await show('helpline-box', { attributes: `country="${country}"`, width: SHEET });
      await page.emulateMediaType('print');
      const needs = await root.evaluate((root) =>
        [...root.querySelectorAll('.needs > *')].map((need) => ({
          title: need.querySelector('[part=heading]')?.textContent,
          pieces: need.getClientRects().length,
        })),
      );
      assert.ok(needs.length > 4, `${needs.length} needs`);
      assert.deepEqual(
        needs.filter(({ pieces }) => pieces > 1),
        [],
      );
    });
