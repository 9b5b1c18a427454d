import { fragment } from './fragment.js';
import { hide } from './hide.js';

/**
 * Fills every list of a root with the lines of a country that serve its needs; one that serves two of them stands once. Without
 * lines they stay, as a prerendered root has them. An entry that nothing has renewed for long says so from the day it carries,
 * or always where it carries none.
 */
export function showLines(root: ParentNode, lines: Record<string, string[]> | false, now: number): void {
  if (lines)
    for (const list of root.querySelectorAll<HTMLElement>('[data-lines]')) {
      const items = list.dataset['lines']?.split(' ').flatMap((need) => lines[need] ?? []);
      list.replaceChildren(fragment([...new Set(items)].join('')));
    }
  for (const doubt of root.querySelectorAll<HTMLElement>('[data-old]')) hide(doubt, now < Date.parse(`${doubt.dataset['old']}T00:00`));
}
