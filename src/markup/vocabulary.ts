/** The words that content files choose from. Runs in Node, at build time only. */
export type { Country } from '../core/countries.js';

/**
 * What a reader may need a helpline for; "now" is one number for a teenager that answers at any hour, "police" whom to
 * call where a text says so.
 */
export const needs = [
  'danger',
  'self-harm',
  'teen',
  'parent',
  'threat',
  'internet',
  'picture',
  'now',
  'police',
] as const;

/** Needs that repeat helplines of others, for a place where they are asked for: they are no group of their own. */
export const repeatedNeeds: readonly string[] = ['now', 'police'] satisfies Need[];
export type Need = (typeof needs)[number];

/** Days of the week, in the order of `Date`. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
