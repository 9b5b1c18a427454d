/**
 * The plugin of dist/wordpress/prin.zip in real WordPresses, and the snippet in MediaWiki's parser:
 * `npm run test:wordpress`. What is not installed is said aloud; with WORDPRESS_REQUIRED=1 it is a failure.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../tools/content/plugin.mjs';
import { launch } from '../support/browser.mjs';
import { authorMistakes } from './checks/author-mistakes.mjs';
import { asAuthor } from './checks/author.mjs';
import { asEditor } from './checks/editor.mjs';
import { frames } from './checks/frames.mjs';
import { afterwards } from './checks/afterwards.mjs';
import { mediawiki } from './checks/mediawiki.mjs';
import { inNetwork } from './checks/network.mjs';
import { inNewestEditor } from './checks/newest-editor.mjs';
import { pastedCode } from './checks/pasted-code.mjs';
import { zip } from './checks/zip.mjs';
import { hosted } from './hosted.mjs';
import { debian, run, site } from './site.mjs';
import { visitors } from './visitors.mjs';

const here = import.meta.dirname;
const state = path.join(root, 'out/wordpress');
const totals = { passed: 0, failed: 0 };

/** Runs checks in their order; one that fails is told with its reason and stops no other. */
async function runAll(title, checks, context) {
  const counts = { passed: 0, failed: 0 };
  const start = performance.now();
  for (const [name, check] of checks) {
    try {
      await check(context);
      counts.passed++;
    } catch (error) {
      counts.failed++;
      console.log(`FAILED: ${title}: ${name}\n${error.stack ?? error}`);
    }
  }
  console.log(
    `${title}: ${checks.length} checks ran, ` +
      `${counts.passed} passed, in ${Math.round((performance.now() - start) / 1000)} s`,
  );
  totals.passed += counts.passed;
  totals.failed += counts.failed;
}

/** Something that must be on the machine is not: never silent, and a failure where it is required. */
function missing(what, packages) {
  console.log(`NOT RUN: ${what}: apt-get install --no-install-recommends ${packages}`);
  if (process.env.WORDPRESS_REQUIRED === '1') totals.failed++;
}

/** The other WordPress, once it is there. */
async function installed() {
  if (!existsSync(path.join(here, 'node_modules/@wordpress/blocks')))
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here });
}

/**
 * A browser that finds this machine alone. By a rule of its own: requests stopped one by one get lost in frames of
 * another origin.
 */
const offlineBrowser = () =>
  launch({
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
    // Nobody asks which requests were made.
    networkEnabled: false,
  });

const EVERYWHERE = [...asEditor, ...pastedCode, ...asAuthor, ...authorMistakes, ...frames];

async function wordpress(source, checks, shared, options) {
  const place = await site(source, path.join(state, source), options);
  process.once('exit', place.stop);
  try {
    const context = { place, ...shared, ...visitors(place, shared.browser) };
    await runAll(`WordPress ${place.version}, ${options ? 'a network' : place.theme}`, checks, context);
  } finally {
    await place.stop();
  }
}

async function main() {
  if (!existsSync(path.join(root, 'dist/wordpress/prin.zip')))
    throw new Error('dist/wordpress/prin.zip is missing: run "npm run build".');
  await mkdir(state, { recursive: true });
  await runAll('The zip', zip, {});
  const modules = await run('php', ['-m']).then(
    ({ stdout }) => stdout,
    () => '',
  );
  const needed = ['pdo_sqlite', 'mbstring', 'xml', 'curl', 'gd'].filter((name) => !modules.split('\n').includes(name));
  if (needed.length)
    return missing(
      `PHP, or its ${needed.join(', ')}`,
      'php8.2-cli php8.2-sqlite3 php8.2-mbstring php8.2-xml php8.2-curl php8.2-gd',
    );
  const [server, browser] = await Promise.all([hosted(path.join(state, 'hosted')), offlineBrowser(), installed()]);
  const shared = { hosted: server, browser };
  try {
    if ((await debian('wordpress')).length) await wordpress('debian', [...EVERYWHERE, ...afterwards], shared);
    else missing('WordPress 6.1', 'wordpress wordpress-theme-twentytwentyone');
    await wordpress('npm', [...EVERYWHERE, ...inNewestEditor, ...afterwards], shared);
    await wordpress('npm', inNetwork, shared, { network: true });
  } finally {
    shared.hosted.close();
    await shared.browser.close();
  }
  if ((await debian('mediawiki')).length) await runAll('MediaWiki', mediawiki, { state });
  else missing('MediaWiki', 'mediawiki');
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
await main().catch((error) => {
  totals.failed++;
  console.log(error.stack);
});
console.log(`wordpress tests: ${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed ? 1 : 0);
