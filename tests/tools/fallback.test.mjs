/** The fallback in dist/html/: plain HTML, with every text and number, and nothing that only a script knows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSharedContent, renderElement } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { copyWith } from './content-copy.mjs';

const PLAIN_TAGS =
  'div p a h2 h3 h4 ul ol li span strong details summary blockquote table caption thead tbody tr th td'.split(' ');

test('the fallback has no opening status, but notices of stale entries and the helpline for other hours', async () => {
  const from = await loadSharedContent('el');
  const { old, otherwise } = from.data.words;
  const doubts = (markup) =>
    markup.split('\n').filter((line) => line.includes(old.hours) || line.includes(old.rest)).length;
  for (const name of elementNames)
    for (const markup of Object.values((await renderElement(name, from)).fallback)) {
      for (const status of ['συνήθως ανοιχτά', 'συνήθως κλειστά'])
        assert.ok(!markup.includes(status), `${name}: ${status}`);
      if (name !== 'helpline-box') continue;
      assert.ok(markup.includes(otherwise));
      const lines = markup.split('tel:').length - 1;
      assert.ok(doubts(markup) > 0 && doubts(markup) < lines, `${doubts(markup)} of ${lines} lines are doubted`);
    }
});

test('the fallback keeps every text, even one that looks like an internal attribute', async () => {
  const folder = await copyWith(
    'content',
    'el/faq-accordion.yaml',
    'Όχι, οι περισσότεροι',
    'Take part in a class of data-people. Όχι, οι περισσότεροι',
  );
  const { fallback } = await renderElement('faq-accordion', await loadSharedContent('el', folder));
  assert.match(fallback.GR.replace(/<[^>]*>/g, ''), /Take part in a class of data-people\. Όχι/);
});

test('the fallback has only plain tags and attributes, and every tag is closed', async () => {
  const from = await loadSharedContent('el');
  for (const name of elementNames)
    for (const markup of Object.values((await renderElement(name, from)).fallback)) {
      const open = [];
      for (const [tag, slash, tagName, attributes] of markup.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
        assert.match(attributes, /^( (href|lang|dir|id|rel)="[^"]*")*$/, `${name}: ${tag}`);
        assert.ok(PLAIN_TAGS.includes(tagName), `${name}: ${tag}`);
        if (slash) assert.equal(open.pop(), tagName, `${name}: ${tag}`);
        else open.push(tagName);
      }
      assert.deepEqual(open, [], name);
    }
});

test('the fallback has exactly the numbers of its country, each as a link, in groups', async () => {
  const from = await loadSharedContent('el');
  const { fallback } = await renderElement('helpline-box', from);
  for (const [country, markup] of Object.entries(fallback)) {
    const { prefix } = from.data.countries.find(({ id }) => id === country);
    const expected = from.data.helplines.lines
      .filter((line) => line.country === country && line.number)
      .map(({ number }) =>
        [`tel:${number.length > 8 ? prefix : ''}${number.replaceAll(' ', '')}`, number.replaceAll(' ', '\u00a0')].join(
          ' ',
        ),
      );
    const found = [...markup.matchAll(/<a href="(tel:[^"]*)"><strong>([^<]*)<\/strong> (?:<[^>]*>)*\p{L}/gu)].map(
      ([, address, text]) => `${address} ${text}`,
    );
    assert.deepEqual([...new Set(found)].sort(), expected.sort(), country);
  }
});

test('the fallback sets what is said before one calls apart from who answers', async () => {
  const from = await loadSharedContent('el');
  const briefs = Object.values(from.data.words.lines).map(({ brief }) => brief.text);
  let found = 0;
  for (const name of elementNames) {
    const { fallback, minimal } = await renderElement(name, from);
    for (const markup of [...Object.values(fallback), ...Object.values(minimal)])
      for (const [, link] of markup.matchAll(/<a href="tel:[^>]*><strong>[^<]*<\/strong> (.*?)<\/a>/g)) {
        const text = link.replace(/<[^>]*>/g, '');
        const said = briefs.filter((brief) => text.startsWith(brief)).map((brief) => text.slice(brief.length));
        assert.ok(
          said.some((rest) => !rest || rest.startsWith(', ')),
          `${name}: ${text}`,
        );
        if (!said.includes('')) found++;
      }
  }
  assert.ok(found, 'nothing is said before one calls');
});

test('the fallback of the helpline box is also built in two parts, cut below immediate danger', async () => {
  const from = await loadSharedContent('el');
  for (const name of elementNames) {
    const { aroundLocal, fallback } = await renderElement(name, from);
    for (const [country, parts] of Object.entries(aroundLocal)) {
      assert.equal(Boolean(parts), name === 'helpline-box', name);
      if (!parts) continue;
      const [above, below] = parts;
      assert.equal(above.replace(/<\/div>\n$/, '') + below.replace(/^<div[^>]*>\n/, ''), fallback[country]);
      assert.deepEqual(
        [above, below].map((part) => (part.match(/<h3>/g) ?? []).length),
        [1, (fallback[country].match(/<h3>/g) ?? []).length - 1],
      );
      for (const part of parts) assert.match(part, /^<div lang="el" dir="ltr">\n[^]*<\/div>\n$/);
    }
  }
});
