/** The drawing in the head of each element: small, of one's own colours, and nothing to a screen reader. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importTypeScript } from '../../tools/content/import-typescript.mjs';
import { elementNames } from '../../tools/elements.mjs';

/** Bytes that a drawing may weigh. */
const MOST = 450;
const { drawings } = (await importTypeScript('markup/drawings.ts')).module;

test('every element has a drawing, and none is alike', () => {
  assert.deepEqual(Object.keys(drawings).sort(), [...elementNames].sort());
  assert.equal(new Set(Object.values(drawings)).size, elementNames.length);
});

for (const name of elementNames)
  test(`${name}: its drawing is small, hidden from screen readers, with one lit dot and no colour of its own`, () => {
    const drawing = drawings[name];
    assert.ok(Buffer.byteLength(drawing) <= MOST, `${Buffer.byteLength(drawing)} bytes`);
    assert.match(drawing, /^<svg class="drawing" viewBox="0 0 160 120" aria-hidden="true">/);
    assert.equal(drawing.match(/<circle class="l"/g)?.length, 1);
    assert.doesNotMatch(drawing, /fill=|stroke="|style=|<(script|title|text)/);
  });
