/**
 * The pages inside the preview of the builder: a school's page, a dark page, a column of 280 pixels and a phone, each
 * in every language.
 */
import { addressesFrom, pathOf } from '../addresses.mjs';
import { preview } from '../words/preview.mjs';

/** @typedef {import('../types.js').PageOf<import('../types.js').PageData['site']['scenes'][number]>} SceneData */

/**
 * @param {object} of
 * @param {{ school: string, title: string, text: string }} of.words
 * @param {string} of.scene
 * @param {string} of.locale
 * @param {import('../addresses.mjs').Addresses} of.to
 * @param {string} of.folder of prin.js
 */
const page = ({ words, scene, locale, to, folder }) => `<!doctype html>
<html lang="${locale}" class="${scene}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.school}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to.file('site/preview.css')}">
<script defer src="${to.file('site/preview.js')}"></script>
<script defer src="${folder}prin.js"></script>
</head>
<body>
<header class="head"><span class="emblem" aria-hidden="true"></span><p>${words.school}</p></header>
<main>
<article><h1>${words.title}</h1><p>${words.text}</p></article>
<div id="place"></div>
</main>
</body>
</html>
`;

export default class Preview {
  data = {
    pagination: { data: 'site.scenes', size: 1, alias: 'one' },
    permalink: (/** @type {Pick<SceneData, 'one'>} */ { one }) => pathOf(`preview-${one.scene}`, one.locale),
    eleventyExcludeFromCollections: true,
  };

  /** @param {SceneData} data */
  render({ one: { locale, scene }, page: { url } }) {
    const to = addressesFrom(url);
    return page({ words: preview[locale], scene, locale, to, folder: to.folder(locale) });
  }
}
