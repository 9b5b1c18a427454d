import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { checkContent } from '../../tools/content/check.mjs';
import { renderElement, loadSharedContent, elementNames, root } from '../../tools/content/plugin.mjs';

let folder;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'prin-content-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** Copies the content, changes one file, and returns what the check says of it, and the line where the changed field begins. */
async function mistakesAfter(file, from, to) {
  await cp(path.join(root, 'content'), folder, { recursive: true });
  const text = await readFile(path.join(folder, file), 'utf8');
  assert.ok(text.includes(from), `the sample is out of date: ${file} has no ${from}`);
  await writeFile(path.join(folder, file), text.replace(from, to));
  const upTo = text.slice(0, text.indexOf(from) + from.length).split('\n');
  return {
    problems: (await checkContent(folder)).problems,
    line: upTo.findLastIndex((one) => /^\s*(- )?[\p{L}\w ]+:/u.test(one)) + 1,
  };
}

test('the content has no problem and covers all ten claims', async () => {
  const { problems, counted } = await checkContent();
  assert.deepEqual(problems, []);
  assert.equal(counted.claims, 10);
});

test('every element says at least what it was made for', async () => {
  const from = await loadSharedContent('el');
  const made = Object.fromEntries(
    await Promise.all(elementNames.map(async (name) => [name, (await renderElement(name, from)).content])),
  );
  assert.ok(made['faq-accordion'].items.length >= 12);
  assert.ok(made['warning-signs'].groups.flatMap((group) => group.signs).length >= 9);
  assert.ok(made['before-you-send'].replies.items.length >= 3);
  assert.equal(made['helpline-box'].groups.length, 7);
});

const wrong = [
  [
    'a number without quotes',
    'helplines.yaml',
    'number: "1018"',
    'number: 1018',
    /helplines\.yaml:\d+: lines\.2\.number: Βάλτε τον αριθμό σε εισαγωγικά.*in quotes/,
  ],
  [
    'a number that is none',
    'helplines.yaml',
    'number: "1018"',
    'number: "10-18"',
    /lines\.2\.number: .*is not a phone number/,
  ],
  [
    'a broken link',
    'el/faq-accordion.yaml',
    '(https://stop-bullying.gov.gr)',
    '(stop-bullying)',
    /faq-accordion\.yaml:\d+: items\.24\.answer: Σπασμένος σύνδεσμος/,
  ],
  [
    'a half-written link',
    'el/faq-accordion.yaml',
    '(https://stop-bullying.gov.gr)',
    '(https://stop-bullying.gov.gr',
    /items\.24\.answer: Σπασμένος σύνδεσμος/,
  ],
  [
    'a picture',
    'el/faq-accordion.yaml',
    'Όχι, οι περισσότεροι',
    '![Όχι](https://example.gr/a.png), αφορά',
    /items\.1\.answer: Οι εικόνες δεν επιτρέπονται/,
  ],
  [
    'an unknown source',
    'el/faq-accordion.yaml',
    'sources: [ekad-2022]',
    'sources: [ekad-2021]',
    /items\.0\.sources\.0: Άγνωστη πηγή «ekad-2021»/,
  ],
  [
    'an unknown helpline',
    'helplines.yaml',
    'danger: [gr-112',
    'danger: [gr-113',
    /needs\.danger\.0: Άγνωστη γραμμή «gr-113»/,
  ],
  [
    'an unknown need',
    'el/faq-accordion.yaml',
    'needs: [picture]',
    'needs: [pictures]',
    /items\.10\.needs\.0: Άγνωστη ανάγκη «pictures»/,
  ],
  [
    'an unknown claim',
    'el/faq-accordion.yaml',
    'claims: [S1, S2]',
    'claims: [S1, S11]',
    /items\.0\.claims\.1: Άγνωστη θέση «S11»/,
  ],
  [
    'an id that is there twice',
    'el/faq-accordion.yaml',
    'id: prin-faq-02',
    'id: prin-faq-01',
    /items\.1\.id: Το id «prin-faq-01» υπάρχει δύο φορές/,
  ],
  ['a public id that tells', 'el/faq-accordion.yaml', 'id: prin-faq-02', 'id: sexting', /items\.1\.id: Το δημόσιο id/],
  [
    'a date in the future',
    'helplines.yaml',
    'source_date: 2025-10-10',
    'source_date: 2999-10-10',
    /lines\.2\.source_date: Η ημερομηνία 2999-10-10 είναι στο μέλλον/,
  ],
  [
    'a day that does not exist',
    'helplines.yaml',
    'source_date: 2025-10-10',
    'source_date: 2025-02-30',
    /lines\.2\.source_date: «2025-02-30» δεν είναι ημερομηνία/,
  ],
  [
    'a number in a question',
    'el/faq-accordion.yaml',
    'question: Είναι παράνομο;',
    'question: Το 1056 βοηθά;',
    /items\.2\.question: Ο αριθμός «1056»/,
  ],
  [
    'a link where there is no Markdown',
    'el/helpline-box.yaml',
    'lead: Από',
    'lead: |-\n  [Από](https://example.gr)',
    /lead: Εδώ δεν γράφονται σύνδεσμοι/,
  ],
  ['days with a gap', 'helplines.yaml', 'days: [mon, tue, wed, thu, fri]', 'days: [mon, thu]', /lines\.8\.hours/],
  [
    'an address that would leave its quotes',
    'helplines.yaml',
    'site: https://hamogelo.gr',
    'site: \'https://hamogelo.gr/"onclick="x\'',
    /lines\.3\.site: Σπασμένος σύνδεσμος/,
  ],
  [
    'a title that is too long',
    'el/helpline-box.yaml',
    'title: Ποιον να καλέσω;',
    `title: ${'Ποιον να καλέσω; '.repeat(5)}`,
    /title: Πολύ μεγάλο: 84 χαρακτήρες, το όριο είναι 60/,
  ],
  ['a missing field', 'el/helpline-box.yaml', 'local: Κοντά σας', '', /local: Λείπει/],
  [
    'a field nobody knows',
    'el/helpline-box.yaml',
    'local: Κοντά σας',
    'local: Κοντά σας\ncolour: red',
    /Άγνωστο πεδίο «colour»/,
  ],
  [
    'a missing "for" of a line with hours',
    'helplines.yaml',
    '    for: [teen, parent]\n',
    '',
    /lines\.8\.for: Όπου υπάρχει ωράριο/,
  ],
  [
    'a "for" of a line without hours',
    'helplines.yaml',
    'number: "1018"',
    'for: [teen]\n    number: "1018"',
    /lines\.2\.for: Όπου υπάρχει ωράριο, και μόνο εκεί/,
  ],
  [
    'a line with hours for whom no other always answers',
    'helplines.yaml',
    'for: [teen, parent]',
    'for: [teen, internet]',
    /lines\.8\.for: Καμία γραμμή δεν απαντά όλο το 24ωρο/,
  ],
  [
    'a holiday on no day',
    'holidays.yaml',
    'closed: 2021-05-04',
    'closed: 2021-02-30',
    /once\.0\.closed: Γράψτε την ημέρα έτσι: 2021-05-04/,
  ],
  [
    'a yearly holiday with a year',
    'holidays.yaml',
    'Χριστούγεννα: "12-25"',
    'Χριστούγεννα: "2026-12-25"',
    /yearly\.Χριστούγεννα: Γράψτε την ημέρα έτσι: "12-25"/,
  ],
  [
    'a holiday by half days',
    'holidays.yaml',
    'Αγίου Πνεύματος: 50',
    'Αγίου Πνεύματος: 50.5',
    /easter\.Αγίου Πνεύματος: /,
  ],
  [
    'a number inside a sentence',
    'el/faq-accordion.yaml',
    'Όχι, οι περισσότεροι',
    'Καλέστε το 1056. Όχι, οι περισσότεροι',
    /items\.1\.answer: Ο αριθμός «1056» ανήκει στο helplines\.yaml/,
  ],
  [
    'YAML that does not parse',
    'el/helpline-box.yaml',
    'title: Ποιον',
    'title: "Ποιον',
    /helpline-box\.yaml:\d+: το YAML δεν διαβάζεται/,
  ],
  [
    'a claim that nothing covers',
    'el/before-you-send.yaml',
    'claims: [S9, S10]',
    'claims: [S9]',
    /claims\.yaml: S10: καμία ενότητα/,
  ],
  [
    'a source that nothing uses',
    'sources.yaml',
    '- id: attica-112',
    '- id: unused\n  organisation: x\n  title: x\n  address: https://example.gr\n  seen: 2026-11-22\n- id: attica-112',
    /sources\.yaml: unused: κανείς/,
  ],
];
for (const [what, file, from, to, expected] of wrong)
  test(`${what} is told, with file, line and field`, async () => {
    const { problems, line } = await mistakesAfter(file, from, to);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0], expected);
    // A missing field is told at the file's beginning, a claim or a source that nothing uses by its id, bad YAML where it ends.
    if (!/missing|nothing|parse|nobody/.test(what))
      assert.ok(problems[0].startsWith(`content/${file}:${line}: `), `${problems[0]}\nis not told of line ${line}`);
  });

test('all problems are told at once, those of every file', async () => {
  await cp(path.join(root, 'content'), folder, { recursive: true });
  for (const [file, from, to] of [
    ['helplines.yaml', 'number: "1018"', 'number: 1018'],
    ['helplines.yaml', 'danger: [gr-112', 'danger: [gr-113'],
    ['el/helpline-box.yaml', 'local: Κοντά σας', 'local: 5'],
    ['el/faq-accordion.yaml', 'id: prin-faq-02', 'id: prin-faq-01'],
    ['el/faq-accordion.yaml', 'audience: both', 'audience: all'],
  ])
    await writeFile(path.join(folder, file), (await readFile(path.join(folder, file), 'utf8')).replace(from, to));
  const { problems } = await checkContent(folder);
  assert.equal(problems.length, 5, problems.join('\n'));
});

test('what an editor writes is text, never markup', async () => {
  await cp(path.join(root, 'content'), folder, { recursive: true });
  const file = path.join(folder, 'el/faq-accordion.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text
      .replace('question: Είναι παράνομο;', 'question: <b>Είναι</b> `${1}` \\;')
      .replace('Όχι, οι περισσότεροι', '<script>alert(1)</script> [x](javascript:alert%281%29) Όχι, οι περισσότεροι'),
  );
  const { problems } = await checkContent(folder);
  assert.equal(problems.length, 1, 'the link that is none');
  await writeFile(
    file,
    text
      .replace('question: Είναι παράνομο;', 'question: <b>Είναι</b> `${1}` \\;')
      .replace('Όχι, οι περισσότεροι', '<script>alert(1)</script> Όχι, οι περισσότεροι'),
  );
  const { template } = await renderElement('faq-accordion', await loadSharedContent('el', folder));
  assert.ok(template.includes('&lt;') && !template.includes('<b>'), 'a tag is escaped');
  assert.ok(!template.includes('<script>'), 'a script is escaped');
});

test('a label of the lines is text too', async () => {
  await cp(path.join(root, 'content'), folder, { recursive: true });
  const file = path.join(folder, 'el/helplines.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('always: όλο το 24ωρο', 'always: <img src=x>'));
  const { fallback } = await renderElement('helpline-box', await loadSharedContent('el', folder));
  assert.ok(!fallback.GR.includes('<img') && fallback.GR.includes('&lt;'), 'a tag is escaped');
});

/** The day from which the script says that an entry is old, after a change of helplines.yaml; "none" where it never does. */
async function oldFrom(id, from, to) {
  await cp(path.join(root, 'content'), folder, { recursive: true });
  const file = path.join(folder, 'helplines.yaml');
  const text = await readFile(file, 'utf8');
  const start = text.indexOf(`- id: ${id}\n`);
  assert.ok(text.indexOf(from, start) > 0, `the sample is out of date: ${id} has no ${from}`);
  await writeFile(file, text.slice(0, start) + text.slice(start).replace(from, to));
  const { module, data } = await loadSharedContent('el', folder);
  const { markup } = module.allHelplineItems(data).find(({ name }) => name === `brief_${id.replaceAll('-', '_')}`);
  return /data-old="([^"]*)"/.exec(markup)?.[1] ?? 'none';
}

const ages = [
  ['exactly 18 months count', 'gr-1018', 'source_date: 2025-10-10', 'source_date: 2025-10-10', '2027-04-11'],
  [
    'where that month is shorter its last day counts',
    'gr-1018',
    'source_date: 2025-10-10',
    'source_date: 2025-08-31',
    '2027-03-01',
  ],
  ['a month is read from its first day', 'gr-1018', 'source_date: 2025-10-10', 'source_date: 2025-10', '2027-04-02'],
  ['a year is read from its first day', 'gr-1018', 'source_date: 2025-10-10', 'source_date: "2025"', '2026-07-02'],
  ['a newer confirmation renews', 'gr-1018', 'confirmed: ""', 'confirmed: 2026-11-20', '2028-05-21'],
  ['an older one does not make older', 'gr-1018', 'confirmed: ""', 'confirmed: 2024-11-20', '2027-04-11'],
  [
    'the newest of several sources counts',
    'gr-10306',
    'source_date: 2025-10-10',
    'source_date: 2020-10-10',
    '2023-10-15',
  ],
  ['without any date it is old on every day', 'gr-safeline', '    more_sources: [sinidisi-2024]\n', '', ''],
  ['what does not wait never is', 'gr-100', 'confirmed: ""', 'confirmed: 2020-01-01', 'none'],
];
for (const [what, id, from, to, expected] of ages)
  test(`an entry grows old: ${what}`, async () => {
    assert.equal(await oldFrom(id, from, to), expected);
  });

test('the fallback, which knows neither day nor hour, says nothing of them but that an entry was old already, and names who answers at other hours', async () => {
  const from = await loadSharedContent('el');
  const { old, otherwise } = from.data.words;
  const doubts = (markup) =>
    markup.split('\n').filter((line) => line.includes(old.hours) || line.includes(old.rest)).length;
  for (const name of elementNames)
    for (const markup of Object.values((await renderElement(name, from)).fallback)) {
      for (const said of ['συνήθως ανοιχτά', 'συνήθως κλειστά']) assert.ok(!markup.includes(said), `${name}: ${said}`);
      if (name !== 'helpline-box') continue;
      assert.ok(markup.includes(otherwise));
      const lines = markup.split('tel:').length - 1;
      assert.ok(doubts(markup) > 0 && doubts(markup) < lines, `${doubts(markup)} of ${lines} lines are doubted`);
    }
});

test('a page that only copies what another says is named beside it, at a line and under an answer', async () => {
  for (const [locale, through] of [
    ['el', 'NCMEC, μέσω wtap.com, Φεβρουάριος 2023'],
    ['en', 'NCMEC, via wtap.com, February 2023'],
  ]) {
    const { module, data } = await loadSharedContent(locale);
    const readable = (markup) => markup.replace(/<[^>]*>/g, '');
    const { markup } = module.allHelplineItems(data).find(({ name }) => name === 'full_cy_take_it_down');
    assert.ok(readable(markup).includes(through), markup);
    const { template } = module.renderTargets(data, (target) => target.root(target.sources(['ncmec-2023'])));
    assert.ok(readable(template).includes(through), template);
  }
});

test('the stamp of an element changes with any word of the lines it shows', async () => {
  const stamps = async (change) => {
    await cp(path.join(root, 'content'), folder, { recursive: true });
    const file = path.join(folder, 'el/helplines.yaml');
    await writeFile(file, change(await readFile(file, 'utf8')));
    const from = await loadSharedContent('el', folder);
    return Promise.all(elementNames.map(async (name) => (await renderElement(name, from)).contentHash));
  };
  const before = await stamps((text) => text);
  for (const [from, to] of [
    ['hours: Ίσως', 'hours: Μάλλον'],
    ['brief: Το Χαμόγελο του Παιδιού, για παιδιά και για ενήλικες', 'brief: Το Χαμόγελο'],
  ]) {
    const after = await stamps((text) => text.replace(from, to));
    const same = elementNames.filter((name, index) => before[index] === after[index]);
    // What is written beside a number in the other elements does not stand in the box.
    assert.deepEqual(same, from.startsWith('brief') ? ['before-you-send', 'helpline-box'] : [], from);
  }
});

test('the fallback keeps every word, also one that looks like an attribute of ours', async () => {
  await cp(path.join(root, 'content'), folder, { recursive: true });
  const file = path.join(folder, 'el/faq-accordion.yaml');
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(
      'Όχι, οι περισσότεροι',
      'Take part in a class of data-people. Όχι, οι περισσότεροι',
    ),
  );
  const { fallback } = await renderElement('faq-accordion', await loadSharedContent('el', folder));
  assert.match(fallback.GR.replace(/<[^>]*>/g, ''), /Take part in a class of data-people\. Όχι/);
});

test('the fallback is plain: nothing of ours in its tags, and each that opens closes', async () => {
  const from = await loadSharedContent('el');
  for (const name of elementNames)
    for (const markup of Object.values((await renderElement(name, from)).fallback)) {
      const open = [];
      for (const [tag, slash, tagName, attributes] of markup.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
        assert.match(attributes, /^( (href|lang|dir|id)="[^"]*")*$/, `${name}: ${tag}`);
        assert.ok(
          [
            'div',
            'p',
            'a',
            'h2',
            'h3',
            'ul',
            'ol',
            'li',
            'span',
            'strong',
            'details',
            'summary',
            'blockquote',
          ].includes(tagName),
          `${name}: ${tag}`,
        );
        if (slash) assert.equal(open.pop(), tagName, `${name}: ${tag}`);
        else open.push(tagName);
      }
      assert.deepEqual(open, [], name);
    }
});

test('the fallback has the numbers of its country, all and no other, each as a link in printed groups', async () => {
  const from = await loadSharedContent('el');
  const { fallback } = await renderElement('helpline-box', from);
  for (const [country, markup] of Object.entries(fallback)) {
    const expected = from.data.helplines.lines
      .filter((line) => line.country === country && line.number)
      .map(({ number }) =>
        [`tel:${number.length > 8 ? '+30' : ''}${number.replaceAll(' ', '')}`, number.replaceAll(' ', '\u00a0')].join(
          ' ',
        ),
      );
    const found = [...markup.matchAll(/<a href="(tel:[^"]*)">([^<]*)<\/a>/g)].map(
      ([, address, text]) => `${address} ${text}`,
    );
    assert.deepEqual([...new Set(found)].sort(), expected.sort(), country);
  }
});

test('the version of the library is that of the package', async () => {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  assert.match(
    await readFile(path.join(root, 'src/core/version.ts'), 'utf8'),
    new RegExp(`'${version.replaceAll('.', '\\.')}'`),
  );
});
