import { parseEnum, type EnumAttribute } from '../core/attributes.js';

/** The attribute of an element that has an audience. */
export const audience = { values: ['teen', 'parent'], default: '' } as const satisfies EnumAttribute;

/** Original order of each list that has been reordered. */
const originalOrder = new WeakMap<Element, Element[]>();

/** The items of a list in their original order, even while an audience has moved some to the front. */
export const inOriginalOrder = (list: Element): Element[] => originalOrder.get(list) ?? [...list.children];

/**
 * Moves the items for an audience to the front of an element's list and hides nothing. Without an audience, restores
 * the original order.
 */
export function orderByAudience(element: Element, value: unknown): void {
  const chosen = parseEnum(element, 'audience', value, audience);
  const list = element.shadowRoot?.querySelector('[data-sortable]');
  if (!list || !(chosen || originalOrder.has(list))) return;
  const items = inOriginalOrder(list);
  originalOrder.set(list, items);
  const isFor = (item: Element) => Number(item.getAttribute('data-audience') === chosen);
  list.append(...[...items].sort((one, other) => isFor(other) - isFor(one)));
}
