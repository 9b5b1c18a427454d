/** The plugins that make the scripts small: each must stop, not guess, when what it knows is no longer so. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { inlineStyles, mangleCustomProperties } from '../../tools/build/bundle-plugins.mjs';
import { leanLit } from '../../tools/build/lean-lit.mjs';

const file = createRequire(import.meta.url)
  .resolve('lit')
  .replace(/lit[\\/]index\.js$/, '@lit/reactive-element/reactive-element.js');
const made = (code, id = file) =>
  leanLit.transform.call(
    {
      error: (message) => {
        throw new Error(message);
      },
    },
    code,
    id,
  );

test('what no element uses of Lit is left out, and nothing of it is still called', async () => {
  const { code } = made(await readFile(file, 'utf8'));
  for (const gone of [
    'Controller',
    'addInitializer',
    'metadata',
    'fromAttribute',
    'adoptStyles',
    'Polyfill',
    '_$EO',
    '_$ET',
    '_$Em',
    '_$Eq',
    '_$Ej',
    'shadowRootOptions',
  ])
    assert.ok(!code.includes(gone), gone);
});

test('a Lit that is written otherwise stops the build and says which piece', async () => {
  const other = (await readFile(file, 'utf8')).replace('static addInitializer(t)', 'static addInitializer(x)');
  assert.throws(() => made(other), /not written as expected.*static addInitializer/);
});

test('other modules are left alone', () => assert.equal(made('export {}', '/elsewhere/other.js'), null));

test('private custom properties become short, the most used the shortest, each one still itself', () => {
  const { code } = mangleCustomProperties.renderChunk(
    '--_rare:1;a:var(--_often);b:var(--_often);--_often-not:var(--prin-often)',
  );
  assert.equal(code, '--_2:1;a:var(--_0);b:var(--_0);--_1:var(--prin-often)');
});

test('a style becomes a plain string, whatever quotes stand in it, and the tag is called no more', () => {
  const { code } = inlineStyles.renderChunk(
    'const css = () => {};\nconst one = css `a{content:"\'"}`, other = [css`b{}`];',
  );
  assert.equal(code, 'const css = () => {};\nconst one = "a{content:\\"\'\\"}", other = ["b{}"];');
});
