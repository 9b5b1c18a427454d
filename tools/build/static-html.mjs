/**
 * The fallback of every element, to paste inside its tag: html/<name>.html, and a folder in html/ for each other
 * country.
 */
import { countryFolder } from './context.mjs';

/**
 * @param {import('./context.mjs').Language} language
 * @returns {import('./context.mjs').Files}
 */
export const staticHtml = ({ countries, elements }) =>
  Object.fromEntries(
    countries.flatMap((country) =>
      elements.map(([name, { fallback }]) => [`${countryFolder('html', country)}/${name}.html`, fallback[country.id]]),
    ),
  );
