/** What the elements hear of their page: of each event once for all of them, and only while one is there. */

/** Of printing only where the style cannot show on paper what is closed. */
const PAGE_EVENTS = [
  'hashchange',
  'pagehide',
  ...(CSS.supports('selector(::details-content)') ? [] : ['beforeprint', 'afterprint']),
];

const connected = new Set<EventListenerObject>();

/** Tells every element that is there. */
export const broadcast = (event: Event): void => connected.forEach((element) => element.handleEvent(event));

/** An element is there from now on, or no longer. */
export function setConnected(element: EventListenerObject, here: boolean): void {
  connected[here ? 'add' : 'delete'](element);
  for (const type of PAGE_EVENTS) (connected.size ? addEventListener : removeEventListener)(type, broadcast);
}
