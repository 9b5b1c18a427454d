import { guarded } from '../core/attempt.js';

/**
 * Which signs are ticked in a `<prin-warning-signs>` of the page, of this script or of another one of ours. Nothing is
 * told: this looks where anyone who opens the shadow root could look, at the boxes themselves. So there is no event,
 * attribute, property or global in which the page could read a sign, and a sign list without a guide does nothing more.
 */

const TAG = 'prin-warning-signs';
type Signs = (string | undefined)[];

/** The signs that are ticked in some lists, first the one that was ticked just now. */
function tickedIn(lists: Iterable<Element>, last?: EventTarget): Signs {
  const boxes = [...lists].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<HTMLInputElement>(':checked') ?? []),
  ]);
  return boxes
    .sort((one, other) => Number(other === last) - Number(one === last))
    .map(({ dataset }) => dataset['sign']);
}

/**
 * Calls `act` with the signs of all lists now, if there are any, and whenever one is ticked or cleared. Returns a
 * function that ends this.
 */
export function watchSigns(act: (signs: Signs) => void): () => void {
  const lists = () => document.querySelectorAll(TAG);
  const onInput = guarded((event: Event) => {
    const path = event.composedPath();
    const list = path.find((one) => (one as Element).localName === TAG) as Element | undefined;
    // That list may stand in a shadow root of the page.
    if (list) act(tickedIn(new Set([list, ...lists()]), path[0]));
  });
  // Capturing: the event stops inside the list.
  window.addEventListener('input', onInput, true);
  const ticked = tickedIn(lists());
  if (ticked.length) act(ticked);
  return () => window.removeEventListener('input', onInput, true);
}
