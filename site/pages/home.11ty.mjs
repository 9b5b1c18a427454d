/** The home page: what it is, for whom, every element live, and the way to the builder. */
import { addressesFrom, escape, pathOf } from '../addresses.mjs';
import { home } from '../words/home.mjs';
import { live } from '../live.mjs';

const halo = () => {
  const ring = (index) =>
    `<circle cx="300" cy="300" r="${60 + 40 * index}" pathLength="${8 + 8 * index}" stroke-width="${22 - 2 * index}"/>`;
  return `<svg class="halo" viewBox="0 0 600 600" aria-hidden="true">${[0, 1, 2, 3, 4, 5].map(ring).join('')}</svg>`;
};

export default class Home {
  data = {
    layout: 'page.11ty.mjs',
    pagination: { data: 'site.locales', size: 1, alias: 'locale' },
    permalink: ({ locale }) => pathOf('index', locale),
    key: 'index',
    wide: true,
    eleventyComputed: {
      title: ({ locale }) => home[locale].title,
      description: ({ locale }) => home[locale].description,
      head: ({ locale, page }) => `<script async src="${addressesFrom(page.url).folder(locale)}prin.js"></script>\n`,
    },
  };

  /** @param {any} data */
  render({ site, locale, page }) {
    const to = addressesFrom(page.url);
    const own = home[locale];
    const { elements } = site.languages[locale];
    const [, first = elements[0]] = elements;
    return `<section class="hero">${halo()}<div class="wrap"><div><h1>${own.heading}</h1><p class="sub">${own.lead}</p>
<p class="go"><a class="cta main" href="${to.page('builder', locale)}">${own.build}</a><a class="cta" href="#live">${own.see}</a></p></div>
<div class="phone"><iframe src="${to.file(`${locale === 'el' ? '' : `${locale}/`}frame/${first.name}.html`)}" title="${escape(first.title)}"></iframe></div></div></section>
<section class="wrap"><ul class="vows">${own.vows.map(([title, text]) => `<li><p><strong>${title}</strong> ${text}</p></li>`).join('')}</ul></section>
<section class="sect band" id="live"><div class="wrap"><h2 class="t">${own.liveTitle}</h2><p>${own.liveText}</p>
<ul class="cards">${elements.map((element) => live(element, { to, locale, words: own })).join('')}</ul></div></section>`;
  }
}
