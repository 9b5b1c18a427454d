import { configureTransformLocalization } from '@lit/localize';
import { tags } from '../core/define.js';
import { ownAddress } from '../core/own-script.js';
import type { Wish } from './data-prin.js';
import { idIn } from './linked-answer.js';

/** Links to `text/<name>.html`: where the script runs, the widget stands in the place of the link and of its line. */

/** The language of our script. The build writes it here. */
const ownLanguage: string = configureTransformLocalization({ sourceLocale: 'el' }).getLocale();

/**
 * The host that our script comes from. A link there is ours whatever its folder: it may be that of an older or a newer
 * version. On another host the same file name may be anybody's.
 */
const ours = ownAddress.split('/')[2] || location.host;

/**
 * `text/<name>.html`, in a folder of two letters where it is in another language, or `text/cy/<name>.html`, whose text
 * is that of another country.
 */
const ADDRESS = /(?:\/([a-z]{2}))?\/text\/(?:(\w\w)\/)?([a-z-]+)\.html$/;

/** What editors, filters and themes put around words, or beside them, without making a block of them. */
const INLINE = 'a,b,br,em,font,i,mark,small,span,strong,u,svg,svg *';

/**
 * Characters beside a link, at most. A line of numbers has fewer; where an editor makes no paragraphs, the block is the
 * whole article.
 */
const LIMIT = 240;

/** The text of a node, without what editors leave in it that nobody sees. */
const wordsOf = (node: Element) => (node.textContent as string).replace(/\u200b/g, '').trim();

/**
 * Whether a link stands first in a block of its own, with no more than numbers beside it. In a menu, a list, a
 * sentence, whose words would be gone, a comment or an editor it stays a link.
 */
function isAlone(link: HTMLAnchorElement, block: HTMLElement): boolean {
  const own = wordsOf(link);
  const text = wordsOf(block);
  const rest = text.slice(own.length);
  return (
    block.matches(':is(p,div:not([class])):not(li>*,dd>*,figcaption>*)') &&
    text.startsWith(own) &&
    (!/\p{L}/u.test(rest) || (rest.length < LIMIT && /\d{3}/.test(rest))) &&
    block.querySelectorAll(`:not(${INLINE},${tags}),a[href]:not([href*="tel:"])`).length === 1 &&
    !block.closest(`nav,menu,[role=navigation],[role^=menu],[data-prin],${tags},.${tags.join(',.')}`) &&
    !block.isContentEditable &&
    !(link.matches('[rel~=ugc]') && link.closest('[id*=comment],[class*=comment]'))
  );
}

/** The block of each such link, with the attributes that the link's query names. A link to the projector stays one. */
export function linkedBlocks(): Wish[] {
  const wishes: Wish[] = [];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="text/"]')) {
    // In the language of our texts there is no folder.
    const [, language = 'el', country, name] = ADDRESS.exec(link.pathname) ?? [];
    const block = link.parentElement?.closest<HTMLElement>(`:not(${INLINE})`);
    // Editors may escape an address once more.
    const query = new URLSearchParams(link.search.replace(/amp;/g, ''));
    if (
      !tags.includes(`prin-${name}`) ||
      language !== ownLanguage ||
      link.host !== ours ||
      query.has('present') ||
      !block ||
      !isAlone(link, block)
    )
      continue;
    // Whoever may write in a forum must not choose where an exit leads.
    if (link.matches('[rel~=ugc]')) query.delete('exit-href');
    if (country && !query.has('country')) query.set('country', country.toUpperCase());
    const id = idIn(link.hash);
    if (id) query.set('open', `${id} ${query.get('open') ?? ''}`);
    wishes.push([block, name as string, (attribute) => query.get(attribute), link.href]);
  }
  return wishes;
}
