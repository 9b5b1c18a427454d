import { attempt, guarded } from '../core/attempt.js';
import { isExitOffered } from './quick-exit.js';

/**
 * Back inside a widget: a reader in the middle of a path comes to its choice, and does not leave the page.
 *
 * Only an entry of the history can do that. One is added when a reader begins, with the address and the state of the
 * entry before it, so that a router sees nothing new; the event of leaving it is kept from the page. It goes when the
 * choice is opened again. Where a quick exit is offered none is added: the exit can replace one entry, and the other
 * would lead back to the page.
 */

/** Who is in the middle of something, and what leads back to its beginning. */
const held = new Map<object, () => void>();
/** State of the added entry, the same object as long as that is the current one; its key where the browser has keys. */
let entry: unknown;
let key: unknown;
let address = '';
let isRemoving = false;

const currentKey = () =>
  (globalThis as { navigation?: { currentEntry?: { key: string } } }).navigation?.currentEntry?.key;
const isCurrent = () => Boolean(entry) && (history.state === entry || (Boolean(key) && key === currentKey()));

const onPopstate = guarded((event: Event) => {
  // Links to places on the page cause this event too.
  if (!entry || isCurrent() || location.href !== address) return;
  event.stopImmediatePropagation();
  entry = undefined;
  if (isRemoving) {
    isRemoving = false;
    if (held.size) add();
  } else for (const back of [...held.values()]) back();
});

function add(): void {
  if (isCurrent() || isExitOffered()) return;
  // Of the prototype: pages replace the method to count or to render.
  History.prototype.pushState.call(history, Object(history.state), '');
  entry = history.state;
  key = currentKey();
  address = location.href;
  // Capturing: before the listeners of the page.
  window.addEventListener('popstate', onPopstate, true);
}

/** Removes the added entry if it is the current one. */
export function dropEntry(): void {
  if (!isCurrent()) return;
  isRemoving = true;
  history.back();
}

/** From now on Back calls `back`. Without a history that works it goes where it did. */
export function holdBack(who: object, back: () => void): void {
  held.set(who, back);
  attempt(add, () => {});
}

/** Back does what it did. `isDone`: the reader is at the choice again, so the entry goes too. */
export function releaseBack(who: object, isDone = false): void {
  held.delete(who);
  if (isDone && !held.size) attempt(dropEntry, () => {});
}
