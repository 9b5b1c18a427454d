import { cloneMarkup } from '../core/clone-markup.js';
import { setHidden } from '../core/set-hidden.js';

/**
 * Renders the country's helplines for each list's needs, without duplicates. Skips lists that were prerendered for the
 * same country. Shows the 'may be out of date' notice from its date on, or always if it has none.
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
