// Written by `npm run build` from content/countries.yaml; do not edit.
/** The countries whose helplines an element can show. The first is the default. */
export const countries = ['GR', 'CY'] as const;
export type Country = (typeof countries)[number];
