import type { ReactiveElement } from '@lit/reactive-element';
import { tags } from '../core/define.js';
import { warnOnce } from '../core/warn-once.js';

/** The fields of a form hide its methods when they bear their names, so a form cannot carry a mark; nor can what is not HTML. */
const HOST_SELECTOR = '[data-prin]:not(form)';

/** What a `data-prin` may name: every element of this script. */
const names = () => tags.map((tag) => tag.slice('prin-'.length));

// Asked of the prototype, for the same reason: what lies in a marked element may be a form.
const { matches } = Element.prototype;

/**
 * Puts the element a `data-prin` names into whatever carries it, now and whenever one is added. The marked element stays
 * with its id and classes; its old children stay too, hidden, as they were the fallback. Of every change the document is
 * asked, not what has changed: an engine answers that at once, and makes no object of each node that a page brings.
 */
export function upgradeDataPrin(): void {
  const all = () => document.querySelectorAll<HTMLElement>(HOST_SELECTOR).forEach(upgrade);
  all();
  new MutationObserver(all).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-prin'],
  });
}

function upgrade(host: HTMLElement): void {
  if (!(host instanceof HTMLElement)) return;
  const name = host.getAttribute('data-prin') ?? '';
  const tag = `prin-${name}`;
  if (!tags.includes(tag))
    return warnOnce(`data-prin="${name}": expected ${names().join(', ')}; the text stays as it is.`);
  const elementClass = window.customElements?.get(tag) as typeof ReactiveElement | undefined;
  if (!elementClass) return;
  const present = [...host.children].find((child) => child.localName === tag);
  const element = present ?? document.createElement(tag);
  for (const child of [...host.children]) if (child !== element) moveLocalChild(child, element);
  if (!present) {
    for (const attribute of elementClass.observedAttributes) {
      const value = host.getAttribute(`data-${attribute}`);
      if (value !== null) element.setAttribute(attribute, value);
    }
    host.append(element);
  }
  // Where it cannot be shown the text stays.
  void (element as ReactiveElement).updateComplete.then(() => {
    if (element.shadowRoot?.querySelector('.root'))
      for (const child of [...host.childNodes]) if (child !== element) hideChild(child, host);
  });
}

/** The page's own line goes into the slot; an element of ours that another mark put here goes, and gives on what it holds. */
function moveLocalChild(child: Element, element: Element): void {
  if (tags.includes(child.localName)) {
    element.append(...child.childNodes);
    child.remove();
  } else if (matches.call(child, '[data-prin-slot=local]')) {
    child.slot = 'local';
    element.append(child);
  }
}

/**
 * Hides a child of a marked element, by a style that no style sheet of the page overrides. A child that cannot be
 * styled, text or an element without `style`, is wrapped; so is a form, whose fields may hide its `style`.
 */
function hideChild(child: ChildNode, host: Element): void {
  let hidden = child as HTMLElement;
  if (!('style' in child) || child instanceof HTMLFormElement) {
    if (!(child instanceof Element) && !(child instanceof Text && child.data.trim())) return;
    hidden = document.createElement('span');
    host.insertBefore(hidden, child);
    hidden.append(child);
  }
  // Only once: a page may observe mutations.
  if (hidden.style.display !== 'none') hidden.style.setProperty('display', 'none', 'important');
}
