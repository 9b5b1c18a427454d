import { attempt, guarded } from './attempt.js';
import { connected, INPUT_EVENTS, keepInput } from './keep-input.js';

/**
 * Page-level events for all connected elements: one window listener per event type, removed when the last element
 * disconnects.
 */
const PAGE_EVENTS = [
  'pagehide',
  // Where a listener of the page has kept the one before from us, the page has come back as it was.
  'pageshow',
];

/**
 * beforeprint and afterprint are needed only in browsers without ::details-content, where CSS alone cannot print closed
 * answers.
 */
attempt(() => CSS.supports('selector(::details-content)') || PAGE_EVENTS.push('beforeprint', 'afterprint'));

/** The part of an event that elements read. */
export type PageEvent = Pick<Event, 'type'> & Partial<Pick<PageTransitionEvent, 'persisted'>>;
interface PageListener extends Partial<Pick<Element, 'shadowRoot'>> {
  handleEvent(event: PageEvent): void;
}

/** Passes an event to every connected element, also if one of them throws; a page that is shown first says nothing. */
export const broadcast = guarded((event: PageEvent): void => {
  if (event.type !== 'pageshow' || event.persisted)
    connected.forEach((element) => attempt(() => (element as PageListener).handleEvent(event)));
});

/** Registers or unregisters a connected element. */
export function setConnected(element: PageListener, here: boolean): void {
  const others = connected.size;
  connected[here ? 'add' : 'delete'](element);
  if (others && connected.size) return;
  const change = connected.size ? 'addEventListener' : 'removeEventListener';
  attempt(() => PAGE_EVENTS.forEach((type) => window[change](type, broadcast, true)));
  attempt(() => INPUT_EVENTS.forEach((type) => window[change](type, keepInput, true)));
}
