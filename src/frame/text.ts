/**
 * Script of the page that has one widget alone (dist/text/page.js), beside that of the element: sets the attributes
 * from the query string, names the country whose numbers show, leads back to the page of the same site that led here,
 * and loads the projector where the address asks for it.
 */
import { attempt } from '../core/attempt.js';
import { ownScript } from '../core/own-script.js';
import { setFromAddress } from './from-address.js';

const element = document.querySelector('main > *') as HTMLElement;
// Editors may escape an address once more.
const params = new URLSearchParams(location.search.replace(/amp;/g, ''));
// The page shows the site's address: whoever made the link must not choose where its exit leads.
params.delete('exit-href');
const presents = params.has('present');
// A class has no one to leave in a hurry.
if (presents) params.delete('quick-exit');

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-country]')];
/** The link to the country that the address asks for, if its numbers are there. */
const asked = links.find((link) => link.dataset['country'] === params.get('country'));
/** The same, where it leads to another page than this. */
const other = asked?.hasAttribute('aria-current') ? undefined : asked;

/** Marks the country that the address asks for. Its projector and its poster are those of its own page. */
function markCountry(): void {
  if (!asked) return;
  if (other)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href="?present"], a[href*="poster/"]'))
      link.href = link.search ? `${other.href}?present` : other.href.replace('/text/', '/poster/');
  for (const link of links) link.removeAttribute('aria-current');
  asked.setAttribute('aria-current', 'true');
}

/** Shows the way back where this page was opened from another of the same site; a frame has its page around it. */
function showWayBack(): void {
  const link = document.querySelector<HTMLAnchorElement>('.back a');
  const from = document.referrer;
  if (!link?.parentElement || parent !== window || !from.startsWith(`${location.origin}/`)) return;
  if (from.split(/[?#]/)[0] === location.href.split(/[?#]/)[0]) return;
  link.href = from;
  link.parentElement.hidden = false;
}

/**
 * Loads the projector, which lies beside this script. It shows the text inside the tag, so that of another country is
 * on another page.
 */
function loadProjector(): void {
  if (!presents || !ownScript) return;
  if (other) location.replace(`${other.href}?present`);
  else
    document.head.append(
      Object.assign(document.createElement('script'), { src: new URL('present.js', ownScript.src) }),
    );
}

attempt(loadProjector);
attempt(() => setFromAddress(element, params));
attempt(markCountry);
attempt(showWayBack);
