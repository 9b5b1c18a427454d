/** The words of the site outside its prose, by language. */
import { el } from './el.mjs';
import { en } from './en.mjs';

export const words = { el, en };
