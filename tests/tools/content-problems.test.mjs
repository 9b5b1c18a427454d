/** Mistakes in content/: each is reported once, with file, line and field, in Greek and English. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../tools/content/check.mjs';
import { root } from '../../tools/content/locales.mjs';
import { copyOf, copyWith, replaceIn } from './content-copy.mjs';

/** What the check reports after a change of one file, and the line where the changed field begins. */
async function problemsAfter(file, from, to) {
  const text = await readFile(path.join(root, 'content', file), 'utf8');
  const { problems } = await checkContent(await copyWith('content', file, from, to));
  const upTo = text.slice(0, text.indexOf(from) + from.length).split('\n');
  return { problems, line: upTo.findLastIndex((one) => /^\s*(- )?[\p{L}\w ]+:/u.test(one)) + 1 };
}

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
    /faq-accordion\.yaml:\d+: items\.16\.answer: Σπασμένος σύνδεσμος/,
  ],
  [
    'a half-written link',
    'el/faq-accordion.yaml',
    '(https://stop-bullying.gov.gr)',
    '(https://stop-bullying.gov.gr',
    /items\.16\.answer: Σπασμένος σύνδεσμος/,
  ],
  [
    'a picture',
    'el/faq-accordion.yaml',
    'Όχι, αφορά',
    '![Όχι](https://example.gr/a.png), αφορά',
    /items\.1\.answer: Οι εικόνες δεν επιτρέπονται/,
  ],
  [
    'an unknown country',
    'helplines.yaml',
    'country: GR',
    'country: FR',
    /lines\.0\.country: Άγνωστη χώρα «FR»\. Υπάρχουν: GR, CY\./,
  ],
  [
    'a country of another zone with holidays',
    'countries.yaml',
    'zone: Europe/Athens',
    'zone: Europe/Malta',
    /countries\.yaml:\d+: 0\.zone: Μια χώρα με αργίες έχει την ώρα Europe\/Athens/,
  ],
  [
    'two countries in one folder',
    'countries.yaml',
    'folder: cy',
    'folder: ""',
    /countries\.yaml:\d+: 1\.folder: Κενό folder έχει η πρώτη χώρα/,
  ],
  [
    'a place in a question that is not there',
    'el/editor.yaml',
    'ώρες: {hours};',
    'ώρες;',
    /questions\.hours: Λείπει το \{hours\}/,
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
    /items\.8\.needs\.0: Άγνωστη ανάγκη «pictures»/,
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
  ['a missing field', 'el/helpline-box.yaml', 'local: Εδώ κοντά', '', /local: Λείπει/],
  [
    'a field nobody knows',
    'el/helpline-box.yaml',
    'local: Εδώ κοντά',
    'local: Εδώ κοντά\ncolour: red',
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
    'Όχι, αφορά',
    'Καλέστε το 1056. Όχι, αφορά',
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
    '- id: progress-guide',
    '- id: unused\n  organisation: x\n  title: x\n  address: https://example.gr\n  seen: 2026-11-22\n' +
      '- id: progress-guide',
    /sources\.yaml: unused: κανείς/,
  ],
];
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
