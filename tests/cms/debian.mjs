/** Filters that Debian has, each with its own code. What is not installed says so. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../tools/content/locales.mjs';

const WORDPRESS = '/usr/share/wordpress';
const MEDIAWIKI = '/usr/share/mediawiki/maintenance';
const DOKUWIKI = '/usr/share/dokuwiki';
const PHP = '/usr/share/php';
const BLEACH = 'import bleach, json, sys\nprint(json.dumps([bleach.clean(one) for one in json.load(sys.stdin)]))';
const state = path.join(root, 'out/cms');

/** Runs a program with a text on its standard input. @returns {Promise<string>} what it writes */
const feed = (program, args, text) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'])
      child[stream].setEncoding('utf8').on('data', (part) => (said[stream] += part));
    child.once('error', reject);
    child.once('close', (code) => (code ? reject(new Error(`${program}: ${said.stderr}`)) : resolve(said.stdout)));
    child.stdin.end(text);
  });

const bleach = {
  id: 'bleach',
  title: 'bleach',
  filter: async (texts) => JSON.parse(await feed('/usr/bin/python3', ['-c', BLEACH], JSON.stringify(texts))),
};

/** Who saves, and how, by the names that php/wordpress.php has. */
const WAYS = {
  'admin-block': 'WordPress, administrator or editor, block',
  'admin-classic': 'WordPress, administrator or editor, classic',
  'author-block': 'WordPress, author, or anybody on a network, block',
  'author-classic': 'WordPress, author, or anybody on a network, classic',
  comment: 'WordPress, the filter of comments',
};

const PURIFIERS = { htmlpurifier: 'HTML Purifier 4.11', htmlawed: 'htmLawed 1.1, safe' };

/** The ways of a PHP script as targets, by one run for all of them. */
function ways(script, folder, titles, missing) {
  let done;
  const all = (texts) =>
    (done ??= feed('php', [path.join(import.meta.dirname, 'php', script), folder], JSON.stringify(texts)).then(
      JSON.parse,
    ));
  return Object.entries(titles).map(([way, title]) => ({
    id: script === 'wordpress.php' ? `wordpress-${way}` : way,
    title,
    filter: async (texts) => (await all(texts))[way],
    ...missing,
  }));
}

async function dokuwiki(texts) {
  const folder = path.join(state, 'dokuwiki');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const script = path.join(import.meta.dirname, 'php/dokuwiki.php');
  return JSON.parse(await feed('php', [script, DOKUWIKI, folder], JSON.stringify(texts)));
}

/** All texts as one page: a wiki takes a second for each. */
async function mediawiki(texts) {
  const folder = path.join(state, 'mediawiki');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const settings = { dbtype: 'sqlite', dbpath: folder, confpath: folder, skins: '', server: 'http://wiki.test' };
  const options = Object.entries({ ...settings, pass: 'only-for-this-test' }).flatMap(([key, value]) => [
    `--${key}`,
    value,
  ]);
  await feed('php', [`${MEDIAWIKI}/install.php`, ...options, 'Wiki', 'Admin'], '');
  const parted = texts.join('\n\nnext-text\n\n');
  const parsed = await feed('php', [`${MEDIAWIKI}/parse.php`, '--conf', `${folder}/LocalSettings.php`], parted);
  return parsed.split(/<p>next-text\s*<\/p>/);
}

/** @returns {Promise<import('./targets.mjs').Target[]>} */
export const debian = async () => [
  { ...bleach, ...(!existsSync('/usr/lib/python3/dist-packages/bleach') && { missing: 'python3-bleach' }) },
  ...ways('wordpress.php', WORDPRESS, WAYS, !existsSync(WORDPRESS) && { missing: 'wordpress php8.2-cli' }),
  ...ways(
    'purifiers.php',
    PHP,
    PURIFIERS,
    !(existsSync(`${PHP}/HTMLPurifier.php`) && existsSync(`${PHP}/php-htmlawed`)) && {
      missing: 'php-htmlpurifier php-htmlawed php8.2-cli',
    },
  ),
  {
    id: 'mediawiki',
    title: 'MediaWiki 1.39, written as wikis do',
    kinds: ['wikitext'],
    filter: mediawiki,
    ...(!existsSync(MEDIAWIKI) && { missing: 'mediawiki php8.2-cli php8.2-sqlite3' }),
  },
  {
    id: 'dokuwiki',
    title: 'DokuWiki 2022-07-31, written as wikis do',
    kinds: ['text'],
    filter: dokuwiki,
    ...(!existsSync(DOKUWIKI) && { missing: 'dokuwiki php8.2-cli php8.2-xml' }),
  },
];
