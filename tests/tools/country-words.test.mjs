/** Words that differ by country: each reader meets those of their own, in every form of an element. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../tools/build/context.mjs';
import { textVersion } from '../../tools/build/text-version.mjs';
import { locales } from '../../tools/content/locales.mjs';

/** What names a country, its law or its platforms. */
const GREEK = String.raw`ελλ[αάη]δ|ελλην|greece|greek|hellen`;
const GREEK_LAW = String.raw`άρθρ\S* \d|article \d|π\.\s?κ\.|ποινικ|penal|5029|3500`;
const GREEK_PLATFORMS = String.raw`taxisnet|stop-bullying|safeline|\.gr\b`;
const NAMES = {
  GR: new RegExp([GREEK, GREEK_LAW, GREEK_PLATFORMS].join('|'), 'iu'),
  CY: /κύπρ|κυπρι|cypr|foni\.org|91\([ΙI]\)|\.cy\b/iu,
};

const readable = (markup) =>
  markup
    .replace(/<style[^>]*>[^]*?<\/style>/g, '')
    .replace(/ href="([^"]*)"/g, '>$1<')
    .replace(/<\/(?:p|li|h\d|summary)>/g, '\n')
    .replace(/<[^>]*>/g, '');

/** A text without the names of organisations, which may be named after their country. */
function withoutNames(text, { sources, words }) {
  const names = [
    ...sources.flatMap(({ organisation }) => organisation.text.split(/ \(|\)/)),
    ...Object.values(words.lines).flatMap(({ operator }) => operator.text.split(/, | \(|\)/)),
  ].filter((name) => name.includes(' ') || name.includes('.'));
  return names.sort((one, other) => other.length - one.length).reduce((rest, name) => rest.replaceAll(name, '…'), text);
}

for (const locale of locales)
  test(`${locale}: no form of an element names another country, its law or its platforms`, async () => {
    const { shared, elements, countries } = await languageOf(locale);
    let read = 0;
    for (const [name, element] of elements)
      for (const { id } of countries) {
        const words = element.words[id];
        const forms = {
          fallback: element.fallback[id],
          prerendered: element.prerendered[id],
          ...(words?.length ? { words: words.join('\n') } : { template: element.template }),
          minimal: element.minimal[id],
        };
        for (const [form, markup] of Object.entries(forms)) {
          assert.doesNotMatch(markup, /<!--/, `${name} ${form}`);
          for (const line of withoutNames(readable(markup), shared.data).split('\n'))
            for (const other of Object.keys(NAMES).filter((country) => country !== id))
              assert.doesNotMatch(line, NAMES[other], `${name} ${form} ${id}`);
          read++;
        }
      }
    assert.equal(read, elements.length * countries.length * 4);
    const faq = elements.find(([name]) => name === 'faq-accordion')?.[1];
    assert.match(readable(String(faq?.fallback.CY)), NAMES.CY, 'the words of Cyprus are there');
    assert.match(readable(String(faq?.fallback.GR)), NAMES.GR, 'the words of Greece are there');
  });

test('the words of a country replace those of the template one by one, and no source is left out for all', async () => {
  const { elements, countries } = await languageOf('el');
  const count = (markup) => (markup.match(/<span data-words=/g) ?? []).length;
  for (const [name, { template, words, prerendered }] of elements)
    for (const { id } of countries.slice(1)) {
      assert.equal(words[id].length, count(template), name);
      assert.equal(count(prerendered[id]), count(template), name);
      assert.ok(!words[id].includes(''), name);
    }
});

test('the text version shows the words of every country, and lists them for the lawyer', async () => {
  for (const [locale, lawyer, psychologist] of [
    ['el', '## Όσα υπογράφει νομικός', '## Όσα υπογράφει παιδοψυχολόγος'],
    ['en', '## What a lawyer signs', '## What a child psychologist signs'],
  ]) {
    const text = await textVersion(await languageOf(locale));
    const [before, rest = ''] = text.split(lawyer);
    const [legal, psychological = ''] = rest.split(psychologist);
    const groups = before.match(/\{\*\*GR:\*\* [^{}]* \*\*CY:\*\* [^{}]*\}/g) ?? [];
    assert.ok(groups.length > 10);
    for (const group of groups) assert.ok(legal.includes(`  - [ ] ${group}`), group);
    for (const id of ['03', '06', '08', '10', '13', '18', '20', '22', '28', '31'])
      assert.ok(legal.includes(`- [ ] \`prin-faq-${id}\` `), id);
    for (const place of ['warning-signs', 'warning-signs.urgent', 'before-you-send.already', 'prin-faq-17'])
      assert.ok(psychological.includes(`- [ ] \`${place}\` `), place);
    assert.ok(before.includes('`prin-faq-27`'), 'a question that waits');
    assert.match(before, /- \[ \] `law-3500` [^\n]*<https:\/\/esa-kapa-p\.gr\/\?q=node\/173>/);
  }
});
