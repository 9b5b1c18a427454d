/** What the schemas of the files that all elements share refuse and accept. */
import { accepted, EMPTY, FEW, ids, letters, refused, tooLong, written } from './schema-values.mjs';

const [, second] = written['countries.yaml'];
const FIRST = ['Κενό folder έχει η πρώτη χώρα', 'The first country has an empty folder'];
refused('countries.yaml', [
  ['0.id', ['gr', 'GRC', 'aGR', 'GRa'], 'δύο κεφαλαία λατινικά: GR.', 'two capital Latin letters: GR.'],
  ['1.folder', ['CY', 'cy1', '1cy'], 'μικρά λατινικά: cy.', 'small Latin letters: cy.'],
  ['1.folder', [''], ...FIRST],
  ['0.folder', ['gr'], ...FIRST],
  ['2', [{ ...second, id: 'MT' }], 'κάθε άλλη έχει ένα δικό της', 'each other one has its own', '2.folder'],
  ['0.prefix', ['30', '+', '+1234', '+30a', '0+30'], 'τον κωδικό έτσι: "+30".', 'the code like this: "+30".'],
  ['1.zone', ['Europe/Athina', ''], 'Άγνωστη ζώνη ώρας', 'Unknown time zone'],
  ['0.zone', ['Europe/Malta'], 'έχει την ώρα Europe/Athens', 'has the time of Europe/Athens'],
  ['0.holidays', ['holidays', 'a/b.yaml', 'b.yaml.bak'], 'το όνομα ενός αρχείου', 'the name of a file'],
  [
    '1',
    [{ ...second, zone: 'Europe/Athens', holidays: 'other.yaml' }],
    'Μόνο μία χώρα μπορεί να έχει αργίες.',
    'Only one country can have holidays.',
    '1.holidays',
  ],
  ['', [[]], ...FEW],
]);
accepted('countries.yaml', [
  ['1.folder', ['kypros']],
  ['1.prefix', ['+1', '+357']],
  ['1.zone', ['Europe/Malta']],
  ['0.holidays', [undefined]],
  ['2', [{ ...second, id: 'MT', folder: 'mt' }]],
]);

const UNLIKE_ID = ['Ekad', 'ekadB', 'ekad 2022', 'εκαδ', ''];
const NO_DATE = [
  'δεν είναι ημερομηνία: γράψτε 2026-11-22, 2026-11 ή 2026.',
  'is not a date: write 2026-11-22, 2026-11 or 2026.',
];
refused('sources.yaml', [
  ['0.id', UNLIKE_ID, 'μόνο μικρά λατινικά, ψηφία και παύλες: «', 'only small Latin letters, digits and hyphens: "'],
  ['1.id', [written['sources.yaml'][0].id], 'υπάρχει δύο φορές', `"${written['sources.yaml'][0].id}" is there twice`],
  ['0.title', [letters(121)], ...tooLong(120)],
  ['0.title', [undefined], 'Λείπει: εδώ χρειάζεται string.', 'Missing: string is expected here.'],
  ['0.title', [5], 'Εδώ χρειάζεται string, σε εισαγωγικά', 'string is expected here, in quotes'],
  ['0.colour', ['red'], 'Άγνωστο πεδίο «colour».', 'Unknown field "colour".', '0'],
  [
    '0',
    [{ ...written['sources.yaml'][0], colour: 'red', size: '5' }],
    'Άγνωστο πεδίο «colour», «size».',
    'Unknown field "colour", "size".',
  ],
  [
    '0.address',
    ['http://a.gr', 'https://a', 'a.gr', ...Array.from('"\'<>` ', (sign) => `https://a.gr/${sign}b`)],
    '»: χρειάζεται ολόκληρη διεύθυνση https, με απλά λατινικά.',
    '": a whole https address is expected, in plain Latin letters.',
  ],
  ['0.seen', ['2025-02-30', '2025-13', '25-01-01', '2025-1-1', 'χτες', '2025-10-10T00:00:00.000Z'], ...NO_DATE],
  // The ISO form of a year before Christ begins with it too.
  ['0.seen', ['-002026'], ...NO_DATE],
  ['0.seen', ['2999-10-10'], 'Η ημερομηνία 2999-10-10 είναι στο μέλλον.', 'The date 2999-10-10 is in the future.'],
]);
accepted('sources.yaml', [
  ['0.id', ['ekad-2022-b']],
  ['0.title', [letters(120), ' a ']],
  ['0.seen', [2025, '2025', '2025-10', '2025-10-10']],
]);

const { lines, needs } = written['helplines.yaml'];
const isOffice = ({ hours, country }) => Array.isArray(hours) && country === ids.countries[0];
const place = (is) => `lines.${lines.findIndex(is)}`;
const always = place(({ hours }) => hours === 'always');
const office = place(isOffice);
const siteOnly = place(({ number }) => !number);
const UNLIKE_CLOCK = ['9:00', '24:00', '09:60', '09:00a', 'a09:00', '29:00'];
const CLOCK = ['Γράψτε την ώρα έτσι: "09:00".', 'Write the time like this: "09:00".'];
const UNLIKE_PHONE = ['12', '123456', '10-18', 'a1018', '1018a', '210 60', '210 600 768', '210 600 76861', '1 210 600'];
const DAYS = ['Οι ημέρες πρέπει να είναι συνεχόμενες', 'The days must follow one another'];
const FOR = ['Όπου υπάρχει ωράριο, και μόνο εκεί, χρειάζεται for', 'Where there are hours, and only there, for is'];
const of = (country, list) => list.filter((id) => lines.find((line) => line.id === id).country === country);
const [home, abroad] = ids.countries;
refused('helplines.yaml', [
  [`${always}.number`, [1018], 'Βάλτε τον αριθμό σε εισαγωγικά: "1018".', 'Put the number in quotes: "1018".'],
  [`${always}.number`, UNLIKE_PHONE, 'δεν είναι αριθμός τηλεφώνου', 'is not a phone number'],
  [`${always}.number`, [undefined], 'Χρειάζεται number ή site.', 'A number or a site is expected.', always],
  [`${siteOnly}.site`, ['stop'], 'Σπασμένος σύνδεσμος «stop»', 'Broken link "stop"'],
  [`${always}.country`, ['FR'], `Άγνωστη χώρα «FR». Υπάρχουν: ${ids.countries.join(', ')}.`, 'Unknown country "FR".'],
  [`${always}.source`, ['x'], `Άγνωστη πηγή «x». Υπάρχουν: ${ids.sources.join(', ')}.`, 'Unknown source "x".'],
  [`${always}.more_sources`, [['x']], 'Άγνωστη πηγή «x».', 'Unknown source "x".', `${always}.more_sources.0`],
  [`${always}.identity`, ['x'], 'ένα από: anonymous, either, named.', 'One of these is expected: anonymous, either,'],
  [`${always}.free`, [false], 'ένα από: true.', 'One of these is expected: true.'],
  [`${always}.for`, [['teen']], ...FOR],
  [`${office}.for`, [undefined], ...FOR],
  [`${office}.hours.0.from`, ['09:60'], ...CLOCK],
  [`${office}.hours.0.to`, UNLIKE_CLOCK, ...CLOCK],
  [`${office}.hours.0.to`, ['09:00', '08:59'], 'πριν από την ώρα to', 'before the time to', `${office}.hours.0`],
  [
    `${office}.hours.0.days`,
    [
      ['mon', 'wed'],
      ['tue', 'mon'],
    ],
    ...DAYS,
    `${office}.hours.0`,
  ],
  [`${office}.hours.0.days`, [[]], ...FEW],
  [`${office}.hours`, [[]], ...FEW],
  [
    `${office}.for`,
    [['teen', 'internet']],
    'Καμία γραμμή δεν απαντά όλο το 24ωρο σε όλες αυτές τις ανάγκες.',
    'No line that always answers serves all of these needs.',
  ],
  [
    'needs.danger',
    [[...needs.danger, 'x']],
    'Άγνωστη γραμμή «x».',
    'Unknown helpline "x".',
    `needs.danger.${needs.danger.length}`,
  ],
  ['needs.now', ['gr-1018'], 'Εδώ χρειάζεται array', 'array is expected here'],
  ['needs.now', [undefined], 'Λείπει: εδώ χρειάζεται array.', 'Missing: array is expected here.'],
  ['lines', [undefined], 'Λείπει: εδώ χρειάζεται array.', 'Missing: array is expected here.'],
  ['', [null], 'Εδώ χρειάζεται object', 'object is expected here'],
  ['needs.now', [of(home, needs.now)], `τη χώρα ${abroad}.`, `the country ${abroad}.`],
  ['needs.now', [of(abroad, needs.now)], `τη χώρα ${home}.`, `the country ${home}.`],
  [
    'needs.now',
    [[...needs.now, lines.find(isOffice).id]],
    'μόνο γραμμές με hours: always',
    'Only lines with hours: always',
  ],
]);
accepted('helplines.yaml', [
  [`${always}.number`, ['112', '10306', '116 111', '210 600 7686']],
  [`${office}.hours.0.from`, ['00:00', '16:59']],
  [`${office}.hours.0.to`, ['23:59', '09:01']],
  [`${office}.hours.0.days`, [['mon'], ['sun'], ['fri', 'sat', 'sun']]],
  [`${office}.for`, [['teen'], ['parent']]],
  [`${always}.identity`, ['anonymous', 'either', 'named']],
  [`${always}.free`, [true]],
  [`${always}.confirmed`, ['', '2026-11']],
  ['needs.internet', [needs.internet.toReversed()]],
]);

const DAY = ['Γράψτε την ημέρα έτσι: 2021-05-04.', 'Write the day like this: 2021-05-04.'];
const UNLIKE_DAY = ['2021-02-30', '2021-2-3', '2021-05', 'a2021-05-04', '2021-05-04T00:00:00.000Z'];
refused('holidays.yaml', [
  ...['2026-12-25', '13-01', '00-10', '12-32', '12-00', '1-1', '12-251'].map((day) => [
    'yearly',
    [{ x: day }],
    'Γράψτε την ημέρα έτσι: "12-25", πρώτα ο μήνας.',
    'Write the day like this: "12-25", the month first.',
    'yearly.x',
  ]),
  ['once.0.closed', UNLIKE_DAY, ...DAY],
  ['once.0.instead_of', UNLIKE_DAY, ...DAY],
  ['once.0.why', [' '], ...EMPTY],
  ['once.0.source', [''], ...EMPTY],
]);
accepted('holidays.yaml', [
  ['yearly', [{ x: '01-01', y: '10-31', z: '12-20' }]],
  ['easter', [{ x: -48, y: 0 }]],
  ['once.0.instead_of', [undefined]],
  ['once', [[]]],
]);

const WORDS = 'el/helplines.yaml';
const { months } = written[WORDS];
const word = written[WORDS].lines[lines[0].id];
refused(WORDS, [
  [
    `lines.${lines[0].id}`,
    [undefined],
    `τα λόγια της γραμμής «${lines[0].id}»`,
    `words of the line "${lines[0].id}"`,
    'lines',
  ],
  ['lines.gr-x', [word], 'Άγνωστη γραμμή «gr-x».', 'Unknown helpline "gr-x".'],
  ['months', [months.slice(1)], 'Λίγα: χρειάζονται τουλάχιστον 12.', 'Too few: at least 12 are expected.'],
  ['days.sun', [undefined], 'Λείπει: εδώ χρειάζεται string.', 'Missing: string is expected here.'],
]);

const UNSHAPED = ['δεν έχει τη σωστή μορφή', 'does not have the right form'];
refused('claims.yaml', [['0.id', ['T1', 'S', 'S1b'], ...UNSHAPED]]);
