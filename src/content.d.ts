/** Registers all elements, in the `order` of their meta.json. */
declare module '#elements' {
  export { names, tags } from '#elements/names';
}

/** The elements without their code, in the same order. */
declare module '#elements/names' {
  export const names: string[];
  export const tags: (keyof HTMLElementTagNameMap & `prin-${string}`)[];
}

/** Module that the plugin makes of a content file. */
declare module '#content/*' {
  /** Markup of the element, without helplines, with the words of the first country. */
  export const template: string;
  /** Words of each other country where they differ: the content of the elements with `data-words`, by their number. */
  export const words: Record<string, string[] | undefined>;
  /** Helplines of each country, by need: list items. */
  export const helplines: Record<import('./core/countries.js').Country, Record<string, string[]>>;
  /** Short hash of the markup: a prerendered root with the same hash is kept. */
  export const contentHash: string;
}

/** The part of the helplines that all elements share. */
declare module '#content/helplines.yaml' {
  /** Names of the days, from Sunday. */
  export const days: string[];
  export const holidays: import('./features/opening-hours/holidays.js').Holidays;
}
