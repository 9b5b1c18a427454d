/** A page for each element: live, when it fits and when not, its sources, and what it keeps: nothing. */
import MarkdownIt from 'markdown-it';
import { addressesFrom, escape, pathOf } from '../addresses.mjs';
import { widget } from '../words/widget.mjs';

const markdown = new MarkdownIt({ html: false });

/** @typedef {import('../types.js').PageData['site']} Site */
/** @typedef {import('../types.js').PageOf<Site['widgets'][number]>} WidgetData */
/** @typedef {Pick<WidgetData, 'site' | 'one'>} Before what is known before the address */
/** @typedef {import('../../tools/build/site-data.mjs').SiteElement} SiteElement */

/**
 * Links between the pages of Storybook as links between those of the site; where there is none, the words stay.
 * @param {string} text Markdown
 * @param {SiteElement[]} elements
 */
const ownLinks = (text, elements) =>
  text.replace(/\[(«?)([^\]]*?)(»?)\]\(\?path=[^)]*\)/g, (_, open, title, close) => {
    const found = elements.find((element) => element.title === title);
    return found ? `[${open}${title}${close}](${found.name}.html)` : `${open}${title}${close}`;
  });

/** Opens pages of others without telling them from where. @param {string} html */
const outside = (html) => html.replaceAll('<a href="http', '<a rel="noreferrer" href="http');

/** @param {SiteElement['sources']} sources */
function sourcesList(sources) {
  const items = sources.map(({ organisation, title, via, address, published }) => {
    const name = escape([organisation.text, via?.text ?? via].filter(Boolean).join(', '));
    const words = escape(title ?? address ?? '');
    const link = address ? `<a rel="noreferrer" href="${escape(address)}">${words}</a>` : words;
    return `<li>${name}: ${link}${published ? ` (${published.slice(0, 4)})` : ''}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

export default class Widget {
  data = {
    layout: 'page.11ty.mjs',
    pagination: { data: 'site.widgets', size: 1, alias: 'one' },
    permalink: (/** @type {Before} */ { one }) => pathOf(`widgets/${one.name}`, one.locale),
    wide: true,
    eleventyComputed: {
      locale: (/** @type {Before} */ { one }) => one.locale,
      key: (/** @type {Before} */ { one }) => `widgets/${one.name}`,
      title: (/** @type {Before} */ { site, one }) => elementOf(site, one).title,
      description: (/** @type {Before} */ { site, one }) => elementOf(site, one).lead,
      head: (/** @type {WidgetData} */ { one, page }) =>
        `<script defer src="${addressesFrom(page.url).folder(one.locale)}prin.js"></script>\n`,
    },
  };

  /** @param {WidgetData} data */
  render({ site, one, page }) {
    const { locale, name } = one;
    const to = addressesFrom(page.url);
    const own = widget[locale];
    const { elements, folder } = site.languages[locale];
    const element = elementOf(site, one);
    const at = (/** @type {string} */ file) => to.file(`${folder && `${folder}/`}${file}`);
    const builder = `${to.page('builder', locale)}#widget=${name}`;
    const { markdown: text, locale: spoken } = element.guidance;
    const guidance = outside(markdown.render(ownLinks(text, elements)));
    const greek = spoken === locale ? '' : ` lang="${spoken}"`;
    return (
      `<section class="hero slim"><div class="wrap"><div><p class="for">` +
      `${escape(element.audience)}</p><h1>${escape(element.title)}</h1>
<p class="sub">${escape(element.lead)}</p><p class="go">` +
      `<a class="cta main" href="${builder}">` +
      `${own.want}</a><a class="cta" href="${at(`text/${name}.html`)}">` +
      `${own.alone}</a></p></div>${element.drawing}</div></section>
<section class="wrap sides"><div class="live">${element.prerendered}</div>
<div class="prose aside"${greek}>` +
      `${spoken === locale || !guidance ? '' : `<p lang="${locale}">${own.greekOnly}</p>`}${guidance}</div></section>
<section class="band sect"><div class="wrap prose"><h2>${own.keepsTitle}</h2><p>${own.keeps}</p>
<h2>${own.sourcesTitle}</h2><p>${own.sources}</p>${sourcesList(element.sources)}
<h2>${own.filesTitle}</h2><ul>
<li><a href="${at(`text/${name}.html`)}">${own.textPage}</a></li>
<li><a href="${at(`text/cy/${name}.html`)}">${own.textCyprus}</a></li>
<li><a href="${at(`html/${name}.html`)}">${own.plain}</a></li>
<li><a href="${at(`paste/${name}.html`)}">${own.paste}</a></li></ul></div></section>`
    );
  }
}

/** @param {Site} site @param {WidgetData['one']} one */
const elementOf = (site, { locale, name }) =>
  /** @type {SiteElement} */ (site.languages[locale].elements.find((element) => element.name === name));
