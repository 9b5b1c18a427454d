/**
 * The accessibility trees in trees/ are those of dist/: what a screen reader is told changes only together with a file that a
 * reviewer reads. Asked of the browser inside the npm package, whose version the lock file holds. `npm run a11y:update` rewrites them.
 */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { trees } from './a11y-trees.mjs';

const folder = new URL('a11y-trees/', import.meta.url);

test('every tree is the one that was read', async (context) => {
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
    for await (const { file, text, count: told } of trees(browser)) {
      assert.equal(
        text,
        await readFile(new URL(file, folder), 'utf8').catch(() => ''),
        `${file}: read what differs, then run npm run a11y:update`,
      );
      files.push(file);
      count += told;
    }
    assert.deepEqual((await readdir(folder)).sort(), files.sort());
    console.log(`trees: ${count}`);
  } finally {
    await browser.close();
  }
});
