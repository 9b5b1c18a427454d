/**
 * The accessibility trees of dist/ equal those in a11y-trees/: what a screen reader reads changes only together with a
 * file that a reviewer sees. They come from the packaged browser, whose version the lock file pins. `npm run
 * a11y:update` rewrites them.
 */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { trees } from './a11y-trees.mjs';

const folder = new URL('a11y-trees/', import.meta.url);

test('every accessibility tree equals the reviewed one', async (context) => {
  const browser = await launch({ sources: ['packaged'] }).catch(() => null);
  if (!browser) {
    console.log(
      'TREES: NOT RUN: they are of the Chromium inside @sparticuz/chromium, which starts on Linux on x64 alone.',
    );
    return context.skip('no packaged browser');
  }
  try {
    let count = 0;
    const files = [];
    for await (const { file, text, count: inFile } of trees(browser)) {
      assert.equal(
        text,
        await readFile(new URL(file, folder), 'utf8').catch(() => ''),
        `${file}: read what differs, then run npm run a11y:update`,
      );
      files.push(file);
      count += inFile;
    }
    assert.deepEqual((await readdir(folder)).sort(), files.sort());
    console.log(`trees: ${count}`);
  } finally {
    await browser.close();
  }
});
