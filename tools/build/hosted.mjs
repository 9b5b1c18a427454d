/**
 * What needs an absolute address: `npm run build -- --base https://…` writes out/hosted/, dist/ as it is to lie at
 * that address, whose pages of one widget say where their oEmbed is, with that oEmbed and what to paste; and what is
 * printed says where its text is. Never into dist/. Without --base, nothing.
 */
import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../content/locales.mjs';
import { version } from '../version.mjs';
import { contextOf, countryFolder, inEveryLanguage, writeFiles } from './context.mjs';
import { framePages } from './frame-pages.mjs';
import { integrity } from './integrity.mjs';
import { printAddress } from './print-address.mjs';
import { posters } from './posters.mjs';
import { isPrecompressed, precompressed } from './precompress.mjs';
import { site } from './site.mjs';
import { textPages } from './text-pages.mjs';
import { plugin } from './wordpress.mjs';

/** Initial size of the iframe, in pixels; it stays if no script adjusts it. WordPress caps the height at 1000. */
const WIDTH = 600;
const HEIGHT = 800;

/**
 * The address that --base names, with a slash at its end.
 * @param {string[]} args
 * @returns {string | undefined}
 * @throws {Error} where it is none, or there is another word
 */
export function baseOf(args) {
  const wrong = (/** @type {string} */ what) =>
    new Error(
      `${what}: χρειάζεται διεύθυνση http ή https ενός φακέλου, χωρίς ? και #, για παράδειγμα --base ` +
        `https://example.gr/prin/1.2.3\n` +
        `${what}: an http or https address of a folder is expected, without ? and #, for example --base ` +
        `https://example.gr/prin/1.2.3`,
    );
  const { values, positionals, tokens } = parseArgs({
    args,
    options: { base: { type: 'string' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = tokens.flatMap((token) => (token.kind === 'option' && token.name !== 'base' ? token.rawName : []));
  const unknown = [...options, ...positionals][0];
  if (unknown !== undefined) throw wrong(unknown);
  const { base } = values;
  if (base === undefined) return undefined;
  const said = typeof base === 'string' && base ? `--base ${base}` : '--base';
  // Stricter than URL, which mends what was not meant.
  if (typeof base !== 'string' || !/^https?:\/\/[^\s/?#\\"'<>&]+[^\s?#\\"'<>&]*$/i.test(base) || !URL.canParse(base))
    throw wrong(said);
  const { href, username, password } = new URL(base);
  if (username || password) throw wrong(said);
  return href.replace(/\/?$/, '/');
}

/**
 * An iframe, empty: WordPress takes no other.
 * @param {string} address
 * @param {string} title as markup
 * @param {string} attributes
 */
const iframe = (address, title, attributes) =>
  `<iframe src="${address}" title="${title}" ${attributes} height="${HEIGHT}"></iframe>`;

/**
 * What any page can paste.
 * @param {string} address
 * @param {string} title as markup
 * @param {string} script the address of frame.js
 */
const snippet = (address, title, script) =>
  `${iframe(address, title, 'loading="lazy" allow="clipboard-write" style="border:0" width="100%"')}\n` +
  `<script async src="${script}"></script>\n`;

/**
 * The oEmbed of one frame page; `title` is its title as markup, `text` as text. WordPress loads what follows the
 * height only for HTML whose very first characters are a blockquote, followed by one empty iframe; the blockquote is
 * what is read where the frame does not answer, so it has numbers.
 * @param {string} address
 * @param {{ text: string, title: string }} titles
 * @param {string} minimal fallback
 */
function oembed(address, { text, title }, minimal) {
  const numbers = [...minimal.matchAll(/(<a href="tel:[^"]*">)<strong>([^<]*)/g)]
    .map(([, link, number]) => `${link}${number}</a>`)
    .join(' · ');
  return {
    version: '1.0',
    type: 'rich',
    title: text,
    provider_name: 'Prin',
    html:
      `<blockquote><a href="${address}">` +
      `${title}</a> ${numbers}</blockquote>${iframe(address, title, `frameborder="0" width="${WIDTH}"`)}`,
    width: WIDTH,
    height: HEIGHT,
    cache_age: 86_400,
  };
}

/**
 * The files of a language that name their own address.
 * @param {import('./context.mjs').Language} language
 * @param {{ base: string, hosted: string }} where
 * @returns {Promise<import('./context.mjs').Files>}
 */
async function addressed(language, { base, hosted }) {
  const { folder, shared, countries, elements } = language;
  const { escapeHtml } = shared.module;
  const at = (/** @type {string} */ file) => new URL(path.posix.join(folder, file), base).href;
  /**
   * The first country needs no parameter.
   * @type {(address: string, index: number, country: import('./context.mjs').Country) => string}
   */
  const inCountry = (address, index, { id }) => (index ? `${address}?country=${id}` : address);
  /** @type {(name: string, country: import('./context.mjs').Country) => string} */
  const oembedFile = (name, country) => `${countryFolder('oembed', country)}/${name}.json`;
  const pasted = elements.flatMap(([name, { content, minimal }]) => {
    const { text } = content.title;
    const title = escapeHtml(text);
    const address = at(`frame/${name}.html`);
    return [
      ...countries.map((country, index) => [
        oembedFile(name, country),
        `${JSON.stringify(oembed(inCountry(address, index, country), { text, title }, minimal[country.id]))}\n`,
      ]),
      [`snippet/${name}.html`, snippet(address, title, new URL('frame.js', base).href)],
    ];
  });
  /** @type {(name: string, title: string, country?: import('./context.mjs').Country) => string} */
  const discovery = (name, title, country = countries[0]) =>
    `<link rel="alternate" type="application/json+oembed" ` +
    `href="${at(oembedFile(name, country))}" title="${escapeHtml(title)}">\n`;
  return {
    ...framePages(language, discovery),
    ...textPages(language, discovery),
    ...(await posters(language, at)),
    ...(await printAddress(language, path.join(hosted, folder), at)),
    ...Object.fromEntries(pasted),
  };
}

/**
 * The plugin with the script of this address; what its blocks save leads to the pages here.
 * @param {string} base
 * @param {string} hosted the folder that lies there
 * @param {import('./context.mjs').Language} language
 * @returns {Promise<import('./context.mjs').Files>}
 */
async function wordpress(base, hosted, language) {
  const script = await readFile(path.join(hosted, 'prin.js'));
  return { 'wordpress/prin.zip': await plugin({ version, script, pages: base, language }) };
}

/**
 * Copies dist/ and writes what names its own address: pages of one widget, oEmbed, posters, scripts that print it.
 * @param {string} base with a slash at its end
 * @param {import('./context.mjs').Context} context with the folder to write
 */
export async function writeAddressed(base, { dist: hosted, languages }) {
  await rm(hosted, { recursive: true, force: true });
  // Files that are rewritten below are compressed again, so that no old copy remains.
  await cp(path.join(root, 'dist'), hosted, { recursive: true, filter: (file) => !isPrecompressed(file) });
  await writeFiles(
    hosted,
    await inEveryLanguage((language) => addressed(language, { base, hosted }))({ dist: hosted, languages }),
  );
}

/**
 * @param {string} base with a slash at its end
 * @param {{ hosted?: string, languages?: import('./context.mjs').Language[] }} [how] where to, and what the build has
 * rendered
 */
export async function writeHosted(base, { hosted = path.join(root, 'out/hosted'), languages } = {}) {
  const context = languages ? { dist: hosted, languages } : await contextOf(hosted);
  await writeAddressed(base, context);
  await writeFiles(hosted, await wordpress(base, hosted, context.languages[0]));
  // The hashes that the builder writes are those of these scripts.
  await writeFiles(hosted, await site({ ...context, base }));
  await writeFiles(hosted, await integrity(hosted));
  await writeFiles(hosted, await precompressed(hosted));
}
