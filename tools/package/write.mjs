/** Writes the npm package into a folder, from dist/ and from what the build has compiled into out/. */
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { contextOf, inEveryLanguage, writeFiles } from '../build/context.mjs';
import { integrity } from '../build/integrity.mjs';
import { METADATA } from '../build/metadata.mjs';
import { isPrecompressed } from '../build/precompress.mjs';
import { prerendered } from '../build/prerendered.mjs';
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
  !isPrecompressed(file) &&
  !/^(wordpress(\/|$)|site(\/|$)|(\w+\/)?index\.html$|integrity\.json$)|^(.*\/)?content\.\w+\.md$/.test(file);

/** Beside package.json. */
const TEXTS = { README: 'tools/package/README.md', LICENSE: 'LICENSE', CHANGELOG: 'CHANGELOG.md' };

/**
 * The prerendered files of a language as modules: a string for each country.
 * @param {import('../build/context.mjs').Language} language
 */
async function prerenderedModules(language) {
  const files = Object.entries(await prerendered(language));
  return Object.fromEntries(
    language.elements.map(([name]) => [
      `${name}.js`,
      files
        .filter(([file]) => path.posix.basename(file) === `${name}.html`)
        .map(([file, html]) => {
          const folder = path.posix.basename(path.posix.dirname(file));
          const { id } = language.countries.find((one) => one.folder === folder) ?? language.countries[0];
          return `export const ${id} = ${JSON.stringify(html)};\n`;
        })
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
  await cp(context.dist, dist, {
    recursive: true,
    filter: (file) => isLoaded(path.relative(context.dist, file).split(path.sep).join('/')),
  });
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
        Object.entries(TEXTS).map(async ([name, file]) => [
          name === 'LICENSE' ? name : `${name}.md`,
          await readFile(path.join(root, file), 'utf8'),
        ]),
      ),
    ),
  });
  const files = (await readdir(folder)).filter((name) => name !== 'package.json').sort();
  await writeFiles(folder, { 'package.json': `${JSON.stringify(await packageJson(files), null, 2)}\n` });
}
