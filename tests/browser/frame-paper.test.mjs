/** A page is printed with a frame of ours in it: the PDF of the page around has the text of the frame. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementNames } from '../../tools/elements.mjs';
import { setUp } from '../support/file-browser.mjs';
import { fitsContent, openFramed, OURS } from '../support/frame-fixture.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { A4, expected, read, squeezed } from './pdf.mjs';

setUp();

/** The pages of a print without white space, and without the addresses that follow links in sentences. */
const pagesOf = async (page) =>
  (await read(await page.pdf(A4))).map(({ text }) => text.replace(/\(https:[^)]*\)/g, ''));

for (const [what, attributes] of [
  ['of another origin', ''],
  ['in a sandbox', 'sandbox="allow-scripts"'],
])
  for (const name of elementNames)
    test(`with the page around, all of a frame ${what} is printed: ${name}`, async () => {
      const address = `${OURS}${name}.html`;
      const shown = await openFramed(`style="border: 0; width: 100%" ${attributes}`, { address });
      await waitFor('it fits', () => fitsContent(shown));
      const { texts } = await expected(name, 'el');
      const pages = await pagesOf(shown.page);
      const text = pages.join('');
      // Chromium breaks no pages inside a frame: the line at an edge of the paper is parted, and no other.
      const parted = texts.filter((one) => !text.includes(squeezed(one)));
      assert.ok(parted.length < pages.length, `${pages.length} pages: ${parted.join('\n')}`);
      assert.ok(text.includes(squeezed(texts.at(-1))), 'the last text');
      assert.ok(text.includes(squeezed(address)), 'where the whole text is');
      await waitFor('it fits again', () => fitsContent(shown));
      await shown.close();
    });

test('where there is no frame.js, the paper says where the whole text is', async () => {
  const shown = await openFramed('', { more: '' });
  assert.ok((await pagesOf(shown.page)).join('').includes(squeezed(`${OURS}helpline-box.html`)));
  await shown.close();
});
