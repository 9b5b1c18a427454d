/**
 * The first page of a folder of dist/, also inside the download: every element live, and the builder, which writes the
 * code for the address at which the folder lies. It needs no other page of the site.
 */
import { addressesFrom, escape, pathOf } from '../addresses.mjs';
import { builderForm, builderHead } from '../builder-form.mjs';
import { documentHead } from '../document-head.mjs';
import { live } from '../live.mjs';
import { builder } from '../words/builder.mjs';
import { home } from '../words/home.mjs';
import { words } from '../words/index.mjs';

export default class Start {
  data = {
    pagination: { data: 'site.locales', size: 1, alias: 'locale' },
    permalink: (/** @type {import('../types.js').InLocale} */ { locale }) => pathOf('start', locale),
    eleventyExcludeFromCollections: true,
  };

  /** @param {import('../types.js').PageData} data */
  render({ site, locale, page }) {
    const to = addressesFrom(page.url);
    const [own, { mark }] = [builder[locale], words[locale]];
    const others = site.locales
      .filter((one) => one !== locale)
      .map((one) => `<a href="${to.page('start', one)}" hreflang="${one}" lang="${one}">${words[one].name}</a>`);
    const text = (/** @type {string} */ name) =>
      to.file(`${site.languages[locale].folder && `${site.languages[locale].folder}/`}text/${name}.html`);
    const more = `<script async src="${to.folder(locale)}prin.js"></script>\n${builderHead(to)}`;
    return (
      documentHead({ locale, title: `${own.startTitle}, ${site.version}`, to, more }) +
      `<body>
<a class="skip" href="#content">${words[locale].skip}</a>
<header class="wrap top"><span class="mark">` +
      `${mark}</span><nav aria-label="${words[locale].menuLabel}">${others.join(' ')}</nav></header>
<main id="content"><section class="sect"><div class="wrap"><h1>` +
      `${own.startTitle}</h1><p class="lead">${own.startLead}</p>
${builderForm(site, locale, to, true)}</div></section>
<section class="sect band"><div class="wrap"><h2 class="t">${home[locale].liveTitle}</h2>
<ul class="cards">${site.languages[locale].elements
        .map((element) => live(element, { title: text(element.name), want: '' }, home[locale]))
        .join('')}</ul></div></section></main>
<footer class="foot"><div class="wrap"><p>` +
      `${words[locale].promise}</p>` +
      `<p>Prin ${escape(site.version)} · <a href="${to.file('LICENSE.txt')}">LICENSE.txt</a></p></div></footer>
</body>
</html>
`
    );
  }
}
