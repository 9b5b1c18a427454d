/** Tells the page that a reader leaves or prints; nothing else of what a reader does is told, and this without detail. */
export function say(element: Element, event: 'prin-exit' | 'prin-print'): void {
  // Not `Event`, which MooTools replaces.
  element.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true }));
}
