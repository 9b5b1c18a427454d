/** The files of dist/ as they lie there, without a browser. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isPrecompressed } from '../../tools/build/precompress.mjs';
import { locales, root, shippedIn } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';

const dist = path.join(root, 'dist');

test('every script begins with the byte-order mark, then name, version and licences, and holds its Greek as it is', async () => {
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

test('integrity.json tells the truth of every shipped file', async () => {
  const told = JSON.parse(await readFile(path.join(dist, 'integrity.json')));
  const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  assert.deepEqual(
    Object.keys(told),
    files.filter((name) => name !== 'integrity.json' && !isPrecompressed(name)).sort(),
  );
  for (const [name, { bytes, integrity }] of Object.entries(told)) {
    const content = await readFile(path.join(dist, name));
    assert.equal(bytes, content.length, name);
    assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`, name);
  }
});

test('beside every text lies what is sent of it: whole once unpacked, of the size that integrity.json tells, and nothing else', async () => {
  const told = JSON.parse(await readFile(path.join(dist, 'integrity.json')));
  const there = (await readdir(dist, { recursive: true }))
    .map((name) => name.split(path.sep).join('/'))
    .filter(isPrecompressed);
  const texts = ['integrity.json', ...Object.keys(told)].filter((name) => !name.endsWith('.zip'));
  assert.deepEqual(there.sort(), texts.flatMap((name) => [`${name}.br`, `${name}.gz`]).sort());
  for (const name of texts) {
    const [brotli, gzip] = [
      await readFile(path.join(dist, `${name}.br`)),
      await readFile(path.join(dist, `${name}.gz`)),
    ];
    for (const unpacked of [brotliDecompressSync(brotli), gunzipSync(gzip)])
      assert.ok(unpacked.equals(await readFile(path.join(dist, name))), name);
    if (told[name])
      assert.deepEqual(
        { brotli: brotli.length, gzip: gzip.length },
        { brotli: told[name].brotli, gzip: told[name].gzip },
        name,
      );
    // No date, no name, one and the same system: the same bytes on every day and machine.
    assert.equal(gzip.subarray(0, 10).toString('hex'), '1f8b0800000000000203', name);
  }
});
