/**
 * When an element fits and when not, for the page of each on the site: the pages «Πότε ταιριάζει» of Storybook
 * (stories/<name>.mdx), and their translations in site/guidance/<locale>/<name>.md. Where a translation is missing the
 * Greek is shown, and says that it is Greek.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root, sourceLocale } from '../content/locales.mjs';

/**
 * @typedef {object} Named what is told of a source: as content/sources.yaml has it, or as an attribute of a page
 * @property {{ text?: string, toString(): string }} organisation words, or a text
 * @property {{ text?: string, toString(): string }} [via] who copied it
 * @property {string} [published]
 * @property {string} [address]
 */

/** @param {Named} source */
const named = ({ organisation, via, published, address }) => {
  const words = [organisation.text ?? organisation, via?.text ?? via, published?.slice(0, 4)]
    .filter(Boolean)
    .join(', ');
  return address ? `([${words}](${address}))` : `(${words})`;
};

/**
 * `<Source …/>` of a page of Storybook as Markdown.
 * @param {string} text
 * @param {(Named & { id: string })[]} sources
 */
const withSources = (text, sources) =>
  text.replace(/<Source\s([^>]*)\/>/g, (_, attributes) => {
    const own = Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
    if (!own.id) return named(own);
    return own.id
      .split(' ')
      .map((/** @type {string} */ id) => named(sources.find((one) => one.id === id) ?? { organisation: id }))
      .join(' ');
  });

/**
 * @param {string} name of an element
 * @param {string} locale
 * @param {(Named & { id: string })[]} sources those of content/sources.yaml
 * @returns {Promise<{ locale: string, markdown: string }>} from its first heading of the second level on
 */
export async function guidanceOf(name, locale, sources) {
  const translated = path.join(root, 'site/guidance', locale, `${name}.md`);
  const own = locale !== sourceLocale && existsSync(translated);
  const file = own ? translated : path.join(root, 'stories', `${name}.mdx`);
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  const at = text.search(/^## /m);
  return { locale: own ? locale : sourceLocale, markdown: at < 0 ? '' : withSources(text.slice(at), sources) };
}
