/** A page of a host, made from what was copied: as its program would make it of the code. */
import MarkdownIt from 'markdown-it';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const link = (address, words) => `<a href="${escaped(address)}">${escaped(words)}</a>`;

/** What each program makes of code that is no HTML. */
const READERS = {
  markdown: (text) => new MarkdownIt().render(text),
  // MediaWiki: HTML stays, and a link stands in one bracket.
  wikitext: (text) => `<p>${text.replace(/\[(\S+) ([^\]]+)\]/g, (_, address, words) => link(address, words))}</p>`,
  // DokuWiki: a link stands in two.
  dokuwiki: (text) => `<p>${text.replace(/\[\[(.+?)\|(.+?)\]\]/g, (_, address, words) => link(address, words))}</p>`,
  // Google Sites puts the address into a frame.
  address: (text) => `<iframe src="${escaped(text)}" width="700" height="900" title="Prin"></iframe>`,
  // The plugin writes the tag, and loads the script.
  shortcode: (text, base) => {
    const [, name, attributes] = /^\[prin element="([a-z-]+)"(.*?) ?\/?\]/.exec(text) ?? [];
    return `<script async src="${base}prin.js"></script><prin-${name}${attributes}></prin-${name}>`;
  },
};
const READER_OF = {
  mediawiki: 'wikitext',
  dokuwiki: 'dokuwiki',
  discourse: 'markdown',
  github: 'markdown',
  'google-sites': 'address',
  'wordpress-plugin': 'shortcode',
};

/**
 * @param {string} host
 * @param {{ once?: string, text: string }} copied
 * @param {string} base the folder of prin.js
 * @returns {string} the page
 */
export function pageOf(host, { once = '', text }, base) {
  const read = READERS[READER_OF[host]] ?? String;
  const head =
    host === 'mediawiki'
      ? `<script>const mw = { loader: { load(src) { ` +
        `document.head.append(Object.assign(document.createElement('script'), { src })) } } };${once}</script>`
      : once;
  return `<!doctype html><html lang="el"><head><meta charset="utf-8"><title>Άρθρο</title>${head}</head>
<body><article><h1>Άρθρο</h1><p>Πριν από το κουτί.</p>${read(text, base)}<p>Μετά το κουτί.</p></article></body></html>`;
}
