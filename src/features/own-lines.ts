import type { ReactiveElement } from '@lit/reactive-element';
import { persist } from '../core/persist.js';
import { attempt, guarded } from '../core/attempt.js';
import { isMarkedFor } from './is-marked-for.js';
import { isTranslated } from './translation.js';

/** The page's own lines, whether they already show as a copy or not. */
const LINES = '[slot=local], [data-prin-slot=local], [data-prin-slot=shown]';
const COPY = '[data-prin-slot=copy]';

/** What begins our own text: behind it nothing is the page's. */
const OUR_TEXT = 'h2,h3,h4,h5,h6,details';

/**
 * Marks again what an editor has taken the mark from: a block of a marked host that says nothing of ours. It holds no
 * number of the element and no link to its page.
 */
function restoreMarks(host: Element, root: ShadowRoot): void {
  const ours = [...root.querySelectorAll('a[href^="tel:"]')].map((link) => String(link.getAttribute('href')));
  if (!ours.length) return;
  for (const child of [...Element.prototype.querySelectorAll.call(host, ':scope > *')]) {
    // Fields of a form replace what a node has by names of their own; an own line is none.
    if (child instanceof HTMLFormElement) continue;
    if (child.matches(OUR_TEXT) || child.querySelector(OUR_TEXT)) return;
    const text = String(child.textContent).trim();
    const numbers = (text.match(/\d[\d\s]+\d/g) ?? []).map((one) => one.replace(/\s/g, ''));
    if (
      text &&
      child.matches(
        ':is(p,div):not([slot],[data-prin-slot],[hidden],[style*="display:none"],[style*="display: none"])',
      ) &&
      // Nor is a script a line, or a picture that counts readers.
      !child.querySelector('[slot],[data-prin-slot],[href*="text/"],script,style,noscript') &&
      !numbers.some((one) => one.length > 2 && ours.some((href) => href.endsWith(one)))
    )
      child.setAttribute('data-prin-slot', 'local');
  }
}

const toHtml = (nodes: Element[]) => nodes.map((node) => node.outerHTML).join();

/**
 * Shows the page's own lines that no slot reaches: in a [data-prin] host, or deeper than the first level of the tag,
 * where editors put a wrapper or a paragraph around them. Appends copies to the element, and renews them when the
 * page changes the originals. These stay where the page, its framework or its server will look for them; only their
 * mark changes, so that the page's selectors find the line that shows. Returns a function that ends this.
 */
export function showOwnLines(element: ReactiveElement): () => void {
  const parent = element.parentElement;
  const container = parent && isMarkedFor(parent, element) && parent instanceof HTMLElement ? parent : element;
  let observer: MutationObserver | undefined;
  let shown = '';
  const copiesNow = () => [...element.children].filter((child) => child.matches(COPY));
  const update = persist(
    () => {
      const copies = copiesNow();
      const wanted: Element[] = [];
      if (container === parent && element.shadowRoot) restoreMarks(parent, element.shadowRoot);
      for (const line of container.querySelectorAll(LINES)) {
        if ((line.slot && line.parentNode === element) || line.closest(COPY)) continue;
        line.removeAttribute('slot');
        line.setAttribute('data-prin-slot', 'shown');
        const copy = line.cloneNode(true) as Element;
        copy.slot = 'local';
        copy.setAttribute('data-prin-slot', 'copy');
        wanted.push(copy);
      }
      // A translator changes line and copy each in its own time: to renew the copy would call it again, without end.
      if (toHtml(wanted) === toHtml(copies) || (copies.length === wanted.length && isTranslated())) return [];
      for (const copy of copies) copy.remove();
      element.append(...wanted);
      shown = toHtml(wanted);
      return wanted;
    },
    () => observer?.disconnect(),
    // A script of the page may also write into each link that it has not seen.
    () => toHtml(copiesNow()) !== shown,
  );
  update();
  // By then its numbers are there.
  attempt(() => element.updateComplete.then(update));
  attempt(() => {
    observer = new MutationObserver(
      guarded((records: MutationRecord[]) => {
        // What the page does to the copy, which it finds like its own line, it does to what shows.
        if (records.some(({ attributeName, target }) => !attributeName || !(target as Element).closest(COPY))) update();
      }),
    );
    const attributeFilter = ['href', 'hidden', 'class', 'style'];
    observer.observe(container, { childList: true, subtree: true, characterData: true, attributeFilter });
  });
  return () => observer?.disconnect();
}
