/** The home page: what it is, for whom, every element live, and the way to the builder. */
import { addressesFrom, pathOf } from '../addresses.mjs';
import { home } from '../words/home.mjs';
import { live } from '../live.mjs';
import { rings } from '../rings.mjs';

export default class Home {
  data = {
    layout: 'page.11ty.mjs',
    pagination: { data: 'site.locales', size: 1, alias: 'locale' },
    permalink: (/** @type {import('../types.js').InLocale} */ { locale }) => pathOf('index', locale),
    key: 'index',
    wide: true,
    eleventyComputed: {
      title: (/** @type {import('../types.js').InLocale} */ { locale }) => home[locale].title,
      description: (/** @type {import('../types.js').InLocale} */ { locale }) => home[locale].description,
      head: (/** @type {import('../types.js').PageData} */ { locale, page }) =>
        `<script async src="${addressesFrom(page.url).folder(locale)}prin.js"></script>\n`,
    },
  };

  /** @param {import('../types.js').PageData} data */
  render({ site, locale, page }) {
    const to = addressesFrom(page.url);
    const own = home[locale];
    const { elements } = site.languages[locale];
    const [, first = elements[0]] = elements;
    const linksTo = (/** @type {string} */ name) => ({
      title: to.page(`widgets/${name}`, locale),
      want: `${to.page('builder', locale)}#widget=${name}`,
    });
    return (
      `<section class="hero">${rings()}<div class="wrap"><div><h1>${own.heading}</h1><p class="sub">${own.lead}</p>
<p class="go"><a class="cta main" href="${to.page('builder', locale)}">` +
      `${own.build}</a><a class="cta" href="#live">${own.see}</a></p></div>
<div class="phone" inert>` +
      `<div class="window"><prin-${first.name}>${first.fallback}</prin-${first.name}></div></div></div></section>
<section class="wrap"><ul class="vows">` +
      `${own.vows.map(([title, text]) => `<li><p><strong>${title}</strong> ${text}</p></li>`).join('')}</ul></section>
<section class="sect band" id="live"><div class="wrap"><h2 class="t">${own.liveTitle}</h2><p>${own.liveText}</p>
<ul class="cards">${elements.map((element) => live(element, linksTo(element.name), own)).join('')}</ul></div></section>
<section class="sect wrap"><h2 class="t">${own.whomTitle}</h2><ul class="whom">${Object.entries(own.whom)
        .map(([key, [title, text]]) => `<li><h3><a href="${to.page(key, locale)}">${title}</a></h3><p>${text}</p></li>`)
        .join('')}</ul></section>`
    );
  }
}
