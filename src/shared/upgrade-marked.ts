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
  if (!customElements.get(tag)) return;
  const present = [...marked.children].find((child) => child.localName === tag);
  const element = present ?? document.createElement(tag);
  for (const child of [...marked.childNodes]) if (child !== element) putAside(child, element);
  if (present) return;
  for (const attribute of ATTRIBUTES) {
    const value = marked.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  marked.append(element);
}

/** Hides a child of a marked element; an element of ours that another mark put there goes, its own line goes into the slot instead. Bare text is wrapped, as only an element hides. */
function putAside(child: ChildNode, element: Element): void {
  if (child instanceof HTMLElement && child.matches(TAGS)) child.remove();
  else if (child instanceof HTMLElement && child.getAttribute('data-prin-slot') === 'local') {
    child.slot = 'local';
    element.append(child);
  } else if (child instanceof HTMLElement || child instanceof SVGElement) {
    if (child instanceof HTMLElement) child.hidden = true;
    child.style.setProperty('display', 'none', 'important');
  } else if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim()) {
    const wrapper = document.createElement('span');
    wrapper.hidden = true;
    child.replaceWith(wrapper);
    wrapper.append(child);
  }
}
