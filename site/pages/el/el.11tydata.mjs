import { pathOf } from '../../addresses.mjs';

export default {
  locale: 'el',
  layout: 'page.11ty.mjs',
  permalink: ({ page }) => pathOf(page.fileSlug, 'el'),
};
