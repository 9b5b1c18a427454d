/** One table of attributes: what is made from it says the same. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { allAttributes, attributesOf, wordpressAttributes } from '../../tools/attributes.mjs';
import { plugin } from '../../tools/build/wordpress.mjs';
import { root } from '../../tools/content/plugin.mjs';
import { elementNames, elements } from '../../tools/elements.mjs';
import { withContent, withTables } from '../../tools/docs-tables.mjs';

const SHARED = ['heading-level', 'country', 'quick-exit', 'exit-href', 'debug'];

/** @type {any} */
let manifest;
/** @type {string} */
let folder;
before(async () => {
  folder = await mkdtemp(path.join(root, 'out/manifest-'));
  const analyzer = path.join(root, 'node_modules/.bin/cem');
  await promisify(execFile)(analyzer, ['analyze', '--quiet', '--outdir', path.relative(root, folder)], { cwd: root });
  manifest = JSON.parse(await readFile(path.join(folder, 'custom-elements.json'), 'utf8'));
});
after(() => rm(folder, { recursive: true, force: true }));

const moduleOf = (name) => manifest.modules.find((module) => module.path === `src/elements/${name}/${name}.ts`);
const declarationOf = (name) => moduleOf(name).declarations[0];
/** Letters of the Greek alphabet and no sentence in English. */
const isGreek = (text) => /\p{Script=Greek}/u.test(text) && !/[a-z]+ [a-z]+ [a-z]+/i.test(text);

for (const file of ['README.md', 'README.el.md'])
  test(`the tables of elements and attributes in ${file} are theirs: else run "npm run docs:tables"`, async () => {
    const { before: written, after: expected } = (await withTables())[file];
    assert.equal(written, expected);
    for (const name of SHARED) assert.ok(expected.includes(`| \`${name}\` |`), name);
    for (const name of elementNames) assert.ok(expected.includes(`| \`<prin-${name}>\` |`), name);
  });

test('content/README.md lists the file of every element: else run "npm run docs:tables"', async () => {
  for (const { before: written, after: expected } of Object.values(await withContent()))
    assert.equal(written, expected);
});

test('the settings in WordPress are the attributes of the elements', async () => {
  const attributes = await wordpressAttributes();
  for (const { name, elements, type } of await allAttributes()) {
    assert.ok(attributes[name].label, name);
    assert.deepEqual(attributes[name].on ?? elementNames, elements, name);
    assert.equal(attributes[name].type === 'boolean', type === 'boolean', name);
  }
  assert.deepEqual(Object.keys(attributes.country.values), ['GR', 'CY']);
});

test('readme.txt of the WordPress plugin lists every element and every setting', async () => {
  const files = unzipSync(await plugin({ version: '1.2.3', script: Buffer.from('') }));
  const readme = Buffer.from(files['prin/readme.txt']).toString('utf8');
  assert.doesNotMatch(readme, /\{\{/);
  for (const { name, description } of await allAttributes()) {
    const [line = ''] = new RegExp(`^\\* \`${name}\`.*$`, 'm').exec(readme) ?? [];
    assert.ok(line.includes(description.el), name);
  }
  for (const element of elements) assert.ok(readme.includes(element.for), element.name);
});

test('the manifest lists every attribute with its values, default, description and property', async () => {
  const attributes = await attributesOf();
  for (const name of elementNames) {
    const { attributes: listed, members } = declarationOf(name);
    assert.deepEqual(
      listed.map((one) => [one.name, one.default]),
      attributes[name].map((one) => [one.name, one.default]),
      name,
    );
    for (const { name: attribute, type, description, fieldName } of listed) {
      const { values } = attributes[name].find((one) => one.name === attribute);
      for (const value of values ?? [])
        assert.ok(type.text.split(' | ').includes(`'${value}'`), `${name} ${attribute}`);
      assert.ok(isGreek(description), `${name} ${attribute}: ${description}`);
      const property = members.find((member) => member.name === fieldName);
      assert.equal(property.attribute, attribute);
      assert.equal(property.type.text, `${type.text} | null`);
    }
    const country = listed.find((one) => one.name === 'country');
    assert.deepEqual([country.type.text, country.default], ["'GR' | 'CY'", 'GR']);
  }
});

test('the manifest says which attributes an element inherits, from a class that it describes', () => {
  for (const name of elementNames) {
    const { attributes, superclass } = declarationOf(name);
    assert.ok(
      manifest.modules.some((module) => module.path === superclass.module),
      superclass.module,
    );
    const inherited = attributes.filter(({ inheritedFrom }) => inheritedFrom);
    assert.deepEqual(
      inherited.map((one) => one.name),
      SHARED,
    );
    for (const { inheritedFrom } of inherited) assert.deepEqual(inheritedFrom, superclass);
  }
});

test('the manifest names the tag of each element, and has no module without a class and no private member', () => {
  for (const name of elementNames) {
    const { exports, path: module } = moduleOf(name);
    const tags = exports.filter(({ kind }) => kind === 'custom-element-definition');
    const { name: className } = declarationOf(name);
    assert.deepEqual(tags, [
      { kind: 'custom-element-definition', name: `prin-${name}`, declaration: { name: className, module } },
    ]);
  }
  const declarations = manifest.modules.map((module) => module.declarations);
  assert.ok(declarations.every((found) => found.length === 1));
  for (const { members } of declarations.flat())
    for (const { name, privacy } of members) assert.ok(!name.startsWith('#') && !privacy, name);
});

test('the manifest has the two events with their type, and every description in Greek', () => {
  for (const name of elementNames) {
    const { events, summary, description, cssParts, cssProperties, slots = [] } = declarationOf(name);
    assert.deepEqual(
      events.map((event) => [event.name, event.type.text]),
      [
        ['prin-exit', 'CustomEvent<null>'],
        ['prin-print', 'CustomEvent<null>'],
      ],
    );
    assert.ok(isGreek(summary) && !description, name);
    for (const one of [...events, ...cssParts, ...cssProperties, ...slots])
      assert.ok(isGreek(one.description), `${name} ${one.name}: ${one.description}`);
  }
});
