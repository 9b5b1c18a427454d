/** The events that leave an element. */
type PrinEvent = keyof GlobalEventHandlersEventMap & `prin-${string}`;

/** Dispatches prin-exit or prin-print (bubbling, composed, no detail): the only events that leave an element. */
export function emit(element: Element, type: PrinEvent): void {
  // CustomEvent, because MooTools replaces `Event`.
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prin-exit': CustomEvent<null>;
    'prin-print': CustomEvent<null>;
  }
}
