/**
 * A school's page with every element, as its webmaster would publish it: in its own colours and letters, with the text
 * of dist/html/ inside each tag.
 */
import { readFileSync } from 'node:fs';
import { addressesFrom } from '../addresses.mjs';

const MARK = '<!-- fallback -->';
/** Where the elements stand that the page has no place of its own for. */
const OTHERS = '<!-- other elements -->';
/** From the start of an element to the mark inside it. */
const MARKED = new RegExp(`<prin-([a-z-]+)\\b(?:(?!</prin-)[^])*?${MARK}`, 'g');

export default class School {
  data = { permalink: 'site/school.html', eleventyExcludeFromCollections: true };

  /** @param {import('../types.js').PageData} data */
  render({ site, page }) {
    const written = readFileSync(new URL('../school/school.html', import.meta.url), 'utf8');
    const { elements } = site.languages[site.locales[0]];
    const { file } = addressesFrom(page.url);
    const others = elements.filter(({ name }) => !new RegExp(`<prin-${name}[ >]`).test(written));
    return written
      .replace('/dist/prin.js', file('prin.js'))
      .replaceAll(/"\/(school[a-z-]*\.css)"/g, (_, sheet) => `"${file(`site/${sheet}`)}"`)
      .replace(OTHERS, others.map(({ name }) => `<section><prin-${name}>${MARK}</prin-${name}></section>`).join('\n'))
      .replace(
        MARKED,
        (part, name) =>
          part.slice(0, -MARK.length) +
          /** @type {import('../../tools/build/site-data.mjs').SiteElement} */ (
            elements.find((element) => element.name === name)
          ).fallback,
      );
  }
}
