/** The height that the code reserves is one that every element needs, in every language, narrow and wide. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { RESERVED } from '../../tools/snippets/code-for.mjs';
import { elementsReady } from '../support/pages.mjs';
import { setUp } from './site.mjs';

const { at, open } = setUp();
/** Of the column, in pixels. */
const WIDTHS = [280, 480, 768, 1200];

test(`no element is lower than ${RESERVED} pixels`, async () => {
  const page = await open('LICENSE.txt', { width: 1400 });
  const low = [];
  for (const locale of locales) {
    const script = at(locale === 'el' ? 'prin.js' : `${locale}/prin.js`);
    await page.setContent(
      `<!doctype html><script src="${script}"></script><main>` +
        `${elementNames.map((name) => `<prin-${name}></prin-${name}>`).join('')}</main>`,
    );
    await elementsReady(page, elementNames);
    for (const width of WIDTHS)
      for (const name of elementNames) {
        const height = await page.$eval(
          `prin-${name}`,
          (element, width) => {
            element.parentElement.style.inlineSize = `${width}px`;
            return element.offsetHeight;
          },
          width,
        );
        if (height < RESERVED) low.push(`${name} ${locale} ${width}: ${height}`);
      }
    // One script of a language stays on a page: the next one needs a new one.
    await page.goto(at('LICENSE.txt'));
  }
  assert.deepEqual(low, []);
  await page.close();
});
