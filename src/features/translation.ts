import { attempt, guarded } from '../core/attempt.js';
import { create } from '../core/create-element.js';
import { connected } from '../core/keep-input.js';
import { ownLanguage } from '../core/own-language.js';

/** Translators of browsers pass over shadow roots: once one has translated the page, our words stand where it looks. */

let page: HTMLElement;
let lang: string;

/** A page that says later in which language it is, or in which dialect, is not translated. */
const isOurs = () => [lang, ownLanguage, ''].includes(page.lang.split('-')[0] as string);

/**
 * Whether a translator has marked the page: Google's by a class, those of Safari and Firefox by another `lang`,
 * Microsoft's by an attribute of all that it translates, the title among them.
 */
export const isTranslated = (): unknown =>
  /\btranslated-/.test(page.className) || !isOurs() || document.querySelector('title[_msthash]');

/** One for the page and for the roots of its elements, where our own scripts change what has been translated. */
let observer: MutationObserver;
let count = 0;

const unwrap = (slot: Element | null | undefined) => slot?.replaceWith(...slot.childNodes);

/**
 * Shows the words of an element as copies in the light DOM, through slots, while the page is translated. They keep
 * their looks, their controls and the links inside them, and sentences stay whole. The slots hold the words themselves,
 * which show again once the copies are gone.
 */
export function showTranslatable(element: Element): void {
  const root = element.shadowRoot as ShadowRoot;
  const translated = isTranslated();
  for (const copy of element.querySelectorAll('[slot^=prin-]')) {
    if (!translated) unwrap(copy.assignedSlot);
    if (!copy.assignedSlot) copy.remove();
  }
  if (!translated) return;
  observer.observe(root, { childList: true, subtree: true });
  for (const block of root.querySelectorAll('.box *')) {
    if (block.closest('slot') || ![...block.childNodes].some((node) => /\p{L}/u.test(node.nodeValue ?? ''))) continue;
    const slot = create('slot');
    slot.name = `prin-${count++}`;
    slot.append(...block.childNodes);
    // A slot again, which has no box. Presses reach the control around it.
    const copy = slot.cloneNode(true) as HTMLSlotElement;
    copy.slot = slot.name;
    copy.style.pointerEvents = 'none';
    for (const link of copy.querySelectorAll('a')) link.style.cssText = 'color:inherit;pointer-events:auto';
    block.append(slot);
    element.append(copy);
  }
}

attempt(() => {
  page = document.documentElement;
  [lang] = page.lang.split('-') as [string];
  observer = new MutationObserver(
    guarded((records: MutationRecord[]) => {
      for (const { target } of records) unwrap((target as Element).closest?.('slot'));
      connected.forEach(guarded((element) => showTranslatable(element as Element)));
    }),
  );
  const attributeFilter = ['class', 'lang', '_msthash'];
  observer.observe(page, { attributeFilter });
  observer.observe(document.head, { attributeFilter, subtree: true });
});
