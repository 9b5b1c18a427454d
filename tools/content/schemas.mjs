/** The schema of each content file. */
import { sourceLocale } from './locales.mjs';
import { importTypeScript } from './import-typescript.mjs';

import { elementNames } from '../elements.mjs';

/**
 * @param {Awaited<ReturnType<typeof import('./plugin.mjs').loadSharedContent>>} shared
 * @returns {Promise<Record<string, import('./content-file.mjs').Schema>>} by path under `content/`; a translation has
 * the texts of the file it translates
 */
export async function contentSchemas({ module, ids, lineIds }) {
  const elements = await Promise.all(
    elementNames.map(async (name) => [
      name,
      (await importTypeScript(`elements/${name}/${name}.markup.ts`)).module.schema(module.fields(ids)),
    ]),
  );
  const words = {
    helplines: module.wordsSchema(sourceLocale, lineIds),
    editor: module.editorSchema(sourceLocale),
    ...Object.fromEntries(elements),
  };
  return {
    'claims.yaml': module.claimsSchema(sourceLocale),
    'countries.yaml': module.countriesSchema,
    'helplines.yaml': module.helplinesSchema(ids),
    'holidays.yaml': module.holidaysSchema,
    'sources.yaml': module.sourcesSchema(sourceLocale, ids.countries),
    ...Object.fromEntries(Object.entries(words).map(([name, schema]) => [`${sourceLocale}/${name}.yaml`, schema])),
  };
}
