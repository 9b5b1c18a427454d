/** `npm run check:lines`: no line of a source is longer than 120 characters, whatever kind of file it is in. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../content/locales.mjs';

const LIMIT = 120;
/** Of these nobody breaks the lines; a kind of file that is not among them is looked at. */
const LEFT_OUT = [
  // Built.
  /^dist\//,
  // Prose, where a line is a paragraph or a row of a table, and the texts and addresses of the content.
  /\.(md|txt)$/,
  /^content\//,
  // Written by programs, and data that has no way to break a text.
  /\.(json|xlf)$/,
  // Pages of strangers and what editors made of them, as they were written.
  /\.(html|doku)$/,
];
/** One address that stands alone cannot be broken. */
const ADDRESS = /^\s*\S*https?:\/\/\S+$/;

const known = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
const files = execFileSync('git', known, { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file && !LEFT_OUT.some((kind) => kind.test(file)))
  // One that was deleted is known too, and a link to a folder is none.
  .filter((file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile());
const long = files.flatMap((file) => {
  const text = readFileSync(path.join(root, file), 'utf8');
  // A picture, or something packed.
  if (text.includes('\0')) return [];
  return text.split('\n').flatMap((line, index) => {
    const { length } = [...line];
    return length > LIMIT && !ADDRESS.test(line) ? [`${file}:${index + 1}: ${length} characters`] : [];
  });
});
for (const one of long) console.error(`${one}, at most ${LIMIT}`);
process.exitCode = long.length ? 1 : 0;
