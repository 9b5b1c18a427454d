/** The labels of the scripts in xliff/: every one translated, none left over. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countLabels, labelProblems } from '../../tools/content/check-labels.mjs';
import { messagesOf } from '../../tools/content/lint/messages.mjs';
import { root, sourceLocale } from '../../tools/content/locales.mjs';
import { copyWith } from './content-copy.mjs';

test('every label is translated', async () => assert.deepEqual(await labelProblems(), []));

test('the linter reads every label, those on several lines too', async () => {
  const texts = new Set((await messagesOf(root, sourceLocale)).map(({ text }) => text));
  assert.equal(texts.size, countLabels());
});

for (const [what, from, to, expected] of [
  [
    'a label without a translation',
    '  <target>Quick exit</target>\n',
    '',
    /^xliff\/en\.xlf: s\w+: Λείπει η μετάφραση της ετικέτας «Γρήγορη έξοδος».*\/ This label is not translated/,
  ],
  [
    'a label with an empty translation',
    '<target>Quick exit</target>',
    '<target> </target>',
    /Λείπει η μετάφραση της ετικέτας «Γρήγορη έξοδος»/,
  ],
  [
    'a label that was not extracted',
    '<trans-unit id="s276f72eec84b38c8">\n' +
      '  <source>Γρήγορη έξοδος</source>\n  <target>Quick exit</target>\n</trans-unit>\n',
    '',
    /^xliff\/en\.xlf: s276f72eec84b38c8: Λείπει η ετικέτα «Γρήγορη έξοδος».*npm run labels/,
  ],
  [
    'a label that no script uses',
    '</body>',
    '<trans-unit id="s0000000000000000">\n  <source>Παλιό</source>\n  <target>Old</target>\n</trans-unit>\n</body>',
    /^xliff\/en\.xlf: s0000000000000000: Καμία ετικέτα δεν έχει πια αυτό το κείμενο/,
  ],
  ['a label that lost its number', 'Questions: <x id="0" equiv-text="${shown}"/>', 'Questions', /en|placeholder/i],
])
  test(`${what} is reported`, async () => {
    const problems = await labelProblems(await copyWith('xliff', 'en.xlf', from, to));
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0], expected);
  });
