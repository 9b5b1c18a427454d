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
  frame.style.cssText = 'all:unset!important;position:fixed!important;width:0!important;height:0!important;border:0!important;visibility:hidden!important';
  try {
    document.body.append(frame);
    const { contentWindow: view, contentDocument: page } = frame;
    const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
    if (!view || !page || !root) throw 0;
    page.documentElement.lang = root.lang;
    page.title = root.querySelector('.title')?.textContent ?? '';
    const host = page.body.appendChild(page.createElement('div'));
    host.append(...[...element.querySelectorAll(':scope > [slot]')].map((own) => page.importNode(own, true)));
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(page.importNode(root, true));
    for (const answer of shadow.querySelectorAll('details')) answer.open = true;
    dress(shadow, styles);
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
  } catch {
    frame.remove();
    print();
  }
}
