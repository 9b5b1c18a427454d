import { find } from '../support/fixture.js';

/** The entry of a helpline in an element, by its number. */
export function entryOf(element: Element, number: string): HTMLElement {
  const entry = find(element, `.line > a:first-child:not(:only-child)[href="tel:${number}"]`).closest<HTMLElement>(
    '.line',
  );
  if (!entry) throw new Error(`${number} is in no entry`);
  return entry;
}
