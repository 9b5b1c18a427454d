import type { ReactiveElement } from '@lit/reactive-element';
import { warnOnce } from './warn-once.js';

const NAMES = ['warning-signs', 'before-you-send', 'helpline-box', 'faq-accordion'];
const ATTRIBUTES = ['heading-level', 'country', 'quick-exit', 'exit-href', 'audience', 'open'];
const MARKED = '[data-prin]';
const TAGS = NAMES.map((name) => `prin-${name}`).join();

/**
 * Puts the element a `data-prin` names into whatever carries it, now and whenever one is added. The marked element stays
 * with its id and classes; its old children stay too, hidden, as they were the fallback.
 */
export function upgradeMarked(): void {
  const all = (within: ParentNode) => within.querySelectorAll<HTMLElement>(MARKED).forEach(upgrade);
  all(document);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof HTMLElement && target.matches(MARKED)) upgrade(target);
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.matches(MARKED)) upgrade(node);
        all(node);
      }
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-prin'] });
}

function upgrade(marked: HTMLElement): void {
  const name = marked.getAttribute('data-prin') ?? '';
  if (!NAMES.includes(name)) return warnOnce(`data-prin="${name}": expected ${NAMES.join(', ')}; the text stays as it is.`);
  const tag = `prin-${name}`;
  if (!window.customElements?.get(tag)) return;
  const present = [...marked.children].find((child) => child.localName === tag);
  const element = present ?? document.createElement(tag);
  for (const child of [...marked.children]) if (child !== element) giveOver(child, element);
  if (!present) {
    for (const attribute of ATTRIBUTES) {
      const value = marked.getAttribute(`data-${attribute}`);
      if (value !== null) element.setAttribute(attribute, value);
    }
    marked.append(element);
  }
  // Where it cannot be shown the text stays.
  void (element as ReactiveElement).updateComplete.then(() => {
    if (element.shadowRoot?.querySelector('.root')) for (const child of [...marked.childNodes]) if (child !== element) putAside(child);
  });
}

/** An element of ours that another mark put here goes, the page's own line goes into the slot. */
function giveOver(child: Element, element: Element): void {
  if (child.matches(TAGS)) child.remove();
  else if (child.getAttribute('data-prin-slot') === 'local') {
    child.slot = 'local';
    element.append(child);
  }
}

/** Hides a child of a marked element. Bare text is wrapped, as only an element hides. */
function putAside(child: ChildNode): void {
  if (child instanceof HTMLElement || child instanceof SVGElement) {
    if (child instanceof HTMLElement) child.hidden = true;
    child.style.setProperty('display', 'none', 'important');
  } else if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim()) {
    const wrapper = document.createElement('span');
    wrapper.hidden = true;
    child.replaceWith(wrapper);
    wrapper.append(child);
  }
}
