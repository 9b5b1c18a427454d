/** Files that are no content at all: the check tells file and line, never throws and never takes long. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../tools/content/check.mjs';
import { rules } from '../../tools/content/lint/lint.mjs';
import { passagesOf } from '../../tools/content/lint/passages.mjs';
import { root } from '../../tools/content/locales.mjs';
import { copyOf } from './content-copy.mjs';

const FILES = ['el/helpline-box.yaml', 'en/helpline-box.yaml', 'helplines.yaml', 'el/helplines.yaml', 'sources.yaml'];

/** The problems after a file of a copy has been changed; the lint reads the copy too. */
async function problemsAfter(file, change) {
  const folder = await copyOf('content');
  const text = await readFile(path.join(folder, file), 'utf8');
  await writeFile(path.join(folder, file), change(text));
  const { problems } = await checkContent(folder);
  const passages = (await Promise.all(['el', 'en'].map((locale) => passagesOf(folder, locale)))).flat();
  // Those of this file and of what is read over it: all others are as check:content lints them.
  const near = passages.filter((passage) => path.basename(passage.file) === path.basename(file));
  for (const passage of near) for (const { find } of rules) find(passage, { known: new Set(), sourceOf: () => {} });
  return problems;
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
    const [problem] = await problemsAfter(FILES[0], (text) => before + text);
    assert.match(problem, new RegExp(`^content/${FILES[0].replace('.', '\\.')}:\\d+: `));
    assert.ok(problem.length < 2000 && !/\bat .*\.mjs:\d/.test(problem), problem);
  });

for (const [what, text] of Object.entries({
  empty: '',
  'a number': '5',
  'a list of nothing': '- ',
  'made of lists where none belong': 'lines: 5\nneeds: 5\ngroups: 5\n',
  'made of objects where none belong': 'lines: {a: {b: 1}}\nneeds: {now: {a: b}}\ngroups: {a: b}\ntitle: {a: b}\n',
  'made of the names that every object has': '__proto__: {a: b}\nconstructor: x\n',
}))
  test(`a file that is ${what} is reported`, async () => {
    for (const file of FILES) assert.notDeepEqual(await problemsAfter(file, () => text), [], file);
  });

test('a text that would take long is reported as fast as any', async () => {
  const file = 'el/faq-accordion.yaml';
  const question = (await readFile(path.join(root, 'content', file), 'utf8')).split(/^(?= {2}- id: )/m)[1];
  const timed = async (change) => {
    const started = process.cpuUsage();
    const problems = await problemsAfter(file, change);
    return { problems, cpu: process.cpuUsage(started).user / 1000 };
  };
  const usual = (await timed((text) => text)).cpu;
  for (const [what, change] of Object.entries({
    'a word of 200,000 letters': (text) => text.replace('lead: ', `lead: ${'λ'.repeat(200_000)}`),
    '100,000 stars': (text) => text.replace('answer: >-\n', `answer: >-\n      ${'*'.repeat(100_000)}\n`),
    '100,000 quotes': (text) => text.replace('answer: >-\n', `answer: >-\n      ${'«'.repeat(100_000)}\n`),
    '20 MB of questions': (text) => text + question.repeat(Math.ceil(20_000_000 / question.length)),
  })) {
    const { problems, cpu } = await timed(change);
    assert.match(problems.join('\n'), /content\/el\/faq-accordion\.yaml:\d+: [^]*Πολύ μεγάλο/, what);
    assert.ok(cpu < 2 * usual + 5000, `${what}: ${cpu} ms instead of ${usual} ms`);
  }
});
