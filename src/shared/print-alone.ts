import { dress } from './open-shadow.js';

/**
 * Prints an element by itself: a copy of its root, with what the page has put into its slots, in a frame that nobody sees and
 * that goes when it is printed. Where a page lets no frame be made, all of it is printed.
 * @param element whose root is copied
 * @param styles what dresses it
 */
export function printAlone(element: HTMLElement, styles: string[]): void {
  const frame = document.createElement('iframe');
  // Neither `hidden` nor `display: none`: Firefox prints nothing of what has no box.
  frame.style.cssText = 'all:unset!important;position:fixed!important;visibility:hidden!important';
  try {
    document.body.append(frame);
    // What is missing here throws, and then the page is printed.
    const view = frame.contentWindow as Window;
    const page = view.document;
    const shadow = page.body.attachShadow({ mode: 'open' });
    const root = shadow.appendChild(page.importNode(element.shadowRoot?.querySelector('.root') as HTMLElement, true));
    page.documentElement.lang = root.lang;
    page.title = root.querySelector('.title')?.textContent as string;
    page.body.append(...[...element.querySelectorAll('[slot]')].map((own) => page.importNode(own, true)));
    for (const answer of root.querySelectorAll('details')) answer.open = true;
    dress(shadow, styles);
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
  } catch {
    frame.remove();
    print();
  }
}
