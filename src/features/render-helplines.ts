import { fragment } from '../core/clone-markup.js';
import { hide } from '../core/set-hidden.js';

/**
 * Fills every list of a root with the lines of a country that serve its needs; one that serves two of them stands once. Where
 * they are there already, as in a prerendered root, they stay. An entry that nothing has renewed for long says so from the day
 * it carries, or always where it carries none.
 */
export function showLines(root: ParentNode, country: string, lines: Record<string, Record<string, string[]>>, now: number): void {
  const whole = root.querySelector<HTMLElement>('.root') as HTMLElement;
  if (whole.dataset['country'] !== country)
    for (const list of root.querySelectorAll<HTMLElement>('[data-lines]')) {
      const items = list.dataset['lines']?.split(' ').flatMap((need) => lines[country]?.[need] ?? []);
      list.replaceChildren(fragment([...new Set(items)].join('')));
    }
  whole.dataset['country'] = country;
  for (const doubt of root.querySelectorAll<HTMLElement>('[data-old]')) hide(doubt, now < Date.parse(`${doubt.dataset['old']}T00:00`));
}
