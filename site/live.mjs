/** An element at work in a window of its own, which keeps its size: nothing moves when the script comes. */
import { escape } from './addresses.mjs';

/**
 * @param {any} element
 * @param {{ to: ReturnType<typeof import('./addresses.mjs').addressesFrom>, locale: string, words: any }} where
 */
export const live = ({ name, title, audience, drawing, fallback }, { to, locale, words }) => `<li class="card">
<p class="for">${escape(audience)}</p>
<h3><a href="${to.page(`widgets/${name}`, locale)}">${escape(title)}</a></h3>
${drawing}
<div class="window" tabindex="0" role="region" aria-label="${escape(title)}"><prin-${name} heading-level="4">${fallback}</prin-${name}></div>
<p class="go"><a class="cta" href="${to.page('builder', locale)}#widget=${name}">${words.want}<span class="visually-hidden">: ${escape(title)}</span></a></p>
</li>`;
