import { allowed } from './allowed.js';

const written = new WeakMap<Element, Element[]>();

/** Brings what is for an audience to the front of an element's list; hides nothing. Without one the order is as written. */
export function orderByAudience(element: Element, value: string | null): void {
  const audience = allowed(element, 'audience', value, ['teen', 'parent'], '');
  const list = element.shadowRoot?.querySelector('[data-ordered]');
  if (!list) return;
  let items = written.get(list);
  if (!items) written.set(list, (items = [...list.children]));
  const isFor = (item: Element) => item.getAttribute('data-audience') === audience;
  const ordered = [...items.filter(isFor), ...items.filter((item) => !isFor(item))];
  if (ordered.some((item, index) => list.children[index] !== item)) list.append(...ordered);
}
