/** What each kind of field refuses and accepts, in a file that has one. */
import { accepted, EMPTY, FEW, ids, letters, refused, tooLong, written } from './schema-values.mjs';

const PHONES = ['1056', '199', '116 111', '116111', '123456', '210 600 7686', '2106007686', 'Το 1056.', '15 1056'];
const HIDDEN_PHONES = ['10:199', '10–199', '199–205'];
const FIGURES = ['Το 2026', '15', '100 %', '150 %', '150%', '1.500', '1,199', '10:19', '9:00–21:00', '2019–2026'];

// A sentence without Markdown, and a heading.
const EDITOR = 'el/editor.yaml';
refused(EDITOR, [
  ['document.title', ['', ' \n'], ...EMPTY],
  ['document.title', [letters(61)], ...tooLong(60)],
  ['document.messagesIntro', [letters(321)], ...tooLong(320)],
  [
    'document.title',
    ['**Α**', '[Α](https://a.gr)'],
    'Εδώ δεν γράφονται σύνδεσμοι ούτε έντονα.',
    'No links and no bold',
  ],
  ['document.title', ['1056'], 'Ο αριθμός «1056» ανήκει στο helplines.yaml: εδώ', 'The number "1056" belongs in'],
  ...['document.title', 'document.intro'].map((place) => [
    place,
    [...PHONES, ...HIDDEN_PHONES],
    'ανήκει στο helplines.yaml: εδώ γράψτε needs: [ανάγκη].',
    'write needs: [need] here.',
  ]),
  ['document.blanks', [[]], ...FEW],
  ['questions.hours', ['Ώρες;'], 'Λείπει το {hours}.', '{hours} is missing.'],
  ['questions.address', ['Πού;'], 'Λείπει το {site}.', '{site} is missing.'],
  ['questions.ways', ['Πώς;'], 'Λείπει το {ways}.', '{ways} is missing.'],
]);
accepted(EDITOR, [
  ['document.title', [letters(60), ...FIGURES]],
  ['document.messagesIntro', [letters(320)]],
  ['document.blanks', [['Όνομα']]],
]);

// Paragraphs with links and bold, and a sentence or two with them.
const HALF_WRITTEN = ['[Α](https://a.gr', '[Α] (https://a.gr)', '[Α][Β]'];
const NO_ADDRESS = ['stop', 'http://a.gr', 'https://a'];
for (const [file, place, limit] of [[EDITOR, 'document.intro', 1280]]) {
  refused(file, [
    [place, [''], ...EMPTY],
    [place, [letters(limit + 1)], ...tooLong(limit)],
    [place, ['Α ![Β](https://a.gr/b.png)'], 'Οι εικόνες δεν επιτρέπονται.', 'Images are not allowed.'],
    [place, HALF_WRITTEN, 'γράψτε [κείμενο](https://διεύθυνση).', 'write [text](https://address).'],
    ...NO_ADDRESS.map((to) => [
      place,
      [`Α [Β](${to})`],
      `Σπασμένος σύνδεσμος «${to}»: χρειάζεται ολόκληρη διεύθυνση https, με απλά λατινικά.`,
      `Broken link "${to}": a whole https address is expected, in plain Latin letters.`,
    ]),
  ]);
  accepted(file, [[place, [letters(limit), 'Α [Β](https://a.gr/) **Γ** [Δ]']]]);
}

// References and choices.
const FAQ = 'el/faq-accordion.yaml';
const withNeeds = written[FAQ].items.findIndex(({ needs }) => needs);
refused(FAQ, [
  [
    'items.0.id',
    ['sexting', 'prin-faq-1', 'prin-faq-001', 'aprin-faq-01', 'prin-faq'],
    'prin-faq-07: «',
    'prin-faq-07: "',
  ],
  ['items.0.id', [written[FAQ].items[1].id], 'υπάρχει δύο φορές.', 'is there twice.', 'items.1.id'],
  ['items.0.claims', [[]], ...FEW],
  ['items.0.claims', [['S11']], 'Άγνωστη θέση «S11». Υπάρχουν: S1, S2,', 'Unknown claim "S11".', 'items.0.claims.0'],
  ['items.0.sources', [['x']], 'Άγνωστη πηγή «x».', 'Unknown source "x".', 'items.0.sources.0'],
  [`items.${withNeeds}.needs`, [[]], ...FEW],
  [
    `items.${withNeeds}.needs`,
    [['x']],
    `Άγνωστη ανάγκη «x». Υπάρχουν: ${ids.needs.join(', ')}.`,
    'Unknown need "x".',
    `items.${withNeeds}.needs.0`,
  ],
  ['items.0.search', [[]], ...FEW],
  ['items.0.search', [['nudes', ' ']], ...EMPTY, 'items.0.search.1'],
  ['items.0.search', [[letters(61)]], ...tooLong(60), 'items.0.search.0'],
  ['groups.0.audience', ['all'], 'ένα από: teen, parent, both.', 'One of these is expected: teen, parent, both.'],
  ['items.0.search', [undefined], 'Λείπει', 'Missing'],
]);
accepted(FAQ, [
  ['groups.0.audience', ['teen', 'parent', 'both']],
  ['items.0.claims', [['S1']]],
  ['items.0.search', [['nudes']]],
  [`items.${withNeeds}.needs`, [['threat']]],
]);
const BOX = 'el/helpline-box.yaml';
const group = `groups.${written[BOX].groups.length}`;
refused(BOX, [
  [
    group,
    [{ ...written[BOX].groups[0], need: 'x' }],
    `Άγνωστη ανάγκη «x». Υπάρχουν: ${ids.needs.join(', ')}.`,
    'Unknown need "x".',
    `${group}.need`,
  ],
]);
