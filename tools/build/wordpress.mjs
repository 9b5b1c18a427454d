/**
 * Writes dist/wordpress/prin.zip: the plugin of integrations/wordpress/ with the script, the fallbacks and the hash of
 * that very script. The same bytes every time: its own deflate, one date for a version, one order.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { sourceLocale } from '../content/locales.mjs';
import { elementNames, root } from '../content/plugin.mjs';
import { countryFolder, languageOf } from './context.mjs';

/**
 * The date of all files of a version. PHP keeps what it compiled until the date of a file changes, so each version has
 * its own; in January, and as local time, because a zip knows no time zone.
 */
function zipDate(version) {
  const [major, minor, patch] = version.split('.').map(Number);
  return new Date(1980, 0, 1 + major, minor, patch);
}

const pluginFolder = path.join(root, 'integrations/wordpress');
const readText = (file) => readFile(file, 'utf8');

/** Files of the plugin that no build changes but for its version. */
async function pluginFiles(version) {
  const files = (await readdir(pluginFolder)).sort();
  return Promise.all(
    files.map(async (file) => [
      file,
      (await readText(path.join(pluginFolder, file))).replaceAll('{{version}}', version),
    ]),
  );
}

/**
 * The fallback of each element for each country; where a site may put its own line into it, also the parts above and
 * below.
 */
const fallbacks = ({ countries, elements }) =>
  countries.flatMap((country) =>
    elements.flatMap(([name, { fallback, aroundLocal }]) => {
      const file = `${countryFolder('html', country)}/${name}`;
      const [above, below] = aroundLocal[country.id] ?? [];
      const parts = [
        [`${file}.above.html`, above],
        [`${file}.below.html`, below],
      ];
      return [[`${file}.html`, fallback[country.id]], ...(below ? parts : [])];
    }),
  );

/**
 * The plugin names what its authors choose from; what it does not name would be missing from the inserter without a
 * word.
 */
async function checkNames() {
  const { elements } = JSON.parse(await readText(path.join(pluginFolder, 'elements.json')));
  if (isDeepStrictEqual(Object.keys(elements), elementNames)) return;
  const found = Object.keys(elements).join(', ');
  throw new Error(
    `integrations/wordpress/elements.json: elements: υπάρχουν ${found}, περιμένουμε ${elementNames.join(', ')}. / There are ${found}; expected ${elementNames.join(', ')}.`,
  );
}

/**
 * The plugin as a zip.
 * @param {object} of
 * @param {string} of.version the version it says it is
 * @param {Buffer} of.script prin.js
 * @param {import('./context.mjs').Language} [of.language] its texts; those of the source language, as all of the plugin
 * @returns {Promise<Uint8Array>}
 */
export async function plugin({ version, script, language }) {
  const texts = language ?? (await languageOf(sourceLocale));
  await checkNames();
  const hash = createHash('sha384').update(script).digest('base64');
  // What stands behind the script's address: it changes with its bytes, so that no browser keeps an old one under the new hash.
  const build = {
    address: `${version}-${createHash('sha256').update(script).digest('hex').slice(0, 8)}`,
    integrity: `sha384-${hash}`,
    // Where the texts of each country are; the first is the default.
    texts: Object.fromEntries(texts.countries.map((country) => [country.id, countryFolder('html', country)])),
  };
  const files = Object.entries({
    ...Object.fromEntries([...(await pluginFiles(version)), ...fallbacks(texts)]),
    'build.json': `${JSON.stringify(build, null, 2)}\n`,
    'license.txt': await readText(path.join(root, 'LICENSE')),
    'prin.js': script,
  }).sort(([one], [other]) => (one < other ? -1 : 1));
  const zipEntries = files.map(([name, content]) => [
    `prin/${name}`,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(zipEntries), { level: 9, mtime: zipDate(version) });
}

/**
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<import('./context.mjs').Files>}
 */
export async function wordpress({ dist, languages: [language] }) {
  const { version } = JSON.parse(await readText(path.join(root, 'package.json')));
  const script = await readFile(path.join(dist, 'prin.js'));
  return { 'wordpress/prin.zip': await plugin({ version, script, language }) };
}
