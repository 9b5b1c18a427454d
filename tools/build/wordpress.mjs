/**
 * Writes dist/wordpress/prin.zip: the plugin of integrations/wordpress/ with the elements it offers, the script, the
 * fallbacks and the hash of that very script. The same bytes every time: its own deflate, one date for a version, one
 * order.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { allAttributes, wordpressAttributes } from '../attributes.mjs';
import { root, sourceLocale } from '../content/locales.mjs';
import { elementNames, elements, titleOf } from '../elements.mjs';
import { version } from '../version.mjs';
import { countryFolder, languageOf } from './context.mjs';
import { hashOf } from './hash.mjs';
import { licence } from './licence.mjs';

/**
 * The date of all files of a version. PHP keeps what it compiled until the date of a file changes, so each version has
 * its own: a year for each major version, an hour for each minor one, two seconds, the least a zip knows, for each
 * patch. In January, and as local time, because a zip knows no time zone.
 * @param {string} version
 */
export function zipDate(version) {
  const [major, minor, patch] = version.split('.').map(Number);
  return new Date(1980 + major, 0, 1, minor, 0, 2 * patch);
}

const pluginFolder = path.join(root, 'integrations/wordpress');

/** @param {string[]} words */
const code = (words) => words.map((word) => `\`${word}\``).join(', ');

/** The settings of a shortcode for readme.txt, a line each. */
async function settingLines() {
  const lines = (await allAttributes()).map(
    ({ name, elements: having, type, values, default: fallback, description }) =>
      [
        `* ${code([name])}${having.length < elementNames.length ? ` (${code(having)})` : ''}: ${description.el}`,
        ...(type === 'ids' ? ['Με κενά ανάμεσα.'] : []),
        ...(values ? [`Τιμές: ${code(values)}.`] : []),
        ...(type !== 'boolean' && fallback ? [`Προεπιλογή: ${code([fallback])}.`] : []),
      ].join(' '),
  );
  return lines.join('\n');
}

/** What stands in the files of the plugin between `{{` and `}}`. @param {string} version */
const placeholders = async (version) => ({
  version,
  names: code(elementNames),
  elements: elements.map((element) => `* **${titleOf(element).replace(/[^;]$/, '$&.')}** ${element.for}`).join('\n'),
  settings: await settingLines(),
});

/** Files of the plugin, with the version, the elements and the settings. @param {string} version */
async function pluginFiles(version) {
  const files = (await readdir(pluginFolder)).sort();
  const values = Object.entries(await placeholders(version));
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(pluginFolder, file), 'utf8');
      return [file, values.reduce((filled, [name, value]) => filled.replaceAll(`{{${name}}}`, () => value), text)];
    }),
  );
}

/**
 * The fallback of each element for each country; where a site may put its own line into it, also the parts above and
 * below.
 * @param {import('./context.mjs').Language} language
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

/** The field of the site's own line. */
const LOCAL = {
  on: 'helpline-box',
  label: 'Η δική σας γραμμή',
  placeholder: 'Η δική σας γραμμή, αν έχετε. Για παράδειγμα: Σχολικός ψυχολόγος, γραφείο 12, Τρίτη 10:00–13:00',
};

/** What an editor may search for, whichever element it is. */
const KEYWORDS = ['prin', 'πριν', 'sexting'];

/** What authors choose from: every element in the order of the list, and the settings of blocks and shortcodes. */
async function elementsJson() {
  const entries = elements.map((element) => [
    element.name,
    {
      title: titleOf(element),
      description: element.for,
      keywords: [...KEYWORDS, ...element.keywords],
      icon: element.icon,
    },
  ]);
  const attributes = await wordpressAttributes();
  return `${JSON.stringify({ elements: Object.fromEntries(entries), attributes, local: LOCAL }, null, 2)}\n`;
}

/**
 * The plugin as a zip.
 * @param {object} of
 * @param {string} of.version the version it says it is
 * @param {Buffer} of.script prin.js
 * @param {string} [of.pages] the absolute address of the folder that has `text/`, with a slash at its end
 * @param {import('./context.mjs').Language} [of.language] its texts; those of the source language, as all of the plugin
 * @returns {Promise<Uint8Array>}
 */
export async function plugin({ version, script, pages, language }) {
  const texts = language ?? (await languageOf(sourceLocale));
  // What stands behind the script's address: it changes with its bytes, so that no browser keeps an old one under the
  // new hash.
  const build = {
    address: `${version}-${createHash('sha256').update(script).digest('hex').slice(0, 8)}`,
    integrity: hashOf('sha384', script),
    ...(pages && { pages }),
    // Where the texts of each country are; the first is the default.
    texts: Object.fromEntries(texts.countries.map((country) => [country.id, countryFolder('html', country)])),
  };
  const files = Object.entries({
    ...Object.fromEntries([...(await pluginFiles(version)), ...fallbacks(texts)]),
    'elements.json': await elementsJson(),
    'build.json': `${JSON.stringify(build, null, 2)}\n`,
    ...(await licence()),
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
  const script = await readFile(path.join(dist, 'prin.js'));
  return { 'wordpress/prin.zip': await plugin({ version, script, language }) };
}
