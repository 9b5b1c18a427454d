/** The frame of every page: head, menu, what the page says, foot. */
import { addressesFrom, escape } from '../addresses.mjs';
import { documentHead } from '../document-head.mjs';
import { rings } from '../rings.mjs';
import { words } from '../words/index.mjs';

/** @typedef {import('../types.js').PageData} PageData */
/** @typedef {PageData & { key?: string }} Keyed */
/** @typedef {Pick<PageData, 'site' | 'locale'> & { key: string, to: import('../addresses.mjs').Addresses }} Place */

/** @param {string} href @param {string} text */
const link = (href, text, current = false) =>
  `<a href="${href}"${current ? ' aria-current="page"' : ''}>${escape(text)}</a>`;

/** Prose, with its title and its first sentence on a ground of their own. @param {string} content */
const prose = (content) => {
  const [, title = '', rest = content] = /^\s*(<h1>[^]*?<\/h1>\s*<p>[^]*?<\/p>)([^]*)$/.exec(content) ?? [];
  return `<section class="hero slim">${rings()}<div class="wrap"><div>${title}</div></div></section>
<div class="wrap prose">${rest}</div>`;
};

/** The other languages of a page, as links. @param {Place} place */
const languages = ({ site, locale, key, to }) =>
  site.locales
    .filter((other) => other !== locale)
    .map((other) => `<a href="${to.page(key, other)}" hreflang="${other}" lang="${other}">${words[other].name}</a>`)
    .join(' ');

/** @param {Place} place */
function menu({ site, locale, key, to }) {
  const { menu: items, menuLabel } = words[locale];
  return `<nav aria-label="${menuLabel}">${Object.entries(items)
    .map(([one, text]) => link(to.page(one, locale), text, one === key))
    .join(' ')} ${languages({ site, locale, key, to })}</nav>`;
}

/** @param {Place} place */
const foot = ({ site, locale, key, to }) => {
  const { foot: columns, footLabel, promise } = words[locale];
  return `<footer class="foot"><div class="wrap">
<nav aria-label="${footLabel}" class="columns">${columns
    .map(
      ({ title, pages }) =>
        `<div><p class="column-title">${title}</p><ul>${Object.entries(pages)
          .map(([one, text]) => `<li>${link(to.page(one, locale), text, one === key)}</li>`)
          .join('')}</ul></div>`,
    )
    .join('')}</nav>
<p class="mark">${words[locale].mark}</p><p>${promise}</p><p>Prin ${site.version}</p>
</div></footer>`;
};

export default class Page {
  /**
   * @param {Keyed & { content: string, title: string, description: string, head?: string, wide?: boolean,
   *   kind?: string }} data `head` is markup, `kind` a class of the body
   * @returns {string}
   */
  render(data) {
    const { site, page, content, title, description, head = '', wide = false, kind = '' } = data;
    const { locale, key } = this.identity(data);
    const to = addressesFrom(page.url);
    const own = words[locale];
    const name = key === 'index' ? `${own.mark} · ${title}` : `${title} · ${own.mark}`;
    const others = site.locales.map(
      (other) => `<link rel="alternate" hreflang="${other}" href="${to.page(key, other)}">\n`,
    );
    const more = `<meta name="description" content="${escape(description)}">\n${others.join('')}${head}`;
    return (
      documentHead({ locale, title: name, to, more }) +
      `<body${kind ? ` class="${kind}"` : ''}>
<a class="skip" href="#content">${own.skip}</a>
<header class="wrap top">` +
      `<a class="mark" href="${to.page('index', locale)}">${own.mark}</a>${menu({ site, locale, key, to })}</header>
<main id="content">${wide ? content : prose(content)}</main>
${foot({ site, locale, key, to })}
</body>
</html>
`
    );
  }

  /** Which page it is, in which language; pages of Markdown are named by their file. @param {Keyed} data */
  identity({ locale, key, page }) {
    return { locale, key: key ?? page.fileSlug };
  }
}
