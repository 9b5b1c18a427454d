/**
 * The one form to paste, paste/<name>.html: a marked `div` with the whole text inside, and a folder in paste/ for each
 * other country. It is one line that begins with a `div`, which every processor of Markdown, and every editor that
 * makes paragraphs of lines, takes as one block of HTML.
 */
import { countryFolder } from './context.mjs';

/**
 * @param {string} name
 * @param {string} text the fallback
 * @param {string} [country] unless it is the first
 * @throws {Error} where the text has a sign that a template of a site would read as its own
 */
export function paste(name, text, country) {
  const line = text
    .replaceAll('\n', '')
    // Processors that make links of addresses would put one into the link that is there.
    .replace(/>www\./g, '>');
  if (/[{}]/.test(line)) throw new Error(`paste/${name}.html: braces are code in MDX, Vue and Liquid`);
  return `<div data-prin="${name}"${country ? ` data-country="${country}"` : ''}>${line}</div>\n`;
}

/**
 * @param {import('./context.mjs').Language} language
 * @returns {import('./context.mjs').Files}
 */
export const pastes = ({ countries, elements }) =>
  Object.fromEntries(
    countries.flatMap((country, index) =>
      elements.map(([name, { fallback }]) => [
        `${countryFolder('paste', country)}/${name}.html`,
        paste(name, fallback[country.id], index ? country.id : undefined),
      ]),
    ),
  );
