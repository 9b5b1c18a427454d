/** The generated parts of the guides for hosts: the table of all hosts, and the snippets of each, between two marks. */
import { table as markdownTable } from '../marked-part.mjs';
import { hosts } from './hosts.mjs';
import { snippetFor } from './snippet-for.mjs';
import { FORM_NAMES, LOST, SURE } from './words.mjs';

/** @typedef {import('./hosts.mjs').Locale} Locale */
/** @typedef {import('./snippet-for.mjs').Options} Options */

const WORDS = {
  el: {
    head: ['η σελίδα σας', 'τι επικολλάτε', 'τι μπορεί να χαθεί', 'πόσο σίγουροι είμαστε'],
    once: 'Το script μία φορά για όλο τον ιστότοπο:',
    text: 'Στο κείμενο:',
    or: 'Ή',
    lost: 'Τι μπορεί να χαθεί',
    sure: 'Πόσο σίγουροι είμαστε',
    nothing: 'τίποτα',
  },
  en: {
    head: ['host', 'what you paste', 'what may be lost', 'how sure'],
    once: 'The script once for the whole site:',
    text: 'In the text:',
    or: 'Or',
    lost: 'May be lost',
    sure: 'How sure',
    nothing: 'nothing',
  },
};

/** The address of a section, as GitHub makes it of its title. @param {string} title */
export const slug = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** @param {string} kind its language @param {string} text */
const fence = (kind, text) => `\`\`\`${kind}\n${text}\n\`\`\``;
/** @param {string[]} ids of what may be lost @param {Locale} locale */
const list = (ids, locale) => ids.map((id) => LOST[id][locale]).join(', ');
/** @type {(form: import('./hosts.mjs').Host['forms'][number], locale: Locale) => string} */
const nameOf = ({ form, when }, locale) => `${FORM_NAMES[form][locale]}${when ? ` (${when[locale]})` : ''}`;

/**
 * What a guide shows for: a box of helplines with a setting, and a line of the school where the form takes one.
 * @param {string} version
 * @param {string} title
 */
export const example = (version, title) => ({
  base: `https://your-site.gr/prin/${version}/`,
  name: 'helpline-box',
  title,
  attributes: { 'heading-level': '3' },
});

/**
 * The table of all hosts, the best form of each first. When a form is possible and what was run stand in the section of
 * the host.
 * @param {Locale} locale
 * @param {Options} options
 */
function table(locale, options) {
  const rows = hosts.map(({ id, title, sure, forms }) => [
    `[${title[locale]}](#${slug(title[locale])})`,
    // A semicolon is the question mark of Greek.
    forms.map(({ form }) => FORM_NAMES[form][locale]).join(' · '),
    list(snippetFor({ ...options, local: 'x' }, id, forms[0].form).lost, locale) || WORDS[locale].nothing,
    SURE[sure][locale],
  ]);
  return markdownTable(WORDS[locale].head, rows);
}

/**
 * All snippets of a host, what each may lose, and how sure we are.
 * @param {string} id
 * @param {Locale} locale
 * @param {Options} options
 */
function section(id, locale, options) {
  const host = hosts.find((one) => one.id === id);
  if (!host) throw new Error(`${id} is no host`);
  const { forms, sure, ran } = host;
  const words = WORDS[locale];
  const snippets = forms.map((form) => ({ form, snippet: snippetFor(options, id, form.form) }));
  const first = snippets.find(({ snippet }) => snippet.once);
  const blocks = snippets.flatMap(({ form, snippet }, index) => {
    const { lost } = snippetFor({ ...options, local: 'x' }, id, form.form);
    const once = first?.form === form ? [words.once, fence('html', String(snippet.once))] : [];
    const label = index
      ? `${words.or}, ${nameOf(form, locale)}:`
      : once.length
        ? words.text
        : `${nameOf(form, locale)}:`;
    return [
      ...once,
      label.replace(/^./, (letter) => letter.toUpperCase()),
      fence(snippet.kind, snippet.text),
      ...(lost.length ? [`${words.lost}: ${list(lost, locale)}.`] : []),
    ];
  });
  return [...blocks, `**${words.sure}**: ${SURE[sure][locale]}${ran ? ` (${ran[locale]})` : ''}.`].join('\n\n');
}

/**
 * A guide with its generated parts as the table of hosts says.
 * @param {string} guide Markdown with pairs of `<!-- hosts -->` or `<!-- host: id -->` and `<!-- /host -->`
 * @param {Locale} locale
 * @param {ReturnType<typeof example>} options
 * @throws {Error} where a host has no place, or a place no host
 */
export function withSnippets(guide, locale, options) {
  const left = new Set(['', ...hosts.map(({ id }) => id)]);
  const text = guide.replace(/<!-- hosts?(?:: ([a-z0-9-]+))? -->[^]*?<!-- \/host -->/g, (_, id = '') => {
    if (!left.delete(id)) throw new Error(`«${id}» is no host, or stands there twice`);
    const mark = id ? `host: ${id}` : 'hosts';
    return `<!-- ${mark} -->\n\n${id ? section(id, locale, options) : table(locale, options)}\n\n<!-- /host -->`;
  });
  if (left.size) throw new Error(`no place for: ${[...left].map((id) => id || 'the table').join(', ')}`);
  return text;
}
