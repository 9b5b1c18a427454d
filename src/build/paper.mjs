/**
 * What a sheet of paper says of where its text is to be found: only a build that knows its own address can say it, so it is put
 * into the scripts and prerendered pages of `out/hosted/` and stands in no file of `dist/`. With it come the pages it leads to.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encode } from 'uqr';
import { element, names } from '../content/plugin.mjs';
import { titleOf } from './frames.mjs';

/** Where the text of each country lies. */
const FOLDERS = { GR: 'text', CY: 'text/cy' };

/** How wide a code is on paper, in CSS pixels: 23 mm, for a phone at arm's length. */
const SIZE = 88;

/** Whole pages, as a phone opens them: the fallback reads well anywhere, once a page says its letters and its width. */
const page = ({ language, title, text }) => `<!doctype html>
<html ${language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>body{max-width:38em;margin:auto;padding:1em;font:1.125em/1.6 system-ui,sans-serif}a[href^=tel]{font-size:1.5em}</style>
</head>
<body>
${text}</body>
</html>
`;

/** An address as a QR code: a run of dark modules is one step of the path. */
export function qrCode(address) {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const rows = data.map((row, y) => {
    const runs = [...row.map((dark) => (dark ? '#' : ' ')).join('').matchAll(/#+/g)];
    return runs.map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
  });
  return `<svg viewBox="0 0 ${size} ${size}" width="${SIZE}" height="${SIZE}" aria-hidden="true"><path d="${rows.join('')}"/></svg>`;
}

/** What is put before the button that prints, in whatever carries the stamp of an element. */
function withAddress(text, stamp, addition) {
  const [before, after, ...more] = text.split(`data-stamp="${stamp}"`);
  if (after === undefined) return text;
  const place = '<div data-region="print">';
  if (more.length || !after.includes(place)) throw new Error(`no place for the address on paper after data-stamp="${stamp}"`);
  return `${before}data-stamp="${stamp}"${after.replace(place, () => addition + place)}`;
}

/**
 * @param {Awaited<ReturnType<typeof import('../content/plugin.mjs').library>>} from the library of one language
 * @param {string} folder where the files of that language lie, already copied from dist/
 * @param {(file: string) => string} at the address of a file of that folder
 */
export async function writePaper(from, folder, at) {
  const language = from.module.languageOf(from.locale);
  for (const inner of Object.values(FOLDERS)) await mkdir(path.join(folder, inner), { recursive: true });
  const written = await Promise.all(
    names.map(async (name) => {
      const { content, fallback, stamp } = await element(name, from);
      const addresses = await Promise.all(
        Object.entries(FOLDERS).map(async ([country, inner]) => {
          const file = `${inner}/${name}.html`;
          await writeFile(path.join(folder, file), page({ language, title: titleOf(content), text: fallback[country] }));
          return `<p class="meta ${country}">${qrCode(at(file))}<br>${at(file)}</p>`;
        }),
      );
      return { stamp, addition: `<div class="paper">${addresses.join('')}</div>` };
    }),
  );
  const carriers = [...['prin', ...names].map((name) => `${name}.js`), ...(await readdir(path.join(folder, 'prerendered'), { recursive: true })).filter((file) => file.endsWith('.html')).map((file) => `prerendered/${file}`)];
  for (const file of carriers) {
    const text = await readFile(path.join(folder, file), 'utf8');
    await writeFile(path.join(folder, file), written.reduce((made, { stamp, addition }) => withAddress(made, stamp, addition), text));
  }
}
