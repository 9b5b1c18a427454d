/**
 * The address that a printed element shows, with its QR code. Only a build that knows its own address can make them:
 * they go into the scripts and the prerendered pages of out/hosted/, never into dist/. They lead to text/<name>.html,
 * the fallback as a page without scripts, for the phone that has read the code.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { encode } from 'uqr';
import { countryFolder } from './context.mjs';

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

/** Inserts markup before the print button of the element with this content hash. */
function insertBeforePrintButton(text, { contentHash, paper }) {
  const [before, after, ...more] = text.split(`data-stamp="${contentHash}"`);
  if (after === undefined) return text;
  const end = '<div data-region="print">';
  if (more.length || !after.includes(end))
    throw new Error(`no place for what paper says, after data-stamp="${contentHash}"`);
  return `${before}data-stamp="${contentHash}"${after.replace(end, () => paper + end)}`;
}

/**
 * @param {import('./context.mjs').Language} language
 * @param {string} root where its files are, as in dist/
 * @param {(file: string) => string} at the address of a file of that folder
 * @returns {Promise<import('./context.mjs').Files>} the pages, and the changed scripts and prerendered pages
 */
export async function printAddress({ shared, countries, elements }, root, at) {
  const { escapeHtml, languageOf } = shared.module;
  const language = languageOf(shared.locale);
  const names = elements.map(([name]) => name);
  const placed = (kind) =>
    countries.flatMap((country) => names.map((name) => `${countryFolder(kind, country)}/${name}.html`));
  const files = Object.fromEntries(
    countries.flatMap((country) =>
      elements.map(([name, { content, fallback }]) => [
        `${countryFolder('text', country)}/${name}.html`,
        page({ language, title: escapeHtml(content.title.text), text: fallback[country.id] }),
      ]),
    ),
  );
  const made = elements.map(([name, { contentHash }]) => ({
    contentHash,
    paper: countries
      .map((country) => ({ id: country.id, address: at(`${countryFolder('text', country)}/${name}.html`) }))
      .map(
        ({ id, address }) =>
          `<div class="row section ${id}" hidden>${qrCode(address)}<p class="meta">${address}</p></div>`,
      )
      .join(''),
  }));
  for (const file of [...['prin', ...names].map((name) => `${name}.js`), ...placed('prerendered')]) {
    const text = await readFile(path.join(root, file), 'utf8');
    files[file] = made.reduce(insertBeforePrintButton, text);
    if (files[file] === text) throw new Error(`${file} carries no content hash of an element`);
  }
  return files;
}
