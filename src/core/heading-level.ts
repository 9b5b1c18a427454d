import { create } from './create-element.js';

/**
 * Renames the headings of a root to the level that the page needs: the title gets `level`, the heading of a part the
 * level below it, a heading of an item or one that opens something the next, and those of what it opens one more; h6 at
 * most. Real elements, not aria-level, so that screen readers, outlines and printouts agree.
 */
export function setHeadingLevel(root: ParentNode, level: number): void {
  for (const heading of root.querySelectorAll('[part=heading]')) {
    const depth = heading.matches('.title')
      ? 0
      : 1 + Number(heading.matches('details *, li *')) + Number(heading.matches('details > :not(summary) *'));
    const name = `h${Math.min(6, level + depth)}` as 'h2';
    if (heading.localName === name) continue;
    const renamed = create(name, heading.ownerDocument);
    for (const { name: attribute, value } of heading.attributes) renamed.setAttribute(attribute, value);
    // Copies, so that no word is lost if the page has broken the next step.
    renamed.append(...heading.cloneNode(true).childNodes);
    heading.replaceWith(renamed);
  }
}
