/** Copies of content/ and xliff/ in a temporary folder, which the tests change; removed when the process ends. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../tools/content/locales.mjs';

const folder = await mkdtemp(path.join(tmpdir(), 'prin-content-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/**
 * The files keep their times, so that what was made from those that no test has changed is not made again.
 * @param {'content' | 'xliff'} what
 * @returns {Promise<string>} the folder of a fresh copy, which replaces the copy before
 */
export async function copyOf(what) {
  const copy = path.join(folder, what);
  await rm(copy, { recursive: true, force: true });
  await cp(path.join(root, what), copy, { recursive: true, preserveTimestamps: true });
  return copy;
}

/**
 * Replaces the first occurrence of a text in a file.
 * @throws {AssertionError} if the file does not contain it
 */
export async function replaceIn(file, from, to) {
  const text = await readFile(file, 'utf8');
  assert.ok(text.includes(from), `the sample is out of date: ${path.basename(file)} has no ${from}`);
  await writeFile(
    file,
    text.replace(from, () => to),
  );
}

/** A fresh copy, with the first occurrence of a text in one file replaced. */
export async function copyWith(what, file, from, to) {
  const copy = await copyOf(what);
  await replaceIn(path.join(copy, file), from, to);
  return copy;
}
