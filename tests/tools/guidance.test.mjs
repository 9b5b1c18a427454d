/** The pages «Πότε ταιριάζει» of Storybook (stories/*.mdx), checked by the rules for content. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { findingsIn } from '../../tools/content/lint/lint.mjs';
import { passagesIn } from '../../tools/content/lint/passages.mjs';
import { knownWords } from '../../tools/content/lint/spelling.mjs';
import { root } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';

test('the guidance passes the content linter, and every percentage has its source', async () => {
  const known = await knownWords(path.join(root, 'content'));
  const sources = parse(await readFile(path.join(root, 'content/sources.yaml'), 'utf8'));
  const files = (await readdir(path.join(root, 'stories'))).filter((name) => name.endsWith('.mdx'));
  assert.equal(files.length, elementNames.length);
  const findings = [];
  for (const file of files) {
    const text = await readFile(path.join(root, 'stories', file), 'utf8');
    // A paragraph or a point of a list is an item, on however many lines, with the sources it names.
    const blocks = text.split(/\n(?=\n|- )/).filter((block) => block.trim() && !/^\s*(import|<Meta)/.test(block));
    // What is code, or a name of Latin letters, is not Greek.
    const items = blocks.map((block) => ({
      answer: block
        .trim()
        .replace(/\s*<Source\s[^>]*\/>/g, '')
        .replace(/^[-#]+ /, '')
        .replace(/`[^`]*`/g, 'κώδικας')
        .replace(/\]\([^)]*\)/g, ']')
        .replace(/[[\]]/g, '')
        .replace(/\n\s*/g, ' '),
      sources: [...block.matchAll(/<Source\s+id="([^"]*)"/g)].flatMap(([, ids]) => ids.split(' ')),
    }));
    const passages = passagesIn(stringify({ items }), {
      file: `el/${file}`,
      locale: 'el',
      isText: (field) => !field.includes('.sources.'),
    });
    findings.push(...(await findingsIn(passages, { known, sources })));
  }
  assert.deepEqual(findings, []);
});

test('a source that the guidance writes out is a page, not the front page of its site', async () => {
  const files = (await readdir(path.join(root, 'stories'))).filter((name) => name.endsWith('.mdx'));
  const texts = await Promise.all(files.map((file) => readFile(path.join(root, 'stories', file), 'utf8')));
  const addresses = texts.flatMap((text) => [...text.matchAll(/\saddress="([^"]*)"/g)].map(([, address]) => address));
  assert.ok(addresses.length > 3);
  for (const address of addresses) assert.notEqual(new URL(address).pathname, '/', address);
});
