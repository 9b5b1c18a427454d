/**
 * Everything in one file, for a memory stick: prin-offline.html, in each language with that one first. It is whole
 * without scripts, and asks for nothing with them: the scripts of the elements are in it, compressed, and the language
 * that is chosen runs. Browsers that cannot unpack them show the text.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'fflate';
import { presentBar } from './present.mjs';
import { offlineStyle } from './offline-style.mjs';

/** @param {string[]} languages the first is that of the file */
const start = (languages) => `(() => {
  const chosen = () =>
    document.querySelector('main[lang="' + location.hash.slice(1, 3) + '"]') || document.querySelector('main');
  const main = chosen();
  const { lang } = main;
  for (const other of document.querySelectorAll('main')) if (other !== main) other.hidden = true;
  document.documentElement.lang = lang;
  document.title = main.querySelector('h1').textContent;
  const languages = ${JSON.stringify(languages)};
  addEventListener('hashchange', () => languages.includes(location.hash.slice(1)) && location.reload());
  const run = (code) => document.head.append(Object.assign(document.createElement('script'), { textContent: code }));
  const unpack = async (id) => {
    const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (sign) => sign.charCodeAt(0));
    return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  };
  for (const other of document.querySelectorAll('main[hidden]')) other.remove();
  for (const other of document.querySelectorAll('template.present:not([lang="' + lang + '"])')) other.remove();
  Promise.all(['prin-' + lang, 'present'].map(unpack)).then((codes) => codes.forEach(run)).catch(() => {});
})();`;

/** @param {string} id @param {Uint8Array} script */
const packed = (id, script) =>
  `<script type="text/plain" id="${id}">` +
  `${Buffer.from(gzipSync(script, { level: 9, mtime: 0 })).toString('base64')}</script>`;

/**
 * One language: what it is, links to its elements, the elements with their whole text. Only the first has the ids of
 * answers, which must be unique.
 * @param {import('./context.mjs').Language} language
 * @param {string} others links to the other languages
 * @param {boolean} isFirst
 */
function part(language, others, isFirst) {
  const { locale, shared, countries, elements } = language;
  const { escapeHtml, languageOf } = shared.module;
  const { title, lead, contents } = shared.data.words.offline;
  const { present } = shared.data.words.page;
  const text = (/** @type {string} */ html) => (isFirst ? html : html.replace(/(<details) id="[^"]*"/g, '$1'));
  const id = (/** @type {string} */ name) => `${locale}-${name}`;
  const links = elements.map(([name, { content }]) => `<li><a href="#${id(name)}">${content.title.html}</a></li>`);
  const bodies = elements.map(
    ([name, { fallback }]) =>
      `<section><prin-${name} id="${id(name)}">\n${text(fallback[countries[0].id])}</prin-${name}>\n` +
      `<p class="more"><button type="button" data-present="${id(name)}" hidden>` +
      `${escapeHtml(present.text)}</button></p></section>`,
  );
  return (
    `<main ${languageOf(locale)}>\n<p class="languages">${others}</p>\n` +
    `<h1>${escapeHtml(title.text)}</h1>\n<p class="lead">${escapeHtml(lead.text)}</p>\n` +
    `<nav aria-label="${escapeHtml(contents.text)}"><ul>${links.join('')}</ul></nav>\n${bodies.join('\n')}\n</main>`
  );
}

/**
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<import('./context.mjs').Files>}
 */
export async function offline({ dist, languages }) {
  const read = (/** @type {string[]} */ ...file) => readFile(path.join(dist, ...file));
  const scripts = await Promise.all(
    languages.map(async ({ locale, folder }) => packed(`prin-${locale}`, await read(folder, 'prin.js'))),
  );
  const names = (/** @type {string} */ locale) =>
    new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  const bars = languages.map((language) =>
    presentBar(language).replace('<template', `<template lang="${language.locale}"`),
  );
  const projector = packed('present', await read('text/present.js'));
  const files = languages.map((first) => {
    const { languageOf, escapeHtml } = first.shared.module;
    const ordered = [first, ...languages.filter((one) => one !== first)];
    const parts = ordered.map((language) => {
      const others = ordered
        .filter((one) => one !== language)
        .map(({ locale }) => `<a href="#${locale}" lang="${locale}" hreflang="${locale}">${names(locale)}</a>`);
      return part(language, others.join(' '), language === first);
    });
    const html = `\ufeff<!doctype html>
<html ${languageOf(first.locale)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${escapeHtml(first.shared.data.words.offline.title.text)}</title>
<style>${offlineStyle}</style>
</head>
<body>
${parts.join('\n')}
${bars.join('\n')}
${scripts.join('\n')}
${projector}
<script>${start(languages.map(({ locale }) => locale))}</script>
</body>
</html>
`;
    return [path.posix.join(first.folder, 'prin-offline.html'), html];
  });
  return Object.fromEntries(files);
}
