/** The words that content files choose from. Runs in Node, at build time only. */
export type { Country } from '../core/countries.js';

/** What a reader may need a helpline for; "now" is one number for a teenager that answers at any hour. */
export const needs = ['danger', 'self-harm', 'teen', 'parent', 'threat', 'internet', 'picture', 'now'] as const;
export type Need = (typeof needs)[number];

/** Days of the week, in the order of `Date`. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
