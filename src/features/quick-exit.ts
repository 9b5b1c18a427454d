import { msg } from '@lit/localize';
import { warnInvalid } from '../core/attributes.js';
import { attempt, guarded } from '../core/attempt.js';
import { coverPage } from './cover-page.js';
import { cloneMarkup } from '../core/clone-markup.js';
import { exitIcon } from '../core/icons.js';

/** The quick exit: leaves the page at once, and the back button does not lead back. */

/** Escape must be pressed this many times … */
const PRESS_COUNT = 3;
/** … within this time, in milliseconds. */
const PRESS_WINDOW_MS = 2000;
/**
 * Fields in which Escape has its own meaning (clearing text, closing a list), so it does not count towards the exit.
 */
const TEXT_FIELDS = 'textarea, select, input:not([type=checkbox], [type=radio])';

/** Two ways to resolve an address against the page, since a page may have broken one. */
const RESOLVERS = [
  (address: string) => new URL(address, document.baseURI),
  (address: string) => Object.assign(document.createElement('a'), { href: address }),
];

/** Address of an element's exit: `asked`, resolved against the page, if that is http or https, else the fallback. */
export function resolveExitUrl(element: Element, asked: string | null | undefined, fallback: string): string {
  if (asked == null) return fallback;
  for (const resolve of RESOLVERS)
    try {
      const { href, protocol } = resolve(asked);
      if (asked.trim() && /^https?:$/.test(protocol)) return href;
    } catch {
      // Warned of below, like an address of another scheme.
    }
  warnInvalid(element, 'exit-href', asked, 'an http or https address');
  return fallback;
}

/**
 * Markup of the quick exit: a real link (works even if the script fails) and a note on what stays on the device and how
 * to clear it.
 */
export function exitLink(address: string): DocumentFragment {
  const exit = cloneMarkup(
    `<a class="button exit" part="button" target="_top" rel="noreferrer">${exitIcon}${msg('Γρήγορη έξοδος')}</a><p class="meta">${msg('Ή τρεις φορές το πλήκτρο Esc. Στη συσκευή μένουν το ιστορικό, οι κλήσεις και ό,τι αντιγράφηκε ή τυπώθηκε. Το ιστορικό σβήνεται στο πρόγραμμα περιήγησης και οι κλήσεις στο τηλέφωνο. Ό,τι αντιγράφηκε χάνεται μόλις αντιγραφεί κάτι άλλο.')}</p>`,
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

/**
 * Scrolls a focused control out from under the sticky exit button; browsers do not apply scroll-margin when no
 * scrolling is needed.
 */
export const revealFocus = guarded(({ target, currentTarget }: Event): void => {
  const [focused, exit] = [target as Element, (currentTarget as Element).querySelector('.exit')];
  if (
    exit &&
    exit !== focused &&
    focused.matches(':focus-visible') &&
    focused.getBoundingClientRect().top < exit.getBoundingClientRect().bottom
  )
    focused.scrollIntoView();
});

/**
 * Covers the page, then calls location.replace() on the top window, or on this frame if the top may not be navigated.
 * @throws if neither can be navigated
 */
export function replacePage(address: string): void {
  attempt(() => coverPage(document));
  try {
    (window.top ?? window).location.replace(address);
  } catch {
    window.location.replace(address);
  }
}

/**
 * Marks the event that has led to an exit. Elements of several of our bundles share it, and only the first of them
 * leaves.
 */
const HANDLED = Symbol.for('prin.exit');

/**
 * A keydown listener that calls `act` when Escape is pressed three times. It prevents no default. Of several, the first
 * acts.
 */
export function onTripleEscape(act: () => void): (event: KeyboardEvent) => void {
  let pressed: number[] = [];
  let last: KeyboardEvent;
  return guarded((event: KeyboardEvent & { [HANDLED]?: true }) => {
    // A page that wraps listeners may call this one twice: it cannot be removed there before it is added again.
    if (event === last) return;
    last = event;
    if (event.key !== 'Escape' || event.repeat || event.isComposing || event.defaultPrevented || isFilledField(event))
      return;
    pressed = [...pressed, event.timeStamp].filter((time) => event.timeStamp - time <= PRESS_WINDOW_MS);
    if (pressed.length < PRESS_COUNT || event[HANDLED]) return;
    // A page may have frozen the event.
    attempt(() => (event[HANDLED] = true));
    act();
  });
}

/** Whether a key was pressed in a field that has text in it. Not, if the page keeps that from being found out. */
function isFilledField(event: Event): boolean {
  let filled = false;
  attempt(() => {
    const target = event.composedPath()[0] as HTMLInputElement;
    filled = Boolean(target.matches?.(TEXT_FIELDS) ? target.value : target.isContentEditable && target.textContent);
  });
  return filled;
}
