import { pathOf } from '../../addresses.mjs';

export default {
  locale: 'en',
  layout: 'page.11ty.mjs',
  permalink: ({ page }) => pathOf(page.fileSlug, 'en'),
};
