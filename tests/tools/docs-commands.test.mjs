/**
 * The commands in the documents: each is run by CI or by a test, or is excepted here with the reason. What a command is
 * given exists.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { locales, root } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { pages } from '../hosts/pages/index.mjs';
import { trackedFiles } from '../support/tracked-files.mjs';

const read = (file) => readFile(path.join(root, file), 'utf8');
const { scripts } = JSON.parse(await read('package.json'));

/** Scripts that neither CI nor a test runs, and why. */
const EXCEPTED = {
  bench: 'timing says nothing on a machine that does something else',
  'bench:install': 'the libraries of the benchmark, from the network',
  'bench:load': 'timing',
  'bench:frames': 'timing',
  'bench:table': 'writes the document from the last benchmark',
  'test:consumers': 'installs ten frameworks from the network',
  'test:mutants': 'takes an hour',
  'test:watch': 'does not end; the same files as test:browser',
  'test:watch:tools': 'does not end; the same files as test:files',
  storybook: 'does not end; tests/browser/storybook.test.mjs builds it from the same configuration',
  package: 'package:check makes the same package, and looks at it',
  screenshots: 'pictures for people to look at',
  'docs:pictures': 'pictures for people to look at; their names and places are tested',
  release: 'makes a tag; its parts are tested one by one',
  reproduce: 'builds three times, once with another Node from the network',
  format: 'writes what check:format compares',
  lint: 'writes what check:lint compares',
  'labels:extract': 'writes what check:labels compares',
  'a11y:update': 'writes what tests/browser/a11y-trees.test.mjs compares',
};

/** These are run here: with what, and what they write. Storybook may read its own manifest at the same time. */
const RUN_HERE = {
  manifest: { given: ['--outdir', 'out/manifest'], written: 'out/manifest/custom-elements.json' },
  schema: { given: [], written: 'out/schema/faq-accordion.json' },
};

const documents = ['README.md', 'README.el.md', 'CONTRIBUTING.md', 'SECURITY.md', 'content/README.md']
  .concat('tools/package/README.md')
  .concat(trackedFiles(/^docs\/[^/]+\.md$/));
/** Lines of blocks of a shell, and code in a sentence that begins with a program. */
const commandsIn = (text) => [
  ...[...text.matchAll(/^( *)```sh\n([^]*?)^\1```/gm)].flatMap(([, , block]) => block.split('\n')),
  ...[...text.matchAll(/`((?:npm|npx|node|curl|git|\.ci\/run)(?: [^`]*)?)`/g)].map(([, command]) => command),
];
const commands = (
  await Promise.all(
    documents.map(async (file) =>
      commandsIn(await read(file)).flatMap((line) =>
        line
          .replace(/ +#.*$/, '')
          .split('&&')
          .map((command) => ({ file, command: command.trim() }))
          .filter(({ command }) => command),
      ),
    ),
  )
).flat();

/** The scripts that a line of a shell runs. */
const scriptsIn = (line) => [
  ...[...line.matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name]) => name),
  ...[...line.matchAll(/\bnpm (start|test)\b/g)].map(([, name]) => name),
];

/** What CI runs, and what those scripts run in their turn. */
async function runByCi() {
  const run = new Set();
  const waiting = scriptsIn((await read('.ci/run')).replace(/^ *#.*$/gm, ''));
  for (const name of waiting) {
    if (run.has(name) || !scripts[name]) continue;
    run.add(name);
    waiting.push(...scriptsIn(scripts[name]));
    if (name === 'check') waiting.push(...Object.keys(scripts).filter((one) => one.startsWith('check:')));
  }
  return run;
}

/** The scripts whose program a test imports or starts. */
async function runByTests() {
  const files = trackedFiles(/^tests\/(tools|dist|browser|budgets|site|support)\/[^/]+\.mjs$/);
  const text = (await Promise.all(files.map(read))).join('\n');
  return Object.keys(scripts).filter((name) => {
    const program = /\bnode ([\w./-]+\.mjs)/.exec(scripts[name])?.[1] ?? '';
    return program && new RegExp(`['/]${program.replaceAll('.', '\\.')}'`).test(text);
  });
}

test('every script that a document names is run by CI or by a test, or is excepted', async () => {
  const run = new Set([...(await runByCi()), ...(await runByTests()), ...Object.keys(RUN_HERE)]);
  assert.ok(run.size > 25);
  const named = [...new Set(commands.flatMap(({ command }) => scriptsIn(command)))];
  assert.ok(named.length > 35);
  // `test` is what CI runs in parts, `verify` is CI, and `translated` another name.
  const known = new Set([...run, 'test', 'verify', 'translated']);
  assert.deepEqual(
    named.filter((name) => !known.has(name) && !(name in EXCEPTED)),
    [],
  );
  assert.deepEqual(
    Object.keys(EXCEPTED).filter((name) => run.has(name) || !scripts[name]),
    [],
    'these are run, or are no scripts: they need no exception',
  );
});

test('what a command is given exists: files, elements, languages, pages of the host suite, apps', async () => {
  const apps = trackedFiles(/^tests\/consumers\/apps\/./).map((file) => file.split('/')[3]);
  const known = new Set([...elementNames, ...locales, ...apps, 'helplines', 'sq']);
  let checked = 0;
  for (const { file, command } of commands) {
    const [, program = '', given = ''] = /^node (?:--test )?(\S+)(.*)$/.exec(command) ?? [];
    if (program) assert.ok(existsSync(path.join(root, program)), `${file}: ${command}`);
    if (program.endsWith('hosts/run.mjs'))
      for (const [, quoted, word] of given.matchAll(/"([^"]+)"|(\S+)/g))
        assert.ok(
          ['chromium', 'firefox', 'webkit'].includes(word) ||
            pages.some(({ name }) => name.toLowerCase().includes((quoted ?? word).toLowerCase())),
          `${file}: ${command}: no page has ${quoted ?? word}`,
        );
    for (const word of (/ -- (.*)$/.exec(command)?.[1] ?? '')
      .replace(/"[^"]*"/g, '')
      .split(' ')
      .filter(Boolean)) {
      if (word.includes('/') && !word.includes('://')) assert.ok(existsSync(path.join(root, word)), word);
      else if (/^[a-z-]+$/.test(word) && !word.startsWith('-')) assert.ok(known.has(word), `${file}: ${command}`);
      checked++;
    }
  }
  assert.ok(checked > 15);
});

test('programs other than npm and node are known', () => {
  const others = commands.filter(({ command }) => !/^(npm run |npm (ci|start|test)$|node )/.test(command));
  assert.deepEqual(
    [...new Set(others.map(({ command }) => command))].sort(),
    [
      // Run below.
      'git config blame.ignoreRevsFile .git-blame-ignore-revs',
      // CI itself; the way in which somebody has come here.
      '.ci/run',
      'git clone',
      // Run by tests/consumers/ with the packed package, and by `npm run release`.
      'npm install prin-widgets',
      'npm audit --omit=dev',
    ].sort(),
  );
});

test('git blame takes the commits that only moved or formatted', async () => {
  const setting = commands.map(({ command }) => /^git config (\S+) (\S+)$/.exec(command)).find(Boolean);
  assert.ok(setting);
  const [, key, file] = setting;
  const args = ['-c', `${key}=${file}`, 'blame', '--porcelain', '-L1,1', 'package.json'];
  const { stdout } = await promisify(execFile)('git', args, { cwd: root });
  assert.match(stdout, /^[\da-f]{40} 1 1/);
  for (const line of (await read(file)).split('\n')) assert.match(line, /^([\da-f]{40}|#.*|)$/);
});

for (const [name, { given, written }] of Object.entries(RUN_HERE))
  test(`npm run ${name} writes ${written}`, async () => {
    await rm(path.join(root, written), { force: true });
    await promisify(execFile)('npm', ['run', '--silent', name, '--', ...given], { cwd: root });
    assert.ok(Object.keys(JSON.parse(await read(written))).length > 1);
  });
