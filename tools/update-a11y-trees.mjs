/**
 * Rewrites tests/browser/a11y-trees/: what a screen reader is told of every widget. Then read the difference before
 * you commit it.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { trees } from '../tests/browser/a11y-trees.mjs';
import { launch } from '../tests/support/browser.mjs';

const folder = new URL('../tests/browser/a11y-trees/', import.meta.url);
const browser = await launch({ sources: ['packaged'] });
let count = 0;
try {
  const written = [];
  for await (const tree of trees(browser)) written.push(tree);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const { file, text, count: told } of written) {
    await writeFile(new URL(file, folder), text);
    count += told;
  }
} finally {
  await browser.close();
}
console.log(`trees: ${count}, written to tests/browser/a11y-trees/`);
