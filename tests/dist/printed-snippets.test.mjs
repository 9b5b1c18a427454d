/** Every snippet that we print anywhere: with a script that never comes, its element still has a number to call. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { trackedFiles } from '../support/tracked-files.mjs';
import { root } from '../../tools/content/locales.mjs';

const ELEMENT = /<(prin-[a-z-]+)(?=[ >])[^>]*>([^]*?)<\/\1>|<(\w+)[^>]* data-prin="[^"]*"[^>]*>([^]*?)<\/\3>/g;

const printed = [];
for (const file of trackedFiles(/\.(md|txt)$/)) {
  if (/^(dist|tests|node_modules)\//.test(file)) continue;
  const text = await readFile(path.join(root, file), 'utf8');
  for (const { type, info, content } of new MarkdownIt().parse(text, {}))
    if (type === 'fence' && info === 'html') printed.push({ file, content });
}

test('every printed element has a number inside', () => {
  const found = printed.flatMap(({ file, content }) =>
    [...content.matchAll(ELEMENT)].map(([element, , inTag = '', , inMarked = '']) => ({
      file,
      element,
      inside: inTag + inMarked,
    })),
  );
  assert.ok(found.length > 15, `only ${found.length} elements`);
  assert.deepEqual(
    // Where a site's editor takes links of numbers away, the number is text.
    found
      .filter(({ inside }) => !/<a href="tel:\d+">|\b112\b/.test(inside))
      .map(({ file, element }) => `${file}: ${element}`),
    [],
  );
});

test('every address of ours in a snippet is whole, so that it leads there from a subfolder and from a disk', () => {
  const addresses = printed.flatMap(({ file, content }) =>
    [...content.matchAll(/ src="([^"]*)"/g)].map(([, address]) => ({ file, address })),
  );
  assert.ok(addresses.length > 10, `only ${addresses.length} addresses`);
  assert.deepEqual(
    addresses.filter(
      ({ address }) => !/^https:\/\/your-site\.gr\/prin\/(\d+\.\d+\.\d+|\{\{ site\.version \}\})\//.test(address),
    ),
    [],
  );
});
