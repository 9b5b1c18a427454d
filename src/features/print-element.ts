import { adoptStyles } from '../core/shadow-root.js';

/**
 * Prints an element by itself: a copy in a frame inside its shadow, which no style of the page reaches and nobody sees, gone
 * once it is printed. What the site has put into the element comes along, and nothing of its reader: every answer is open, no
 * box ticked. Where no copy can be made or printed, all of the page is printed.
 */
export function printElement(root: ShadowRoot, styles: string[]): void {
  // Should a browser not say that it has printed, the next copy takes the place of the last.
  root.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  // Firefox prints nothing of a frame that is not displayed; an inert one is not to be reached.
  frame.className = 'unseen';
  frame.inert = true;
  // Firefox has another document for it by then, all others are as far at once. A frame that is moved loads again.
  frame.onload = () => {
    frame.onload = null;
    try {
      const view = frame.contentWindow as Window;
      const page = view.document;
      // Without a class of its own there, the element is one like any other.
      const shadow = page.body.appendChild(page.importNode(root.host, true)).attachShadow({ mode: 'open' });
      const copy = shadow.appendChild(page.importNode(root.querySelector('.root') as HTMLElement, true));
      adoptStyles(shadow, styles);
      page.title = (copy.querySelector('.title') as Element).textContent as string;
      page.documentElement.lang = copy.lang;
      // A copy of a box is ticked as the box is. What is for paper alone waits for its country (tools/build/print-address.mjs).
      for (const one of copy.querySelectorAll(`details, input, .${copy.dataset['country']}`))
        Object.assign(one, { open: true, checked: false, hidden: false });
      view.onafterprint = () => frame.remove();
      view.print();
    } catch {
      frame.remove();
      print();
    }
  };
  root.prepend(frame);
}
