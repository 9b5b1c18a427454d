import type { Attributes } from '../core/attributes.js';
import { countries } from '../core/countries.js';

/** The attributes of every element. Tools import this module in Node, so it must not need a document. */
export const attributes = {
  'heading-level': { values: ['2', '3', '4', '5', '6'], default: '2' },
  country: { values: countries, default: countries[0] },
  'quick-exit': { type: 'boolean' },
  'exit-href': { type: 'url', default: 'https://www.google.com/' },
  debug: { type: 'boolean' },
} as const satisfies Attributes;
