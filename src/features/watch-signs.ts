import { guarded } from '../core/attempt.js';

/**
 * Which signs are ticked in a `<prin-warning-signs>` of the page, of this script or of another one of ours. Nothing is
 * told: this looks where anyone who opens the shadow root could look, at the boxes themselves. So there is no event,
 * attribute, property or global in which the page could read a sign, and a sign list without a guide does nothing more.
 */

const TAG = 'prin-warning-signs';
type Signs = (string | undefined)[];

/** The signs that are ticked in a list, first the one that was ticked just now. */
function tickedIn(list: Element, last?: EventTarget): Signs {
  const boxes = [...(list.shadowRoot?.querySelectorAll<HTMLInputElement>(':checked') ?? [])];
  return boxes
    .sort((one, other) => Number(other === last) - Number(one === last))
    .map(({ dataset }) => dataset['sign']);
}

/**
 * Calls `act` with the signs of a list now, and whenever one is ticked or cleared. Returns a function that ends this.
 */
export function watchSigns(act: (signs: Signs) => void): () => void {
  const onInput = guarded((event: Event) => {
    const path = event.composedPath();
    const list = path.find((one) => (one as Element).localName === TAG) as Element | undefined;
    if (list) act(tickedIn(list, path[0]));
  });
  // Capturing: the event stops inside the list.
  window.addEventListener('input', onInput, true);
  for (const list of document.querySelectorAll(TAG)) if (tickedIn(list).length) act(tickedIn(list));
  return () => window.removeEventListener('input', onInput, true);
}
