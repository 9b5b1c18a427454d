/** Tests of mistakes in content/: each is reported once, with file, line and field, in Greek and English. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../tools/content/check.mjs';
import { root } from '../../tools/content/locales.mjs';
import { copyWith } from './content-copy.mjs';

/** What the check reports after a change of one file, and the line where the changed field begins. */
async function problemsAfter(file, from, to) {
  const text = await readFile(path.join(root, 'content', file), 'utf8');
  const { problems } = await checkContent(await copyWith('content', file, from, to));
  const upTo = text.slice(0, text.indexOf(from) + from.length).split('\n');
  return { problems, line: upTo.findLastIndex((one) => /^\s*(- )?[\p{L}\w ]+:/u.test(one)) + 1 };
}

/**
 * A test for each mistake.
 * @param {[what: string, file: string, from: string, to: string, expected: RegExp][]} mistakes the change of a file
 *   that makes the mistake, and the problem that the check reports
 */
export function testMistakes(mistakes) {
  for (const [what, file, from, to, expected] of mistakes)
    test(`${what} is reported, with file, line and field`, async () => {
      const { problems, line } = await problemsAfter(file, from, to);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0], expected);
      // A missing field is reported at the beginning of the file, a claim that is said too little or an unused source
      // by its id, bad YAML at its end.
      if (!/missing|nothing|parse|nobody/.test(what))
        assert.ok(
          problems[0].startsWith(`content/${file}:${line}: `),
          `${problems[0]}\nis not reported for line ${line}`,
        );
    });
}
