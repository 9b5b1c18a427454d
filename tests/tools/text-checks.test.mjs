/** What no text of an editor may contain: addresses, numbers and characters that mislead, and text that takes long. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSharedContent } from '../../tools/content/plugin.mjs';

const { module, ids } = await loadSharedContent('el');
const field = module.fields(ids);
/** What a field says of a value, in one text. */
const said = (schema, value) => (schema.safeParse(value).error?.issues ?? []).map(({ message }) => message).join('\n');

const WRONG_ADDRESSES = {
  'no https': 'http://a.example/b',
  backslashes: 'https:\\\\evil.example',
  'a user': 'https://hamogelo.gr@evil.example/',
  'a port': 'https://a.example:8443/',
  numbers: 'https://192.0.2.1/',
  'one hexadecimal number': 'https://0x7f000001/',
  capitals: 'https://A.example/',
  'Cyrillic letters': 'https://hаmogelo.gr/',
  'Greek letters': 'https://χαμόγελο.gr/',
  punycode: 'https://xn--hmogelo-5fg.gr/',
  'full-width letters': 'https://ａ.example/',
  'an override of direction': 'https://a.example/\u202egpj',
  'an encoded override of direction': 'https://a.example/%E2%80%AEgpj',
  'a space of no width': 'https://a.exam\u200bple/',
  'an encoded control character': 'https://a.example/%00',
  'a step up': 'https://a.example/b/../c',
  'no dot': 'https://localhost/',
};
for (const [what, address] of Object.entries(WRONG_ADDRESSES))
  test(`an address with ${what} is refused, in a field and in a link`, () => {
    assert.match(said(field.address(), address), /Σπασμένος σύνδεσμος[^]* \/ Broken link/);
    assert.notEqual(said(field.rich(), `Δες [αυτό](${address}).`), '');
  });

test('a quote or an angle is refused in an address, and encoded in a link', () => {
  for (const sign of ['"', '<', '>', '`']) {
    assert.match(said(field.address(), `https://a.example/${sign}onclick`), /Σπασμένος σύνδεσμος/);
    const { html } = field.rich().parse(`[α](https://a.example/${sign}onclick)`);
    assert.ok(!html.includes(`/${sign}`), html);
  }
});

test('canonical addresses are accepted', () => {
  for (const address of [
    'https://a.example',
    'https://a.example/',
    'https://www.a-b.example/c/?d=1&e=(f)#g',
    'https://a.example/@b/c:d',
    'https://a.example/πρωτόκολλο',
    'https://a.example/%CF%80',
  ]) {
    assert.equal(said(field.address(), address), '', address);
    assert.equal(said(field.rich(), `Δες [αυτό](${address}).`), '', address);
  }
});

test('a number over several lines is a number, and an entity is no sign but its letters', () => {
  assert.match(said(field.rich(), 'Κάλεσε\n210\n600\n7686 τώρα.'), /210 600 7686/);
  for (const entity of ['&#x31;&#x30;&#x35;&#x36;', '&#x202e;', '&ZeroWidthSpace;', '&shy;'])
    assert.equal(field.rich().parse(`Λέξη ${entity} λέξη.`).text, `Λέξη ${entity} λέξη.`);
});

test('words of a link that look like a host lead to that host', () => {
  const link = (words, address) => said(field.rich(), `Δες [${words}](${address}).`);
  assert.match(link('hamogelo.gr', 'https://evil.example/'), /γράφει «hamogelo\.gr» και οδηγεί στο «evil\.example»/);
  assert.match(link('ｈamogelo.gr', 'https://evil.example/'), /hamogelo\.gr/);
  assert.match(link('hamogelo。gr', 'https://evil.example/'), /hamogelo\.gr/);
  assert.match(link('**hamogelo.gr** εδώ', 'https://evil.example/'), /hamogelo\.gr/);
  assert.equal(link('hamogelo.gr', 'https://www.hamogelo.gr/a'), '');
  assert.equal(link('η φόρμα', 'https://a.example/'), '');
});

test('the ampersand of an address is escaped in markup', () => {
  const { markup } = module
    .allHelplineItems({
      words: { lines: { a: { brief: 'x' } }, old: {}, always: '' },
      helplines: { lines: [{ id: 'a', site: 'https://a.example/?b&copy=2' }], needs: { danger: ['a'] } },
      countries: [],
      sources: [],
      locale: 'el',
    })
    .find(({ name }) => name === 'brief_a');
  assert.match(markup, /href="https:\/\/a\.example\/\?b&amp;copy=2"><strong><span>a\.example\/\?b&amp;copy=2</);
});

const NUMBERS = [
  '1056',
  '112',
  '116 111',
  '116-111',
  '116.111',
  '2106007686',
  '210.600.7686',
  '210/600/7686',
  '(210) 600 - 7686',
  '210–600–7686',
  '6912345678',
  '69 12 34 56 78',
  '+30 2106007686',
  '+357-22-123456',
  '９０１１２３４５６７',
  '٢١٠٦٠٠٧٦٨٦',
  '901 123 4567',
  '210\u00a0600\u00a07686',
  '2 1 0 6 0 0',
  '210,600,7686',
  '09:00 2106007686',
];
for (const number of NUMBERS)
  test(`the number ${number} is refused in a sentence`, () => {
    assert.match(said(field.text(), `Πάρε το ${number} τώρα.`), /ανήκει στο helplines\.yaml[^]* \/ The number/);
    assert.match(said(field.rich(), `Πάρε το **${number}** τώρα.`), /ανήκει στο helplines\.yaml/);
  });

test('an e-mail address is refused in a sentence', () => {
  assert.match(said(field.text(), 'Γράψε στο help@a.example τώρα.'), /help@a\.example/);
});

test('other figures are accepted', () => {
  for (const text of [
    'Μετά από 10, 20 ή 30 χρόνια, 40, 50, 60.',
    'Το 2021, σε 5.000 μαθητές 12–18 ετών, το 14,8%.',
    'Από το 2016–2020 ως τις 22 Ιουνίου 2026.',
    'Νόμος 5029/2023, Οδηγία 2011/93/ΕΕ, Νόμος 91(Ι)/2014.',
    'Δευτέρα–Παρασκευή 09:00–17:00.',
    'Έγινε το 2021. Το 12% το ξέρει.',
  ])
    assert.equal(said(field.text(), text), '', text);
  assert.equal(said(field.rich(), 'Υπάρχει [φόρμα](https://a.example/9116649).'), '');
});

for (const [what, character] of Object.entries({
  'an isolate': '\u2066',
  'a tag character': '\u{e0041}',
  NUL: '\0',
  'a space of no width': '\u200b',
  'a soft hyphen': '\u00ad',
  'a variation selector': '\ufe0f',
  'a Hangul filler': '\u3164',
  'a blank of Braille': '\u2800',
  'a private character': '\ue000',
  'a half of a pair': '\ud800',
  'a thin space': '\u2009',
  'a tab': '\t',
}))
  test(`${what} is refused in every kind of text`, () => {
    const code = Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0');
    for (const schema of [field.title(), field.text(), field.rich(), field.name()])
      assert.match(said(schema, `Μίλα${character}με τώρα.`), new RegExp(`U\\+${code}\\.`));
    assert.match(said(field.search(), [`νό${character}μος`]), new RegExp(`U\\+${code}\\.`));
  });

/** The processor time of checking texts, in milliseconds: what else the machine does is not in it. */
function cpuOf(schemas, texts, times = 1) {
  const { user, system } = process.cpuUsage();
  for (let time = 0; time < times; time++) for (const text of texts) for (const schema of schemas) said(schema, text);
  const spent = process.cpuUsage({ user, system });
  return (spent.user + spent.system) / 1000;
}

for (const [kind, length, signs, schemas] of [
  [
    'that is refused for its length',
    200_000,
    ['λ', '*', '«', '1', '1 ', 'a.', '[', '{GR: ', '{GR: α CY: β}'],
    [field.title(), field.text(), field.rich(), field.name(), field.address()],
  ],
  ['as long as it may be', 1280, ['1', '1 ', 'a.', '*', '[', '9/', 'a@'], [field.rich()]],
])
  test(`a text ${kind} takes about as long as ten of a tenth of it`, () => {
    const ofLength = (most) => signs.map((sign) => sign.repeat(most / sign.length));
    const tenths = cpuOf(schemas, ofLength(length / 10), 10);
    const whole = cpuOf(schemas, ofLength(length));
    // A pattern that goes over a text once for each of its letters takes ten times as long.
    assert.ok(whole < 5 * tenths + 50, `${whole} ms, the tenths ${tenths} ms`);
    for (const text of ofLength(length)) if (length > 10_000) assert.notEqual(said(schemas[0], text), '');
  });
