import { attempt } from '../core/attempt.js';
import { adoptStyles } from '../core/shadow-root.js';

/**
 * Prints only this element: clones it into a hidden iframe in its shadow root, where no style of the page applies,
 * prints that and removes it. The clone keeps what the site has slotted into the element and nothing of its reader:
 * every answer is open, no box is ticked. If no clone can be made or printed, prints the whole page.
 * @param prepare changes the clone before it is printed
 */
export function printElement(root: ShadowRoot, styles: string[], prepare?: (copy: HTMLElement) => void): void {
  const printPage = () => attempt(() => window.print());
  attempt(() => {
    // The frame of an earlier print is still there if the browser did not fire afterprint.
    root.querySelector('iframe')?.remove();
    const frame = document.createElement('iframe');
    // Firefox does not print frames with `display: none`; `inert` keeps the frame out of reach.
    frame.className = 'visually-hidden';
    frame.inert = true;
    // On load, because Firefox replaces the initial document; other browsers load at once. Once, because a moved frame
    // loads again.
    frame.onload = () => {
      frame.onload = null;
      attempt(
        () => printClone(root, styles, frame, prepare),
        () => {
          frame.remove();
          printPage();
        },
      );
    };
    root.prepend(frame);
  }, printPage);
}

function printClone(
  root: ShadowRoot,
  styles: string[],
  frame: HTMLIFrameElement,
  prepare?: (copy: HTMLElement) => void,
): void {
  const view = frame.contentWindow as Window;
  const page = view.document;
  // The frame has no custom element registered, so the clone is a plain element without a shadow root.
  const shadow = page.body.appendChild(page.importNode(root.host, true)).attachShadow({ mode: 'open' });
  const copy = shadow.appendChild(page.importNode(root.querySelector('.root') as HTMLElement, true));
  adoptStyles(shadow, styles);
  page.title = (copy.querySelector('.title') as Element).textContent as string;
  page.documentElement.lang = copy.lang;
  // A cloned checkbox keeps its state. Print-only parts are marked with their country (tools/build/print-address.mjs).
  for (const one of copy.querySelectorAll(`details, input, .${copy.dataset['country']}`))
    Object.assign(one, { open: true, checked: false, hidden: false });
  prepare?.(copy);
  view.onafterprint = () => frame.remove();
  view.print();
}
