/**
 * Writes out/schema/<name>.json, the shapes of `content/` as JSON Schema, made of the very schemas that check it. An editor's
 * program finds them by the first line of each YAML file; it then completes fields and ids, and marks what is wrong while typing.
 * They are not committed, as they follow the ids of `content/`: `npm run schema` writes them, and `npm run preview` too.
 */
import { realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, sourceLocale } from '../content/locales.mjs';
import { importTypeScript } from '../content/import-typescript.mjs';
import { loadSharedContent } from '../content/plugin.mjs';
import { elementNames } from '../elements.mjs';

/**
 * @param {string} [folder] `content/` unless a test brings its own
 * @returns {Promise<Record<string, object>>} by the name of the content file; «words» are those of <locale>/helplines.yaml
 */
export async function schemas(folder) {
  const { module, ids, lineIds } = await loadSharedContent(sourceLocale, folder);
  const elements = await Promise.all(
    elementNames.map(async (name) => [
      name,
      (await importTypeScript(`elements/${name}/${name}.markup.ts`)).module.schema(module.fields(ids)),
    ]),
  );
  const all = {
    claims: module.claimsSchema(sourceLocale),
    sources: module.sourcesSchema(sourceLocale),
    helplines: module.helplinesSchema(ids),
    holidays: module.holidaysSchema,
    words: module.wordsSchema(sourceLocale, lineIds),
    ...Object.fromEntries(elements),
  };
  // Editors' programs know draft 7 best. What an editor writes is what goes in, before the fields make markup of it.
  return Object.fromEntries(
    Object.entries(all).map(([name, schema]) => [
      name,
      module.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }),
    ]),
  );
}

/** @returns {Promise<string>} the folder */
export async function writeSchemas() {
  const folder = path.join(root, 'out/schema');
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(await schemas()))
    await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  return folder;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  console.log(`${path.relative(root, await writeSchemas())}/`);
