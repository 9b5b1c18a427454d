/** Filters that Debian has, each with its own code. What is not installed says so. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../tools/content/locales.mjs';

const WORDPRESS = '/usr/share/wordpress';
const MEDIAWIKI = '/usr/share/mediawiki/maintenance';
const DOKUWIKI = '/usr/share/dokuwiki';
const PHP = '/usr/share/php';
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

/** Who saves, and how, by the names that php/wordpress.php has. */
const WORDPRESS_WAYS = {
  'wordpress-admin-block': 'WordPress, administrator or editor, block',
  'wordpress-admin-classic': 'WordPress, administrator or editor, classic',
  'wordpress-author-block': 'WordPress, author, or anybody on a network, block',
  'wordpress-author-classic': 'WordPress, author, or anybody on a network, classic',
  'wordpress-feed': 'WordPress, the feed of a post by an author',
  'wordpress-comment': 'WordPress, the filter of comments',
};

const PURIFIERS = { htmlpurifier: 'HTML Purifier 4.11', htmlawed: 'htmLawed 1.1, safe' };

const RUBY = {
  'html-pipeline': 'html-pipeline 2.14 (GitHub)',
  'ruby-sanitize': 'Sanitize 6 of Ruby, basic',
  'ruby-sanitize-relaxed': 'Sanitize 6 of Ruby, relaxed',
  rails: 'Rails',
};

const RUBY_PACKAGES = ['ruby-html-pipeline', 'ruby-sanitize', 'ruby-rails-html-sanitizer'];

const PYTHON = { bleach: 'bleach', 'bleach-strip': 'bleach, which removes tags', lxml: 'lxml' };

/**
 * The ways of a script as targets, by one run for all of them.
 * @param {string[]} command a program, a script of this folder, and what it is told
 * @param {Record<string, string>} titles
 * @param {string[]} files without which it does not run
 * @param {string} missing the packages that have them
 */
function ways([program, script, ...args], titles, files, missing) {
  let done;
  const all = (texts) =>
    (done ??= feed(program, [path.join(import.meta.dirname, script), ...args], JSON.stringify(texts)).then(JSON.parse));
  return Object.entries(titles).map(([way, title]) => ({
    id: way,
    title,
    filter: async (texts) => (await all(texts))[way],
    ...(!files.every((file) => existsSync(file)) && { missing }),
  }));
}

/** A wiki that takes HTML takes it between two tags. */
const asHtml = (text) => `<html>\n${text}\n</html>`;

/** @param {'wiki' | 'html' | 'html-off'} way with what it is told of HTML */
async function dokuwiki(way, texts) {
  const folder = path.join(state, 'dokuwiki', way);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const script = path.join(import.meta.dirname, 'php/dokuwiki.php');
  return JSON.parse(await feed('php', [script, DOKUWIKI, folder, way], JSON.stringify(texts)));
}

let installed;
/** A wiki of its own; installs it once. @returns {Promise<string>} its folder */
const installedMediawiki = () =>
  (installed ??= (async () => {
    const folder = path.join(state, 'mediawiki');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const settings = { dbtype: 'sqlite', dbpath: folder, confpath: folder, skins: '', server: 'http://wiki.test' };
    const options = Object.entries({ ...settings, pass: 'only-for-this-test' }).flatMap(([key, value]) => [
      `--${key}`,
      value,
    ]);
    await feed('php', [`${MEDIAWIKI}/install.php`, ...options, 'Wiki', 'Admin'], '');
    return folder;
  })());

/** All texts as one page: a wiki takes a second for each. */
async function mediawiki(more, texts) {
  const folder = await installedMediawiki();
  const settings = `${folder}/${more ? 'Html' : 'Local'}Settings.php`;
  if (more) await writeFile(settings, (await readFile(`${folder}/LocalSettings.php`, 'utf8')) + more);
  const parted = texts.join('\n\nnext-text\n\n');
  const parsed = await feed('php', [`${MEDIAWIKI}/parse.php`, '--conf', settings], parted);
  return parsed.split(/<p>next-text\s*<\/p>/);
}

/** @returns {Promise<import('./target.mjs').Target[]>} */
export const debian = async () => [
  ...ways(
    ['/usr/bin/python3', 'scripts/python.py'],
    PYTHON,
    ['bleach', 'lxml'].map((name) => `/usr/lib/python3/dist-packages/${name}`),
    'python3-bleach python3-lxml',
  ),
  ...ways(
    ['/usr/bin/ruby', 'scripts/ruby.rb'],
    RUBY,
    RUBY_PACKAGES.map((name) => `/usr/share/doc/${name}`),
    RUBY_PACKAGES.join(' '),
  ),
  ...ways(['php', 'php/wordpress.php', WORDPRESS], WORDPRESS_WAYS, [WORDPRESS], 'wordpress php8.2-cli'),
  ...ways(
    ['php', 'php/purifiers.php', PHP],
    PURIFIERS,
    ['HTMLPurifier.php', 'php-htmlawed'].map((name) => `${PHP}/${name}`),
    'php-htmlpurifier php-htmlawed php8.2-cli',
  ),
  ...[
    { id: 'mediawiki', title: 'written as wikis do', kinds: ['wikitext'], filter: (texts) => mediawiki('', texts) },
    {
      id: 'mediawiki-html',
      title: 'with `$wgRawHtml`',
      filter: (texts) => mediawiki('$wgRawHtml = true;\n', texts.map(asHtml)),
    },
  ].map((one) => ({
    ...one,
    title: `MediaWiki 1.39, ${one.title}`,
    ...(!existsSync(MEDIAWIKI) && { missing: 'mediawiki php8.2-cli php8.2-sqlite3' }),
  })),
  ...[
    { id: 'dokuwiki', title: 'written as wikis do', kinds: ['text'], filter: (texts) => dokuwiki('wiki', texts) },
    { id: 'dokuwiki-html', title: 'with `htmlok`', filter: (texts) => dokuwiki('html', texts.map(asHtml)) },
    {
      id: 'dokuwiki-html-off',
      title: 'HTML without `htmlok`',
      filter: (texts) => dokuwiki('html-off', texts.map(asHtml)),
    },
  ].map((one) => ({
    ...one,
    title: `DokuWiki 2022-07-31, ${one.title}`,
    ...(!existsSync(DOKUWIKI) && { missing: 'dokuwiki php8.2-cli php8.2-xml' }),
  })),
];
