/** The documents: what they name exists, no sentence stands twice, and each criterion of WCAG has its proof. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { slug } from '../../tools/snippets/guide.mjs';

const read = (file) => readFile(path.join(root, file), 'utf8');
const docs = (await readdir(path.join(root, 'docs')))
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`);
const FILES = ['README.md', 'README.el.md', 'CONTRIBUTING.md', 'SECURITY.md', 'tools/package/README.md', ...docs];
const texts = Object.fromEntries(await Promise.all(FILES.map(async (file) => [file, await read(file)])));
const { scripts } = JSON.parse(await read('package.json'));
/** Without blocks of code. */
const prose = (text) => text.replace(/^( *)```[^]*?^\1```/gm, '');

for (const [file, text] of Object.entries(texts))
  test(`${file} names only commands that package.json has`, () => {
    for (const [, name] of text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g)) assert.ok(scripts[name], name);
  });

test('every command of package.json stands in a document', () => {
  const all = Object.values(texts).join('\n');
  const own = Object.keys(scripts).filter((name) => !/^(check:(?!content|labels)|clean$|translated$)/.test(name));
  assert.ok(own.length > 20);
  for (const name of own) assert.ok(new RegExp(`\\b${name}(?![\\w:-])`).test(all), name);
});

for (const [file, text] of Object.entries(texts))
  test(`${file} names only files that exist`, () => {
    // Paths of our own folders; the guide for a new language has Albanian as its example.
    for (const [, named] of prose(text).matchAll(
      /`((?:src|tests|tools|docs|content|integrations|stories|\.ci)\/[\w./-]+)`/g,
    ))
      assert.ok(existsSync(path.join(root, named)) || named.includes('/sq/'), named);
  });

for (const [file, text] of Object.entries(texts))
  test(`${file} links only to files and sections that exist`, async () => {
    for (const [, target, section] of prose(text).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)) {
      const named = target ? path.join(path.dirname(file), target) : file;
      assert.ok(existsSync(path.join(root, named)), named);
      if (!section) continue;
      const titles = [...prose(await read(named)).matchAll(/^#+ (.+)$/gm)].map(([, title]) => slug(title));
      assert.ok(titles.includes(section), `${named}#${section}`);
    }
  });

/** The sentences of a text that say something, as a reader sees them. */
const sentences = (text) =>
  prose(text)
    .replace(/<!-- ?([a-z]+)[^]*?<!-- \/?\1 ?-->/g, '')
    .replace(/\s+/g, ' ')
    .split(/(?<=[.:;·|])\s+/)
    .map((sentence) => sentence.replace(/[*_`>|-]/g, '').trim())
    .filter((sentence) => sentence.length > 60);

test('no sentence stands in two documents of one language, nor twice in one', () => {
  /** @type {Map<string, string>} */
  const seen = new Map();
  const twice = [];
  for (const [file, text] of Object.entries(texts))
    for (const sentence of sentences(text)) {
      if (seen.has(sentence)) twice.push(`${seen.get(sentence)}, ${file}: ${sentence}`);
      seen.set(sentence, file);
    }
  assert.ok(seen.size > 300);
  assert.deepEqual(twice, []);
});

/** The criteria of WCAG 2.2, levels A and AA: the number of each guideline, and which of its criteria. */
const CRITERIA = {
  1.1: [1],
  1.2: [1, 2, 3, 4, 5],
  1.3: [1, 2, 3, 4, 5],
  1.4: [1, 2, 3, 4, 5, 10, 11, 12, 13],
  2.1: [1, 2, 4],
  2.2: [1, 2],
  2.3: [1],
  2.4: [1, 2, 3, 4, 5, 6, 7, 11],
  2.5: [1, 2, 3, 4, 7, 8],
  3.1: [1, 2],
  3.2: [1, 2, 3, 4, 6],
  3.3: [1, 2, 3, 4, 7, 8],
  4.1: [2, 3],
};

test('the conformance report has each criterion of WCAG 2.2 AA once, and a proof for each that is met', () => {
  const rows = [...texts['docs/accessibility.md'].matchAll(/^\| (\d\.\d)\.(\d+) [^|]+\| ([^|]+) \| ?([^|]*)\|$/gm)];
  assert.deepEqual(
    rows.map(([, guideline, number]) => `${guideline}.${number}`),
    Object.entries(CRITERIA).flatMap(([guideline, all]) => all.map((number) => `${guideline}.${number}`)),
  );
  assert.equal(rows.length, 55);
  for (const [, guideline, number, result, proof] of rows)
    if (/^met(?!, by reading)/.test(result)) assert.match(proof, /`tests\/[\w./-]+`/, `${guideline}.${number}`);
    else assert.ok(result.length > 5, `${guideline}.${number}`);
});

const READMES = ['README.md', 'README.el.md'];

test('the first screen of a README has a picture, the snippet and the builder', () => {
  for (const file of READMES) {
    const [screen] = texts[file].split(/^## /m);
    assert.ok(screen.length < 4000, file);
    assert.match(screen, /!\[[^\]]{40,}\]\(docs\/pictures\/elements\.\w+\.webp\)/, file);
    assert.match(screen, /```html\n<script async src=[^]*?\n<div data-prin=[^]*?```/, file);
    assert.match(screen, /\*\*(The builder writes the code|Ο οδηγός γράφει τον κώδικα)/, file);
  }
});

test('README.el.md lists all custom properties', async () => {
  const { properties } = parse(await read('src/elements/interface.yaml'));
  for (const name of Object.keys(properties)) assert.match(texts['README.el.md'], new RegExp(`${name}[\`:]`), name);
});

test('content/README.md has every file of the content in its table', async () => {
  const table = await read('content/README.md');
  const files = [
    ...(await readdir(path.join(root, 'content'))),
    ...(await readdir(path.join(root, 'content/el'))).map((file) => `el/${file}`),
  ];
  for (const file of files.filter((name) => name.endsWith('.yaml'))) assert.ok(table.includes(`| \`${file}\` |`), file);
});

test('docs/performance.md gives about the weight that the scripts have', async () => {
  const [, all, least, most] = /weighs (\d+) kB of brotli, and a script with one element (\d+) to (\d+) kB/
    .exec(texts['docs/performance.md'])
    .map(Number);
  const files = JSON.parse(await read('dist/integrity.json'));
  const single = elementNames.map((name) => files[`${name}.js`].brotli).sort((one, other) => one - other);
  for (const [said, bytes] of [
    [all, files['prin.js'].brotli],
    [least, single[0]],
    [most, single.at(-1)],
  ])
    assert.ok(Math.abs(bytes / 1000 - said) < 0.1 * said, `${said} kB: ${bytes} bytes`);
});

test('both guides for hosts say how many of the filters in the table keep a link', () => {
  const [, table] = /<!-- filters: .*?-->([^]*?)<!-- \/filters -->/.exec(texts['docs/hosts.md']);
  const links = [...table.matchAll(/^\| [^|]+ \| ([^|]*) \|/gm)].slice(2).map(([, link]) => link.trim());
  assert.ok(links.length > 60);
  const kept = links.filter((link) => link.startsWith('W')).length;
  for (const file of ['docs/hosts.md', 'docs/hosts.el.md']) {
    const [, ...said] = /(\d+)\s(?:of the|από τα) (\d+)\s\[(?:filters|φίλτρα)\]/.exec(texts[file]);
    assert.deepEqual(said.map(Number), [kept, links.length], file);
  }
});

test('no paragraph or item of a README is longer than four lines', () => {
  for (const file of READMES)
    for (const paragraph of prose(texts[file]).split(/\n\s*\n|\n(?=- |\d+\. )/))
      if (!/^\s*[|#<!]/.test(paragraph)) {
        const lines = paragraph.trim().split('\n');
        const length = lines.join(' ').length;
        assert.ok(length <= 4 * 145, `${file}, ${Math.ceil(length / 145)} lines: ${lines[0]}`);
      }
});
