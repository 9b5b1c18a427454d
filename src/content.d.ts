/** Registers all elements, in the `order` of their meta.json. */
declare module '#elements' {
  export { names, tags } from '#elements/names';
}

/** The elements without their code, in the same order. */
declare module '#elements/names' {
  export const names: string[];
  export const tags: (keyof HTMLElementTagNameMap & `prin-${string}`)[];
}

/** What the plugin makes of a content file. */
declare module '#content/*' {
  /** The markup of the whole widget, without the helplines of a country. */
  export const template: string;
  /** The helplines of each country, by the need they serve: list items. */
  export const helplines: Record<import('./core/countries.js').Country, Record<string, string[]>>;
  /** A short hash of the markup: a prerendered root with the same hash is kept. */
  export const contentHash: string;
  /** A style: the height that is reserved for the widget while it is out of sight, by its width. */
  export const reservedHeight: string;
}

/** What all elements share of the helplines. */
declare module '#content/helplines.yaml' {
  /** The names of the days, from Sunday. */
  export const days: string[];
  export const holidays: import('./features/opening-hours/holidays.js').Holidays;
}
