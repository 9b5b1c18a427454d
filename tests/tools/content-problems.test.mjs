/** Mistakes in content/: each is reported once, with file, line and field, in Greek and English. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../tools/content/check.mjs';
import { root } from '../../tools/content/locales.mjs';
import { copyOf, copyWith, replaceIn } from './content-copy.mjs';
import { wrong } from './content-mistakes.mjs';

/** What the check reports after a change of one file, and the line where the changed field begins. */
async function problemsAfter(file, from, to) {
  const text = await readFile(path.join(root, 'content', file), 'utf8');
  const { problems } = await checkContent(await copyWith('content', file, from, to));
  const upTo = text.slice(0, text.indexOf(from) + from.length).split('\n');
  return { problems, line: upTo.findLastIndex((one) => /^\s*(- )?[\p{L}\w ]+:/u.test(one)) + 1 };
}

for (const [what, file, from, to, expected] of wrong)
  test(`${what} is reported, with file, line and field`, async () => {
    const { problems, line } = await problemsAfter(file, from, to);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0], expected);
    // A missing field is reported at the beginning of the file, an unused claim or source by its id, bad YAML at its
    // end.
    if (!/missing|nothing|parse|nobody/.test(what))
      assert.ok(
        problems[0].startsWith(`content/${file}:${line}: `),
        `${problems[0]}\nis not reported for line ${line}`,
      );
  });

test('the problems of all files are reported at once', async () => {
  const folder = await copyOf('content');
  for (const [file, from, to] of [
    ['helplines.yaml', 'number: "1018"', 'number: 1018'],
    ['helplines.yaml', 'danger: [gr-112', 'danger: [gr-113'],
    ['el/helpline-box.yaml', 'local: Εδώ κοντά', 'local: 5'],
    ['el/faq-accordion.yaml', 'id: prin-faq-02', 'id: prin-faq-01'],
    ['el/faq-accordion.yaml', 'audience: both', 'audience: all'],
  ])
    await replaceIn(path.join(folder, file), from, to);
  const { problems } = await checkContent(folder);
  assert.equal(problems.length, 5, problems.join('\n'));
});
