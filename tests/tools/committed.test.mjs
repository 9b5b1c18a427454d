/** The static files that are committed in dist/ are what the sources make now, byte for byte. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { contextOf, inEveryLanguage } from '../../tools/build/context.mjs';
import { framePages } from '../../tools/build/frame-pages.mjs';
import { METADATA, metadata } from '../../tools/build/metadata.mjs';
import { prerendered } from '../../tools/build/prerendered.mjs';
import { staticHtml } from '../../tools/build/static-html.mjs';
import { textVersions } from '../../tools/build/text-version.mjs';

const context = await contextOf();
const WRITERS = { html: staticHtml, prerendered, frame: (language) => framePages(language), text: textVersions };

test('the manifest, the data of editors and the texts for programs in dist/ are what the sources make', async () => {
  const files = Object.entries(await metadata(context));
  assert.deepEqual(
    files.map(([file]) => file),
    METADATA,
  );
  for (const [file, text] of files)
    assert.equal(await readFile(path.join(context.dist, file), 'utf8'), text, `${file}: run npm run build`);
});

for (const [kind, write] of Object.entries(WRITERS))
  test(`the ${kind} files of dist/ are what the sources make`, async () => {
    const files = Object.entries(await inEveryLanguage(write)(context));
    assert.ok(files.length > 1);
    for (const [file, text] of files)
      assert.equal(await readFile(path.join(context.dist, file), 'utf8'), String(text), `${file}: run npm run build`);
  });
