/** The files of dist/, without a browser. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isPrecompressed } from '../../tools/build/precompress.mjs';
import { isOfSite } from '../../tools/build/site-files.mjs';
import { locales, root, shippedIn } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';

const dist = path.join(root, 'dist');

test('every script begins with the byte-order mark and the banner, and contains Greek letters unescaped', async () => {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  for (const name of locales.flatMap((locale) =>
    ['prin', ...elementNames].map((one) => path.join(shippedIn(locale), `${one}.js`)),
  )) {
    const script = await readFile(name);
    assert.deepEqual([...script.subarray(0, 3)], [0xef, 0xbb, 0xbf], name);
    assert.ok(
      script.toString('utf8').startsWith(`\ufeff/*! Prin ${version} | code MIT, text CC BY 4.0 | contains Lit`),
      name,
    );
    assert.doesNotMatch(script.toString('utf8'), /\\u03[0-9a-f]{2}/i, name);
  }
});

test('integrity.json matches every file in dist/', async () => {
  const integrity = JSON.parse(await readFile(path.join(dist, 'integrity.json')));
  const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  assert.deepEqual(
    Object.keys(integrity),
    files.filter((name) => name !== 'integrity.json' && !isPrecompressed(name) && !isOfSite(name)).sort(),
  );
  for (const [name, { bytes, integrity: hash }] of Object.entries(integrity)) {
    const content = await readFile(path.join(dist, name));
    assert.equal(bytes, content.length, name);
    assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`, name);
  }
});

test('every text file has valid .br and .gz copies, of the sizes in integrity.json', async () => {
  const integrity = JSON.parse(await readFile(path.join(dist, 'integrity.json')));
  const there = (await readdir(dist, { recursive: true }))
    .map((name) => name.split(path.sep).join('/'))
    .filter(isPrecompressed);
  const texts = ['integrity.json', ...Object.keys(integrity)].filter((name) => !name.endsWith('.zip'));
  assert.deepEqual(there.sort(), texts.flatMap((name) => [`${name}.br`, `${name}.gz`]).sort());
  for (const name of texts) {
    const [brotli, gzip] = [
      await readFile(path.join(dist, `${name}.br`)),
      await readFile(path.join(dist, `${name}.gz`)),
    ];
    for (const unpacked of [brotliDecompressSync(brotli), gunzipSync(gzip)])
      assert.ok(unpacked.equals(await readFile(path.join(dist, name))), name);
    if (integrity[name])
      assert.deepEqual(
        { brotli: brotli.length, gzip: gzip.length },
        { brotli: integrity[name].brotli, gzip: integrity[name].gzip },
        name,
      );
    // The header has no date, no name and a fixed system: the same bytes on every day and machine.
    assert.equal(gzip.subarray(0, 10).toString('hex'), '1f8b0800000000000203', name);
  }
});
