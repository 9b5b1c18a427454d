/** A page is printed with a frame of ours in it: PDFs of the page around, which must contain all of the frame's text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementNames } from '../../tools/elements.mjs';
import { fitsContent, openFramed, OURS } from '../support/frame-fixture.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { A4, expected, read, squeezed } from './pdf.mjs';

/** The print without white space, and without the addresses that follow links in sentences. */
const textOf = async (page) =>
  (await read(await page.pdf(A4))).map(({ text }) => text.replace(/\(https:[^)]*\)/g, '')).join('');

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
      const text = await textOf(shown.page);
      // Browsers break no pages inside a frame, and may print the line at the edge twice: each text's two ends are read.
      const ends = texts.flatMap((one) => [squeezed(one).slice(0, 15), squeezed(one).slice(-15)]);
      assert.deepEqual(
        ends.filter((one) => !text.includes(one)),
        [],
      );
      assert.ok(text.includes(squeezed(address)), 'where the whole text is');
      await waitFor('it fits again', () => fitsContent(shown));
      await shown.close();
    });

test('where there is no frame.js, the paper says where the whole text is', async () => {
  const shown = await openFramed('', { more: '' });
  assert.ok((await textOf(shown.page)).includes(squeezed(`${OURS}helpline-box.html`)));
  await shown.close();
});
