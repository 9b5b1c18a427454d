/**
 * The fallback of every element, to paste inside its tag: html/<name>.html, and a folder in html/ for each other
 * country. Each begins with a break: a tag that stands alone on its line is a block of HTML in Markdown, with all that
 * follows up to an empty line.
 */
import { countryFolder } from './context.mjs';

/**
 * @param {import('./context.mjs').Language} language
 * @returns {import('./context.mjs').Files}
 */
export const staticHtml = ({ countries, elements }) =>
  Object.fromEntries(
    countries.flatMap((country) =>
      elements.map(([name, { fallback }]) => [
        `${countryFolder('html', country)}/${name}.html`,
        `\n${fallback[country.id]}`,
      ]),
    ),
  );
