/** What editors and signers work with: dates of confirmation, questions to ask, JSON schemas, the text version. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { before, test } from 'node:test';
import { parse } from 'yaml';
import { schemas } from '../../tools/build/json-schema.mjs';
import { languageOf } from '../../tools/build/context.mjs';
import { textVersion } from '../../tools/build/text-version.mjs';
import { report } from '../../tools/content/check.mjs';
import { questionsFor, unconfirmed } from '../../tools/content/confirmations.mjs';
import { loadSharedContent, root } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { copyOf } from './content-copy.mjs';

const yaml = async (name) => parse(await readFile(path.join(root, 'content', name), 'utf8'));

test('a helpline counts as confirmed for twelve months, to the day', () => {
  const today = new Date('2027-03-15T23:00:00Z');
  const lines = [
    { id: 'never', confirmed: '' },
    { id: 'long ago', confirmed: '2026-03-14' },
    { id: 'a year ago', confirmed: '2026-03-15' },
    { id: 'a month, which may be its first day', confirmed: '2026-03' },
    { id: 'lately', confirmed: '2027-02' },
  ];
  assert.deepEqual(
    unconfirmed(lines, today).map(({ id }) => id),
    ['never', 'long ago', 'a month, which may be its first day'],
  );
});

const known = {
  needs: { danger: ['e'] },
  days: { mon: { text: 'Δευτέρα' }, fri: { text: 'Παρασκευή' } },
  questions: (await loadSharedContent('el')).data.editor.questions,
};
const questionsAbout = (line, ways) => questionsFor({ confirmed: '', ...line }, { ...known, ways }).join('\n');
for (const [what, questions, expected, not] of [
  [
    'an entry without hours',
    questionsAbout({ id: 'a', number: '1' }),
    /Ποιες μέρες και ποιες ώρες[^]*αργίες[^]*χρεώνεται[^]*ανώνυμος[^]*chat, φόρμα/,
    /όλο το 24ωρο/,
  ],
  [
    'hours',
    questionsAbout({ id: 'a', number: '1', hours: [{ days: ['mon', 'fri'], from: '09:00', to: '17:00' }] }),
    /Ισχύουν οι ώρες: Δευτέρα–Παρασκευή 09:00–17:00/,
    /Ποιες μέρες/,
  ],
  [
    'round the clock, free and anonymous',
    questionsAbout({ id: 'a', number: '1', hours: 'always', free: true, identity: 'anonymous' }),
    /όλο το 24ωρο[^]*δωρεάν[^]*απευθύνεται κανείς ανώνυμα/,
    /χρεώνεται|Ποιες μέρες/,
  ],
  [
    'other ways',
    questionsAbout({ id: 'a', number: '1' }, { text: 'Και με chat.' }),
    /Ισχύει ακόμη; Και με chat\./,
    /φόρμα/,
  ],
  [
    'a page',
    questionsAbout({ id: 'a', site: 'https://example.gr' }),
    /Ανοίγει η διεύθυνση https:\/\/example\.gr/,
    /κλήση/,
  ],
  [
    'its own question',
    questionsAbout({ id: 'a', number: '1', ask: ['Και κάτι ακόμη;'] }),
    /Και κάτι ακόμη;/,
    /Μην καλέσετε/,
  ],
  [
    'an emergency number',
    questionsAbout({ id: 'e', number: '1', hours: 'always' }),
    /^Μην καλέσετε για έλεγχο[^\n]*$/,
    /24ωρο/,
  ],
])
  test(`the questions to confirm an entry: ${what}`, () => {
    assert.match(questions, expected);
    assert.doesNotMatch(questions, not);
  });

/** A copy of content/ in which every helpline but the first is confirmed, and its report some days later. */
let folder;
let listed;
before(async () => {
  folder = await copyOf('content');
  const file = path.join(folder, 'helplines.yaml');
  await writeFile(
    file,
    (await readFile(file, 'utf8'))
      .replaceAll('confirmed: ""', 'confirmed: 2026-11-20')
      .replace('confirmed: 2026-11-20', 'confirmed: ""'),
  );
  listed = await report({ folder, today: new Date('2026-11-25') });
});

test('an unconfirmed helpline is listed, and refused before publishing', async () => {
  assert.deepEqual(listed.findings, []);
  assert.match(listed.report, /Να επιβεβαιωθούν[^]*gr-112 \(112\)\n {4}- /);
  assert.doesNotMatch(listed.report, /gr-100 \(100\)/);
  const { findings } = await report({ folder, strict: true, today: new Date('2027-11-21') });
  assert.match(findings[0], /gr-112 \(112\): κανείς δεν το έχει επιβεβαιώσει.*\[confirmed\]/);
  assert.match(findings[1], /gr-100 \(100\): επιβεβαιώθηκε 2026-11-20, πριν από περισσότερους από 12 μήνες/);
  assert.equal(findings.length, (await yaml('helplines.yaml')).lines.length);
});

test('the report shows the texts of each of the ten claims, and its last line counts', () => {
  for (let number = 1; number <= 10; number++)
    assert.match(listed.report, new RegExp(`^S${number} +(?:prin-faq-\\d\\d|[a-z-]+)`, 'm'));
  assert.match(
    listed.report,
    /^0 findings · sentences \d{3,} · facts \d+ \(lines \d+, figures \d+\) · sources \d+ · claims 10 · elements \d+$/m,
  );
});

/** Every field of a schema that an editor fills in, with its path. */
const fieldsOf = (schema, place = '') =>
  Object.entries(schema.properties ?? {})
    .flatMap(([name, inner]) => [[`${place}${name}`, inner], ...fieldsOf(inner, `${place}${name}.`)])
    .concat(
      [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])]
        .filter((inner) => inner && typeof inner === 'object')
        .flatMap((inner) => fieldsOf(inner, place)),
    );

test('the JSON schema of every file describes each field in Greek, and knows the ids', async () => {
  const all = await schemas();
  assert.deepEqual(
    Object.keys(all).sort(),
    ['claims', 'countries', 'editor', 'helplines', 'holidays', 'sources', 'words', ...elementNames].sort(),
  );
  for (const [name, schema] of Object.entries(all))
    for (const [field, { description }] of fieldsOf(schema)) {
      const isDescribed = /^days\.|^needs\./.test(field);
      assert.ok(isDescribed || /\p{Script=Greek}/u.test(description ?? ''), `${name}: ${field} has no description`);
    }
  const item = all['faq-accordion'].properties.items.items.properties;
  assert.ok(
    item.sources.items.enum.includes('ekad-2022') &&
      item.claims.items.enum.includes('S10') &&
      item.needs.items.enum.includes('threat'),
  );
  assert.equal(item.question.maxLength, 60);
  assert.ok(all.words.properties.lines.propertyNames.enum.includes('gr-1056'));
});

test('every content file points to its JSON schema', async () => {
  const files = {
    'claims.yaml': 'claims',
    'countries.yaml': 'countries',
    'sources.yaml': 'sources',
    'helplines.yaml': 'helplines',
    'holidays.yaml': 'holidays',
    'el/helplines.yaml': 'words',
    'el/editor.yaml': 'editor',
    ...Object.fromEntries(elementNames.map((name) => [`el/${name}.yaml`, name])),
  };
  for (const [file, name] of Object.entries(files)) {
    const [first] = (await readFile(path.join(root, 'content', file), 'utf8')).split('\n');
    const pointer = /^# yaml-language-server: \$schema=(.+)$/.exec(first)?.[1] ?? '';
    assert.equal(path.join('content', path.dirname(file), pointer), path.normalize(`out/schema/${name}.json`), file);
  }
});

test('the text version has every sentence, claim, source, number and date, checkboxes and a signature', async () => {
  const text = await textVersion(await languageOf('el'));
  const plain = text.replaceAll('**', '').replace(/\s+/g, ' ');
  const faq = await yaml('el/faq-accordion.yaml');
  for (const { id, question, answer, sources, claims } of faq.items) {
    assert.ok(text.includes(`**${question}**`), question);
    for (const sentence of answer.split(/(?<=[.;:])\s+|\n+/)) {
      const words = sentence.replace(/\*\*|\[|\]\([^)]*\)|^- |^\d\. |[{}]/gm, '').trim();
      if (/\p{L}/u.test(words))
        assert.ok(
          plain
            .replace(/[{}]/g, '')
            .replace(/\[|\]\([^)]*\)/g, '')
            .includes(words.replace(/\s+/g, ' ')),
          words,
        );
    }
    assert.ok(text.includes(`- [ ] \`${id}\` · Θέσεις: ${claims.join(', ')} · Πηγές: ${sources.join(', ')}`), id);
  }
  for (const line of (await yaml('helplines.yaml')).lines) {
    assert.match(
      text,
      new RegExp(`- \\[ \\] \`${line.id}\` · .*Ημερομηνία πηγής: .* · Επιβεβαιώθηκε: (όχι ακόμη|\\d{4})`),
      line.id,
    );
    for (const question of line.ask ?? []) assert.ok(text.includes(`- [ ] ${question}`), question);
  }
  for (const { id, address, ask = [] } of await yaml('sources.yaml')) {
    assert.ok(text.includes(`- \`${id}\``) && text.includes(address), id);
    for (const question of ask) assert.ok(text.includes(`- [ ] ${question}`), question);
  }
  for (const label of ['Καμία ερώτηση με αυτές τις λέξεις', (await yaml('el/helplines.yaml')).according])
    assert.ok(text.includes(`- ${label}`), label);
  assert.match(text, /Γρήγορη έξοδος[^]*Όνομα: _+[^]*Ημερομηνία: _+/);
  assert.doesNotMatch(text, /<\/?(?:p|ul|ol|li|span|strong|a)\b|&\w+;|undefined|\[object/);
});
