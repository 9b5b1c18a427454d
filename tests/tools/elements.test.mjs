/**
 * The list of elements: the folders of src/elements/. What is wrong with one is said with its file and what is
 * expected.
 */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { elements, elementNames, readElements, titleOf } from '../../tools/elements.mjs';

const META = { order: 10, for: 'Για γονείς.', icon: 'phone', keywords: ['γονείς'] };

/** Reads elements that have these meta.json files, by folder: an object, a text, or nothing. */
async function read(metas) {
  const project = await mkdtemp(path.join(tmpdir(), 'prin-elements-'));
  const folder = path.join(project, 'src/elements');
  try {
    for (const [name, meta] of Object.entries(metas)) {
      await mkdir(path.join(folder, name), { recursive: true });
      const text = typeof meta === 'string' ? meta : JSON.stringify(meta);
      if (meta) await writeFile(path.join(folder, name, `${name}.meta.json`), text);
    }
    return readElements(folder);
  } finally {
    await rm(project, { recursive: true });
  }
}

test('elements come in their order, whatever their names', async () => {
  const found = await read({ first: { ...META, order: 20 }, second: META, third: { ...META, order: 30 } });
  assert.deepEqual(
    found.map(({ name }) => name),
    ['second', 'first', 'third'],
  );
  assert.deepEqual(found[0], { name: 'second', ...META });
});

for (const [what, metas, expected] of [
  ['no meta.json', { box: null }, /^src\/elements\/box\/box\.meta\.json: λείπει το αρχείο/],
  ['no JSON', { box: '{ "order": 1,' }, /^src\/elements\/box\/box\.meta\.json: δεν είναι σωστό JSON/],
  ['no object', { box: 'null' }, /box\.meta\.json: order: .*expected a whole number/],
  ['an order that is no number', { box: { ...META, order: '1' } }, /box\.meta\.json: order: .*"1".*a whole number/],
  ['no audience', { box: { ...META, for: undefined } }, /box\.meta\.json: for: .*expected a text/],
  ['an empty title', { box: { ...META, title: ' ' } }, /box\.meta\.json: title: /],
  ['an icon that is none', { box: { ...META, icon: 'Phone 1' } }, /box\.meta\.json: icon: .*a dashicon/],
  ['keywords in one text', { box: { ...META, keywords: 'one' } }, /box\.meta\.json: keywords: .*a list of texts/],
  ['a key that is none', { box: { ...META, titel: 'Α' } }, /box\.meta\.json: .*titel.*expected order, title, for/],
  ['a name with a capital', { Box: META }, /src\/elements\/Box: .*a-z and hyphens/],
  ['one order twice', { box: META, list: META }, /src\/elements: box, list: .*order 10.*expected one of its own/],
])
  test(`${what} is refused, with the file and what is expected`, () =>
    assert.rejects(read(metas), (error) => expected.test(error.message)));

test('an element is called as its meta.json says, otherwise as its content does', () => {
  const titles = Object.fromEntries(elements.map((element) => [element.name, titleOf(element)]));
  assert.deepEqual(Object.keys(titles), elementNames);
  assert.equal(titles['helpline-box'], 'Γραμμές βοήθειας');
  assert.equal(titles['warning-signs'], 'Κάτι άλλαξε;');
});
