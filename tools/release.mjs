/**
 * `npm run release -- --dry-run`: everything that a release is, in out/release/, without a commit or a tag.
 * `npm run release -- --version 1.0.0`: the same, then the commit and the tag; whoever releases pushes and publishes.
 * `--quick` leaves out the tests and the builds elsewhere: for looking at the files, or in a copy without a remote.
 * `--unaudited` goes on where the registry does not answer `npm audit`, and says so at the end.
 */
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './content/locales.mjs';
import { packed } from './package/pack.mjs';
import { writeArtifacts } from './release/artifacts.mjs';
import { inCopy, run } from './release/copy.mjs';
import { reproduce } from './release/reproduce.mjs';
import { audit } from './release/shipped.mjs';
import { cannotRehearse, commitAndTag, git } from './release/tag.mjs';
import { READERS, unreleased, withVersion } from './release/version.mjs';
import { version as present } from './version.mjs';

const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    unaudited: { type: 'boolean', default: false },
    version: { type: 'string' },
  },
});
const { 'dry-run': dry, quick, unaudited } = values;
/** What else a release writes into: the documents whose tables, addresses and snippets follow the sources. */
const DOCUMENTS = ['README.md', 'README.el.md', 'docs'];
/** What must not be overlooked: said where it happens, and once more at the end. @type {string[]} */
const warnings = [];
/**
 * @param {string} step
 * @param {string} text
 */
const say = (step, text) => console.log(`${step.padEnd(12)} ${text}`);

/** @param {string} version */
async function release(version) {
  const refused = quick && !dry && cannotRehearse(root);
  if (refused) throw new Error(refused);
  const changed = git(root, ['status', '--porcelain']);
  if (changed && !dry) throw new Error(`The tree is not clean:\n${changed}`);
  say('tree', changed ? `${changed.split('\n').length} files are not committed (a dry run goes on)` : 'clean');

  const changelog = await readFile(path.join(root, 'CHANGELOG.md'), 'utf8');
  const entries = unreleased(changelog, present);
  if (!dry && changelog.includes(`\n## ${version}\n`))
    throw new Error(`CHANGELOG.md has "## ${version}" already: name the next version by --version.`);
  /** @param {string} text */
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
  const date = new Date(Number(git(root, ['log', '-1', '--format=%ct'])) * 1000);
  const folder = path.join(root, 'out/release', version);
  const written = await inCopy('prin', files, async (copy) => {
    await run(copy, 'npm run --silent docs:tables && npm run --silent build && npm run --silent package:check');
    await ask(path.join(copy, 'out/package'));
    if (!dry) {
      for (const file of Object.keys(files)) await cp(path.join(copy, file), path.join(root, file));
      await rm(path.join(root, 'dist'), { recursive: true });
      await cp(path.join(copy, 'dist'), path.join(root, 'dist'), { recursive: true });
      for (const file of DOCUMENTS) await cp(path.join(copy, file), path.join(root, file), { recursive: true });
    }
    return writeArtifacts({ version, built: copy, compiled: path.join(copy, 'out'), folder, date, entries });
  });
  say('package', 'publint and are-the-types-wrong have nothing to report');
  for (const { file, bytes, hash } of written)
    say('file', `${hash.slice(0, 16)}…  ${String(bytes).padStart(8)}  ${file}`);
  say('checksums', `${path.relative(root, folder)}/SHA256SUMS, ${written.length} files`);
  await provenance();
  await finish(version, files, entries);
}

/**
 * Nothing may be known against what goes along.
 * @param {string} built the folder of the package
 * @throws {Error} if something is, or if the registry does not answer and nothing was said to go on without
 */
async function ask(built) {
  const { found, unreachable } = await audit(built);
  if (found) throw new Error(`npm audit --omit=dev: ${found} found`);
  if (!unreachable) return say('audit', 'npm audit --omit=dev: nothing is known against what ships');
  const warning = `NOT REACHABLE: nobody has asked what is known against what ships (${unreachable})`;
  if (!dry && !unaudited) throw new Error(`npm audit: ${warning}. With --unaudited the release goes on.`);
  warnings.push(`npm audit: ${warning}. Run npm audit --omit=dev where the registry answers.`);
  say('audit', warning);
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

/**
 * The commit and the tag; what comes then is said, and left to people.
 * @param {string} version
 * @param {Record<string, string>} files that name it
 * @param {Record<string, string>} entries of the changelog
 */
async function finish(version, files, entries) {
  if (dry) say('tag', `v${version}, not made: a dry run`);
  else {
    const written = ['dist', ...DOCUMENTS, ...Object.keys(files)];
    say('tag', `${commitAndTag(root, version, written, entries)} made`);
    const [tarball] = (await readdir(path.join(root, 'out/release', version))).filter((file) => file.endsWith('.tgz'));
    say('by hand', `git push --follow-tags; npm publish out/release/${version}/${tarball} --provenance`);
  }
  for (const warning of warnings) console.error(`\nWARNING: ${warning}`);
}

try {
  await release(values.version ?? present);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
