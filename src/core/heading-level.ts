/**
 * Gives the headings of a root the level the page needs, by renaming them: real headings serve every reader, the outline
 * and the printout alike. The title has the level asked for; every other heading stands one below it.
 */
export function setHeadingLevel(root: ParentNode, level: number): void {
  for (const heading of root.querySelectorAll('[part=heading]')) {
    const name = `h${Math.min(6, heading.matches('.title') ? level : level + 1)}`;
    if (heading.localName === name) continue;
    const renamed = heading.ownerDocument.createElement(name);
    for (const { name: attribute, value } of heading.attributes) renamed.setAttribute(attribute, value);
    renamed.append(...heading.childNodes);
    heading.replaceWith(renamed);
  }
}
