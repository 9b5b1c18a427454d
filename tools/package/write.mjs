/** Writes the npm package into a folder, from dist/ and from what the build has compiled into out/. */
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { contextOf, countryFolder, inEveryLanguage, writeFiles } from '../build/context.mjs';
import { filesIn } from '../build/files-in.mjs';
import { integrity } from '../build/integrity.mjs';
import { METADATA } from '../build/metadata.mjs';
import { isPrecompressed } from '../build/precompress.mjs';
import { prerendered } from '../build/prerendered.mjs';
import { isOfSite } from '../build/site-files.mjs';
import { locales, root } from '../content/locales.mjs';
import { publishedManifest } from '../metadata/manifest.mjs';
import { carriedPackages, notices } from './carried.mjs';
import { modules, serverModule } from './modules.mjs';
import { packageJson } from './package-json.mjs';
import { types } from './types.mjs';

/**
 * Of dist/: what a page or its server loads; not the plugin, the site, the texts to sign, nor compressed copies.
 * @param {string} file
 */
const isLoaded = (file) =>
  !isPrecompressed(file) && !isOfSite(file) && !/^wordpress\/|^integrity\.json$|(^|\/)content\.\w+\.md$/.test(file);

/** Texts beside package.json, and where each comes from. */
const TEXTS = { 'README.md': 'tools/package/README.md', LICENSE: 'LICENSE', 'CHANGELOG.md': 'CHANGELOG.md' };

/**
 * The prerendered files of a language as modules: a string for each country.
 * @param {import('../build/context.mjs').Language} language
 */
async function prerenderedModules(language) {
  const files = await prerendered(language);
  return Object.fromEntries(
    language.elements.map(([name]) => [
      `${name}.js`,
      language.countries
        .map((country) => ({ id: country.id, html: files[`${countryFolder('prerendered', country)}/${name}.html`] }))
        .map(({ id, html }) => `export const ${id} = ${JSON.stringify(html)};\n`)
        .join(''),
    ]),
  );
}

/**
 * @param {string} folder it is emptied before
 */
export async function writePackage(folder) {
  const context = await contextOf();
  const carried = await carriedPackages();
  const manifest = await publishedManifest();
  const [{ countries }] = context.languages;
  await rm(folder, { recursive: true, force: true });
  const dist = path.join(folder, 'dist');
  for (const file of (await filesIn(context.dist)).filter(isLoaded))
    await cp(path.join(context.dist, file), path.join(dist, file));
  for (const file of METADATA) await cp(path.join(dist, file), path.join(folder, file));
  for (const file of METADATA) await rm(path.join(dist, file));
  await writeFiles(dist, await integrity(dist));
  for (const locale of locales) await writeFiles(folder, await modules(locale));
  const strings = await inEveryLanguage(prerenderedModules)(context);
  await writeFiles(path.join(folder, 'prerendered'), strings);
  await writeFiles(folder, {
    'esm/server.js': serverModule(),
    'esm/types-only.js': 'export {};\n',
    ...types(
      manifest,
      countries.map(({ id }) => id),
    ),
    'THIRD-PARTY-NOTICES.txt': notices(carried),
    ...Object.fromEntries(
      await Promise.all(
        Object.entries(TEXTS).map(async ([name, file]) => [name, await readFile(path.join(root, file), 'utf8')]),
      ),
    ),
  });
  const files = (await readdir(folder)).filter((name) => name !== 'package.json').sort();
  await writeFiles(folder, { 'package.json': `${JSON.stringify(await packageJson(files), null, 2)}\n` });
}
