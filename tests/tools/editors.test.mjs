/** What is there for editors and signers: dates, the shapes for their programs, the preview, the text version. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { parse } from 'yaml';
import { schemas } from '../../tools/build/json-schema.mjs';
import { languageOf } from '../../tools/build/context.mjs';
import { textVersion } from '../../tools/build/text-version.mjs';
import { report } from '../../tools/content/check.mjs';
import { questionsFor, unconfirmed } from '../../tools/content/confirmations.mjs';
import { elementNames, loadSharedContent, root } from '../../tools/content/plugin.mjs';
import { browser as launchOptions } from '../support/browser.mjs';

let folder;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'prin-editors-'));
});
after(() => rm(folder, { recursive: true, force: true }));

const yaml = async (name) => parse(await readFile(path.join(root, 'content', name), 'utf8'));

test('a line counts as confirmed for twelve months, to the day', () => {
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
const asked = (line, ways) => questionsFor({ confirmed: '', ...line }, { ...known, ways }).join('\n');
for (const [what, questions, expected, not] of [
  [
    'an entry without hours',
    asked({ id: 'a', number: '1' }),
    /Ποιες μέρες και ποιες ώρες[^]*αργίες[^]*χρεώνεται[^]*ανώνυμος[^]*chat, φόρμα/,
    /όλο το 24ωρο/,
  ],
  [
    'hours',
    asked({ id: 'a', number: '1', hours: [{ days: ['mon', 'fri'], from: '09:00', to: '17:00' }] }),
    /Ισχύουν οι ώρες: Δευτέρα–Παρασκευή 09:00–17:00/,
    /Ποιες μέρες/,
  ],
  [
    'round the clock, free and anonymous',
    asked({ id: 'a', number: '1', hours: 'always', free: true, identity: 'anonymous' }),
    /όλο το 24ωρο[^]*δωρεάν[^]*απευθύνεται κανείς ανώνυμα/,
    /χρεώνεται|Ποιες μέρες/,
  ],
  ['other ways', asked({ id: 'a', number: '1' }, { text: 'Και με chat.' }), /Ισχύει ακόμη; Και με chat\./, /φόρμα/],
  ['a page', asked({ id: 'a', site: 'https://example.gr' }), /Ανοίγει η διεύθυνση https:\/\/example\.gr/, /κλήση/],
  ['its own question', asked({ id: 'a', number: '1', ask: ['Και κάτι ακόμη;'] }), /Και κάτι ακόμη;/, /Μην καλέσετε/],
  ['an emergency number', asked({ id: 'e', number: '1', hours: 'always' }), /^Μην καλέσετε για έλεγχο[^\n]*$/, /24ωρο/],
])
  test(`what to ask: ${what}`, () => {
    assert.match(questions, expected);
    assert.doesNotMatch(questions, not);
  });

test('an unconfirmed line is listed, and refused before publishing; a confirmed one is neither until it is old', async () => {
  await cp(path.join(root, 'content'), folder, { recursive: true });
  const file = path.join(folder, 'helplines.yaml');
  await writeFile(
    file,
    (await readFile(file, 'utf8'))
      .replaceAll('confirmed: ""', 'confirmed: 2026-11-20')
      .replace('confirmed: 2026-11-20', 'confirmed: ""'),
  );
  const on = (day, strict) => report({ folder, strict, today: new Date(day) });
  const listed = await on('2026-11-25', false);
  assert.deepEqual(listed.findings, []);
  assert.match(listed.report, /Να επιβεβαιωθούν[^]*gr-112 \(112\)\n {4}- /);
  assert.doesNotMatch(listed.report, /gr-100 \(100\)/);
  const strict = await on('2026-11-25', true);
  assert.equal(strict.findings.length, 1);
  assert.match(strict.findings[0], /gr-112 \(112\): κανείς δεν το έχει επιβεβαιώσει.*\[confirmed\]/);
  const later = await on('2027-11-21', true);
  assert.match(later.findings[1], /gr-100 \(100\): επιβεβαιώθηκε 2026-11-20, πριν από περισσότερους από 12 μήνες/);
  assert.equal(later.findings.length, (await yaml('helplines.yaml')).lines.length);
});

test('the table shows for each of the ten claims what says it, and the last line counts', async () => {
  const { report: said } = await report();
  for (let number = 1; number <= 10; number++)
    assert.match(said, new RegExp(`^S${number} +(?:prin-faq-\\d\\d|[a-z-]+)`, 'm'));
  assert.match(
    said,
    /^0 findings · sentences \d{3,} · facts \d+ \(lines \d+, figures \d+\) · sources \d+ · claims 10 · elements \d+$/m,
  );
});

/** Every field of a shape that an editor fills in, with its place. */
const fieldsOf = (schema, place = '') =>
  Object.entries(schema.properties ?? {})
    .flatMap(([name, inner]) => [[`${place}${name}`, inner], ...fieldsOf(inner, `${place}${name}.`)])
    .concat(
      [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])]
        .filter((inner) => inner && typeof inner === 'object')
        .flatMap((inner) => fieldsOf(inner, place)),
    );

test('the shape of every file says in Greek what each field is for, and knows the ids', async () => {
  const all = await schemas();
  assert.deepEqual(
    Object.keys(all).sort(),
    ['claims', 'countries', 'editor', 'helplines', 'holidays', 'sources', 'words', ...elementNames].sort(),
  );
  for (const [name, schema] of Object.entries(all))
    for (const [field, { description }] of fieldsOf(schema)) {
      const itsOwn = /^(days|identity)\.|^needs\./.test(field);
      assert.ok(itsOwn || /\p{Script=Greek}/u.test(description ?? ''), `${name}: ${field} has no description`);
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

test('every content file points to the shape it has', async () => {
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
    const pointed = /^# yaml-language-server: \$schema=(.+)$/.exec(first)?.[1] ?? '';
    assert.equal(path.join('content', path.dirname(file), pointed), path.normalize(`out/schema/${name}.json`), file);
  }
});

test('the text version has every sentence, claim, source, number and date, boxes to tick and a place to sign', async () => {
  const text = await textVersion(await languageOf('el'));
  const plain = text.replaceAll('**', '').replace(/\s+/g, ' ');
  const faq = await yaml('el/faq-accordion.yaml');
  for (const { id, question, answer, sources, claims } of faq.items) {
    assert.ok(text.includes(`**${question}**`), question);
    for (const sentence of answer.split(/(?<=[.;:])\s+|\n+/)) {
      const words = sentence.replace(/\*\*|\[|\]\([^)]*\)|^- |^\d\. /gm, '').trim();
      if (/\p{L}/u.test(words))
        assert.ok(plain.replace(/\[|\]\([^)]*\)/g, '').includes(words.replace(/\s+/g, ' ')), words);
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

test('a name that is none, or no name, is told with the names there are', async () => {
  for (const [args, expected] of [
    [['faq'], /Δεν υπάρχει στοιχείο «faq»\. Υπάρχουν: .*faq-accordion.*There is no element "faq"/],
    [[], /Ποιο στοιχείο; Υπάρχουν: /],
  ]) {
    const program = spawn(process.execPath, ['tools/commands/preview.mjs', ...args], { cwd: root });
    let said = '';
    program.stderr.on('data', (text) => (said += text));
    const [code] = await new Promise((resolve) => program.once('close', (...how) => resolve(how)));
    assert.equal(code, 1);
    assert.match(said, expected);
  }
});

test('the preview shows an element, a problem in Greek as soon as it is saved, and the new words once it is mended', async () => {
  // A copy of the project, so that the content of this one is left alone.
  const copy = await mkdtemp(path.join(tmpdir(), 'prin-preview-'));
  for (const part of ['src', 'tools', 'content', 'xliff', 'package.json', 'tsconfig.json', 'lit-localize.json'])
    await cp(path.join(root, part), path.join(copy, part), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const program = spawn(process.execPath, ['tools/commands/preview.mjs', 'helpline-box'], {
    cwd: copy,
    env: { ...process.env, PORT: '0' },
  });
  const browser = await puppeteer.launch(await launchOptions());
  try {
    const address = await new Promise((resolve, reject) => {
      program.stdout.on('data', (text) => resolve(/http:\S+/.exec(text)?.[0]));
      program.stderr.on('data', (text) => reject(new Error(text)));
      program.on('exit', (code) => reject(new Error(`the preview ended with ${code}`)));
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(address);
    const title = () => document.querySelector('prin-helpline-box')?.shadowRoot?.querySelector('h2')?.textContent;
    await page.waitForFunction(`(${title})() === 'Ποιον να καλέσω;'`);
    const file = path.join(copy, 'content/el/helpline-box.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('title: Ποιον να καλέσω;', 'titel: Ποιον να καλέσω;'));
    await page.waitForFunction(() =>
      /content\/el\/helpline-box\.yaml:\d+: title: Λείπει/.test(
        document.querySelector('#problems section')?.textContent ?? '',
      ),
    );
    await writeFile(file, text.replace('title: Ποιον να καλέσω;', 'title: Ποιον να καλεσω;'));
    await page.waitForFunction(() =>
      /«καλεσω»: Άγνωστη λέξη/.test(document.querySelector('#problems section')?.textContent ?? ''),
    );
    assert.doesNotMatch(
      await page.$eval('#problems li', (item) => item.textContent),
      /unknown word/i,
      'the page speaks Greek',
    );
    await writeFile(file, text.replace('title: Ποιον να καλέσω;', 'title: "Ποιον να'));
    await page.waitForFunction(() =>
      /το YAML δεν διαβάζεται/.test(document.querySelector('#problems section')?.textContent ?? ''),
    );
    await writeFile(file, text.replace('title: Ποιον να καλέσω;', 'title: Ποιον βρίσκω;'));
    await page.waitForFunction(`(${title})() === 'Ποιον βρίσκω;' && !document.querySelector('#problems section')`);
  } finally {
    await browser.close();
    program.kill();
    await rm(copy, { recursive: true, force: true });
  }
});
