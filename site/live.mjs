/** An element at work in a window of its own, which keeps its size: nothing moves when the script comes. */
import { escape } from './addresses.mjs';

/**
 * The element itself, in a box that scrolls.
 * @param {string} label
 * @param {string} name
 * @param {string} fallback what stands in the tag before the script
 */
const shown = (label, name, fallback) =>
  `<section class="window" tabindex="0" aria-label="${label}">` +
  `<prin-${name} heading-level="4">${fallback}</prin-${name}></section>`;

/**
 * @param {import('../tools/build/site-data.mjs').SiteElement} element
 * @param {{ title: string, want: string }} links where its title leads, and the wish for it, if anywhere
 * @param {{ want: string, example: string }} words
 */
export const live = ({ name, title, audience, drawing, fallback }, links, words) => `<li class="card">
<p class="for">${escape(audience)}</p>
<h3><a href="${links.title}">${escape(title)}</a></h3>
${drawing}
${shown(escape(`${words.example}: ${title}`), name, fallback)}
${
  links.want &&
  `<p class="go">` +
    `<a class="cta" href="${links.want}">${words.want}<span class="visually-hidden">: ${escape(title)}</span></a></p>`
}
</li>`;
