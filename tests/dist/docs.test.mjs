/**
 * The guides for hosts: both say the same, and their links lead somewhere. Their snippets are tested in docs-snippets.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { slug } from '../../tools/snippets/guide.mjs';
import { guides, snippets } from './guides.mjs';

test('both guides have the same snippets, in the same order, each in the same section', () => {
  const [english, greek] = guides.map((one) =>
    one.snippets.map(({ kind, text, section }) => ({ kind, text, section })),
  );
  assert.deepEqual(greek, english);
  assert.ok(english.length > 20);
});

for (const { file, text, sections } of guides)
  test(`${file} links only to files and sections that exist`, () => {
    // Without the snippets, which may be Markdown too.
    for (const [, target] of text.replace(/^```[^]*?^```/gm, '').matchAll(/\]\(([^)]+)\)/g)) {
      const [to, part] = target.split('#');
      if (to) assert.ok(existsSync(path.join(root, path.dirname(file), to)), target);
      else assert.ok(sections.map(slug).includes(part), target);
    }
  });

test('the snippets that an editor might break into paragraphs are a single line', () => {
  const [without, stripped] = guides[0].sections.flatMap((title, index) =>
    /without the plugin|stripped/.test(title) ? [index] : [],
  );
  const lines = snippets.filter(({ section }) => [without, stripped].includes(section));
  assert.ok(lines.length > 4);
  for (const { text } of lines) assert.doesNotMatch(text, /\n/);
});

test('the English guide has one place for the table of results', async () => {
  const [english] = guides;
  assert.equal(english.text.match(/<!-- results: npm run hosts:table -->[^]*<!-- \/results -->/g)?.length, 1);
});

test('both guides count the filters that keep a link as the table of filters does', () => {
  const [english] = guides;
  const [, table] = /<!-- filters: [^]*?-->([^]*?)<!-- .filters -->/.exec(english.text) ?? [];
  const links = table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|')[2].trim());
  const counts = [links.filter((signs) => signs.startsWith('W')).length, links.length];
  for (const { file, text } of guides) {
    const [, kept, all] = /(\d+)\s(?:of the|από τα) (\d+)\s\[/.exec(text) ?? [];
    assert.deepEqual([kept, all].map(Number), counts, file);
  }
});
