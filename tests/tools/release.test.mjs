/** What a release is made of: versions, the changelog, and what goes along of others. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { LIT } from '../../tools/package/modules.mjs';
import { packageJson } from '../../tools/package/package-json.mjs';
import { notes } from '../../tools/release/artifacts.mjs';
import { differing } from '../../tools/release/reproduce.mjs';
import { auditResult, licences, lockOf, sbom } from '../../tools/release/shipped.mjs';
import { cannotRehearse, commitAndTag, git } from '../../tools/release/tag.mjs';
import { isLater, READERS, released, unreleased, withVersion } from '../../tools/release/version.mjs';

const read = (file) => readFile(path.join(root, file), 'utf8');

for (const [version, last, later] of /** @type {[string, string, boolean][]} */ ([
  ['1.0.0', '0.9.9', true],
  ['0.10.0', '0.9.9', true],
  ['0.1.1', '0.1.0', true],
  ['0.1.0', '0.1.0', false],
  ['0.9.9', '1.0.0', false],
  ['1.0.9', '1.1.0', false],
]))
  test(`${version} ${later ? 'comes' : 'does not come'} after ${last}`, () => {
    assert.equal(isLater(version, last), later);
  });

test('the changelog has something for readers, site owners and developers', async () => {
  const entries = unreleased(await read('CHANGELOG.md'), JSON.parse(await read('package.json')).version);
  assert.deepEqual(Object.keys(entries), READERS);
  for (const text of Object.values(entries)) assert.match(text, /^- /);
  const text = notes('9.9.9', entries);
  for (const reader of READERS) assert.ok(text.includes(`## ${reader}\n\n- `), reader);
});

test('a changelog without a part stops the release', () => {
  const whole = '## Unreleased\n\n### Readers\n\n- a\n\n### Site owners\n\n- b\n\n### Developers\n\n- c\n\n## 0.1.0\n';
  assert.deepEqual(unreleased(whole), { Readers: '- a', 'Site owners': '- b', Developers: '- c' });
  for (const reader of READERS)
    assert.throws(() => unreleased(whole.replace(new RegExp(`### ${reader}\n\n- .\n\n`), '')), new RegExp(reader));
  assert.throws(() => unreleased('## 0.1.0\n'), /Unreleased/);
});

test('right after a release its entries are read once more, and those of no other version', () => {
  const parts = '### Readers\n\n- a\n\n### Site owners\n\n- b\n\n### Developers\n\n- c\n\n';
  const whole = `## 0.2.0\n\n${parts}## 0.1.0\n`;
  assert.deepEqual(unreleased(whole, '0.2.0'), { Readers: '- a', 'Site owners': '- b', Developers: '- c' });
  assert.throws(() => unreleased(whole, '0.1.0'), /begins with "## 0\.2\.0"/);
});

test('a new version is written everywhere, and nothing else is changed', async () => {
  const { version: present } = JSON.parse(await read('package.json'));
  const files = await withVersion('99.0.0');
  const named = ['package.json', 'package-lock.json', 'src/core/version.ts', 'README.md'];
  // Right after a release nothing is said of a next one.
  if ((await read('CHANGELOG.md')).includes('## Unreleased')) named.push('CHANGELOG.md');
  for (const file of named) assert.ok(files[file], file);
  assert.equal(JSON.parse(files['package.json']).version, '99.0.0');
  const lock = JSON.parse(files['package-lock.json']);
  assert.deepEqual([lock.version, lock.packages[''].version], ['99.0.0', '99.0.0']);
  for (const [file, text] of Object.entries(files)) {
    if (/\.md$/.test(file))
      assert.ok(![`/prin/${present}/`, `prin-${present}.zip`].some((old) => text.includes(old)), file);
    const back = text.replaceAll('99.0.0', present);
    const before = (await read(file)).replace('## Unreleased', `## ${present}`);
    assert.equal(back, before, file);
  }
});

test('the note on an upgrade is a draft until its version is released', async () => {
  const draft = '## Upgrade to 9.9.9 (draft)\n\nNot released yet. From 9.8.0 you must do this.\n';
  assert.equal(released(draft, '9.9.9'), '## Upgrade to 9.9.9\n\nFrom 9.8.0 you must do this.\n');
  assert.equal(released(draft, '9.9.8'), draft);
  // The document has no other form of a draft.
  const text = await read('docs/versions.md');
  for (const [, version] of text.matchAll(/^## Upgrade to (\S+) \(draft\)$/gm))
    assert.doesNotMatch(released(text, version), new RegExp(`${version} \\(draft|Not released yet`));
});

test('a version that is none, or was before, stops the release', async () => {
  for (const version of ['1.0', 'v1.0.0', '1.0.0-beta', ''])
    await assert.rejects(withVersion(version), /expected three/);
});

/** The folder of a package that has nothing but its package.json. */
async function described(use) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'prin-described-'));
  try {
    await writeFile(path.join(folder, 'package.json'), JSON.stringify(await packageJson([])));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('the bill of materials names Lit and what Lit brings, with licences and hashes, the same each time', () =>
  described(async (folder) => {
    const date = new Date('2027-01-02T03:04:05Z');
    const text = await sbom(folder, date);
    assert.equal(await sbom(folder, date), text);
    const bill = JSON.parse(text);
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.match(bill.serialNumber, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
    assert.equal(bill.metadata.timestamp, date.toISOString());
    assert.equal(bill.metadata.component.name, 'prin-widgets');
    const { packages } = await lockOf(await packageJson([]).then((one) => /** @type {any} */ (one)));
    assert.deepEqual(
      bill.components.map(({ purl }) => decodeURIComponent(purl)).sort(),
      Object.entries(packages)
        .filter(([place]) => place)
        .map(([place, { version }]) => `pkg:npm/${place.slice('node_modules/'.length)}@${version}`)
        .sort(),
    );
    for (const { name, licenses, hashes } of bill.components) {
      assert.equal(licenses[0].license.id, 'BSD-3-Clause', name);
      assert.equal(hashes[0].alg, 'SHA-512', name);
    }
  }));

test('the list of licences says of each package how it goes along', () =>
  described(async (folder) => {
    const listed = await licences(folder);
    assert.deepEqual(
      listed.filter(({ how }) => /scripts/.test(how)).map(({ name }) => name),
      [LIT],
    );
    assert.ok(listed.some(({ name, how }) => name === LIT && /installed/.test(how)));
    for (const { name, license } of listed) assert.match(license, /^(MIT|BSD-3-Clause)$/, name);
  }));

test('a package that the lock file does not know stops the release', async () => {
  const wrong = { name: 'a', version: '1.0.0', license: 'MIT', dependencies: { 'not-locked': '1.0.0' } };
  await assert.rejects(lockOf(wrong), /not-locked is not in package-lock\.json/);
});

test('two folders differ where a file is missing or has other bytes', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'prin-differing-'));
  for (const [file, text] of Object.entries({
    'a/same': '1',
    'b/same': '1',
    'a/x/other': '1',
    'b/x/other': '2',
    'b/more': '',
  })) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  assert.deepEqual(await differing(path.join(folder, 'a'), path.join(folder, 'b')), ['more', 'x/other']);
  assert.deepEqual(await differing(path.join(folder, 'a'), path.join(folder, 'a')), []);
  await rm(folder, { recursive: true });
});

test('an audit without an answer is not one that found nothing', () => {
  const counted = (total) => JSON.stringify({ metadata: { vulnerabilities: { total } } });
  assert.deepEqual(auditResult(counted(0)), { found: 0, unreachable: '' });
  assert.deepEqual(auditResult(counted(2)), { found: 2, unreachable: '' });
  for (const [stdout, stderr, why] of [
    ['{"message":"405 Method Not Allowed","error":{"summary":""}}', '', /^405/],
    ['', 'npm error code ENOTFOUND\nnpm error network', /ENOTFOUND$/],
    ['<html>', '', /said nothing/],
  ])
    assert.match(auditResult(stdout, stderr).unreachable, why);
});

test('a release is one commit of what it wrote, and a tag whose text are the notes', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'prin-tag-'));
  const entries = Object.fromEntries(READERS.map((reader) => [reader, `- For ${reader}.\n\n# Kept as it is`]));
  try {
    git(folder, ['init', '--quiet']);
    git(folder, ['config', 'user.name', 'Test']);
    git(folder, ['config', 'user.email', 'test@example.org']);
    await mkdir(path.join(folder, 'dist'));
    await writeFile(path.join(folder, 'dist/old.js'), '');
    await writeFile(path.join(folder, 'CHANGELOG.md'), '## Unreleased\n');
    git(folder, ['add', '.']);
    git(folder, ['commit', '--quiet', '--message', 'first']);
    await rm(path.join(folder, 'dist/old.js'));
    await writeFile(path.join(folder, 'dist/new.js'), '');
    await writeFile(path.join(folder, 'CHANGELOG.md'), '## 9.9.9\n');
    await writeFile(path.join(folder, 'notes-of-a-person.txt'), '');

    assert.equal(commitAndTag(folder, '9.9.9', ['dist', 'CHANGELOG.md'], entries), 'v9.9.9');
    assert.equal(git(folder, ['log', '-1', '--format=%s']), 'release: 9.9.9');
    assert.equal(git(folder, ['rev-parse', 'v9.9.9^{commit}']), git(folder, ['rev-parse', 'HEAD']));
    const changed = git(folder, ['show', '--format=', '--name-status', '--no-renames', 'HEAD']).split('\n').sort();
    assert.deepEqual(changed, ['A\tdist/new.js', 'D\tdist/old.js', 'M\tCHANGELOG.md']);
    const text = git(folder, ['tag', '--list', '--format=%(contents)', 'v9.9.9']);
    assert.match(text, /^Prin 9\.9\.9\n/);
    for (const reader of READERS) assert.ok(text.includes(`${reader}\n\n${entries[reader]}`), reader);
    assert.throws(() => commitAndTag(folder, '9.9.9', ['dist'], entries));

    assert.equal(cannotRehearse(folder), '');
    git(folder, ['remote', 'add', 'origin', 'https://example.org/prin.git']);
    assert.match(cannotRehearse(folder), /--dry-run/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
