/** What the elements hear of their page: of each event once for all of them, and only while one is there. */

/** Of printing only where the style cannot show on paper what is closed. */
const HEARD = ['hashchange', 'pagehide', ...(CSS.supports('selector(::details-content)') ? [] : ['beforeprint', 'afterprint'])];

const present = new Set<EventListenerObject>();

/** Tells every element that is there. */
export const tell = (event: Event): void => present.forEach((element) => element.handleEvent(event));

/** An element is there from now on, or no longer. */
export function setPresent(element: EventListenerObject, here: boolean): void {
  present[here ? 'add' : 'delete'](element);
  for (const type of HEARD) (present.size ? addEventListener : removeEventListener)(type, tell);
}
