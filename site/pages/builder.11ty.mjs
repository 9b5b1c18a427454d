/** The builder on a page of its own. */
import { addressesFrom, pathOf } from '../addresses.mjs';
import { builderForm, builderHead } from '../builder-form.mjs';
import { builder } from '../words/builder.mjs';

export default class Builder {
  data = {
    layout: 'page.11ty.mjs',
    pagination: { data: 'site.locales', size: 1, alias: 'locale' },
    permalink: ({ locale }) => pathOf('builder', locale),
    key: 'builder',
    wide: true,
    eleventyComputed: {
      title: ({ locale }) => builder[locale].title,
      description: ({ locale }) => builder[locale].description,
      head: ({ page }) => builderHead(addressesFrom(page.url)),
    },
  };

  /** @param {any} data */
  render({ site, locale, page }) {
    const { title, lead } = builder[locale];
    return `<section class="sect"><div class="wrap"><h1>${title}</h1><p class="lead">${lead}</p>
${builderForm(site, locale, addressesFrom(page.url))}</div></section>`;
  }
}
