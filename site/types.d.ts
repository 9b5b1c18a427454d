/** What Eleventy gives the pages of the site. */
import type { SiteData } from '../tools/build/site-data.mjs';
import type { Locale } from '../tools/snippets/hosts.mjs';

export type { Locale };

export interface EleventyPage {
  /** From the root of dist/, with a slash before it. */
  url: string;
  /** The name of its file. */
  fileSlug: string;
}

export interface PageData {
  site: SiteData;
  locale: Locale;
  page: EleventyPage;
}

/** A page in one language whose address is made before its other data. */
export type InLocale = Pick<PageData, 'locale'>;

/** One page of those that are made of a list: an element, or a scene of the preview. */
export interface PageOf<One> {
  site: SiteData;
  one: One;
  page: EleventyPage;
}
