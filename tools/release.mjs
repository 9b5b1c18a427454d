/**
 * `npm run release -- --dry-run`: everything that a release is, in out/release/, without a commit or a tag.
 * `npm run release -- --version 1.0.0`: the same, then the commit and the tag; whoever releases pushes and publishes.
 * `--quick` leaves out the tests and the builds elsewhere: for looking at the files alone, never for a release.
 */
import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './content/locales.mjs';
import { packed } from './package/pack.mjs';
import { writeArtifacts } from './release/artifacts.mjs';
import { inCopy, run } from './release/copy.mjs';
import { reproduce } from './release/reproduce.mjs';
import { audit } from './release/shipped.mjs';
import { READERS, unreleased, withVersion } from './release/version.mjs';

const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean' }, quick: { type: 'boolean' }, version: { type: 'string' } },
});
const { 'dry-run': dry = false, quick = false } = values;
const git = (...args) => execFileSync('git', args, { cwd: root }).toString().trim();
const say = (step, text) => console.log(`${step.padEnd(12)} ${text}`);

/** @param {string} version */
async function release(version) {
  const changed = git('status', '--porcelain');
  if (changed && !dry) throw new Error(`The tree is not clean:\n${changed}`);
  say('tree', changed ? `${changed.split('\n').length} files are not committed (a dry run goes on)` : 'clean');

  const entries = unreleased(await readFile(path.join(root, 'CHANGELOG.md'), 'utf8'));
  const count = (text) => text.match(/^- /gm)?.length ?? 1;
  say('changelog', READERS.map((reader) => `${reader.toLowerCase()} ${count(entries[reader])}`).join(', '));
  const files = await withVersion(version);
  say('version', `${version}, in ${Object.keys(files).join(', ')}`);

  if (quick) say('checks', 'left out');
  else {
    const line = dry ? 'npm run --silent check' : 'npm run --silent verify';
    await run(root, line);
    say('checks', `${line} passed`);
  }

  // The last commit gives the date, so that the same release can be made again.
  const date = new Date(Number(git('log', '-1', '--format=%ct')) * 1000);
  const folder = path.join(root, 'out/release', version);
  const written = await inCopy('prin', files, async (copy) => {
    await run(copy, 'npm run --silent docs:tables && npm run --silent build && npm run --silent package:check');
    if (!dry) {
      for (const file of Object.keys(files)) await cp(path.join(copy, file), path.join(root, file));
      await rm(path.join(root, 'dist'), { recursive: true });
      await cp(path.join(copy, 'dist'), path.join(root, 'dist'), { recursive: true });
      for (const file of ['README.md', 'README.el.md', 'docs'])
        await cp(path.join(copy, file), path.join(root, file), { recursive: true });
    }
    await ask(path.join(copy, 'out/package'));
    return writeArtifacts({ version, built: copy, folder, date, entries });
  });
  say('package', 'publint and are-the-types-wrong have nothing to report');
  for (const { file, bytes, hash } of written)
    say('file', `${hash.slice(0, 16)}…  ${String(bytes).padStart(8)}  ${file}`);
  say('checksums', `${path.relative(root, folder)}/SHA256SUMS, ${written.length} files`);
  await provenance();
  await finish(version, files, entries);
}

/** Nothing may be known against what goes along; only a dry run goes on without an answer. */
async function ask(built) {
  if (quick) return say('audit', 'left out');
  const { answered, found } = await audit(built);
  if (found || !(answered || dry)) throw new Error(answered ? `npm audit: ${found} found` : 'npm audit: no answer');
  say('audit', answered ? 'nothing is known against what ships' : 'the registry gave no answer (a dry run goes on)');
}

/** Builds elsewhere: what is here must come of it, or the release stops. */
async function provenance() {
  if (quick) return say('provenance', 'left out');
  if (dry) await run(root, 'npm run --silent build');
  await packed();
  for (const { name, node, different } of await reproduce()) {
    if (different.length)
      throw new Error(`Built elsewhere (${name}, Node ${node}), these differ:\n${different.join('\n')}`);
    say('provenance', `the same bytes with Node ${node}: ${name}`);
  }
}

/** The commit and the tag; what comes then is said, and left to people. */
async function finish(version, files, entries) {
  const tag = `v${version}`;
  const notes = READERS.map((reader) => `${reader}\n\n${entries[reader]}`).join('\n\n');
  if (dry) return say('tag', `${tag}, not made: a dry run`);
  await writeFile(path.join(root, 'out/release', version, 'TAG.txt'), `Prin ${version}\n\n${notes}\n`);
  git('add', 'dist', 'README.md', 'README.el.md', 'docs', ...Object.keys(files));
  git('commit', '--message', `release: ${version}`);
  git('tag', '--annotate', tag, '--cleanup=verbatim', '--file', `out/release/${version}/TAG.txt`);
  say('tag', `${tag} made`);
  const [tarball] = (await readdir(path.join(root, 'out/release', version))).filter((file) => file.endsWith('.tgz'));
  say('by hand', `git push --follow-tags; npm publish out/release/${version}/${tarball} --provenance`);
}

const { version: present } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
try {
  await release(values.version ?? present);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
