import { cloneMarkup } from '../core/clone-markup.js';

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
    for (const list of root.querySelectorAll<HTMLElement>('[data-needs]')) {
      const items = new Set<string>();
      for (const need of list.dataset['needs']?.split(' ') ?? [])
        for (const item of helplines[country]?.[need] ?? []) items.add(item);
      list.replaceChildren(cloneMarkup([...items].join('')));
    }
  container.dataset['country'] = country;
  for (const notice of root.querySelectorAll<HTMLElement>('[data-stale-from]')) {
    notice.hidden = now < Date.parse(`${notice.dataset['staleFrom']}T00:00`);
  }
}
