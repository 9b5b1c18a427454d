import { warnWrong } from './allowed.js';

/** Leaving the page at once, without a way back by the back button. */

/** Escape this many times … */
const PRESSES = 3;
/** … within this time, in milliseconds. */
const WITHIN = 2000;

/** Where the exit leads unless the page says otherwise. */
const EXIT = 'https://www.google.com/';

/** Where the exit of an element leads: what its page asks for, if that is an http or https address. */
export function exitAddress(element: Element, asked: string | null): string {
  if (asked === null) return EXIT;
  try {
    const { href, protocol } = new URL(asked, document.baseURI);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // Said below, as for an address of another kind.
  }
  warnWrong(element, 'exit-href', asked, 'an http or https address');
  return EXIT;
}

/** Blanks the page and goes to an address, in the place of the whole page where the frame we may be in allows it. */
export function leave(address: string): void {
  const sheet = document.createElement('div');
  sheet.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:Canvas';
  document.body.append(sheet);
  try {
    (window.top ?? window).location.replace(address);
  } catch {
    window.location.replace(address);
  }
}

/** A listener for keydown that acts when Escape is pressed three times; it prevents nothing. */
export function onEscapes(act: () => void): (event: KeyboardEvent) => void {
  let pressed: number[] = [];
  return (event) => {
    if (event.key !== 'Escape' || event.repeat || event.isComposing || event.defaultPrevented || isFilledField(event.composedPath()[0])) return;
    pressed = [...pressed, event.timeStamp].filter((time) => event.timeStamp - time <= WITHIN);
    if (pressed.length >= PRESSES) act();
  };
}

/** In a field with something in it, Escape means to empty the field or to close its list. */
function isFilledField(target: EventTarget | undefined): boolean {
  const { value, isContentEditable, textContent } = target as HTMLInputElement;
  return Boolean(value ?? (isContentEditable && textContent));
}
