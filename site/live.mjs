/** An element at work in a window of its own, which keeps its size: nothing moves when the script comes. */
import { escape } from './addresses.mjs';

/**
 * @param {any} element
 * @param {{ title: string, want: string }} links where its title leads, and the wish for it, if anywhere
 * @param {{ want: string, example: string }} words
 */
export const live = ({ name, title, audience, drawing, fallback }, links, words) => `<li class="card">
<p class="for">${escape(audience)}</p>
<h3><a href="${links.title}">${escape(title)}</a></h3>
${drawing}
<section class="window" tabindex="0" aria-label="${escape(`${words.example}: ${title}`)}"><prin-${name} heading-level="4">${fallback}</prin-${name}></section>
${links.want && `<p class="go"><a class="cta" href="${links.want}">${words.want}<span class="visually-hidden">: ${escape(title)}</span></a></p>`}
</li>`;
