/** The files of a release, made of dist/ as it is. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { root } from '../../tools/content/locales.mjs';
import { writeArtifacts } from '../../tools/release/artifacts.mjs';
import { READERS } from '../../tools/release/version.mjs';
import { installedPackage } from '../support/installed-package.mjs';

const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const entries = Object.fromEntries(READERS.map((reader) => [reader, `- For ${reader}.`]));
const date = new Date('2027-01-02T03:04:05Z');

let built;
let written;
const write = (name) => writeArtifacts({ version, built, folder: path.join(built, name), date, entries });
before(async () => {
  built = await mkdtemp(path.join(os.tmpdir(), 'prin-release-'));
  await symlink((await installedPackage()).folder, path.join(built, 'out'));
  await symlink(path.join(root, 'dist'), path.join(built, 'dist'));
  written = await write('one');
});
after(() => rm(built, { recursive: true, force: true }));

test('a release holds tarball, zips, hashes, bill of materials, licences, notices and notes, with sums', async () => {
  assert.deepEqual(
    written.map(({ file }) => file),
    [
      'NOTES.md',
      'THIRD-PARTY-NOTICES.txt',
      'integrity.json',
      'licences.json',
      `prin-${version}.zip`,
      `prin-widgets-${version}.tgz`,
      `prin-wordpress-${version}.zip`,
      'sbom.cdx.json',
    ],
  );
  const sums = await readFile(path.join(built, 'one/SHA256SUMS'), 'utf8');
  assert.equal(sums, written.map(({ file, hash }) => `${hash}  ${file}\n`).join(''));
  for (const { file, bytes, hash } of written) {
    const content = await readFile(path.join(built, 'one', file));
    assert.deepEqual([bytes, hash], [content.length, createHash('sha256').update(content).digest('hex')], file);
  }
});

test('the zip is the one that the site hands out, so that it has one sum', async () => {
  const archive = await readFile(path.join(built, `one/prin-${version}.zip`));
  assert.ok(archive.equals(await readFile(path.join(root, `dist/site/prin-${version}.zip`))));
  const files = unzipSync(archive);
  for (const file of ['prin.js', 'en/prin.js', 'LICENSE.txt'])
    assert.ok(
      Buffer.from(files[`prin-${version}/${file}`]).equals(await readFile(path.join(root, 'dist', file))),
      file,
    );
});

test('the same release is the same bytes', async () => {
  assert.deepEqual(await write('two'), written);
});
