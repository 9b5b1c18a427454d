/** The plugins that make the scripts, and the minifier of the styles: each stops where it would have to guess. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { zipSync } from 'fflate';
import { styles, warnOnFailure } from '../../tools/build/bundle-plugins.mjs';
import { minifyCss } from '../../tools/build/minify-css.mjs';
import { zipDate } from '../../tools/build/wordpress.mjs';
import { root } from '../../tools/content/locales.mjs';

const stylesModule = '/somewhere/one.styles.js';

test('the css literals of a styles module become strings of minified CSS, the rest stays as it is', async () => {
  const source = [
    "import { css } from './css.js';",
    'const one = css`\n  a { content: "\\b7\'" }\n`;',
    'export const all = [one, css`b { color: red; }`, `css`, other`c { }`];',
  ].join('\n');
  const { code } = await styles.transform(source, stylesModule);
  assert.deepEqual(code.split('\n'), [
    "import { css } from './css.js';",
    'const one = "a{content:\\"·\'\\"}";',
    'export const all = [one, "b{color:red}", `css`, other`c { }`];',
  ]);
});

test('a module of another name keeps its css literals', async () => {
  assert.equal(await styles.transform('export const a = css`a { }`', '/somewhere/one.js'), null);
});

test('a style that is wrong CSS stops the build', async () => {
  await assert.rejects(styles.transform('export const a = css`a { color: red`', stylesModule), /Expected "}"/);
});

test('a private custom property has one short name in every style, and no two have the same', async () => {
  const sources = (await readdir(path.join(root, 'src'), { recursive: true })).filter((file) =>
    file.endsWith('.styles.ts'),
  );
  const texts = await Promise.all(sources.map((file) => readFile(path.join(root, 'src', file), 'utf8')));
  const names = [...new Set(texts.flatMap((text) => text.match(/--_[\w-]+/g) ?? []))];
  assert.ok(names.length > 9);
  const shortOf = async (name) => /VAR\((.*)\)/.exec(await minifyCss(`b{color:red}a{color:var(${name})}`))?.[1] ?? '';
  const short = await Promise.all(names.map(shortOf));
  for (const name of short) assert.match(name, /^--_\w{1,2}$/);
  assert.equal(new Set(short).size, names.length);
});

test('a public custom property keeps its name', async () => {
  assert.match(await minifyCss('a { color: var(--prin-accent, red) }'), /VAR\(--prin-accent,/);
});

test('a private custom property that no style source has stops the build', async () => {
  await assert.rejects(minifyCss('a { color: var(--_nowhere) }'), /--_nowhere: no \*\.styles\.ts file/);
});

test('what a script throws while it starts is one warning', () => {
  const { code } = warnOnFailure.renderChunk("(function () { throw new TypeError('frozen') })();\n");
  const said = [];
  runInNewContext(code, { console: { warn: (text) => said.push(text) } });
  assert.deepEqual(said, ['Prin: TypeError: frozen; the text stays as it is.']);
});

test('Lit is in the script as it is published: every name of its members', async () => {
  const lit = await readFile(
    createRequire(import.meta.url)
      .resolve('lit')
      .replace(/lit[\\/]index\.js$/, '@lit/reactive-element/reactive-element.js'),
    'utf8',
  );
  const script = await readFile(path.join(root, 'dist/prin.js'), 'utf8');
  const members = new Set(lit.match(/\b(?:_\$\w+|[a-z]\w{5,})(?=\([\w,={}:!\s]*\)\{)/gi));
  assert.ok(members.size > 20, [...members].join());
  for (const member of members) assert.ok(script.includes(member), member);
});

test('the files of a zip have one date for each version, and the dates are in the order of the versions', () => {
  const versions = [
    '0.1.0',
    '0.1.1',
    '0.1.45',
    '0.2.0',
    '0.23.0',
    '0.24.0',
    '0.25.1',
    '1.0.0',
    '1.0.1',
    '1.24.0',
    '2.0.0',
  ];
  // Date and time of the first file, in its header.
  const dates = versions.map((version) => {
    const header = Buffer.from(zipSync({ a: new Uint8Array() }, { mtime: zipDate(version) }));
    return header.readUInt16LE(12) * 2 ** 16 + header.readUInt16LE(10);
  });
  assert.deepEqual(
    [...new Set(dates)].sort((one, other) => one - other),
    dates,
  );
});
