/**
 * Hides an element or shows it again, by an attribute that is also heard where nothing is laid out: of what a browser skips
 * while it is out of sight, a screen reader in Chromium is given what style alone would hide.
 */
export const setHidden = (element: Element, hidden: boolean) => Object.assign(element, { hidden, ariaHidden: hidden });
