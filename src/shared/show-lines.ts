import { fragment } from './fragment.js';

/** Fills every list of a root with the lines of a country that serve its needs; one that serves two of them stands once. */
export function showLines(root: ParentNode, lines: Record<string, string>): void {
  for (const list of root.querySelectorAll<HTMLElement>('[data-lines]')) {
    const items = list.dataset['lines']?.split(' ').map((need) => lines[need]) ?? [];
    list.replaceChildren(fragment([...new Set(items.join('').split(/(?=<li)/))].join('')));
  }
}
