import { cloneMarkup, trust } from '../core/clone-markup.js';
import type { Country } from '../core/countries.js';

type Content = Pick<typeof import('#content/*'), 'template' | 'words' | 'helplines'>;

/**
 * Renders the country's helplines for each list's needs, without duplicates, and its words where they differ. Skips
 * what was prerendered for the same country. Only these elements change: open answers, ticks and the focus stay.
 */
export function renderCountry(root: ParentNode, country: Country, { template, words, helplines }: Content): void {
  const container = root.querySelector<HTMLElement>('.root') as HTMLElement;
  const shown = container.dataset['country'];
  if (shown === country) return;
  const lists = root.querySelectorAll<HTMLElement>('[data-needs]');
  const markups: string[] = [];
  for (const list of lists) {
    const items = new Set<string>();
    for (const need of list.dataset['needs']?.split(' ') ?? [])
      for (const item of helplines[country][need] ?? []) items.add(item);
    markups.push([...items].join(''));
  }
  let at = 0;
  try {
    // All lists are parsed at once: one by one they would be a third of the calls that show a widget.
    const filled = cloneMarkup(`<ul>${markups.join('</ul><ul>')}</ul>`).children;
    for (const list of lists) list.replaceChildren(...(filled[at++] as Element).childNodes);
  } catch {
    // As fill() does.
    at = 0;
    for (const list of lists) list.innerHTML = trust(markups[at++] ?? '');
  }
  const own = words[country];
  if (shown || own) {
    const parts = own ? [] : cloneMarkup(template).querySelectorAll('[data-words]');
    for (const part of root.querySelectorAll<HTMLElement>('[data-words]')) {
      const index = Number(part.dataset['words']);
      part.innerHTML = trust((own?.[index] ?? parts[index]?.innerHTML) as string);
    }
  }
  container.dataset['country'] = country;
}

/** Shows the 'may be out of date' notice from its date on, or always if it has none. `now`: milliseconds since 1970. */
export function renderStaleNotices(root: ParentNode, now: number): void {
  for (const notice of root.querySelectorAll<HTMLElement>('[data-stale-from]')) {
    notice.hidden = now < Date.parse(`${notice.dataset['staleFrom']}T00:00`);
  }
}
