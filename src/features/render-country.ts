import { cloneMarkup } from '../core/clone-markup.js';

/** What an element shows of each country. The template has the words of the first. */
interface Content {
  template: string;
  words: Record<string, string | undefined>;
  helplines: Record<string, Record<string, string[]>>;
}

/**
 * Renders the country's helplines for each list's needs, without duplicates, and its words where they differ. Skips
 * what was prerendered for the same country. Shows the 'may be out of date' notice from its date on, or always if it
 * has none.
 */
export function renderCountry(
  root: ParentNode,
  country: string,
  { template, words, helplines }: Content,
  now: number,
): void {
  const container = root.querySelector<HTMLElement>('.root') as HTMLElement;
  const shown = container.dataset['country'];
  if (shown !== country) {
    const filled: Record<string, Element> = {};
    for (const list of root.querySelectorAll<HTMLElement>('[data-needs]')) {
      const needs = list.dataset['needs'] ?? '';
      // Many answers have the same numbers.
      if (filled[needs]) list.replaceChildren(...filled[needs].cloneNode(true).childNodes);
      else {
        const items = new Set<string>();
        for (const need of needs.split(' ')) for (const item of helplines[country]?.[need] ?? []) items.add(item);
        list.replaceChildren(cloneMarkup([...items].join('')));
        filled[needs] = list;
      }
    }
    // Only these elements change, so that open answers, ticks and the focus stay.
    if (shown || words[country]) {
      const own = cloneMarkup(words[country] ?? template).querySelectorAll('[data-words]');
      for (const [index, old] of root.querySelectorAll('[data-words]').entries())
        old.replaceWith(own[index] as Element);
    }
  }
  container.dataset['country'] = country;
  for (const notice of root.querySelectorAll<HTMLElement>('[data-stale-from]')) {
    const hidden = now < Date.parse(`${notice.dataset['staleFrom']}T00:00`);
    // As setHidden() does, without a call for each of the many notices.
    Object.assign(notice, { hidden, ariaHidden: hidden });
  }
}
