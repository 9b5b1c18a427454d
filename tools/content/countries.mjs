/**
 * The countries as TypeScript: scripts and types cannot read YAML, so their ids are written to a file of `src/` from
 * content/countries.yaml, as the first step of a build.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, sourceLocale } from './locales.mjs';
import { loadSharedContent } from './plugin.mjs';

const file = 'src/core/countries.ts';

/** @param {string[]} ids */
const source = (ids) => `// Written by \`npm run build\` from content/countries.yaml; do not edit.
/** The countries whose helplines an element can show. The first is the default. */
export const countries = [${ids.map((id) => `'${id}'`).join(', ')}] as const;
export type Country = (typeof countries)[number];
`;

/** Writes the file, unless it is up to date. What is wrong in the YAML is reported by the check of the content. */
export async function writeCountries() {
  const { ids, problems } = await loadSharedContent(sourceLocale);
  if (!problems.length && (await countriesProblem(ids.countries)))
    await writeFile(path.join(root, file), source(ids.countries));
}

/**
 * @param {string[]} ids of countries.yaml
 * @returns {Promise<string | undefined>} what is wrong, where the file has other countries
 */
export async function countriesProblem(ids) {
  if ((await readFile(path.join(root, file), 'utf8')) === source(ids)) return undefined;
  return (
    `${file}: δεν έχει τις χώρες του content/countries.yaml. Τρέξτε: npm run build / It has not the ` +
    `countries of content/countries.yaml. Run: npm run build`
  );
}
