import { cloneMarkup } from '../core/clone-markup.js';
import { setHidden } from '../core/set-hidden.js';

/**
 * Fills every list of a root with the lines of a country that serve its needs; one that serves two of them stands once. Where
 * they are there already, as in a prerendered root, they stay. An entry that nothing has renewed for long says so from the day
 * it carries, or always where it carries none.
 */
export function renderHelplines(
  root: ParentNode,
  country: string,
  helplines: Record<string, Record<string, string[]>>,
  now: number,
): void {
  const container = root.querySelector<HTMLElement>('.root') as HTMLElement;
  if (container.dataset['country'] !== country)
    for (const list of root.querySelectorAll<HTMLElement>('[data-lines]')) {
      const items = list.dataset['lines']?.split(' ').flatMap((need) => helplines[country]?.[need] ?? []);
      list.replaceChildren(cloneMarkup([...new Set(items)].join('')));
    }
  container.dataset['country'] = country;
  for (const notice of root.querySelectorAll<HTMLElement>('[data-old]'))
    setHidden(notice, now < Date.parse(`${notice.dataset['old']}T00:00`));
}
