import { pathOf } from '../../addresses.mjs';

export default {
  locale: 'en',
  layout: 'page.11ty.mjs',
  /** @param {{ page: import('../../types.js').EleventyPage }} data */
  permalink: ({ page }) => pathOf(page.fileSlug, 'en'),
};
