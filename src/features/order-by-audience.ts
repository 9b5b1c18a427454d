import { allowed } from '../core/attributes.js';

/** The order in which the lists that were changed are written. */
const written = new WeakMap<Element, Element[]>();

/** Brings what is for an audience to the front of an element's list; hides nothing. Without one the order is as written. */
export function orderByAudience(element: Element, value: string | null): void {
  const audience = allowed(element, 'audience', value, ['teen', 'parent'], '');
  const list = element.shadowRoot?.querySelector('[data-ordered]');
  if (!list || !(audience || written.has(list))) return;
  const items = written.get(list) ?? [...list.children];
  written.set(list, items);
  const isFor = (item: Element) => Number(item.getAttribute('data-audience') === audience);
  list.append(...[...items].sort((one, other) => isFor(other) - isFor(one)));
}
