import { attempt, guarded } from './attempt.js';
import { INPUT_EVENTS, keepInput } from './keep-input.js';

/**
 * Page-level events for all connected elements: one window listener per event type, removed when the last element
 * disconnects.
 */
const PAGE_EVENTS = ['hashchange', 'pagehide'];

/**
 * beforeprint and afterprint are needed only in browsers without ::details-content, where CSS alone cannot print closed
 * answers.
 */
attempt(() => CSS.supports('selector(::details-content)') || PAGE_EVENTS.push('beforeprint', 'afterprint'));

/** The part of an event that elements read. */
export type PageEvent = Pick<Event, 'type'>;
interface PageListener {
  handleEvent(event: PageEvent): void;
}

const connected = new Set<unknown>();

/** Passes an event to every connected element, also if one of them throws. */
export const broadcast = (event: PageEvent): void =>
  connected.forEach((element) => attempt(() => (element as PageListener).handleEvent(event)));

const onInput = guarded((event: Event) => keepInput(event, (host) => connected.has(host)));

/** Registers or unregisters a connected element. */
export function setConnected(element: PageListener, here: boolean): void {
  const others = connected.size;
  connected[here ? 'add' : 'delete'](element);
  if (others && connected.size) return;
  const change = connected.size ? 'addEventListener' : 'removeEventListener';
  for (const type of PAGE_EVENTS) attempt(() => window[change](type, broadcast));
  for (const type of INPUT_EVENTS) attempt(() => window[change](type, onInput, true));
}
