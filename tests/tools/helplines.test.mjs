/** Markup of helplines of kinds that today's content has not; the committed files show the others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSharedContent } from '../../tools/content/plugin.mjs';

const { module, data } = await loadSharedContent('el');
const { words, helplines, countries } = data;
const [home, abroad] = countries.map(({ id }) => id);
const [first, other] = helplines.lines.filter(({ country }) => country === home);
const dated = { ...data.sources[0], id: 'dated', organisation: 'Μία πηγή', published: '2024-02-03' };
const copied = { ...dated, id: 'copied', via: 'a.gr' };
const undated = { ...dated, id: 'undated', organisation: 'Άλλη πηγή', published: undefined };
const ALWAYS = { id: other.id, country: home, number: '116 111', hours: 'always', source: 'dated', confirmed: '' };

/** A helpline at both levels of detail, with the only one that always answers. */
function rendered(line) {
  const shared = {
    ...data,
    sources: [dated, undated, copied],
    words: { ...words, lines: { ...words.lines, [first.id]: { ...words.lines[first.id], ways: undefined } } },
    helplines: {
      needs: { ...helplines.needs, danger: [], teen: [first.id, other.id] },
      lines: [{ id: first.id, country: home, number: '1018', source: 'undated', confirmed: '', ...line }, ALWAYS],
    },
  };
  const [full, brief] = module.allHelplineItems(shared);
  return { full: full.markup, plain: full.plain, brief: brief.markup, text: full.markup.replace(/<[^>]*>/g, ' ') };
}

const SPANS = [
  { days: ['mon', 'tue', 'wed'], from: '12:00', to: '20:00' },
  { days: ['sat'], from: '09:30', to: '14:00' },
];

test('hours are written as in the content, a single day without a dash, and given to the script earlier first', () => {
  const { full, plain } = rendered({ hours: SPANS, for: ['teen'] });
  const span = (...parts) => parts.map((part) => `<span class="nowrap">${part}</span>`).join(' ');
  assert.ok(full.includes(`>${span('Δευτέρα–Τετάρτη', '12:00–20:00')}, ${span('Σάββατο', '09:30–14:00')}.<`), full);
  assert.ok(full.includes('data-hours="6 09:30 14:00,123 12:00 20:00"'), full);
  assert.ok(!plain.includes('data-hours'), plain);
});

test('hours are followed by the helpline that always answers the same needs, if there is one', () => {
  const alternative = `<p class="meta">${words.otherwise}</p><a class="tel" part="link" href="tel:116111">`;
  assert.ok(rendered({ hours: SPANS, for: ['teen'] }).full.includes(alternative));
  assert.ok(!rendered({ hours: SPANS, for: ['teen', 'threat'] }).full.includes(alternative));
  assert.ok(!rendered({}).full.includes(words.otherwise));
});

test('hours of a country whose holidays are unknown have no place for the opening status', () => {
  const { full } = rendered({ hours: SPANS, for: ['teen'], country: abroad });
  assert.ok(!full.includes('data-hours') && full.includes('09:30–14:00'), full);
});

for (const [what, line, expected] of [
  ['free and anonymous', { free: true, identity: 'anonymous' }, ' Δωρεάν, ανώνυμα. '],
  ['free', { free: true }, ' Δωρεάν. '],
  ['named', { identity: 'named' }, ' Επώνυμα. '],
])
  test(`a helpline that is ${what} says so in a sentence`, () => {
    const said = /( (?:Δωρεάν|Επώνυμα|Ανώνυμα)[^.]*\. )/u.exec(rendered(line).text)?.[1];
    assert.equal(said, expected);
  });

test('a helpline that is neither free nor says who calls has no such sentence', () =>
  assert.doesNotMatch(rendered({}).text, /δωρεάν|επώνυμα|ανώνυμα/iu));

for (const [what, line, expected] of [
  ['a source without a date', {}, `${words.according} Άλλη πηγή`],
  ['the date of the text', { source_date: '2023-05-06' }, `${words.according} Άλλη πηγή, Μάιος 2023`],
  ['a year', { source_date: '2023' }, `${words.according} Άλλη πηγή, 2023`],
  ['two sources', { more_sources: ['dated'] }, `${words.according} Άλλη πηγή\u00a0· Μία πηγή, Φεβρουάριος 2024`],
  [
    'who copied a source',
    { source: 'copied', source_date: '2023' },
    `${words.according} Μία πηγή, ${words.via} a.gr, 2023`,
  ],
  ['a confirmation alone', { confirmed: '2026-11-20', source_date: '2023' }, `${words.confirmed} Νοέμβριος 2026`],
])
  test(`the note below a helpline names ${what}`, () =>
    assert.equal(/<\/p><p class="meta">([^<]*)/.exec(rendered(line).full)?.[1], expected));

const WHO = `<span class="who">${words.lines[first.id].brief}</span>`;
const NUMBER = `<a class="tel" part="link" href="tel:1018"><strong><span>1018</span></strong> ${WHO}</a>`;
const SITE = { site: 'https://www.a.gr/b/' };
for (const [what, line, links] of [
  ['a number', {}, [NUMBER]],
  [
    'a number and a site',
    SITE,
    [
      NUMBER,
      '<a part="link" rel="noreferrer" href="https://www.a.gr/b/">www.a.gr/b</a>',
      '<a part="link" rel="noreferrer" href="https://www.a.gr/b/">www.a.gr/b</a>',
    ],
  ],
  [
    'a site alone',
    { ...SITE, number: undefined },
    [
      `<a class="tel site" part="link" rel="noreferrer" href="https://www.a.gr/b/"><strong>` +
        `<span>www.a.gr/b</span></strong> ${WHO}</a>`,
    ],
  ],
])
  test(`a helpline with ${what} has those links, the site also in the notice of a stale entry`, () =>
    assert.deepEqual(rendered(line).full.match(/<a .*?<\/a>/g), links));

test('a number of more than six digits is dialled with the code of its country', () => {
  const { full } = rendered({ number: '210 600 7686', country: abroad });
  const { prefix } = countries.find(({ id }) => id === abroad);
  assert.ok(
    full.includes(`href="tel:${prefix}2106007686"><strong><span>210</span>\u00a0<span>600</span>\u00a0<span>7686<`),
    full,
  );
});

test('the direction of a text follows its language', () => {
  const directions = Object.entries({ el: 'ltr', en: 'ltr', sq: 'ltr', ar: 'rtl', he: 'rtl', ur: 'rtl' });
  for (const [locale, dir] of directions) assert.equal(module.languageOf(locale), `lang="${locale}" dir="${dir}"`);
});
