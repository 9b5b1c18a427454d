import { msg } from '@lit/localize';
import { warnInvalid } from '../core/attributes.js';
import { coverPage } from './cover-page.js';
import { cloneMarkup } from '../core/clone-markup.js';
import { exitIcon } from '../core/icons.js';

/** Leaving the page at once, without a way back by the back button. */

/** Escape this many times … */
const PRESS_COUNT = 3;
/** … within this time, in milliseconds. */
const PRESS_WINDOW_MS = 2000;
/** Where the exit leads unless the page says otherwise. */
const DEFAULT_EXIT_URL = 'https://www.google.com/';
/** Where Escape means to empty what was typed, or to close its list. */
const TEXT_FIELDS = 'textarea, select, input:not([type=checkbox], [type=radio])';

/** Where the exit of an element leads: what its page asks for, if that is an http or https address. */
export function resolveExitUrl(element: Element, asked: string | null | undefined): string {
  if (asked == null) return DEFAULT_EXIT_URL;
  try {
    const { href, protocol } = new URL(asked, document.baseURI);
    if (asked.trim() && /^https?:$/.test(protocol)) return href;
  } catch {
    // Said below, as for an address of another kind.
  }
  warnInvalid(element, 'exit-href', asked, 'an http or https address');
  return DEFAULT_EXIT_URL;
}

/** The exit as it is shown: a link, so that it works whatever becomes of the script, with what it leaves behind and how that goes. */
export function exitLink(address: string): DocumentFragment {
  const exit = cloneMarkup(
    `<a class="button exit" part="button" target="_top" rel="noreferrer">${exitIcon}${msg('Γρήγορη έξοδος')}</a><p class="meta">${msg('Ή τρεις φορές το πλήκτρο Esc. Στη συσκευή μένουν το ιστορικό, οι κλήσεις και ό,τι αντιγράφηκε ή τυπώθηκε. Το ιστορικό σβήνεται στο πρόγραμμα περιήγησης και οι κλήσεις στο τηλέφωνο. Ό,τι αντιγράφηκε χάνεται μόλις αντιγραφεί κάτι άλλο.')}</p>`,
  );
  exit.querySelector('a')?.setAttribute('href', address);
  return exit;
}

/**
 * Whether an element offers the exit: if it is asked to, and the whole page can be left from here. A sandbox that keeps a frame
 * from that shows no button: one that cannot be read has no origin. The script of our own frame pages knows more, and says it under a symbol.
 */
export const canExit = (asked: unknown): boolean =>
  ![null, undefined, false, 'false'].includes(asked as string) &&
  ((globalThis as { [known: symbol]: boolean | undefined })[Symbol.for('prin.leave')] ??
    (window === top ||
      (origin !== 'null' &&
        /^$|allow-top-navigation(?!-to)/.test(window.frameElement?.getAttribute('sandbox') ?? ''))));

/** Brings what gets the focus out from under the exit: browsers let it lie there, or go by its margin only when they scroll anyway. */
export function revealFocus({ target, currentTarget }: Event): void {
  const [focused, exit] = [target as Element, (currentTarget as Element).querySelector('.exit')];
  if (
    exit &&
    exit !== focused &&
    focused.matches(':focus-visible') &&
    focused.getBoundingClientRect().top < exit.getBoundingClientRect().bottom
  )
    focused.scrollIntoView();
}

/** Blanks the page and goes to an address, in the place of the whole page where a frame may do that. */
export function replacePage(address: string): void {
  coverPage(document);
  try {
    (window.top ?? window).location.replace(address);
  } catch {
    window.location.replace(address);
  }
}

let lastHandledEvent: Event;

/** A listener for keydown that acts when Escape is pressed three times; it prevents nothing. Of several, the first acts. */
export function onTripleEscape(act: () => void): (event: KeyboardEvent) => void {
  let pressed: number[] = [];
  return (event) => {
    if (
      event.key !== 'Escape' ||
      event.repeat ||
      event.isComposing ||
      event.defaultPrevented ||
      isFilledField(event.composedPath()[0] as HTMLInputElement)
    )
      return;
    pressed = [...pressed, event.timeStamp].filter((time) => event.timeStamp - time <= PRESS_WINDOW_MS);
    if (pressed.length < PRESS_COUNT || lastHandledEvent === event) return;
    lastHandledEvent = event;
    act();
  };
}

function isFilledField(target: HTMLInputElement): boolean {
  return Boolean(target.matches?.(TEXT_FIELDS) ? target.value : target.isContentEditable && target.textContent);
}
