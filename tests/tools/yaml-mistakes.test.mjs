/** Files that are no content at all: the check tells file and line, never throws and never takes long. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { report } from '../../tools/content/check.mjs';
import { root } from '../../tools/content/locales.mjs';
import { copyOf } from './content-copy.mjs';

const FILES = ['el/helpline-box.yaml', 'en/helpline-box.yaml', 'helplines.yaml', 'el/helplines.yaml', 'sources.yaml'];

/** The findings after a file of a copy has been changed. */
async function findingsAfter(file, change) {
  const folder = await copyOf('content');
  const text = await readFile(path.join(folder, file), 'utf8');
  await writeFile(path.join(folder, file), change(text));
  return (await report({ folder })).findings;
}

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    [...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
  )
  .join('\n');
/** Each with the line where it stands in the file, if it is put before it. */
const MISTAKES = {
  'a reference to nothing': 'lead2: *σημαντικό\n',
  'a reference to itself': 'lead2: &a [*a]\n',
  'references that multiply': `${bomb}\n`,
  'a control character': 'lead2: a\u0001b\n',
  'a NUL': 'lead2: a\0b\n',
  'a bracket that is not closed': 'lead2: [\n',
  'a hundred thousand brackets': `${'['.repeat(100_000)}\n`,
  'a tag nobody knows': 'lead2: !!js/function "x"\n',
};
for (const [what, before] of Object.entries(MISTAKES))
  test(`${what} is reported, with file and line`, async () => {
    for (const file of FILES.slice(0, 2)) {
      const findings = await findingsAfter(file, (text) => before + text);
      assert.match(findings[0], new RegExp(`^content/${file.replace('.', '\\.')}:\\d+: `), findings[0]);
      assert.ok(findings.every((finding) => finding.length < 2000 && !/\bat .*\.mjs:\d/.test(finding)));
    }
  });

for (const [what, text] of Object.entries({
  nothing: '',
  'a number': '5',
  'a word': 'λέξη',
  'a list of numbers': '[1, 2]',
  'a list of nothing': '- ',
  'lists where none belong': 'lines: 5\nneeds: 5\ngroups: 5\n',
  'objects where none belong': 'lines: {a: {b: 1}}\nneeds: {now: {a: b}}\ngroups: {a: b}\ntitle: {a: b}\n',
  'the names of every object': '__proto__: {a: b}\nconstructor: x\n',
}))
  test(`a file that is ${what} is reported`, async () => {
    for (const file of FILES) assert.notDeepEqual(await findingsAfter(file, () => text), [], file);
  });

test('a text that would take long is reported within seconds', async () => {
  const question = (await readFile(path.join(root, 'content/el/faq-accordion.yaml'), 'utf8')).split(
    /^(?= {2}- id: )/m,
  )[1];
  for (const [what, change] of Object.entries({
    'a word of 200,000 letters': (text) => text.replace('lead: ', `lead: ${'λ'.repeat(200_000)}`),
    '100,000 stars': (text) => text.replace('answer: >-\n', `answer: >-\n      ${'*'.repeat(100_000)}\n`),
    '100,000 quotes': (text) => text.replace('answer: >-\n', `answer: >-\n      ${'«'.repeat(100_000)}\n`),
    '20 MB of questions': (text) => text + question.repeat(Math.ceil(20_000_000 / question.length)),
  })) {
    await findingsAfter('el/faq-accordion.yaml', (text) => text);
    const started = performance.now();
    const findings = await findingsAfter('el/faq-accordion.yaml', change);
    assert.match(findings.join('\n'), /content\/el\/faq-accordion\.yaml:\d+: [^]*Πολύ μεγάλο/, what);
    // Loading the dictionaries takes most of it.
    assert.ok(performance.now() - started < 15_000, `${what}: ${performance.now() - started} ms`);
  }
});
