/** Keeps the page of a test where the quick exit would leave it, by the Navigation API of the tests' browser. */

interface Navigate extends Event {
  destination: { url: string };
}
const { navigation } = window as unknown as { navigation: EventTarget };
const { open, close } = Document.prototype;

/** Addresses that the page was about to leave for, and how often it was about to be emptied, since `stayOnPage`. */
export const leaving = { left: [] as string[], emptied: 0 };

const stay = (event: Event) => {
  event.preventDefault();
  leaving.left.push((event as Navigate).destination.url);
};

/** From now on the page is neither left nor emptied. */
export function stayOnPage(): void {
  Object.assign(leaving, { left: [], emptied: 0 });
  Object.assign(Document.prototype, { open: () => leaving.emptied++, close: () => {} });
  navigation.addEventListener('navigate', stay);
}

/** Takes back `stayOnPage`, and what an exit has put on the page. */
export function freePage(): void {
  Object.assign(Document.prototype, { open, close });
  navigation.removeEventListener('navigate', stay);
  for (const one of document.querySelectorAll('body > [popover=manual], meta[name=referrer]')) one.remove();
}
