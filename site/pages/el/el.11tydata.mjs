import { pathOf } from '../../addresses.mjs';

export default {
  locale: 'el',
  layout: 'page.11ty.mjs',
  /** @param {{ page: import('../../types.js').EleventyPage }} data */
  permalink: ({ page }) => pathOf(page.fileSlug, 'el'),
};
