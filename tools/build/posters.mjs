/**
 * Every element as a poster: poster/<name>.html, and a folder in poster/ for each other country. Sheets of A4 with all
 * of the text, numbers to read from a corridor, and a line for whoever listens at that school. No script. Only a build
 * that knows its own address has a QR code, to the page of the element.
 */
import path from 'node:path';
import { importTypeScript } from '../content/import-typescript.mjs';
import { version } from '../version.mjs';
import { countryFolder } from './context.mjs';
import { fontSizeOf } from './poster-size.mjs';
import { posterStyle } from './poster-style.mjs';
import { qrCode } from './print-address.mjs';

/** The fallback in two: what heads it, and the rest. */
const PARTS = /^<div [^>]*>\n<p>(.*?)<\/p>\n<h2>(.*?)<\/h2>\n<p>(.*?)<\/p>\n(.*)<\/div>\n$/s;

/** On paper an answer has nothing to open, and the title is the first heading of the page. @param {string} html */
const asPaper = (html) =>
  html
    .replace(/<details[^>]*>\s*<summary>(.*?)<\/summary>/gs, '<section>$1')
    .replaceAll('</details>', '</section>')
    .replace(/(<\/?h)([3-6])\b/g, (_, tag, level) => `${tag}${Number(level) - 1}`);

/**
 * @param {object} of all as markup
 * @param {string} of.language the attributes of the language
 * @param {string} of.title
 * @param {string} of.style
 * @param {string} of.script its address
 * @param {string} of.audience
 * @param {string} of.heading
 * @param {string} of.lead
 * @param {string} of.drawing
 * @param {string} of.now the helplines to call now
 * @param {string} of.text
 * @param {{ hint: string, here: string }} of.words
 * @param {string} of.code the QR code, or nothing
 * @param {string} of.mark
 */
const page = ({
  language,
  title,
  style,
  script,
  audience,
  heading,
  lead,
  drawing,
  now,
  text,
  words,
  code,
  mark,
}) => `\ufeff<!doctype html>
<html ${language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
<script defer src="${script}"></script>
</head>
<body>
<p class="hint">${words.hint}</p>
<main>
<header><div><p class="for">${audience}</p>
<h1>${heading}</h1>
<p class="lead">${lead}</p></div>
${drawing}</header>
<div class="now">${now}${code}</div>
<div class="text">
${text}</div>
<footer><p class="here"><span>${words.here}</span></p>
<p class="mark">${mark}</p></footer>
</main>
</body>
</html>
`;

/**
 * @param {import('./context.mjs').Language} language
 * @param {(file: string) => string} [at] the address of a file of that language's folder
 * @returns {Promise<import('./context.mjs').Files>}
 */
export async function posters({ folder, shared, countries, elements, locale }, at) {
  const { escapeHtml, languageOf } = shared.module;
  const { drawings } = (await importTypeScript('markup/drawings.ts')).module;
  const { hint, here, scan } = shared.data.words.poster;
  const words = { hint: escapeHtml(hint.text), here: escapeHtml(here.text) };
  const files = countries.flatMap((country) =>
    elements.map(([name, { content, fallback, minimal }]) => {
      const [, audience, heading, lead, rest] = PARTS.exec(fallback[country.id]) ?? [];
      if (rest === undefined)
        throw new Error(`${name}: the fallback does not begin with whom it is for, title and lead`);
      const text = asPaper(rest);
      const address = at?.(`${countryFolder('text', country)}/${name}.html`);
      const code = address ? `<div class="code">${qrCode(address)}<p>${escapeHtml(scan.text)}</p></div>` : '';
      const html = page({
        language: languageOf(locale),
        title: escapeHtml(content.title.text),
        style: posterStyle(fontSizeOf(text)),
        script: path.posix.relative(path.posix.join('/', folder, countryFolder('poster', country)), '/poster/fit.js'),
        audience,
        heading,
        lead,
        drawing: drawings[name] ?? '',
        now: minimal[country.id].trim(),
        text,
        words,
        code,
        mark: `<b>πριν</b> · Prin ${version} · CC BY 4.0${address ? `<br>${escapeHtml(address)}` : ''}`,
      });
      return [path.posix.join(countryFolder('poster', country), `${name}.html`), html];
    }),
  );
  return Object.fromEntries(files);
}
