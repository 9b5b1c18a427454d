/** What the plugin makes of a content file. */
declare module '#content/*' {
  /** The markup of the whole widget, but for the lines of a country. */
  export const template: string;
  /** The lines of each country, by the need they serve: list items. */
  export const lines: Record<'GR' | 'CY', Record<string, string[]>>;
  /** A short hash of the markup: a prerendered root with the same stamp is kept. */
  export const stamp: string;
  /** A style: about how tall the widget is at its own width. */
  export const room: string;
}

/** What all elements share of the helplines. */
declare module '#content/helplines.yaml' {
  /** The names of the days, from Sunday. */
  export const days: string[];
  export const holidays: import('./features/opening-hours/holidays.js').Holidays;
}
