/**
 * Runs the test files of the folders it is given, in one process: what they import is loaded once, and the browser that
 * one file has closed is the next one's. `node --test FILE` runs a file by itself.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe } from 'node:test';
import { endBrowsers, keepBrowsers } from './support/browser.mjs';

// What is tested reads the arguments that follow as its own.
const folders = process.argv.splice(2);
if (!folders.length) throw new Error('tests/run.mjs: expected folders with test files, for example tests/tools');

keepBrowsers();
for (const folder of folders) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.test.mjs')).sort();
  if (!files.length) throw new Error(`tests/run.mjs: ${folder} has no file *.test.mjs`);
  for (const file of files) {
    const name = path.join(folder, file);
    // One after the other: the tests of a file belong to its suite only while no other file is loading.
    await describe(name, () => import(path.resolve(name)));
  }
}
await endBrowsers();
