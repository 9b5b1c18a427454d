/**
 * A new element needs no edit anywhere: one is made in a copy of the project, built, and looked for wherever they are
 * listed.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { ESLint } from 'eslint';
import { unzipSync } from 'fflate';
import { rollup } from 'rollup';
import ts from 'typescript';
import { COMPRESSED } from '../../tools/build/precompress.mjs';
import { root } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';

const NAME = 'what-next';
const TITLE = 'Και μετά τι;';
const names = [...elementNames, NAME];

/** A suite that runs in the copy reports to itself, not to the runner of this file. */
const { NODE_TEST_CONTEXT: _, ...environment } = process.env;

let copy;
let created;
/** Runs a program in the copy: a file of the project, or a command of a package. An error holds what it printed. */
const run = (args, env = {}) =>
  promisify(execFile)(process.execPath, args, { env: { ...environment, ...env } }).catch((error) => {
    error.message += error.stdout;
    throw error;
  });
const node = (...args) => run(args);
const command = (name, ...args) => node(path.join('node_modules', name), ...args);
/** What every check of types reads of the project beside the files that it checks. */
const DECLARATIONS = ['src/content.d.ts', 'stories/stories.d.ts', 'tests/support/modules.d.ts'];
const file = (name) => readFile(path.join(copy, name), 'utf8');
/**
 * What the compiler and ESLint say of sources of the copy, by the settings of the project. Both use one program, which
 * has these files and what they import: no other file imports anything of them.
 * @param {string[]} sources
 */
async function saidOf(sources) {
  const at = (name) => path.join(copy, name);
  const { options } = ts.parseJsonConfigFileContent({ extends: './tsconfig.json', files: sources }, ts.sys, copy);
  const program = ts.createProgram([...DECLARATIONS, ...sources].map(at), { ...options, incremental: false });
  const diagnostics = sources.flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(at(name))));
  const parserOptions = { project: null, programs: [program] };
  const results = await new ESLint({ cwd: copy, overrideConfig: { languageOptions: { parserOptions } } }).lintFiles(
    sources,
  );
  assert.equal(results.length, sources.length);
  return [
    ...diagnostics.map(({ file, messageText }) => `${file?.fileName}: ${JSON.stringify(messageText)}`),
    ...results.flatMap(({ filePath, messages }) => messages.map(({ message }) => `${filePath}: ${message}`)),
  ];
}
/** A module of the copy, run here: all share what they read, and the packages, which are loaded once. */
const moduleOf = (file) => import(path.join(copy, file));

before(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'prin-create-'));
  // dist/ comes along: the script of another element is the same without the new one.
  const left = ['.git', 'node_modules', 'out', 'dist/site'].map((name) => path.join(root, name));
  const filter = (source) => !left.includes(source) && path.basename(source) !== 'node_modules';
  await cp(root, copy, { recursive: true, filter });
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  // The page that the host suite opens needs no library: none is installed for it.
  await mkdir(path.join(copy, 'tests/hosts/node_modules'));
  // What the build of this project has compressed need not be compressed again.
  await cp(COMPRESSED, path.join(copy, path.relative(root, COMPRESSED)), { recursive: true }).catch(() => {});
  // What is compiled goes where it runs.
  process.chdir(copy);
  created = (await node('tools/create.mjs', NAME, TITLE)).stdout.split('\n').filter((line) => line.includes(NAME));
});
after(() => {
  process.chdir(root);
  return rm(copy, { recursive: true, force: true });
});

test('what cannot be an element is refused, and nothing is written', async () => {
  const { refusal } = await moduleOf('tools/create.mjs');
  for (const [name, title, expected] of /** @type {[string, string, RegExp][]} */ ([
    ['', 'Τι', /«»: χρειάζεται όνομα.*\nA name of a-z/],
    ['What', 'Τι', /«What»: χρειάζεται όνομα/],
    ['what--more', 'Τι', /«what--more»: χρειάζεται όνομα/],
    ['../what', 'Τι', /χρειάζεται όνομα/],
    ['other', 'Τι: 1', /«Τι: 1»: χρειάζεται τίτλος.*\nA title/],
    ['other', TITLE, /έτσι λέγεται ήδη το what-next.*what-next has this title/],
    ['other', 'Ποιον να καλέσω;', /έτσι λέγεται ήδη το helpline-box/],
    [NAME, 'Άλλο', /«what-next»: υπάρχει ήδη το .*exists already/],
    ['helplines', 'Άλλο', /υπάρχει ήδη το content\/el\/helplines\.yaml/],
    ['prin', 'Άλλο', /υπάρχει ήδη το src\/prin\.ts/],
    ['frame', 'Άλλο', /υπάρχει ήδη το src\/frame/],
  ]))
    assert.match(refusal(name, title), expected);
  assert.equal(refusal('other', 'Άλλο'), '');
  for (const [args, expected] of /** @type {[string[], RegExp][]} */ ([
    [[], /«»: χρειάζεται όνομα/],
    [['other', TITLE], /έτσι λέγεται ήδη το what-next/],
  ]))
    await assert.rejects(node('tools/create.mjs', ...args), ({ code, stderr }) => code === 1 && expected.test(stderr));
  for (const name of ['other', 'prin', 'frame', 'helplines'])
    assert.ok(!existsSync(path.join(copy, 'src/elements', name)));
});

test('its words, its types and its form pass every check', async () => {
  const written = created.filter((name) => /\.(ts|json)$/.test(name));
  const sources = written.filter((name) => name.endsWith('.ts'));
  // As after a look at the translation; nothing has changed since it was made.
  const confirmed = await file('content/en/.translated.json');
  await node('tools/content/confirm-translation.mjs', NAME);
  assert.equal(await file('content/en/.translated.json'), confirmed);
  const { findings, report } = await (await moduleOf('tools/content/check.mjs')).report();
  assert.deepEqual(findings, []);
  assert.match(report, new RegExp(`^0 findings .* elements ${names.length}$`, 'm'));
  await command('prettier/bin/prettier.cjs', '--check', ...written);
  assert.deepEqual(await saidOf(sources), []);
});

test('it is built: a script of its own, a part of prin.js, and every file beside', async () => {
  // As the build does it, but for dist/, which keeps the scripts of the other elements.
  const { compile, labelProblems } = await moduleOf('tools/content/check-labels.mjs');
  assert.deepEqual(await labelProblems(), []);
  await compile();
  // By the build's own configuration, the scripts that an element changes.
  const changed = new RegExp(`(?<![\\w-])(prin|${NAME})\\.js$`);
  for (const { output, ...input } of (await moduleOf('rollup.config.mjs')).default)
    if (changed.test(output.file)) await rollup(input).then((bundle) => bundle.write(output));
  await moduleOf('tools/build/index.mjs');
  for (const script of [`${NAME}.js`, 'prin.js'])
    assert.match(await file(`dist/${script}`), new RegExp(`\\("prin-${NAME}",`), `${script} registers it`);
  for (const folder of ['', 'en/'])
    for (const place of ['html', 'html/cy', 'prerendered', 'prerendered/cy', 'frame'])
      assert.ok(existsSync(path.join(copy, `dist/${folder}${place}/${NAME}.html`)), `dist/${folder}${place}`);
  assert.match(await file(`dist/html/${NAME}.html`), new RegExp(`${TITLE}.*tel:112`, 's'));
});

test('the WordPress plugin offers it, last', async () => {
  const zip = unzipSync(await readFile(path.join(copy, 'dist/wordpress/prin.zip')));
  const text = (name) => Buffer.from(zip[`prin/${name}`]).toString('utf8');
  const { elements } = JSON.parse(text('elements.json'));
  assert.deepEqual(Object.keys(elements), names);
  assert.equal(elements[NAME].title, TITLE);
  assert.ok(text('readme.txt').includes(`\`${NAME}\`.`));
  // Without the line break in front, which is for what is pasted.
  assert.equal(text(`html/${NAME}.html`), (await file(`dist/html/${NAME}.html`)).trimStart());
});

test('Storybook lists its guidance and its stories, last of each', async () => {
  const outfile = path.join(copy, 'out/main.mjs');
  await build({
    entryPoints: [path.join(copy, '.storybook/main.ts')],
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    external: ['../tools/*'],
    packages: 'external',
  });
  const { stories } = (await moduleOf('out/main.mjs')).default;
  assert.deepEqual(stories, [
    ...names.map((name) => `../stories/${name}.mdx`),
    '../stories/side-by-side.stories.ts',
    ...names.map((name) => `../stories/${name}.stories.ts`),
  ]);
  for (const story of stories) assert.ok(existsSync(path.join(copy, '.storybook', story)), story);
});

test('the host suite expects its words and its numbers, and finds them on a page of strangers', async () => {
  const expected = await (await moduleOf('tests/hosts/expected.mjs')).expected();
  assert.deepEqual(Object.keys(expected), names);
  assert.ok(expected[NAME].text.includes(TITLE) && expected[NAME].numbers > 1);
  const { stdout } = await node('tests/hosts/run.mjs', 'chromium', 'a script for each element');
  // The page with prin.js, with which it is compared, is the other one.
  assert.match(stdout, /host tests: [2-9]\d* passed, 0 failed/);
});

/** The summary of a suite of Node: nothing failed, and as much passed as it says. */
const passed = (stdout) => {
  assert.match(stdout, /^# fail 0$/m);
  return Number(/^# pass (\d+)$/m.exec(stdout)?.[1]);
};
const suite = (file, options = [], env = {}) =>
  run(['--test', '--test-reporter=tap', ...options, file], env).then(({ stdout }) => stdout);

test('the full browser tests look at its names and its controls', async () => {
  for (const file of ['names', 'controls']) {
    const stdout = await suite(`tests/browser/${file}.test.mjs`, [`--test-name-pattern=${NAME}`]);
    assert.ok(passed(stdout) >= 2, file);
    assert.match(stdout, new RegExp(`^ *# Subtest: ${NAME} `, 'm'), file);
  }
});

test('the fuzz gives it bad values', async () => {
  const stdout = await suite('tests/stress/fuzz.test.mjs', [], { FUZZ_SEED: '3049108270', FUZZ_CASES: '100' });
  assert.ok(passed(stdout) >= 1);
});

test('npm start serves it on the first page', async () => {
  const { address, close } = await moduleOf('site/serve.mjs').then(({ serve }) => serve());
  try {
    const page = await fetch(address);
    assert.ok((await page.text()).includes(`<prin-${NAME}`));
    const script = await fetch(new URL(`../${NAME}.js`, page.url));
    assert.equal(script.status, 200);
  } finally {
    await close();
  }
});

test('the site has a page of it, and shows it on the home page and on that of the school', async () => {
  for (const page of ['index.html', 'school.html', 'en/index.html']) {
    const text = await file(`dist/site/${page}`);
    for (const name of names) assert.ok(text.includes(`<prin-${name}`), `${page}: ${name}`);
  }
  assert.match(await file(`dist/site/widgets/${NAME}.html`), new RegExp(`<h1>${TITLE}</h1>`));
});
