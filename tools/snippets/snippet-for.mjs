/**
 * The code to paste, for a host and what its owner wants. Pure, and without imports of Node: the guides are written
 * with it, and a page can run it.
 */
import { hosts } from './hosts.mjs';

/**
 * @typedef {object} Options
 * @property {string} base the absolute address of the folder of `prin.js`, with a slash at its end
 * @property {string} name of an element, without `prin-`
 * @property {string} title the words of a link, the title of a frame
 * @property {'el' | 'en'} [locale] of the words beside the link; Greek if none is named
 * @property {Record<string, string>} [attributes] by name, as on the tag; an empty value is a boolean that is on
 * @property {string} [local] the site's own line, as text
 * @property {string} [integrity] of prin.js, for a base that never changes
 */
/**
 * @typedef {object} Snippet
 * @property {string} form
 * @property {'html' | 'text' | 'wikitext' | 'markdown'} kind its language, as a fence of Markdown names it
 * @property {string} text
 * @property {string} [once] what the site needs once besides, as HTML
 * @property {string[]} lost what of the options cannot be had in this form on this host; ids of `LOST`
 * @property {'tried' | 'filter' | 'read' | 'untried'} sure
 */

/** The words around the numbers, which every fallback has. */
const WORDS = {
  el: { now: 'Τώρα:', danger: 'Αν ο κίνδυνος είναι άμεσος:', young: 'Για παιδιά και εφήβους:' },
  en: { now: 'Now:', danger: 'If the danger is immediate:', young: 'For children and teenagers:' },
};
const NUMBERS = ['112', '116 111'];
const digits = (/** @type {string} */ number) => number.replaceAll(' ', '');

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/**
 * WordPress ends a shortcode at the first bracket.
 * @type {(text: string, instead: (sign: string) => string) => string}
 */
const withoutBrackets = (text, instead) => text.replace(/[[\]]/g, instead);

/**
 * How a number is written: as a link in the language of the page, or as text where such links die.
 * @satisfies {Record<string, (number: string) => string>}
 */
const numberIn = {
  html: (number) => `<a href="tel:${digits(number)}">${number}</a>`,
  wikitext: (number) => `[tel:${digits(number)} ${number}]`,
  text: (number) => number,
};

/**
 * «Αν ο κίνδυνος είναι άμεσος: 112. Για παιδιά και εφήβους: 116 111.» Between two numbers there are always words.
 * @param {Options} options
 * @param {(number: string) => string} write
 */
function numbersLine({ locale = 'el' }, write) {
  const { danger, young } = WORDS[locale];
  const [first, second] = NUMBERS.map(write);
  return `${danger} ${first}. ${young} ${second}.`;
}

/**
 * «Τώρα: 112, 116 111.»
 * @param {Options} options
 * @param {(number: string) => string} write
 */
const nowLine = ({ locale = 'el' }, write) => `${WORDS[locale].now} ${NUMBERS.map(write).join(', ')}.`;

/**
 * The address of a page of one widget, with the settings.
 * @param {Options} options
 * @param {'text' | 'frame'} folder
 */
function address({ base, name, attributes = {} }, folder) {
  const query = Object.entries(attributes)
    .map(([key, value]) => (value ? `${key}=${encodeURIComponent(value)}` : key))
    .join('&');
  return `${base}${folder}/${name}.html${query && `?${query}`}`;
}

const written = (attributes = {}, prefix = '') =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${prefix}${key}${value || prefix ? `="${escape(value)}"` : ''}`)
    .join('');

/** @param {Options} options */
function scriptTag({ base, integrity }) {
  const hash = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script async src="${base}prin.js"${hash}></script>`;
}

const paragraph = (/** @type {string} */ text) => `<p>${text}</p>`;

/** @param {Options} options */
function marked(options, write = numberIn.html, block = paragraph) {
  const { name, attributes, local } = options;
  const line = local ? `<p data-prin-slot="local">${escape(local)}</p>` : '';
  return (
    `<div class="prin-${name}" data-prin="${name}"${written(attributes, 'data-')}>` +
    `${line}${block(numbersLine(options, write))}</div>`
  );
}

/**
 * @param {Options} options
 * @param {string} size
 */
function frame(options, size) {
  const exit = options.attributes?.['exit-href'];
  const host = exit ? ` data-exit-href="${escape(exit)}"` : '';
  return `<iframe src="${escape(address(options, 'frame'))}" title="${escape(options.title)}" ${size}${host}></iframe>`;
}

/**
 * Every form: its language, its code, what the site needs once, and what it cannot carry.
 * @type {Record<string, { kind?: Snippet['kind'], write: (options: Options) => string, once?: (options: Options) =>
 *   string, cannot?: string[] }>}
 */
const FORMS = {
  tag: {
    write: (options) => {
      const line = options.local ? `<p slot="local">${escape(options.local)}</p>\n` : '';
      return (
        `${scriptTag(options)}\n<prin-${options.name}${written(options.attributes)}>\n${line}` +
        `<p>${numbersLine(options, numberIn.html)}</p>\n</prin-${options.name}>`
      );
    },
  },
  'tag-line': {
    write: (options) => {
      const line = options.local ? `<span slot="local">${escape(options.local)}</span>` : '';
      return (
        `${scriptTag(options)}` +
        `<prin-${options.name}${written(options.attributes)}>` +
        `${line}${numbersLine(options, numberIn.html)}</prin-${options.name}>`
      );
    },
  },
  div: { write: (options) => marked(options), once: scriptTag },
  'div-text': { write: (options) => marked(options, numberIn.text), once: scriptTag },
  'script-div': { write: (options) => `${scriptTag(options)}${marked(options)}` },
  'div-wiki': { kind: 'wikitext', write: (options) => marked(options, numberIn.wikitext, String), once: scriptTag },
  link: {
    write: (options) =>
      `<p><a href="${escape(address(options, 'text'))}">` +
      `${escape(options.title)}</a> ${nowLine(options, numberIn.html)}</p>`,
    once: scriptTag,
    cannot: ['local'],
  },
  'link-text': {
    write: (options) =>
      `<p><a href="${escape(address(options, 'text'))}">` +
      `${escape(options.title)}</a> ${nowLine(options, numberIn.text)}</p>`,
    once: scriptTag,
    cannot: ['local'],
  },
  'link-wiki': {
    kind: 'wikitext',
    write: (options) => `[${address(options, 'text')} ${options.title}] ${nowLine(options, numberIn.wikitext)}`,
    once: scriptTag,
    cannot: ['local'],
  },
  'link-dokuwiki': {
    kind: 'text',
    write: (options) => `[[${address(options, 'text')}|${options.title}]] ${nowLine(options, numberIn.text)}`,
    once: scriptTag,
    cannot: ['local'],
  },
  'link-markdown': {
    kind: 'markdown',
    write: (options) => `[${options.title}](${address(options, 'text')}) ${nowLine(options, numberIn.text)}`,
    once: scriptTag,
    cannot: ['local'],
  },
  numbers: {
    write: (options) => `<p>${numbersLine(options, numberIn.html)}</p>`,
    cannot: ['local', 'settings', 'widget'],
  },
  frame: {
    write: (options) =>
      `${frame(options, 'width="100%" height="900"')}\n<script async src="${options.base}frame.js"></script>`,
    cannot: ['local'],
  },
  'frame-fixed': { write: (options) => frame(options, 'width="700" height="900"'), cannot: ['local', 'height'] },
  address: { kind: 'text', write: (options) => address(options, 'frame'), cannot: ['local', 'height'] },
  page: { kind: 'text', write: (options) => address(options, 'text'), cannot: ['local', 'height'] },
  shortcode: {
    kind: 'text',
    write: ({ name, attributes, local }) =>
      `[prin element="${name}"${withoutBrackets(written(attributes), encodeURIComponent)}` +
      (local ? `]${withoutBrackets(escape(local), (sign) => `&#${sign.charCodeAt(0)};`)}[/prin]` : ' /]'),
  },
};

/** The names of all forms. */
export const forms = Object.keys(FORMS);

/**
 * @param {Options} options
 * @param {string} host the id of a host
 * @param {string} [form] one that the host takes; the best if none is named
 * @returns {Snippet}
 * @throws {Error} where the host is unknown, or does not take the form
 */
export function snippetFor(options, host, form) {
  const known = hosts.find(({ id }) => id === host);
  if (!known) throw new Error(`${host}: expected ${hosts.map(({ id }) => id).join(', ')}`);
  const taken = known.forms.find((one) => !form || one.form === form);
  if (!taken)
    throw new Error(`${host} does not take «${form}»: expected ${known.forms.map((one) => one.form).join(', ')}`);
  const { kind = 'html', write, once, cannot = [] } = FORMS[taken.form];
  /** @type {Record<string, boolean>} */
  const asked = { local: Boolean(options.local), settings: Object.keys(options.attributes ?? {}).length > 0 };
  const lost = [...new Set([...(taken.lost ?? []), ...cannot])].filter((what) => asked[what] ?? true);
  const script = lost.includes('widget') ? undefined : once?.(options);
  return { form: taken.form, kind, text: write(options), once: script, lost, sure: taken.sure ?? known.sure };
}
