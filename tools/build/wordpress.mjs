/**
 * Writes dist/wordpress/prin.zip: the plugin of integrations/wordpress/ with the elements it offers, the script, the
 * fallbacks and the hash of that very script. The same bytes every time: its own deflate, one date for a version, one order.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { sourceLocale } from '../content/locales.mjs';
import { loadSharedContent, renderElement, root } from '../content/plugin.mjs';
import { elementNames, elements, titleOf } from '../elements.mjs';

/** Where the plugin has the text of each country. */
const FOLDERS = { GR: 'html', CY: 'html/cy' };

/**
 * The date of all files of a version. PHP keeps what it compiled until the date of a file changes, so each version has its own;
 * in January, and as local time, because a zip knows no time zone.
 */
function zipDate(version) {
  const [major, minor, patch] = version.split('.').map(Number);
  return new Date(1980, 0, 1 + major, minor, patch);
}

const pluginFolder = path.join(root, 'integrations/wordpress');
const dist = path.join(root, 'dist');
const readText = (file) => readFile(file, 'utf8');

/** Files of the plugin, with the version and the names of the elements. */
async function pluginFiles(version) {
  const files = (await readdir(pluginFolder)).sort();
  const named = elementNames.map((name) => `\`${name}\``).join(', ');
  return Promise.all(
    files.map(async (file) => {
      const text = await readText(path.join(pluginFolder, file));
      return [file, text.replaceAll('{{version}}', version).replaceAll('{{elements}}', named)];
    }),
  );
}

/** Of each element the fallback of each country; where a site may put its own line into it, also the parts above and below. */
async function fallbacks() {
  const shared = await loadSharedContent(sourceLocale);
  const files = await Promise.all(
    elementNames.map(async (name) => {
      const { fallback, aroundLocal } = await renderElement(name, shared);
      return Object.entries(FOLDERS).flatMap(([country, folder]) => {
        const [above, below] = aroundLocal[country] ?? [];
        return [
          [`${folder}/${name}.html`, fallback[country]],
          ...(below === undefined
            ? []
            : [
                [`${folder}/${name}.above.html`, above],
                [`${folder}/${name}.below.html`, below],
              ]),
        ];
      });
    }),
  );
  return files.flat();
}

/** What an editor may search for, whichever element it is. */
const KEYWORDS = ['prin', 'πριν', 'sexting'];

/** What authors choose from: every element in the order of the list, and the settings of blocks and shortcodes. */
async function elementsJson() {
  const settings = JSON.parse(await readText(path.join(root, 'tools/build/wordpress.settings.json')));
  const entries = elements.map((element) => [
    element.name,
    {
      title: titleOf(element),
      description: element.for,
      keywords: [...KEYWORDS, ...element.keywords],
      icon: element.icon,
    },
  ]);
  return `${JSON.stringify({ elements: Object.fromEntries(entries), ...settings }, null, 2)}\n`;
}

/**
 * The plugin as a zip.
 * @param {{ version: string, script: Buffer }} of the version it says it is, and prin.js
 */
export async function plugin({ version, script }) {
  const hash = createHash('sha384').update(script).digest('base64');
  // What stands behind the script's address: it changes with its bytes, so that no browser keeps an old one under the new hash.
  const build = {
    address: `${version}-${createHash('sha256').update(script).digest('hex').slice(0, 8)}`,
    integrity: `sha384-${hash}`,
  };
  const files = Object.entries({
    ...Object.fromEntries([...(await pluginFiles(version)), ...(await fallbacks())]),
    'elements.json': await elementsJson(),
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

if (process.argv[1] === import.meta.filename) {
  const { version } = JSON.parse(await readText(path.join(root, 'package.json')));
  await mkdir(path.join(dist, 'wordpress'), { recursive: true });
  await writeFile(
    path.join(dist, 'wordpress/prin.zip'),
    await plugin({ version, script: await readFile(path.join(dist, 'prin.js')) }),
  );
}
