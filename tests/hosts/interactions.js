/** One thing that a reader does in each element of a host page. */
import { nameOf, normalised } from './probe/elements.js';
import { computedStyle } from './probe/look.js';

/** A sandboxed frame with an opaque origin, where nothing can be printed. */
export const cannotPrint = window !== top && self.origin === 'null';

/** What a reader can do in every element: print it. */
function printing(root, element) {
  // Without printing there is nothing to do: a click on a number would call it.
  if (cannotPrint) return { part: root.querySelector('.title'), before: true, after: () => true };
  let printed = 0;
  let told = 0;
  // The print dialog would block the next page. Our elements print a copy in a frame, or the page if that fails.
  const stub = (view) => {
    if (view) view.print = () => printed++;
    return view;
  };
  const frame = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get() {
      return stub(frame.get.call(this));
    },
  });
  stub(window);
  element.addEventListener('prin-print', () => told++);
  const cannotTell = EventTarget.prototype.dispatchEvent.hostOriginal || CustomEvent.hostOriginal;
  return { part: root.querySelector('.print'), before: true, after: () => printed && (told || cannotTell) };
}

/**
 * The part to click, what must hold before, and what must come true after: that of the element's traits, which the
 * server puts before this script, or printing.
 */
export function interactionOf(element) {
  const own = window.prinInteractions[nameOf(element)];
  const root = element.shadowRoot;
  return own ? own(root, { normalised, computedStyle }) : printing(root, element);
}
