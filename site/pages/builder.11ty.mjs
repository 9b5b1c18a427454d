/** The builder on a page of its own. */
import { addressesFrom, pathOf } from '../addresses.mjs';
import { builderForm, builderHead } from '../builder-form.mjs';
import { builder } from '../words/builder.mjs';

export default class Builder {
  data = {
    layout: 'page.11ty.mjs',
    pagination: { data: 'site.locales', size: 1, alias: 'locale' },
    permalink: (/** @type {import('../types.js').InLocale} */ { locale }) => pathOf('builder', locale),
    key: 'builder',
    wide: true,
    eleventyComputed: {
      title: (/** @type {import('../types.js').InLocale} */ { locale }) => builder[locale].title,
      description: (/** @type {import('../types.js').InLocale} */ { locale }) => builder[locale].description,
      head: (/** @type {import('../types.js').PageData} */ { page }) => builderHead(addressesFrom(page.url)),
    },
  };

  /** @param {import('../types.js').PageData} data */
  render({ site, locale, page }) {
    const { title, lead } = builder[locale];
    return `<section class="sect"><div class="wrap"><h1>${title}</h1><p class="lead">${lead}</p>
${builderForm(site, locale, addressesFrom(page.url))}</div></section>`;
  }
}
