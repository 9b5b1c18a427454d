/**
 * Where a sheet of paper says its text is to be found: an address and its QR code, which only a build that knows its own address
 * can make. They go into the scripts and the prerendered pages of out/hosted/, and no byte of them into dist/. With them comes what they lead to:
 * the fallback as a whole page, text/<name>.html, for a phone that has just read a code: Greek letters, no script, no frame.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encode } from 'uqr';
import { renderElement } from '../content/plugin.mjs';
import { elementNames } from '../elements.mjs';

/** Where the text of each country's lines is. */
const FOLDERS = { GR: 'text', CY: 'text/cy' };

/** The width of a code, in CSS pixels: 2 cm, for a phone held over a desk. */
const SIZE = 76;

/** It begins with a byte-order mark, which wins over a server that believes in another encoding. */
const page = ({ language, title, text }) => `\ufeff<!doctype html>
<html ${language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>body{max-width:38em;margin:auto;padding:1em;font:1.125em/1.6 system-ui,sans-serif;overflow-wrap:break-word}summary{padding-block:.6em}summary h3{display:inline;margin:0}li{margin-block:.5em}a[href^=tel]{font-size:1.5em}</style>
</head>
<body>
${text}</body>
</html>
`;

/** An address as a QR code: every run of dark modules is one stroke of the path. */
export function qrCode(address) {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const strokes = data.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(({ index, 0: { length } }) => `M${index} ${y}.5h${length}`),
  );
  return `<svg width="${SIZE}" viewBox="0 0 ${size} ${size}" stroke="#000" shape-rendering="crispEdges" aria-hidden="true"><path d="${strokes.join('')}"/></svg>`;
}

/** Puts something before the button that prints, wherever an element stands, which its stamp tells. */
function insertBeforePrintButton(text, { contentHash, paper }) {
  const [before, after, ...more] = text.split(`data-stamp="${contentHash}"`);
  if (after === undefined) return text;
  const end = '<div data-region="print">';
  if (more.length || !after.includes(end))
    throw new Error(`no place for what paper says, after data-stamp="${contentHash}"`);
  return `${before}data-stamp="${contentHash}"${after.replace(end, () => paper + end)}`;
}

/**
 * @param {Awaited<ReturnType<typeof import('../content/plugin.mjs').loadSharedContent>>} sharedContent the library of one language
 * @param {string} folder where the files of that language are, as in dist/
 * @param {(file: string) => string} at the address of a file of that folder
 */
export async function writePrintAddress(sharedContent, folder, at) {
  for (const inner of Object.values(FOLDERS)) await mkdir(path.join(folder, inner), { recursive: true });
  const { escapeHtml, languageOf } = sharedContent.module;
  const language = languageOf(sharedContent.locale);
  const made = [];
  for (const name of elementNames) {
    const { content, fallback, contentHash } = await renderElement(name, sharedContent);
    const rows = Object.entries(FOLDERS).map(([country, inner]) => ({ country, file: `${inner}/${name}.html` }));
    for (const { country, file } of rows)
      await writeFile(
        path.join(folder, file),
        page({ language, title: escapeHtml(content.title.text), text: fallback[country] }),
      );
    made.push({
      contentHash,
      paper: rows
        .map(
          ({ country, file }) =>
            `<div class="row paused ${country}" hidden>${qrCode(at(file))}<p class="meta">${at(file)}</p></div>`,
        )
        .join(''),
    });
  }
  const carriers = [
    ...['prin', ...elementNames].map((name) => `${name}.js`),
    ...['prerendered', 'prerendered/cy'].flatMap((inner) => elementNames.map((name) => `${inner}/${name}.html`)),
  ];
  for (const file of carriers) {
    const text = await readFile(path.join(folder, file), 'utf8');
    const written = made.reduce(insertBeforePrintButton, text);
    if (written === text) throw new Error(`${file} carries no stamp of an element`);
    await writeFile(path.join(folder, file), written);
  }
}
