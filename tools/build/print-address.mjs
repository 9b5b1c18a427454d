/**
 * The address that a printed element shows, with its QR code. Only a build that knows its own address can make them:
 * they go into the scripts and the prerendered pages of out/hosted/, never into dist/. They lead to text/<name>.html.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { encode } from 'uqr';
import { countryFolder } from './context.mjs';

/** The width of a code, in CSS pixels: 2 cm, for a phone held over a desk. */
const SIZE = 76;

/** An address as a QR code: every run of dark modules is one stroke of the path. @param {string} address */
export function qrCode(address) {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const strokes = data.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(({ index, 0: { length } }) => `M${index} ${y}.5h${length}`),
  );
  return (
    `<svg width="${SIZE}" viewBox="0 0 ${size} ${size}" stroke="#000" shape-rendering="crispEdges" ` +
    `aria-hidden="true"><path d="${strokes.join('')}"/></svg>`
  );
}

/**
 * Inserts markup before the print button of the element with this content hash.
 * @param {string} text a script or a prerendered page
 * @param {{ contentHash: string, paper: string }} element with the markup that only paper shows
 * @returns {string}
 * @throws {Error} where the element is there, and its button is not
 */
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
 * @returns {Promise<import('./context.mjs').Files>} the changed scripts and prerendered pages
 */
export async function printAddress({ countries, elements }, root, at) {
  const names = elements.map(([name]) => name);
  const placed = (/** @type {string} */ kind) =>
    countries.flatMap((country) => names.map((name) => `${countryFolder(kind, country)}/${name}.html`));
  /** @type {import('./context.mjs').Files} */
  const files = {};
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
