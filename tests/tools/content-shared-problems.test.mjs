/** Mistakes in the files of content/ that all elements share, and mistakes in several files. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../tools/content/check.mjs';
import { copyOf, replaceIn } from './content-copy.mjs';
import { testMistakes } from './content-mistakes.mjs';

testMistakes([
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
    'an unknown helpline',
    'helplines.yaml',
    'danger: [gr-112',
    'danger: [gr-113',
    /needs\.danger\.0: Άγνωστη γραμμή «gr-113»/,
  ],
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
    'a complete helpline that nobody would see, under no need,',
    'helplines.yaml',
    'danger: [gr-112, gr-100, ',
    'danger: [gr-112, ',
    /lines\.1\.id: .*«gr-100».*under no need/,
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
    'the front page of a site as a source',
    'sources.yaml',
    'address: https://neasmyrni.gr/dt-eniaios-evropaikos-arithmos-ektaktis-anagkis-112',
    'address: https://neasmyrni.gr/',
    /sources\.yaml:\d+: 1\.address: Αρχική σελίδα «https:\/\/neasmyrni\.gr\/».*Front page/,
  ],
  [
    'a source of an unknown country',
    'sources.yaml',
    '  country: CY',
    '  country: MT',
    /sources\.yaml:\d+: \d+\.country: Άγνωστη χώρα «MT»/,
  ],
  [
    'a source that nothing uses',
    'sources.yaml',
    '- id: attica-112',
    '- id: unused\n  organisation: x\n  title: x\n  address: https://example.gr/page\n  seen: 2026-11-22\n' +
      '- id: attica-112',
    /sources\.yaml: unused: κανείς/,
  ],
]);

test('the problems of all files are reported at once', async () => {
  const folder = await copyOf('content');
  for (const [file, from, to] of [
    ['helplines.yaml', 'number: "1018"', 'number: 1018'],
    ['helplines.yaml', 'danger: [gr-112', 'danger: [gr-113'],
    ['el/helpline-box.yaml', 'local: Κοντά σας', 'local: 5'],
    ['el/faq-accordion.yaml', 'id: prin-faq-02', 'id: prin-faq-01'],
    ['el/faq-accordion.yaml', 'audience: both', 'audience: all'],
  ])
    await replaceIn(path.join(folder, file), from, to);
  const { problems } = await checkContent(folder);
  assert.equal(problems.length, 5, problems.join('\n'));
});
