import { msg } from '@lit/localize';
import { warnInvalid } from '../core/attributes.js';
import { attempt, guarded } from '../core/attempt.js';
import { coverPage, emptyPage } from './blank-page.js';
import { cloneMarkup } from '../core/clone-markup.js';
import { create } from '../core/create-element.js';
import { exitIcon } from '../core/icons.js';
import { broadcast } from '../core/page-events.js';

/** The quick exit: leaves the page at once, and the back button does not lead back. */

/** Escape must be pressed this many times … */
const PRESS_COUNT = 3;
/** … within this time, in milliseconds. */
const PRESS_WINDOW_MS = 2000;
/** Where Escape has its own meaning (clearing text, closing a list), so it does not count towards the exit. */
const FIELDS = 'select, :read-write';
/** Elements that a page asks to offer the exit. */
const ASKED = '[quick-exit]:not([quick-exit=false]),[data-quick-exit]:not([data-quick-exit=false])';

/** Two ways to resolve an address against the page, since a page may have broken one. */
const RESOLVERS = [
  (address: string) => new URL(address, document.baseURI),
  (address: string) => Object.assign(create('a'), { href: address }),
];

/** An address without its fragment, which leads to a place on the page itself. */
const pageOf = (address: string) => address.split('#')[0];

/**
 * Address of an element's exit: `asked`, resolved against the page, if that is http or https and another page, else the
 * fallback.
 */
export function resolveExitUrl(element: Element, asked: string | null | undefined, fallback: string): string {
  if (asked == null) return fallback;
  for (const resolve of RESOLVERS)
    try {
      const { href, protocol } = resolve(asked);
      if (asked.trim() && /^https?:$/.test(protocol) && pageOf(href) !== pageOf(location.href)) return href;
    } catch {
      // Warned of below, like an address of another scheme.
    }
  warnInvalid(element, 'exit-href', asked, 'an http or https address of another page');
  return fallback;
}

/**
 * Markup of the quick exit: a real link (works even if the script fails) and a note on what stays on the device and how
 * to clear it.
 */
export function exitLink(address: string): DocumentFragment {
  const exit = cloneMarkup(
    `<span class="exit-place"><a class="button exit" part="button" popover="manual" target="_top" rel="noreferrer">` +
      `${exitIcon}<span>${msg('Γρήγορη έξοδος')}</span></a></span><details class="more stays"><summary>` +
      // A label is one literal, which lit-localize reads from here: a backslash takes it on to the next line.
      `${msg('Τι μένει στη συσκευή;')}</summary><p>${msg(
        'Με πληκτρολόγιο: τρεις φορές Esc. \
Στη συσκευή μένουν το ιστορικό, οι κλήσεις και ό,τι αντιγράφηκε ή τυπώθηκε. \
Το ιστορικό σβήνεται στο πρόγραμμα περιήγησης και οι κλήσεις στο τηλέφωνο. \
Ό,τι αντιγράφηκε χάνεται μόλις αντιγραφεί κάτι άλλο.',
      )}</p></details>`,
  );
  exit.querySelector('a')?.setAttribute('href', address);
  return exit;
}

/**
 * Whether an element offers the exit: it is asked to, and this frame may navigate the top window. A sandbox that
 * forbids that shows no button; one that cannot be read has an opaque origin. The script of our frame pages knows more
 * and sets a symbol.
 */
export const canExit = (asked: unknown): boolean =>
  ![null, undefined, false, 'false'].includes(asked as string) &&
  ((globalThis as { [known: symbol]: boolean | undefined })[Symbol.for('prin.leave')] ??
    (window === top ||
      (origin !== 'null' &&
        /^$|allow-top-navigation(?!-to)/.test(window.frameElement?.getAttribute('sandbox') ?? ''))));

/** Scrolls a focused control out from under the exit; browsers do not, because it is in the window already. */
export const revealFocus = guarded(({ target, currentTarget }: Event): void => {
  const [focused, exit] = [target as Element, (currentTarget as Element).querySelector('.exit')];
  if (!exit || exit === focused || !focused.matches(':focus-visible')) return;
  const [control, over] = [focused.getBoundingClientRect(), exit.getBoundingClientRect()];
  const isUnder = control.top < over.bottom && control.bottom > over.top && control.right > over.left;
  if (isUnder && control.left < over.right) focused.scrollIntoView({ block: 'center' });
});

/** The page in the top window; this one, where that is of another origin. */
function pageAround(): Document {
  try {
    return (window.top as Window).document;
  } catch {
    return document;
  }
}

/**
 * Leaves the page for good: covers it, tells of it, empties it, and replaces the top window, or this frame if the top
 * may not be navigated. Nothing that the page has broken stops that. A page of another origin around this frame can be
 * neither covered nor emptied from here: that is what frame.js is for.
 * @param tell may call listeners of the page, which may take long or throw
 * @throws if neither can be navigated
 */
export function leavePage(address: string, tell: () => void): void {
  const page = pageAround();
  attempt(() => coverPage(page, address));
  attempt(tell);
  attempt(() => emptyPage(page));
  attempt(() => {
    coverPage(page, address);
    // This frame has gone with the page around it, and cannot navigate anything any more.
    if (page !== document)
      page.head.append(
        Object.assign(page.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${address}` }),
      );
  });
  try {
    (window.top ?? window).location.replace(address);
  } catch {
    window.location.replace(address);
  }
}

/** What leaves by the exit of each element that offers one; of several, the first acts. */
const exits = new Set<() => void>();
let pressed: number[] = [];
let leave: (() => void) | undefined;
let last: Event;

/** Names the last event that has led to an exit. All our bundles on a page share it, and only the first leaves. */
const HANDLED = Symbol.for('prin.exit');
const shared = globalThis as { [handled: symbol]: unknown };

/** Counts the presses of Escape, also where the page uses the key for something else. It prevents no default. */
const onKeydown = guarded((event: KeyboardEvent) => {
  // A page that wraps listeners may have added this one twice.
  if (event === last) return;
  last = event;
  if (event.key !== 'Escape' || !event.isTrusted || event.repeat || event.isComposing || isFilledField(event)) return;
  pressed = pressed.filter((time) => event.timeStamp - time <= PRESS_WINDOW_MS);
  // The exit that was there at the first press acts, also if that press has closed the pop-up with the element.
  if (!leave || !pressed.length) [leave] = exits;
  if (!leave || pressed.push(event.timeStamp) < PRESS_COUNT || shared[HANDLED] === event) return;
  shared[HANDLED] = event;
  leave();
});

/** Whether any element of the page, or of the one around it, offers the exit, also one of another script of ours. */
export const isExitOffered = (): boolean =>
  Boolean(exits.size || [document, pageAround()].some((page) => page.querySelector(ASKED)));

/** Sets whether `act` is called when a reader presses Escape three times; if so, all elements hear the event `exit`. */
export function onTripleEscape(act: () => void, offered: boolean): void {
  exits[offered ? 'add' : 'delete'](act);
  if (!offered) return;
  // Capturing: a page may stop the event on its way.
  window.addEventListener('keydown', onKeydown, true);
  broadcast({ type: 'exit' });
}

/** Whether a key was pressed in a field that has text in it. Not, if the page keeps that from being found out. */
function isFilledField(event: Event): boolean {
  let filled = false;
  attempt(() => {
    const target = event.composedPath()[0] as HTMLInputElement;
    filled = Boolean(target.matches?.(FIELDS) && (target.value ?? target.textContent));
  });
  return filled;
}
