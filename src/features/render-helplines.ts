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
  if (container.dataset['country'] !== country) {
    const lists = root.querySelectorAll<HTMLElement>('[data-needs]');
    // All lists are parsed at once: one by one they would be a third of the calls that show a widget.
    let markup = '';
    for (const list of lists) {
      const items = new Set<string>();
      for (const need of list.dataset['needs']?.split(' ') ?? [])
        for (const item of helplines[country]?.[need] ?? []) items.add(item);
      markup += `<ul>${[...items].join('')}</ul>`;
    }
    const filled = cloneMarkup(markup).children;
    for (const [index, list] of lists.entries()) list.replaceChildren(...(filled[index] as Element).childNodes);
  }
  container.dataset['country'] = country;
  for (const notice of root.querySelectorAll<HTMLElement>('[data-stale-from]')) {
    const hidden = now < Date.parse(`${notice.dataset['staleFrom']}T00:00`);
    // As setHidden() does, without a call for each of the many notices.
    Object.assign(notice, { hidden, ariaHidden: hidden });
  }
}
