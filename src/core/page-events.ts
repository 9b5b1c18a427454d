import { attempt } from './attempt.js';

/**
 * Page-level events for all connected elements: one window listener per event type, removed when the last element
 * disconnects.
 */

/**
 * beforeprint and afterprint are needed only in browsers without ::details-content, where CSS alone cannot print closed
 * answers.
 */
const PAGE_EVENTS = [
  'pagehide',
  // Where a listener of the page has kept the one before from us, the page has come back as it was.
  'pageshow',
  ...(CSS.supports('selector(::details-content)') ? [] : ['beforeprint', 'afterprint']),
];

/** The part of an event that elements read. */
export type PageEvent = Pick<Event, 'type'> & Partial<Pick<PageTransitionEvent, 'persisted'>>;
interface PageListener extends Partial<Pick<Element, 'shadowRoot'>> {
  handleEvent(event: PageEvent): void;
}

/** All connected elements, in the order in which they came. */
export const connected = new Set<PageListener>();

/** Passes an event to every connected element, also if one of them throws; a page that is shown first says nothing. */
export function broadcast(event: PageEvent): void {
  if (event.type !== 'pageshow' || event.persisted)
    connected.forEach((element) => attempt(() => element.handleEvent(event)));
}

/** Registers or unregisters a connected element. */
export function setConnected(element: PageListener, here: boolean): void {
  connected[here ? 'add' : 'delete'](element);
  // In the capture phase, before listeners of the page that stop them.
  for (const type of PAGE_EVENTS) (connected.size ? addEventListener : removeEventListener)(type, broadcast, true);
}
