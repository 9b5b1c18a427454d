import { attempt, guarded } from '../core/attempt.js';
import { connected } from '../core/keep-input.js';
import { broadcast } from '../core/page-events.js';
import { isExitOffered } from './quick-exit.js';

/**
 * Back inside a widget: a reader in the middle of a path comes to its choice, and does not leave the page.
 *
 * Only an entry of the history can do that. One is added when a reader begins, with the address and the state of the
 * entry before it, so that a router learns nothing new; listeners of the page that come after ours do not hear that it
 * is left. It goes when the choice is opened again. Where a quick exit is offered none is added: the exit can replace
 * one entry, and the other would lead back to the page. Without a history that works, Back goes where it did.
 */

/** State of the added entry, the same object as long as that is current, and its key where the browser has keys. */
let entry: unknown;
let key: unknown;
let address: string;
let length: number;
let isRemoving = false;

const currentKey = () =>
  (globalThis as { navigation?: { currentEntry?: { key: string } } }).navigation?.currentEntry?.key;
const isCurrent = () => Boolean(entry) && (history.state === entry || (Boolean(key) && key === currentKey()));

const onPopstate = guarded((event: Event) => {
  // Links to places on the page cause this event too.
  if (!entry || isCurrent() || location.href !== address) return;
  event.stopImmediatePropagation();
  entry = undefined;
  if (!isRemoving) broadcast({ type: 'popstate' });
  // Another widget, or this one again, is in the middle.
  else if ([...connected].some((one) => (one as { isHeld?: boolean }).isHeld)) holdBack();
  isRemoving = false;
});

/** From now on Back tells all elements of it by the event `popstate`. */
export function holdBack(): void {
  attempt(
    () => {
      if (isCurrent() || isExitOffered()) return;
      // Of the prototype: pages replace the method to count or to render.
      History.prototype.pushState.call(history, Object(history.state), '');
      entry = history.state;
      key = currentKey();
      address = location.href;
      ({ length } = history);
      isRemoving = false;
      window.addEventListener('popstate', onPopstate, true);
    },
    () => {},
  );
}

/** Back does what it did: the added entry goes, if it is the current one. */
export function releaseBack(): void {
  attempt(
    () => {
      // Twice, Back would lead away from the page. With a frame that has gone on since, it would lead that back.
      if (!isCurrent() || isRemoving || history.length !== length) return;
      isRemoving = true;
      History.prototype.back.call(history);
    },
    () => {},
  );
}
