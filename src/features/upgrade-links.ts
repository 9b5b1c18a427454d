import { tags } from '../core/define.js';
import { ownLanguage } from '../core/own-language.js';
import { ownAddress } from '../core/own-script.js';
import { hosts, type Wish } from './data-prin.js';
import { marks } from './is-marked-for.js';
import { idIn } from './linked-answer.js';

/** Links to `text/<name>.html`: where the script runs, the widget stands in the place of the link and of its line. */

/**
 * `text/<name>.html`, in a folder of two letters where it is in another language, or `text/cy/<name>.html`, whose text
 * is that of another country.
 */
const ADDRESS = /(?:\/(\w\w))?\/text(?:\/(\w\w))?\/([a-z-]+)\.html$/;

/** What editors, filters and themes put around words, or beside them, without making a block of them. */
const INLINE = 'a,b,br,em,font,i,mark,small,span,strong,u,svg,svg *';

/**
 * The words of a block whose link is a NUL: it stands first, and no letter behind it, or a line with a number. Such a
 * line is short; where an editor makes no paragraphs, the block is the whole article. None of our numbers there has
 * seven digits, as the school's own has. Editors leave spaces of no width.
 */
const FIRST = /^[\s\u200b]*\0(?!.*(\d\s?){7})(\P{L}*|(?=.*\d{3}).{0,239})$/su;

/**
 * The block of each link of ours that stands first in a block of its own, with no more than numbers beside it, and the
 * attributes that the link's query names. In a menu, a list, a sentence, whose words would be gone, a comment or an
 * editor it stays a link; so does one to the projector.
 */
export function* linkedBlocks(): Generator<Wish> {
  // The links of a drawing have no address in parts.
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    `a[href*="text/"]:not(:is(svg,nav,[role=navigation],[role^=menu],${marks()}) *,` +
      `:is([id*=comment],[class*=comment]) [rel~=ugc])`,
  )) {
    // In the language of our texts there is no folder.
    const [, language = 'el', country, name] = ADDRESS.exec(link.pathname) ?? [];
    const block = link.closest(`:not(${INLINE})`) as HTMLElement;
    // Editors may escape an address once more.
    const query = new URLSearchParams(link.search.replace(/amp;/g, ''));
    if (
      name &&
      language === ownLanguage &&
      // The host that our script comes from. A link there is ours whatever its folder: it may be that of an older or a
      // newer version. On another host the same file name may be anybody's.
      link.host === (ownAddress.split('/')[2] || location.host) &&
      !query.has('present') &&
      // Once the element shows, also what translators and other scripts add is part of it.
      (hosts.get(block)?.[0].isConnected ||
        (block.matches(':not(li,dd,figcaption)>:is(p,div:not([class])):read-only') &&
          FIRST.test((block.textContent as string).replace(link.textContent as string, '\0')) &&
          !block.querySelectorAll(`:not(${INLINE},${tags}),a[href]:not([href*="tel:"])`)[1]))
    ) {
      // Whoever may write in a forum must not choose where an exit leads.
      if (/ugc/.test(link.rel)) query.delete('exit-href');
      // Where the query names one, that comes first and counts.
      if (country) query.append('country', country.toUpperCase());
      const id = idIn(link.hash);
      if (id) query.set('open', [id, query.get('open')].join(' '));
      yield [block, name, (attribute) => query.get(attribute), link.href];
    }
  }
}
