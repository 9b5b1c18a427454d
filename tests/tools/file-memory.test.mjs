import assert from 'node:assert/strict';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { FileMemory } from '../../tools/content/file-memory.mjs';

let folder;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'prin-memory-'));
});
after(() => rm(folder, { recursive: true, force: true }));

const PAST = new Date('2026-01-01T00:00Z');

/**
 * A file that has not changed for long, and a memory that counts how often something is made from it; `meanwhile` is
 * what happens to the file as that is made.
 */
async function counted(name, meanwhile = async () => {}) {
  const file = path.join(folder, name);
  await writeFile(file, '');
  await utimes(file, PAST, PAST);
  const memory = new FileMemory();
  let count = 0;
  const get = () =>
    memory.get('key', async () => {
      await meanwhile(file);
      return { files: [file], count: ++count };
    });
  return { file, get };
}

test('what was made from files is kept until one of them changes', async () => {
  const { file, get } = await counted('kept');
  assert.deepEqual(
    (await Promise.all([get(), get(), get()])).map(({ count }) => count),
    [1, 1, 1],
  );
  await utimes(file, PAST, new Date('2026-01-02T00:00Z'));
  assert.equal((await get()).count, 2);
  assert.equal((await get()).count, 2);
});

test('what was made while a file changed is made again', async () => {
  const { get } = await counted('changing', (file) => writeFile(file, 'new'));
  assert.equal((await get()).count, 1);
  assert.equal((await get()).count, 2);
});

test('a failure is not kept', async () => {
  const memory = new FileMemory();
  await assert.rejects(
    memory.get('key', () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.deepEqual(await memory.get('key', async () => ({ files: [] })), { files: [] });
});
