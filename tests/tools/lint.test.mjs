import assert from 'node:assert/strict';
import path from 'node:path';
import { before, test } from 'node:test';
import { stringify } from 'yaml';
import { findingsIn, lint, rules } from '../../tools/content/lint/lint.mjs';
import { passagesIn, passagesOf } from '../../tools/content/lint/passages.mjs';
import { sentencesOf } from '../../tools/content/lint/sentences.mjs';
import { knownWords } from '../../tools/content/lint/spelling.mjs';
import { lists } from '../../tools/content/lint/words.mjs';
import { root } from '../../tools/content/plugin.mjs';

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
const findings = (text, { locale = 'el', from = ['whole'], name, about } = {}) =>
  findingsIn(sample(stringify({ items: [{ answer: text, sources: from }] }), locale, name), {
    known,
    sources,
    countries: about,
  });
/** As content/ has them. */
const countries = {
  ids: ['GR', 'CY'],
  lines: { 'gr-1056': 'GR', 'cy-1466': 'CY' },
  sites: [{ country: 'GR', host: 'www.safeline.gr' }],
  names: ['Ελληνικό Κέντρο Ασφαλούς Διαδικτύου', 'Greek Safer Internet Centre'],
};
const rulesFound = (found) => [...new Set(found.map((one) => /\[([a-z-]+)\]$/.exec(one)?.[1]))];

const LONG = `${'λέξη '.repeat(20)}και μία.`;
/** Each rule with samples that violate it alone, and what the message suggests. */
const wrong = [
  ['sentence-length', LONG, /22 λέξεις, το όριο είναι 20/],
  ['sentence-length', `${'λέξη '.repeat(10)}· ${'λέξη '.repeat(11)}`, /21 λέξεις/],
  ['sentence-length', `${'λέξη '.repeat(10)}λέξη, ${'λέξη '.repeat(10)}λέξη.`, /π\.χ\. μετά το «λέξη λέξη»/],
  ['sentence-length', `Πρώτα:\n\n- ${'λέξη '.repeat(21)}\n- λίγο`, /21 λέξεις/],
  ['blame', 'Για ό,τι έγινε φταις εσύ.', /Γράψτε|Προτίμησε: «δεν φταις εσύ»/],
  ['blame', 'Ήταν δικό σου λάθος.', /δεν φταις εσύ/],
  ['blame', 'Ήταν μια ανόητη κίνηση.', /χωρίς χαρακτηρισμό/],
  ['blame', 'Δεν έπρεπε να τη στείλεις.', /τι μπορεί να γίνει τώρα/],
  ['fright', 'Θα μείνει εκεί για πάντα.', /υπάρχουν όμως τρόποι/],
  ['fright', 'Η ζωή σου θα καταστραφεί.', /τι μπορεί να γίνει τώρα/],
  ['fright', 'Θα σε κυνηγά χρόνια.', /μπορεί να ξαναφανεί/],
  ['fright', 'Πηγαίνει σε άπειρους ανθρώπους.', /πολλούς/],
  ['term', 'Είναι παιδική πορνογραφία.', /υλικό σεξουαλικής κακοποίησης παιδιών/],
  ['term', 'Ο νόμος της παιδικής πορνογραφίας.', /υλικό σεξουαλικής/],
  ['term', 'Νόμος περί Παιδικής Πορνογραφίας.', /υλικό σεξουαλικής/],
  ['term', 'Είναι εκδικητική πορνογραφία.', /διαμοιρασμός χωρίς συναίνεση/],
  ['term', 'Ο αριθμός ελέγχθηκε.', /επιβεβαιώθηκε/],
  ['straight-quotes', 'Είπε "όχι" και έφυγε.', /Γράψτε: «όχι»\./],
  ['straight-quotes', 'Είπε “όχι” και έφυγε.', /Γράψτε: «όχι»\./],
  ['apostrophe', "Ξέρω στ' αλήθεια ποιος είναι.", /«στ’»/],
  ['apostrophe', 'Ξέρω γι΄ αυτό.', /«γι’»/],
  ['question-mark', 'Τι κάνω\u037e', /U\+037E/],
  ['question-mark', 'Τι κάνω?', /«ω;»/],
  ['ano-teleia', 'Μην πληρώσεις\u0387 μίλα.', /πληρώσεις·/],
  ['ano-teleia', 'Μην πληρώσεις• μίλα.', /U\+00B7/],
  ['ellipsis', 'Περίμενε...', /Περίμενε…/],
  ['no-break-space', 'Δες το 210 600 και μετά μίλα.', /«210\u00a0600»/],
  ['per-cent', 'Το 2021 το έκανε το 6 % στην Ελλάδα.', /«6%»/],
  ['decimal-comma', 'Το 2018 το έκανε το 14.8% διεθνώς.', /«14,8%»/],
  ['decimal-comma', 'Ανοίγει στις 09.00 το πρωί.', /09:00/],
  ['en-dash', 'Απαντά 09:00-17:00.', /«09:00–17:00»/],
  ['en-dash', 'Για εφήβους 12-18 ετών.', /«12–18»/],
  ['en-dash', 'Απαντά Δευτέρα-Παρασκευή.', /«Δευτέρα–Παρασκευή»/],
  ['en-dash', 'Μίλα τώρα - υπάρχει τρόπος.', /«τώρα – υπάρχει»/],
  ['twelve-hour-clock', 'Απαντά στις 9 π.μ. κάθε μέρα.', /24 ώρες/],
  ['space', 'Μίλα , έστω και λίγο.', /«Μίλα,»/],
  ['space', 'Μίλα,έστω και λίγο.', /«Μίλα, »/],
  ['space', 'Πες « όχι» τώρα.', /Γράψτε: «όχι»\./],
  ['hidden-character', 'Μίλα\u200b τώρα.', /δεν φαίνεται/],
  ['hidden-character', 'Μίλα\u00adμε τώρα.', /δεν φαίνεται/],
  ['quote-pairs', 'Πες «όχι και φύγε.', /κάθε « θέλει ένα »/],
  ['quote-pairs', 'Πες όχι» και φύγε.', /κάθε « θέλει ένα »/],
  ['quote-pairs', 'Πες «είπα «όχι» και τέλος».', /“ ”/],
  ['nfc', 'με κάποιον'.normalize('NFD'), /NFD.*«κάποιον»/],
  ['capitals', 'ΠΟΤΕ μη στείλεις άλλη.', /«ποτε»/],
  ['capitals', 'ΜΗ στείλεις άλλη.', /για έμφαση/],
  ['capitals', 'Πες NO σε όποιον πιέζει.', /«no»/],
  ['mixed-letters', 'Μίλα με κάπoιον.', /«o» \(U\+006F\) μέσα σε ελληνική λέξη.*«κάποιον»/],
  ['mixed-letters', 'Η υπηρεσία Τake It Down.', /μέσα σε λατινική λέξη.*«Take»/],
  ['mixed-letters', 'Δες τη сελίδα.', /U\+0441/],
  ['lookalike-letter', 'Μίλα με o ποιον θέλεις.', /ελληνικό «ο»/],
  ['lookalike-letter', 'H εικόνα δεν σε ορίζει.', /ελληνικό «Η»/],
  ['figure-source', 'Το 6% στην Ελλάδα, το 2021.', /έτος και τόπο.*no-place/, { from: ['no-place'] }],
  ['figure-source', 'Το 6% στην Ελλάδα, το 2021.', /έτος και τόπο.*no-year/, { from: ['no-year'] }],
  ['figure-source', 'Το 6% στην Ελλάδα, το 2021.', /έτος και τόπο/, { from: [] }],
  ['figure-source', 'Το έκανε το 6% στην Ελλάδα.', /Ποσοστό χωρίς έτος/],
  ['figure-source', 'Ένας στους πέντε το έκανε.', /Ποσοστό χωρίς έτος/],
  ['figure-source', 'Το έκανε το 6 τοις εκατό.', /Ποσοστό χωρίς έτος/],
  ['spelling', 'Ζήτησε βοίθεια τώρα.', /βοήθεια/],
  ['spelling', 'Μιλα τώρα.', /«Μίλα»/],
  ['spelling', 'Βγάλε screnshot το μήνυμα.', /screenshot/],
  ['blame', 'What happened is your fault.', /it is not your fault/, { locale: 'en' }],
  ['fright', 'It stays there forever.', /there are ways to limit it/, { locale: 'en' }],
  ['fright', 'It is too late to ask.', /never too late/, { locale: 'en' }],
  ['term', 'This is child pornography.', /child sexual abuse material/, { locale: 'en' }],
  ['straight-quotes', 'Say "no" and leave.', /‘no’/, { locale: 'en' }],
  ['apostrophe', "It isn't easy.", /«isn’t»/, { locale: 'en' }],
  ['capitals', 'NEVER send another.', /shouting/, { locale: 'en' }],
  ['mixed-letters', 'Τell someone.', /Tell/, { locale: 'en' }],
  ['sentence-length', `${'word '.repeat(20)}word.`, /21 words/, { locale: 'en' }],
  ['figure-source', 'In Greece 6 per cent did.', /without a year/, { locale: 'en' }],
  ['spelling', 'Ask for hellp now.', /help/, { locale: 'en' }],
  ['hidden-character', 'Μίλα\u2066 τώρα.', /δεν φαίνεται/],
  ['hidden-character', 'Μίλα\u{e0041} τώρα.', /δεν φαίνεται/],
  ['figure-only', 'Μόνο το 6% στην έρευνα του 2021.', /χωρίς αυτό/],
  ['figure-only', 'Στην έρευνα του 2021 μόλις ένας στους πέντε το είπε.', /χωρίς αυτό/],
  ['figure-only', 'Το 2021 το 6% είπε μόνο ναι.', /χωρίς αυτό/],
  ['figure-only', 'In 2021 only 6% said so.', /without it/, { locale: 'en' }],
  ['country-words', 'Στην Ελλάδα είναι αδίκημα.', /μέσα σε \{GR: … CY: …\}/, { about: countries }],
  ['country-words', 'Ο ελληνικός νόμος μιλά και γι’ αυτό.', /μία μόνο χώρα/, { about: countries }],
  ['country-words', 'Ο κυπριακός νόμος μιλά και γι’ αυτό.', /μία μόνο χώρα/, { about: countries }],
  ['country-words', 'Το λέει το άρθρο 346.', /μία μόνο χώρα/, { about: countries }],
  ['country-words', 'Το λέει ο νόμος 3500/2006 από τότε.', /μία μόνο χώρα/, { about: countries }],
  ['country-words', 'Το λέει ο Ποινικός Κώδικας.', /μία μόνο χώρα/, { about: countries }],
  ['country-words', 'Γράψτε στο stop-bullying.gov.gr.', /μία μόνο χώρα/, { about: countries }],
  ['country-words', 'Γράψτε [εδώ](https://stop-bullying.gov.gr/a).', /μία μόνο χώρα/, { about: countries }],
  ['country-words', 'Γράψτε στη SafeLine.', /μία μόνο χώρα/, { about: countries }],
  ['country-words', '{GR: Στην Κύπρο είναι αδίκημα. CY: Εκεί είναι αδίκημα.}', /«Κύπρο»/, { about: countries }],
  ['country-words', 'In Cyprus it is an offence.', /one country only/, { locale: 'en', about: countries }],
  ['country-words', 'Cypriot law speaks of it.', /one country only/, { locale: 'en', about: countries }],
  ['country-words', 'Article 348A speaks of it.', /one country only/, { locale: 'en', about: countries }],
  ['deletion', 'Σβήσε τώρα τη φωτογραφία σου.', /Take It Down/],
  ['deletion', 'Πάρτε το κινητό και σβήστε την εικόνα.', /Take It Down/],
  ['deletion', 'Διάγραψε την εικόνα από το κινητό.', /Take It Down/],
  ['deletion', 'Delete the photo from your phone.', /Take It Down/, { locale: 'en' }],
  ['deletion', 'Stop answering and delete the photo.', /Take It Down/, { locale: 'en' }],
];
for (const [rule, text, instead, how] of wrong)
  test(`${rule}: «${text.length > 50 ? `${text.slice(0, 50)}…` : text}» is a finding`, async () => {
    const found = await findings(text, how);
    assert.deepEqual(rulesFound(found), [rule], found.join('\n'));
    assert.match(found[0], instead);
    assert.match(found[0], /^content\/\w\w\/sample\.yaml:\d+: items\.0\.answer: [^:]*[«»].*: .+ \/ .+ \[[a-z-]+\]$/su);
  });

/** Texts that resemble a mistake and are right. */
const right = [
  ['twenty words', `${'λέξη '.repeat(19)}λέξη.`],
  ['two sentences of twenty', `${'λέξη '.repeat(19)}λέξη. ${'λέξη '.repeat(19)}λέξη;`],
  ['items of a list, each short', `Πρώτα:\n\n${'- λέξη λέξη λέξη λέξη λέξη λέξη\n'.repeat(5)}`],
  ['a question inside quotes', `«${'λέξη '.repeat(15)}λέξη;» ${'λέξη '.repeat(15)}`],
  ['a shortened word', 'Πες το σε έναν ενήλικο, π.χ. στον γονιό σου.'],
  ['no blame', 'Δεν φταις εσύ. Δεν είναι ο ένοχος όποιος ζητά βοήθεια.'],
  ['what parents are told not to do', 'Μη ρίξετε το φταίξιμο στο παιδί.'],
  ['it is never too late', 'Ποτέ δεν είναι αργά για να ζητήσεις βοήθεια.'],
  ['a nightmare as a sign', 'Κοιμάται αλλιώς ή βλέπει εφιάλτες.'],
  ['a word that only begins alike', 'Μείνε φύλακας της παρέας. Πάντα μαζί.'],
  ['quotes, an apostrophe and a question', 'Ξέρεις στ’ αλήθεια τι σημαίνει «όχι»;'],
  ['quotes inside quotes', 'Είπε: «Μου λέει “στείλε” κάθε μέρα.»'],
  ['ano teleia and ellipsis', 'Μην πληρώσεις· μίλα πρώτα… με κάποιον.'],
  ['figures as they should be', 'Το 14,8% των 5.000 μαθητών το 2021, στις 09:00–17:00.'],
  ['numbers in a row', 'Μετά από 10, 20 ή 30 χρόνια.'],
  ['groups with a no-break space', 'Δες το 210\u00a0600 πρώτα.'],
  ['an address, a service and an acronym', 'Το stop-bullying.gov.gr και η SafeLine του ΙΤΕ, με SMS.'],
  [
    'a link and bold',
    '**Μίλα τώρα.** Δες το [stop-bullying.gov.gr](https://stop-bullying.gov.gr/a-b?c=1-2), με κωδικούς.',
  ],
  ['a numbered list', 'Πρώτα:\n\n1. Μίλα.\n2. Μην πληρώσεις.'],
  ['a lower line', 'Μίλα τώρα.\nΥπάρχει βοήθεια.'],
  ['ό,τι', 'Ό,τι κι αν έγινε, μίλα. Πες ό,τι θέλεις.'],
  ['a second accent', 'Η κάμερά μου χάλασε, ζήτησέ του να περιμένει.'],
  ['a day cut by an apostrophe', 'Άσ’ το τώρα, γι’ αυτό ήρθα κι απ’ αλλού.'],
  ['a letter of a list', 'Η μία, ο άλλος, ή και οι δύο.'],
  ['a Greek name in English', 'Call Το Χαμόγελο του Παιδιού, it’s free.', { locale: 'en' }],
  ['a possessive', 'Ask for someone else’s help.', { locale: 'en' }],
  ['English that is fine', 'It is not your fault; it is never too late. Isn’t it “easy”?', { locale: 'en' }],
  ['a year without a percentage', 'Ο νόμος είναι του 2023.', { from: [] }],
  ['«μόνο» far from a percentage', 'Δεν φταις μόνο εσύ. Το 2021 το είπε το 6%.'],
  [
    'words of a country in their place',
    'Πρώτα: {GR: Στην Ελλάδα, με το άρθρο 346, είναι αδίκημα. CY: Στην Κύπρο είναι αδίκημα.} Μίλα.',
    { about: countries },
  ],
  ['the long words of each country', `{GR: ${'λέξη '.repeat(15)}λέξη. CY: ${'λέξη '.repeat(15)}λέξη.}`],
  [
    'an organisation that is named after its country',
    'Το λέει έρευνα του Ελληνικού Κέντρου Ασφαλούς Διαδικτύου.',
    { about: countries },
  ],
  [
    'an English name of an organisation',
    'The Greek Safer Internet Centre asked great people.',
    { locale: 'en', about: countries },
  ],
  ['the law without a number', 'Τι λέει ο νόμος; Το άρθρο είναι μικρό.', { about: countries }],
  ['what is read by those who check', 'Στην Ελλάδα.', { name: 'el/editor.yaml', about: countries }],
  ['a picture that stays', 'Μη σβήσεις την εικόνα. Μην τη διαγράψεις. Ζήτα του να τη σβήσει.'],
  ['what is asked of others', 'Γράψε: «Σε παρακαλώ, σβήσε αυτό που σου έστειλα.»'],
  [
    'English that keeps the picture',
    'Don’t delete it yet. Ask them to delete it, so that they delete all. Write: “Please delete it.”',
    { locale: 'en' },
  ],
];
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
  for (const [name, { el, en }] of Object.entries(lists))
    for (const [locale, list] of Object.entries({ el, en }))
      for (const [written] of list) {
        // An ending or a choice is filled in; what stands before it must not excuse it.
        const word = written
          .replace(/^\{[^}]*\} /u, '')
          .replace(/\(([^)|]*)(?:\|[^)]*)?\)\??/gu, '$1')
          .replace(/\[.[^\]]*\]/gu, (letters) => letters[1])
          .replace(/\*$/u, '')
          .replace(/ \?|(\p{L})\?/gu, '$1');
        const found = rulesFound(await findings(word, { locale }));
        assert.ok(found.includes(name), `${name}: «${written}» as «${word}»`);
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

test('the content has no findings', async () => {
  const { findings: found, sentences, figures } = await lint(path.join(root, 'content'));
  assert.deepEqual(found, []);
  assert.ok(sentences > 200 && figures > 10, `${sentences} sentences, ${figures} figures`);
});
