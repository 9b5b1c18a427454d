import { attempt, guarded } from '../core/attempt.js';
import { connected } from '../core/keep-input.js';
import { isExitOffered } from './quick-exit.js';

/** Links to answers: an address that ends in `#prin-faq-07` opens that answer, wherever the page has put it. */

/** Duration of the fade-in of a linked answer, in milliseconds. */
const FADE_IN_MS = 500;
/** For this long a page that scrolls elsewhere after an arrival is scrolled back to the answer, in milliseconds. */
const HOLD_MS = 700;
/** Scrolling has ended when no scroll event came for this long, in milliseconds; not every browser has scrollend. */
const SETTLED_MS = 100;

/** The address whose answer has been shown. A page that renders again or writes its state does not scroll again. */
let followed = '';

/** Id of the linked answer: mailers and chats add something behind it, routers a path before it. */
export const idIn = (fragment: unknown): string | undefined =>
  /[^\w-](prin-[a-z\d-]+)/.exec(String(fragment).toLowerCase().replace(/%2d/g, '-'))?.[1];

/** The answers with an id, of all elements. Only they have ids in the root. */
const answersWith = (id: string) =>
  [...connected].flatMap(({ shadowRoot }) => (shadowRoot?.getElementById(id) as HTMLDetailsElement | null) ?? []);

/** Whether an answer has a box: of copies for phone and desk, one has none. */
const isShown = (answer: Element) => answer.getClientRects().length;

/** Opens an answer and what is closed around it, in any shadow tree, as browsers do for an id of the page. */
function reveal(answer: HTMLDetailsElement): void {
  // It is opened while hidden so that no height transition runs; the forced layout commits that state.
  answer.hidden = answer.open = true;
  answer.getBoundingClientRect();
  let node: HTMLDetailsElement & { host?: Element } = answer;
  for (; node; node = (node.assignedSlot ?? node.parentNode ?? node.host) as typeof node) {
    if (node.localName === 'details') node.open = true;
    // Outside our root, what is hidden otherwise is the page's to show.
    if (node.getRootNode() === answer.getRootNode()) node.hidden = false;
    else if (node.getAttribute?.('hidden') === 'until-found') {
      node.dispatchEvent(new CustomEvent('beforematch', { bubbles: true }));
      node.hidden = false;
    }
  }
}

/** Stops holding the answer of an earlier link. */
let release: AbortController | undefined;

/** Scrolls to the answer again when a script, or what loads late, has moved it, until the reader does something. */
function hold(id: string): void {
  release?.abort();
  const controller = (release = new AbortController());
  let timer: number;
  const onEvent = ({ type }: Event) => {
    window.clearTimeout(timer);
    if (/scroll|load/.test(type))
      timer = window.setTimeout(
        guarded(() => answersWith(id).find(isShown)?.scrollIntoView()),
        SETTLED_MS,
      );
    else controller.abort();
  };
  for (const type of ['scroll', 'load', 'wheel', 'touchstart', 'pointerdown', 'keydown'])
    window.addEventListener(type, onEvent, { capture: true, passive: true, signal: controller.signal });
  window.setTimeout(() => controller.abort(), HOLD_MS);
}

/** Whether the browser is about to bring the reader back to where they were: after a reload, or by Back. */
const isRestoring = () =>
  document.readyState !== 'complete' &&
  /reload|back/.test(
    (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ?? '',
  );

/** What has the focus, also inside a component of the page. */
function focused(): Element | null | undefined {
  let root: DocumentOrShadowRoot | null | undefined = document;
  let active: Element | null | undefined;
  for (; root?.activeElement; root = active.shadowRoot) active = root.activeElement;
  return active;
}

/**
 * Shows the answer of a fragment, if its address has not been followed yet. The focus does not move out of a field of
 * the page; an element that is rendered then opens its answer and does not scroll.
 */
function follow(fragment: string, isRendering?: boolean): void {
  const id = idIn(fragment);
  if (!id) followed = '';
  const isFollowed = followed === location.href;
  const answers = id ? answersWith(id) : [];
  if (isFollowed && (!isRendering || answers.some(({ open }) => open))) return;
  const answer = answers.find((each) => {
    reveal(each);
    return isShown(each);
  });
  if (!id || !answer) return;
  followed = location.href;
  const isTyping = focused()?.matches('input, textarea, select, iframe, [contenteditable]');
  if (isFollowed || (isRendering && isTyping)) return;
  if (!isTyping) answer.querySelector('summary')?.focus({ preventScroll: true });
  answer.scrollIntoView();
  attempt(() => isRestoring() || hold(id));
  if (window.matchMedia('(prefers-reduced-motion: no-preference)').matches)
    answer.animate({ opacity: [0, 1] }, FADE_IN_MS);
}

const onAddress = guarded(() => follow(location.hash));

const linkOf = (event: Event) =>
  event.composedPath().find((one) => idIn((one as HTMLAnchorElement).hash)) as HTMLAnchorElement | undefined;

/**
 * Where a quick exit is offered, a link within the page replaces its entry in the history, because the exit replaces
 * one entry only. Not a link that a script of the page has taken over, or one that opens elsewhere.
 */
const onFollow = guarded((event: MouseEvent) => {
  const link = linkOf(event);
  if (!link || link.target || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!isExitOffered() || link.href.split('#')[0] !== location.href.split('#')[0]) return;
  event.preventDefault();
  location.replace(link.href);
});

/** A click on a link to an answer, also on that of the address already, and where a script takes it over. */
const onClick = guarded((event: MouseEvent) => {
  const link = linkOf(event);
  if (!link) return;
  followed = '';
  // After the navigation, by the browser or by listeners of the page.
  window.setTimeout(guarded(() => (event.defaultPrevented || link.href === location.href) && follow(link.hash)));
});

/**
 * Follows the address once an element is rendered, and from then on every link to an answer. The listeners stay: the
 * link to an answer of the next page is clicked before its element is there.
 */
export function followLinks(element: { updateComplete: Promise<unknown> }): void {
  if (location.hash) attempt(() => element.updateComplete.then(() => follow(location.hash, true)));
  window.addEventListener('click', onClick, true);
  window.addEventListener('click', onFollow);
  window.addEventListener('hashchange', onAddress, true);
  // Routers that call pushState cause no hashchange.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener?.('navigatesuccess', onAddress);
}

/**
 * The address that leads to an answer; or that of the page, where its fragment is a route or the document has no
 * address of its own.
 */
export const addressOf = (id: string): string =>
  location.protocol === 'about:'
    ? document.baseURI
    : /#!?\//.test(location.href)
      ? location.href
      : new URL(`#${id}`, location.href).href;
