import { parseEnum, type EnumAttribute } from '../core/attributes.js';

/** The attribute of an element that has an audience. */
export const audience = { values: ['teen', 'parent'], default: '' } as const satisfies EnumAttribute;

/** The order in which the lists that were changed are written. */
const originalOrder = new WeakMap<Element, Element[]>();

/** Brings what is for an audience to the front of an element's list; hides nothing. Without one the order is as written. */
export function orderByAudience(element: Element, value: unknown): void {
  const chosen = parseEnum(element, 'audience', value, audience);
  const list = element.shadowRoot?.querySelector('[data-ordered]');
  if (!list || !(chosen || originalOrder.has(list))) return;
  const items = originalOrder.get(list) ?? [...list.children];
  originalOrder.set(list, items);
  const isFor = (item: Element) => Number(item.getAttribute('data-audience') === chosen);
  list.append(...[...items].sort((one, other) => isFor(other) - isFor(one)));
}
