/**
 * Writes out/schema/<name>.json, the shapes of `content/` as JSON Schema, made of the very schemas that check it. An
 * editor's program finds them by the first line of each YAML file; it then completes fields and ids, and marks what is
 * wrong while typing. They are not committed, as they follow the ids of `content/`: `npm run schema` writes them, and
 * `npm run preview` too.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, sourceLocale } from '../content/locales.mjs';
import { loadSharedContent } from '../content/plugin.mjs';
import { contentSchemas } from '../content/schemas.mjs';

/**
 * The words of the helplines share the name of their file with the facts.
 * @param {string} file
 */
const nameOf = (file) => (file === `${sourceLocale}/helplines.yaml` ? 'words' : path.basename(file, '.yaml'));

/**
 * @param {string} [folder] `content/` unless a test brings its own
 * @returns {Promise<Record<string, object>>} by the name of the content file; «words» are those of
 * <locale>/helplines.yaml
 */
export async function schemas(folder) {
  const shared = await loadSharedContent(sourceLocale, folder);
  // Editors' programs know draft 7 best. What an editor writes is what goes in, before the fields make markup of it.
  return Object.fromEntries(
    Object.entries(await contentSchemas(shared)).map(([file, schema]) => [
      nameOf(file),
      shared.module.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }),
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
