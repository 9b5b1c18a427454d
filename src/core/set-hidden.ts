/**
 * Sets `hidden` and `aria-hidden` together: inside `content-visibility: auto`, Chromium exposes elements that only CSS
 * hides to screen readers.
 */
export const setHidden = (element: Element, hidden: boolean) => Object.assign(element, { hidden, ariaHidden: hidden });
