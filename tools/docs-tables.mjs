/**
 * Writes the attribute tables of README.md and README.el.md, and the hosts and snippets of docs/hosts.md and its Greek
 * twin, and the tables of docs/theming.md, each between its two marks: `npm run docs:tables`.
 */
import { realpathSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allAttributes } from './attributes.mjs';
import { root } from './content/locales.mjs';
import { elementNames, elements, titleOf } from './elements.mjs';
import { example, withSnippets } from './snippets/guide.mjs';
import { withTheme } from './theme-tables.mjs';

const BEGIN = '<!-- attributes: npm run docs:tables -->';
const END = '<!-- /attributes -->';

/** The fixed words of each table, by file. */
const FILES = {
  'README.md': {
    language: 'en',
    head: ['attribute', 'on', 'values', 'default', 'what it does'],
    all: 'all',
    off: 'off',
    none: 'none',
    values: { boolean: 'present, or `false`', url: 'an http or https address', ids: 'ids, separated by spaces' },
  },
  'README.el.md': {
    language: 'el',
    head: ['ρύθμιση', 'πού', 'τιμές', 'προεπιλογή', 'τι κάνει'],
    all: 'παντού',
    off: 'όχι',
    none: 'καμία',
    values: { boolean: 'χωρίς τιμή, ή `false`', url: 'διεύθυνση http ή https', ids: 'id, με κενό ανάμεσα' },
  },
};

/** @param {string[]} texts */
const code = (texts) => texts.map((text) => `\`${text}\``).join(', ');

/** @param {keyof typeof FILES} file */
async function table(file) {
  const { language, head, all, off, none, values: valuesOf } = FILES[file];
  const rows = (await allAttributes()).map(({ name, elements, type, values, default: fallback, description }) => [
    code([name]),
    elements.length === elementNames.length ? all : code(elements),
    values ? code(values) : valuesOf[type],
    type === 'boolean' ? off : (fallback && code([fallback])) || none,
    description[language],
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * The guides for hosts, as the table of hosts is now.
 * @returns {Promise<Record<string, { before: string, after: string }>>} by the path of the file
 */
export async function withHosts() {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const box = elements.find(({ name }) => name === 'helpline-box');
  if (!box) throw new Error('the guides show helpline-box');
  const options = example(version, titleOf(box));
  /** @type {['en' | 'el', string][]} */
  const guides = [
    ['en', 'docs/hosts.md'],
    ['el', 'docs/hosts.el.md'],
  ];
  const texts = guides.map(async ([locale, file]) => {
    const before = await readFile(path.join(root, file), 'utf8');
    return [file, { before, after: withSnippets(before, locale, options) }];
  });
  return Object.fromEntries(await Promise.all(texts));
}

/**
 * The files with their tables as the attributes are now.
 * @returns {Promise<Record<string, { before: string, after: string }>>} by the path of the file
 * @throws {Error} where a file lacks one of its two marks
 */
export async function withTables() {
  const files = /** @type {(keyof typeof FILES)[]} */ (Object.keys(FILES));
  const texts = files.map(async (file) => {
    const before = await readFile(path.join(root, file), 'utf8');
    const [start, end] = [before.indexOf(BEGIN), before.indexOf(END)];
    if (start < 0 || end < start) throw new Error(`${file} needs the two lines ${BEGIN} and ${END}, in this order.`);
    return [
      file,
      { before, after: `${before.slice(0, start)}${BEGIN}\n\n${await table(file)}\n\n${before.slice(end)}` },
    ];
  });
  return Object.fromEntries(await Promise.all(texts));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const [file, { after }] of Object.entries({
    ...(await withTables()),
    ...(await withHosts()),
    ...(await withTheme()),
  }))
    await writeFile(path.join(root, file), after);
