import { persist } from '../core/persist.js';
import { attempt, guarded } from '../core/attempt.js';
import { isTranslated } from './translation.js';

/** The page's own lines, whether they already show as a copy or not. */
const LINES = '[slot=local], [data-prin-slot=local], [data-prin-slot=shown]';
const COPY = '[data-prin-slot=copy]';

const toHtml = (nodes: Element[]) => nodes.map((node) => node.outerHTML).join();

/**
 * Shows the page's own lines that no slot reaches: in a [data-prin] host, or deeper than the first level of the tag,
 * where editors put a wrapper or a paragraph around them. Appends copies to the element, and renews them when the
 * page changes the originals. These stay where the page, its framework or its server will look for them; only their
 * mark changes, so that the page's selectors find the line that shows. Returns a function that ends this.
 */
export function showOwnLines(element: HTMLElement): () => void {
  const parent = element.parentElement;
  const container = parent?.hasAttribute('data-prin') ? parent : element;
  let observer: MutationObserver | undefined;
  const update = persist(
    () => {
      const copies = [...element.children].filter((child) => child.matches(COPY));
      // A translator changes line and copy each in its own time: to renew the copy would call it again, without end.
      if (copies.length && isTranslated()) return [];
      const wanted: Element[] = [];
      for (const line of container.querySelectorAll(LINES)) {
        if ((line.slot && line.parentNode === element) || line.closest(COPY)) continue;
        line.removeAttribute('slot');
        line.setAttribute('data-prin-slot', 'shown');
        const copy = line.cloneNode(true) as Element;
        copy.slot = 'local';
        copy.setAttribute('data-prin-slot', 'copy');
        wanted.push(copy);
      }
      if (toHtml(wanted) === toHtml(copies)) return [];
      for (const copy of copies) copy.remove();
      element.append(...wanted);
      return wanted;
    },
    () => observer?.disconnect(),
  );
  update();
  attempt(() => {
    observer = new MutationObserver(guarded(update));
    observer.observe(container, { childList: true, subtree: true, characterData: true });
  });
  return () => observer?.disconnect();
}
