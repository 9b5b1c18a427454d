/** What programs read of the elements: complete, in English, and of the files that are published. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { attributesOf } from '../../tools/attributes.mjs';
import { contextOf } from '../../tools/build/context.mjs';
import { METADATA, metadata } from '../../tools/build/metadata.mjs';
import { root } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { declarationsOf, publishedManifest } from '../../tools/metadata/manifest.mjs';
import { withTheme } from '../../tools/theme-tables.mjs';
import { fallbackText } from '../../tools/metadata/plain-text.mjs';

const context = await contextOf();
const files = /** @type {Record<string, string>} */ (await metadata(context));
const manifest = JSON.parse(files['custom-elements.json']);
const elements = declarationsOf(manifest);
const read = (file) => readFile(path.join(root, file), 'utf8');
const names = (list = []) => list.map(({ name }) => name).sort();
/** Every text that a reader of the manifest sees. */
const textsIn = (value) =>
  !value || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        /^(description|summary|default)$/.test(key) && typeof inner === 'string' ? [inner] : textsIn(inner),
      );

test('the published manifest has every element, in English', () => {
  for (const { name, declaration } of elements) {
    assert.equal(declaration?.customElement, true, name);
    assert.ok(declaration.summary.length > 20 && declaration.description.startsWith(declaration.summary), name);
    for (const key of ['attributes', 'members', 'events', 'cssParts', 'cssProperties'])
      for (const { name: one, description } of declaration[key]) assert.ok(description, `${name} ${key} ${one}`);
  }
  assert.ok(textsIn(manifest).length > 50);
  for (const text of textsIn(manifest)) assert.doesNotMatch(text, /\p{Script=Greek}/u);
});

test('the published manifest has the attributes of every element, inherited too, values and defaults', async () => {
  for (const [name, attributes] of Object.entries(await attributesOf())) {
    const { declaration } = elements.find((one) => one.name === name) ?? {};
    assert.deepEqual(
      declaration.attributes.map((one) => [one.name, one.default, one.description, Boolean(one.inheritedFrom)]),
      attributes.map((one) => [one.name, one.default, one.description.en, one.inherited]),
    );
    for (const { name: attribute, type } of declaration.attributes) {
      const { values } = attributes.find((one) => one.name === attribute);
      if (values) assert.equal(type.text, values.map((value) => `'${value}'`).join(' | '));
    }
  }
});

test('the parts and slots of the manifest are those of the markup', () => {
  for (const { elements: rendered } of context.languages)
    for (const [name, { template, helplines, prerendered }] of rendered) {
      const markup = [template, JSON.stringify(helplines), ...Object.values(prerendered)]
        .join('')
        .replaceAll('\\"', '"');
      const used = (pattern) =>
        [...new Set([...markup.matchAll(pattern)].flatMap(([, found]) => found.split(' ')))].sort();
      const { declaration } = elements.find((one) => one.name === name) ?? {};
      // Buttons are made once a script runs, those for all elements by the base class.
      const inMarkup = (part) => part !== 'button';
      assert.deepEqual(used(/ part="([^"]+)"/g).filter(inMarkup), names(declaration.cssParts).filter(inMarkup), name);
      assert.ok(names(declaration.cssParts).includes('button'), name);
      assert.deepEqual(used(/<slot name="([^"]+)"/g), names(declaration.slots), name);
    }
});

test('the custom properties of the manifest are those that the styles read', async () => {
  const styles = (await readdir(path.join(root, 'src'), { recursive: true })).filter((file) =>
    file.endsWith('.styles.ts'),
  );
  const read = await Promise.all(styles.map((file) => readFile(path.join(root, 'src', file), 'utf8')));
  const used = [...new Set(read.flatMap((text) => text.match(/--prin-[a-z-]+/g) ?? []))].sort();
  for (const { name, declaration } of elements) assert.deepEqual(names(declaration.cssProperties), used, name);
});

test('the events of the manifest are those that the sources name', async () => {
  const source = await read('src/features/emit.ts');
  const named = [...source.matchAll(/'(prin-[a-z]+)': CustomEvent<null>/g)].map(([, name]) => name).sort();
  assert.equal(named.length, 2);
  for (const { name, declaration } of elements) assert.deepEqual(names(declaration.events), named, name);
});

test('a module of the manifest is a file of the package, and no path of the sources is left', async () => {
  assert.deepEqual(
    manifest.modules.map((module) => module.path),
    ['prin-element', ...elementNames].map((name) => `esm/${name}.js`),
  );
  assert.doesNotMatch(files['custom-elements.json'], /src\//);
});

test('a part that nobody has described stops the build, and so does a description of nothing', async () => {
  const words = parse(await read('src/elements/interface.yaml'));
  const { link: _link, ...parts } = words.parts;
  await assert.rejects(publishedManifest({ ...words, parts }), /parts: link of \w+ is not described/);
  const events = { ...words.events, 'prin-nothing': 'Nothing.' };
  await assert.rejects(publishedManifest({ ...words, events }), /events: no class has prin-nothing/);
});

test('VS Code completes every tag, attribute and value', () => {
  const { version, tags } = JSON.parse(files['vscode.html-custom-data.json']);
  assert.equal(version, 1.1);
  assert.deepEqual(
    tags.map(({ name }) => name),
    elementNames.map((name) => `prin-${name}`),
  );
  for (const [index, { declaration }] of elements.entries())
    for (const { name, type } of declaration.attributes) {
      const one = tags[index].attributes.find((attribute) => attribute.name === name);
      assert.ok(one.description, name);
      for (const { name: value } of one.values ?? []) assert.ok(type.text.includes(`'${value}'`), value);
      assert.equal((one.values ?? []).length, type.text.match(/'/g)?.length / 2 || 0, name);
    }
});

test('web-types name every tag, attribute, property, event, part and custom property', async () => {
  const { name, version, contributions } = JSON.parse(files['web-types.json']);
  assert.deepEqual([name, version], ['prin-widgets', JSON.parse(await read('package.json')).version]);
  for (const [index, { declaration }] of elements.entries()) {
    const tag = contributions.html.elements[index];
    assert.equal(tag.name, declaration.tagName);
    assert.deepEqual(names(tag.attributes), names(declaration.attributes));
    assert.deepEqual(names(tag.js.properties), names(declaration.members));
    assert.deepEqual(names(tag.js.events), names(declaration.events));
    assert.deepEqual(names(tag.css.parts), names(declaration.cssParts));
    assert.deepEqual(names(tag.css.properties), names(declaration.cssProperties));
  }
});

test('llms.txt names every element, llms-full.txt every attribute, property, event and sentence', () => {
  const full = files['llms-full.txt'];
  for (const { declaration } of elements) {
    assert.ok(files['llms.txt'].includes(`- \`<${declaration.tagName}>\`: ${declaration.description}`));
    assert.ok(full.includes(`### \`<${declaration.tagName}>\``));
    for (const { name } of [...declaration.attributes, ...declaration.events, ...declaration.cssProperties])
      assert.ok(full.includes(`- \`${name}\`: `), name);
  }
  const english = context.languages.find(({ locale }) => locale === 'en');
  for (const [, { fallback }] of english.elements)
    for (const [, text] of fallback.GR.matchAll(/<p>([^<&]+)<\/p>/g)) assert.ok(full.includes(text.trim()), text);
  assert.doesNotMatch(full, /<\/?(p|ul|li|h\d|strong|span)\b|&\w+;/);
});

test('a text is a line for each block, with entities as letters', () => {
  assert.equal(
    fallbackText(
      '<div>\n<h2>A &amp; b</h2>\n<ul>\n<li><a href="tel:1"><strong>1</strong> one</a><p>Two.</p>\n</li>\n</ul></div>',
    ),
    '#### A & b\n- 1 one\nTwo.\n',
  );
});

test('the tables of docs/theming.md are those of the manifest, with a picture in each row (docs:tables)', async () => {
  const { before, after } = (await withTheme())['docs/theming.md'];
  assert.equal(before, after);
  const pictures = [...after.matchAll(/<img src="([^"]+)"[^>]* alt="[^"]{5,}">/g)].map(([, file]) => file);
  const [{ declaration }] = elements;
  const parts = new Set(elements.flatMap((one) => names(one.declaration.cssParts)));
  assert.equal(pictures.length, declaration.cssProperties.length + parts.size);
  for (const file of pictures) assert.ok(existsSync(path.join(root, 'docs', file)), `${file}: npm run docs:pictures`);
});

test('the files for programs are in dist/', async () => {
  const there = await readdir(path.join(root, 'dist'));
  for (const file of METADATA) assert.ok(there.includes(file), file);
});
