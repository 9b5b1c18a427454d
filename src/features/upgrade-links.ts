import { tags } from '../core/define.js';
import { ownAddress } from '../core/own-script.js';
import type { Wish } from './data-prin.js';
import { idIn } from './linked-answer.js';

/** Links to `text/<name>.html`: where the script runs, the widget stands in the place of the link and of its line. */

/**
 * The host that our script comes from. A link there is ours whatever its folder: it may be that of an older or a newer
 * version. On another host the same file name may be anybody's.
 */
const ours = ownAddress.split('/')[2] || location.host;

/** `text/<name>.html`, or `text/cy/<name>.html`, whose text is that of another country. */
const ADDRESS = /\/text\/(?:(\w\w)\/)?([a-z-]+)\.html$/;

/** What editors and filters put around words without making a block of them. */
const INLINE = 'a,b,br,em,font,i,small,span,strong,u';

/**
 * Characters beside a link, at most. A line of numbers has fewer; where an editor makes no paragraphs, the block is the
 * whole article.
 */
const LIMIT = 240;

/**
 * Whether a link stands first in a block of its own, with no more than numbers beside it. In a menu, a list, a
 * sentence, whose words would be gone, a comment or an editor it stays a link.
 */
function isAlone(link: HTMLAnchorElement, block: HTMLElement): boolean {
  const own = String(link.textContent).trim();
  const text = String(block.textContent).trim();
  const rest = text.slice(own.length);
  return (
    block.matches(':is(p,div:not([class])):not(li>*,dd>*)') &&
    text.startsWith(own) &&
    (!/\p{L}/u.test(rest) || (/\d{3}/.test(rest) && rest.length < LIMIT)) &&
    block.querySelectorAll(`:not(${INLINE},${tags}),a[href]:not([href*=tel])`).length === 1 &&
    !block.closest(`nav,menu,[role=navigation],[role^=menu],[data-prin],${tags},.${tags.join(',.')}`) &&
    !block.isContentEditable &&
    !(link.matches('[rel~=ugc]') && link.closest('[id*=comment],[class*=comment]'))
  );
}

/** The block of each such link, with the attributes that the link's query names. */
export function linkedBlocks(): Wish[] {
  const wishes: Wish[] = [];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="text/"]')) {
    const [, country, name] = ADDRESS.exec(link.pathname) ?? [];
    const block = link.parentElement?.closest<HTMLElement>(`:not(${INLINE})`);
    if (!name || link.host !== ours || !tags.includes(`prin-${name}`) || !block || !isAlone(link, block)) continue;
    const query = new URLSearchParams(link.search);
    // Whoever may write in a forum must not choose where an exit leads.
    if (link.matches('[rel~=ugc]')) query.delete('exit-href');
    if (country && !query.has('country')) query.set('country', country.toUpperCase());
    const id = idIn(link.hash);
    if (id) query.set('open', `${id} ${query.get('open') ?? ''}`);
    wishes.push([block, name, (attribute) => query.get(attribute), link.href]);
  }
  return wishes;
}
