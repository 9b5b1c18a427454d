/**
 * Renames the headings of a root to the level that the page needs: the title gets `level`, the heading of a part the
 * level below it, a heading that opens something inside a part the next; h6 at most. Real elements, not aria-level, so
 * that screen readers, outlines and printouts agree.
 */
export function setHeadingLevel(root: ParentNode, level: number): void {
  for (const heading of root.querySelectorAll('[part=heading]')) {
    const name = `h${Math.min(6, level + (heading.matches('.title') ? 0 : heading.matches('summary *') ? 2 : 1))}`;
    if (heading.localName === name) continue;
    const renamed = heading.ownerDocument.createElement(name);
    for (const { name: attribute, value } of heading.attributes) renamed.setAttribute(attribute, value);
    renamed.append(...heading.childNodes);
    heading.replaceWith(renamed);
  }
}
