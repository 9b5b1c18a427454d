/**
 * Writes the tables of elements and of attributes of README.md and README.el.md, the files of the elements in
 * content/README.md, the hosts and snippets of docs/hosts.md and its Greek twin, and the tables of docs/theming.md,
 * each between its two marks: `npm run docs:tables`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { allAttributes } from './attributes.mjs';
import { root } from './content/locales.mjs';
import { elementNames, elements, titleOf } from './elements.mjs';
import { isProgram } from './is-program.mjs';
import { table, withPart } from './marked-part.mjs';
import { declarationsOf, publishedManifest } from './metadata/manifest.mjs';
import { example, withSnippets } from './snippets/guide.mjs';
import { withTheme } from './theme-tables.mjs';
import { version } from './version.mjs';

/** @typedef {Exclude<import('./attributes.mjs').Attribute['type'], 'enum'>} Unlisted */
/**
 * @typedef {object} TableWords
 * @property {'en' | 'el'} language
 * @property {string[]} elements the head of the table of elements
 * @property {string[]} head of the table of attributes
 * @property {string} all
 * @property {string} off
 * @property {string} none
 * @property {Record<Unlisted, string>} values of types without a list
 */
/** The fixed words of the tables, by file. @satisfies {Record<string, TableWords>} */
const FILES = {
  'README.md': {
    language: 'en',
    elements: ['tag', 'title', 'what it is'],
    head: ['attribute', 'on', 'values', 'default', 'what it does'],
    all: 'all',
    off: 'off',
    none: 'none',
    values: { boolean: 'present, or `false`', url: 'an http or https address', ids: 'ids, separated by spaces' },
  },
  'README.el.md': {
    language: 'el',
    elements: ['ετικέτα', 'τίτλος', 'για ποιον, και τι είναι'],
    head: ['ρύθμιση', 'πού', 'τιμές', 'προεπιλογή', 'τι κάνει'],
    all: 'παντού',
    off: 'όχι',
    none: 'καμία',
    values: { boolean: 'χωρίς τιμή, ή `false`', url: 'διεύθυνση http ή https', ids: 'id, με κενό ανάμεσα' },
  },
};

/** @param {string[]} texts */
const code = (texts) => texts.map((text) => `\`${text}\``).join(', ');

/**
 * The elements: in Greek as each one's meta.json tells an editor, in English by the first sentence of
 * the manifest.
 * @param {TableWords} words
 */
async function elementTable({ language, elements: head }) {
  const declarations = declarationsOf(await publishedManifest());
  const rows = elements.map(async (element, place) => {
    const file = path.join(root, 'content', language, `${element.name}.yaml`);
    const { title } = parse(await readFile(file, 'utf8'));
    return [
      `\`<prin-${element.name}>\``,
      title,
      language === 'el' ? element.for : declarations[place].declaration.summary,
    ];
  });
  return table(head, await Promise.all(rows));
}

/** The attributes, with the elements that have each. @param {TableWords} words */
async function attributeTable({ language, head, all, off, none, values: valuesOf }) {
  const rows = (await allAttributes()).map(({ name, elements, type, values, default: fallback, description }) => [
    code([name]),
    elements.length === elementNames.length ? all : code(elements),
    values ? code(values) : valuesOf[/** @type {Unlisted} */ (type)],
    type === 'boolean' ? off : (fallback && code([fallback])) || none,
    description[language],
  ]);
  return table(head, rows);
}

/**
 * The readme of the content, with the files of the elements.
 * @returns {Promise<Record<string, { before: string, after: string }>>} by the path of the file
 * @throws {Error} where it lacks its marks
 */
export async function withContent() {
  const file = 'content/README.md';
  const before = await readFile(path.join(root, file), 'utf8');
  const rows = elements.map(({ name, for: what }) => [
    code([`el/${name}.yaml`]),
    what,
    code([`npm run preview -- ${name}`]),
  ]);
  return {
    [file]: { before, after: withPart(before, file, 'elements', table(['αρχείο', 'τι έχει', 'το βλέπω με'], rows)) },
  };
}

/**
 * The guides for hosts, as the table of hosts is now.
 * @returns {Promise<Record<string, { before: string, after: string }>>} by the path of the file
 */
export async function withHosts() {
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
 * The files with their tables as the elements and attributes are now.
 * @returns {Promise<Record<string, { before: string, after: string }>>} by the path of the file
 * @throws {Error} where a file lacks one of its two marks
 */
export async function withTables() {
  const files = /** @type {(keyof typeof FILES)[]} */ (Object.keys(FILES));
  const texts = files.map(async (file) => {
    const before = await readFile(path.join(root, file), 'utf8');
    const after = withPart(before, file, 'elements', await elementTable(FILES[file]));
    return [file, { before, after: withPart(after, file, 'attributes', await attributeTable(FILES[file])) }];
  });
  return Object.fromEntries(await Promise.all(texts));
}

if (isProgram(import.meta.url))
  for (const [file, { after }] of Object.entries({
    ...(await withTables()),
    ...(await withContent()),
    ...(await withHosts()),
    ...(await withTheme()),
  }))
    await writeFile(path.join(root, file), after);
