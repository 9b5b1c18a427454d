import assert from 'node:assert/strict';
import path from 'node:path';
import { before, test } from 'node:test';
import { stringify } from 'yaml';
import { figuresIn } from '../../tools/content/lint/figures.mjs';
import { countApart, findingsIn, lint, rules } from '../../tools/content/lint/lint.mjs';
import { passagesIn, passagesOf } from '../../tools/content/lint/passages.mjs';
import { sentencesOf } from '../../tools/content/lint/sentences.mjs';
import { knownWords } from '../../tools/content/lint/spelling.mjs';
import { lists } from '../../tools/content/lint/words.mjs';
import { root } from '../../tools/content/plugin.mjs';
import { countries, right, wrong } from './lint-samples.mjs';

let known;
before(async () => {
  known = await knownWords(path.join(root, 'content'));
});

const sources = [
  { id: 'whole', published: '2022-02', place: 'Ελλάδα, 2021' },
  { id: 'no-place', published: '2022-02' },
  { id: 'no-year', place: 'Ελλάδα' },
];

/** The texts of a sample. */
const sample = (yaml, locale = 'el', file = `${locale}/sample.yaml`) =>
  passagesIn(yaml, { file, locale, isText: (field) => /\banswer$/.test(field) });

/** What the lint says of an item with this text. */
const findings = (text, { locale = 'el', from = ['whole'], name, about, sites } = {}) =>
  findingsIn(sample(stringify({ items: [{ answer: text, sources: from }] }), locale, name), {
    known,
    sources,
    countries: about,
    sites,
  });
const rulesFound = (found) => [...new Set(found.map((one) => /\[([a-z-]+)\]$/.exec(one)?.[1]))];

for (const [rule, text, instead, how] of wrong)
  test(`${rule}: «${text.length > 50 ? `${text.slice(0, 50)}…` : text}» is a finding`, async () => {
    const found = await findings(text, how);
    assert.deepEqual(rulesFound(found), [rule], found.join('\n'));
    assert.match(found[0], instead);
    assert.match(found[0], /^content\/\w\w\/sample\.yaml:\d+: items\.0\.answer: [^:]*[«»].*: .+ \/ .+ \[[a-z-]+\]$/su);
  });

for (const [what, text, how] of right)
  test(`${what}: no finding`, async () => {
    assert.deepEqual(await findings(text, how), []);
  });

test('the words of a helpline may name its own country, and no other', async () => {
  const about = (id) =>
    findingsIn(
      passagesIn(stringify({ lines: { [id]: { answer: 'Για όσους ζουν στην Ελλάδα.' } } }), {
        file: 'el/helplines.yaml',
        locale: 'el',
        isText: (field) => field.endsWith('answer'),
      }),
      { known, countries },
    );
  assert.deepEqual(await about('gr-1056'), []);
  assert.deepEqual(rulesFound(await about('cy-1466')), ['country-words']);
});

test('every rule has a sample that violates it', () => {
  const tripped = new Set(wrong.map(([rule]) => rule));
  for (const name of [...rules.map((rule) => rule.name), 'spelling']) assert.ok(tripped.has(name), name);
});

test('every entry of the word lists is found', async () => {
  // An ending or a choice is filled in; what stands before it must not excuse it.
  const example = (written) =>
    written
      .replace(/^\{[^}]*\} /u, '')
      .replace(/\(([^)|]*)(?:\|[^)]*)?\)\??/gu, '$1')
      .replace(/\[.[^\]]*\]/gu, (letters) => letters[1])
      .replace(/\*$/u, '')
      .replace(/ \?|(\p{L})\?/gu, '$1');
  for (const locale of ['el', 'en']) {
    const entries = Object.entries(lists).flatMap(([name, list]) => list[locale].map(([written]) => [name, written]));
    const items = entries.map(([, written]) => ({ answer: example(written) }));
    // Stems are in no dictionary: to look for a word like each of them would take seconds.
    const words = items.flatMap(({ answer }) => answer.split(' '));
    const found = await findingsIn(sample(stringify({ items }), locale), { known: new Set([...known, ...words]) });
    for (const [index, [name, written]] of entries.entries()) {
      const its = found.filter((one) => one.includes(` items.${index}.answer: `));
      assert.ok(rulesFound(its).includes(name), `${name}: «${written}» as «${items[index].answer}»`);
    }
  }
});

test('a finding has its line number, in folded and literal YAML texts too', () => {
  const yaml =
    'title: Τίτλος\nitems:\n  - answer: >-\n      Πρώτη γραμμή εδώ.\n      Δεύτερη γραμμή λάθως.\n\n' +
    '      Τρίτη ΠΟΤΕ.\n  - answer: |-\n      Ένα.\n\n      Δύο λάθως.\n  - answer: "Σε εισαγωγικά λάθως."\n';
  const line = (text, nth) => sample(yaml).filter((passage) => passage.text.includes(text))[nth];
  const lineOf = (text, nth) => {
    const passage = line(text, nth);
    return passage.lineAt(passage.text.indexOf(text));
  };
  assert.deepEqual([lineOf('λάθως', 0), lineOf('ΠΟΤΕ', 0), lineOf('λάθως', 1), lineOf('λάθως', 2)], [5, 7, 11, 12]);
});

test('the texts of a file are what its schema says that people read, in a translation too', async () => {
  const fields = async (locale) =>
    (await passagesOf(path.join(root, 'content'), locale)).map(({ file, field }) => `${file} ${field}`);
  const [greek, english] = [await fields('el'), await fields('en')];
  for (const expected of [
    'content/claims.yaml 0.says',
    'content/sources.yaml 0.title',
    'content/el/faq-accordion.yaml audience',
    'content/el/faq-accordion.yaml items.0.question',
    'content/el/helplines.yaml lines.gr-112.operator',
    'content/el/editor.yaml questions.hours',
  ])
    assert.ok(greek.includes(expected), expected);
  assert.deepEqual(
    greek.filter((one) =>
      /\.(id|audience|claims\.\d|sources\.\d|needs\.\d|picture)$| edited$| \d+\.address$/.test(one),
    ),
    [],
  );
  for (const expected of ['faq-accordion.yaml items.prin-faq-01.question', 'helplines.yaml lines.gr-112.operator'])
    assert.ok(english.includes(`content/en/${expected}`), expected);
  assert.ok(english.every((one) => one.startsWith('content/en/')));
});

test('words and sentences are counted as content/README.md says', () => {
  const count = (text) =>
    sentencesOf({ plain: sample(stringify({ answer: text }))[0].plain, locale: 'el' }).map(({ words }) => words);
  assert.deepEqual(count('Στις 09:00–17:00, στο gov.gr. Ναι;'), [4, 1]);
  assert.deepEqual(count('Ένα· δύο: τρία — τέσσερα.'), [4]);
  assert.deepEqual(count('Πρόσεξε αν:\n\n- βιάζεται\n- ζητά μυστικό'), [2, 1, 2]);
  assert.deepEqual(count('Δες το [Take It Down](https://takeitdown.ncmec.org) **τώρα**.'), [6]);
});

test('a figure is counted in each place, and once where the readers of all countries read it', () => {
  const count = (text) => countApart(sample(stringify({ answer: text })), figuresIn);
  assert.equal(count('Από 10 σε 20, και πάλι σε 10.'), 3);
  assert.equal(count('Από {GR: 10 CY: 20} σε 30.'), 3);
});

test('the content has no findings', async () => {
  const { findings: found, sentences, figures } = await lint(path.join(root, 'content'));
  assert.deepEqual(found, []);
  assert.ok(sentences > 200 && figures > 10, `${sentences} sentences, ${figures} figures`);
});
