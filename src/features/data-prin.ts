import type { ReactiveElement } from '@lit/reactive-element';
import { attempt, guarded } from '../core/attempt.js';
import { tags } from '../core/define.js';
import { warnOnce } from '../core/warn-once.js';

/**
 * Forms are excluded: a field named e.g. `append` shadows the form's own method. SVG and MathML are not supported
 * either.
 */
const HOST_SELECTOR = '[data-prin]:not(form)';

/** Names that `data-prin` accepts: every element of this script. */
const names = () => tags.map((tag) => tag.slice('prin-'.length));

// From the prototype, for the same reason: a child of a host may be a form.
const { matches } = Element.prototype;

/**
 * Appends the element named by data-prin to each [data-prin] host, now and on later DOM changes. The host keeps its id,
 * classes and (hidden) children. Each change queries the document instead of the added nodes: engines answer that query
 * faster than they create objects for all nodes that a page adds.
 */
export function upgradeDataPrin(): void {
  const all = guarded(() => {
    for (const host of document.querySelectorAll<HTMLElement>(HOST_SELECTOR)) attempt(() => upgrade(host));
  });
  all();
  attempt(() =>
    new MutationObserver(all).observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-prin'],
    }),
  );
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
  // The text stays visible if the element could not render.
  attempt(() =>
    (element as ReactiveElement).updateComplete.then(() => {
      if (element.shadowRoot?.querySelector('.root'))
        for (const child of [...host.childNodes]) if (child !== element) hideChild(child, host);
    }),
  );
}

/**
 * Moves [data-prin-slot=local] children into the slot, and removes an element left by an earlier data-prin value after
 * taking over its children.
 */
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
 * Hides a child of a host with an inline style that no style sheet of the page overrides. Wraps text and elements
 * without `style`, and forms, whose fields may shadow `style`.
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
