/** Tells the page that a reader leaves or prints; nothing else of what a reader does is told, and this without detail. */
export function emit(element: Element, type: 'prin-exit' | 'prin-print'): void {
  // Not `Event`, which MooTools replaces.
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
}
