/** The events that leave an element. */
type PrinEvent = keyof GlobalEventHandlersEventMap & `prin-${string}`;

/** Tells the page that a reader leaves or prints; nothing else of what a reader does is told, and this without detail. */
export function emit(element: Element, type: PrinEvent): void {
  // Not `Event`, which MooTools replaces.
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prin-exit': CustomEvent<null>;
    'prin-print': CustomEvent<null>;
  }
}
