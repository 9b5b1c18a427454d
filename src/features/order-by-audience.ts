import { parseEnum } from '../core/attributes.js';

/** The order in which the lists that were changed are written. */
const originalOrder = new WeakMap<Element, Element[]>();

/** Brings what is for an audience to the front of an element's list; hides nothing. Without one the order is as written. */
export function orderByAudience(element: Element, value: string | null): void {
  const audience = parseEnum(element, 'audience', value, ['teen', 'parent'], '');
  const list = element.shadowRoot?.querySelector('[data-ordered]');
  if (!list || !(audience || originalOrder.has(list))) return;
  const items = originalOrder.get(list) ?? [...list.children];
  originalOrder.set(list, items);
  const isFor = (item: Element) => Number(item.getAttribute('data-audience') === audience);
  list.append(...[...items].sort((one, other) => isFor(other) - isFor(one)));
}
