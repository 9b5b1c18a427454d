import type { ReactiveElement } from '@lit/reactive-element';
import { attempt, guarded } from '../core/attempt.js';
import { cloneMarkup } from '../core/clone-markup.js';
import { tags } from '../core/define.js';
import { persist } from '../core/persist.js';
import { attachRoot } from '../core/shadow-root.js';
import { warnOnce } from '../core/warn-once.js';

/**
 * Forms are excluded: a field named e.g. `append` shadows the form's own method. SVG and MathML are not supported
 * either.
 */
const HOST_SELECTOR = '[data-prin]:not(form)';

/** Names that `data-prin` accepts: every element of this script. */
const names = () => tags.map((tag) => tag.slice('prin-'.length));

const elementClassOf = (tag: string) =>
  window.customElements?.get(tag) as (typeof ReactiveElement & (new () => ReactiveElement)) | undefined;

/** The element of each host. The same one is put back after a framework has taken it out, with what a reader did. */
const elements = new WeakMap<Node, ReactiveElement>();

/**
 * The node before each element. React, which compares the children of a host with its own when it hydrates the page,
 * reads this comment as the end of them.
 */
const ends = new WeakMap<Node, Comment>();

/** Hosts in which an element is not drawn. */
const refused = new WeakSet<Node>();

/** What has the focus inside the element of a host. */
let focused: { element: Element; target: HTMLElement } | undefined;

/** Rules for hosts that cannot have a shadow root. Text has no selector: where there is some, the host itself hides. */
const RULES = `[data-prin]:has(>[data-prin-instead])>:not([data-prin-instead]){display:none!important}
[data-prin]:has(>[data-prin-instead=text]){font:0/0 a!important;visibility:hidden!important}
[data-prin-instead=text]{font:medium/1 a!important;visibility:visible!important}`;
let sheet: CSSStyleSheet | undefined;

/**
 * Appends the element named by data-prin to each [data-prin] host, now and on later DOM changes, and follows its
 * attributes. The host keeps its id, its classes and its children, each where it is: only what it shows changes. Each
 * change queries the document instead of the added nodes: engines answer that query faster than they create objects for
 * all nodes that a page adds.
 */
export function upgradeDataPrin(): void {
  const upgradeAll = persist(
    () => {
      const added: Node[] = [];
      for (const host of document.querySelectorAll<HTMLElement>(HOST_SELECTOR))
        attempt(() => added.push(...upgrade(host)));
      return added;
    },
    () => {
      observer.disconnect();
      warnOnce('the page removes what data-prin adds; the text stays.');
    },
  );
  const observer = new MutationObserver(
    guarded((records: MutationRecord[]) => {
      for (const record of records) if (record.attributeName) follow(record);
      upgradeAll();
    }),
  );
  attempt(upgradeAll);
  attempt(() =>
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: [
        'data-prin',
        ...tags.flatMap((tag) => elementClassOf(tag)?.observedAttributes ?? []).map((name) => `data-${name}`),
      ],
    }),
  );
}

/** Sets the attribute of an element that changed on its host. Removes the element if the host names no or another one. */
function follow({ target, attributeName }: MutationRecord): void {
  const element = elements.get(target);
  if (!element || !attributeName) return;
  const value = (target as Element).getAttribute(attributeName);
  const name = attributeName.slice('data-'.length);
  if (name !== 'prin') setAttribute(element, name, value);
  else if (element.localName !== `prin-${value}`) {
    ends.get(element)?.remove();
    element.remove();
    elements.delete(target);
  }
}

const setAttribute = (element: Element, name: string, value: string | null) =>
  value === null ? element.removeAttribute(name) : element.setAttribute(name, value);

/** Returns the element if it was added. */
function upgrade(host: HTMLElement): Node[] {
  const name = host.getAttribute('data-prin') ?? '';
  const tag = `prin-${name}`;
  const known = elements.get(host);
  if (known?.parentNode === host || refused.has(host) || !(host instanceof HTMLElement)) return [];
  if (!tags.includes(tag)) {
    warnOnce(`data-prin="${name}": expected ${names().join(', ')}; the text stays as it is.`);
    return [];
  }
  const elementClass = elementClassOf(tag);
  if (!elementClass) return [];
  const present = [...host.children].find((child) => child.localName === tag) as ReactiveElement | undefined;
  const element = present ?? known ?? new elementClass();
  elements.set(host, element);
  if (element !== known) {
    for (const attribute of elementClass.observedAttributes) {
      const value = host.getAttribute(`data-${attribute}`);
      if (value !== null) element.setAttribute(attribute, value);
    }
    keepFocus(element);
  }
  if (!present) {
    const end = ends.get(element) ?? Document.prototype.createComment.call(document, '/$');
    ends.set(element, end);
    host.append(end, element);
    if (focused && element === focused.element && !document.activeElement?.closest('body *'))
      focused.target.focus({ preventScroll: true });
  }
  attempt(() =>
    element.updateComplete.then(() => {
      // The text stays visible if the element could not render.
      if (element.shadowRoot?.querySelector('.root')) showInstead(host, element);
    }),
  );
  return present ? [] : [element];
}

/** Remembers what has the focus. Chromium says that it is gone just before it takes the element out. */
function keepFocus(element: Element): void {
  element.addEventListener('focusin', (event) => {
    focused = { element, target: event.composedPath()[0] as HTMLElement };
  });
  element.addEventListener('focusout', () =>
    queueMicrotask(() => {
      if (element.isConnected) focused = undefined;
    }),
  );
}

/**
 * Shows the element instead of the other children of its host, which are neither moved nor written: by a shadow root
 * on the host that has no other slot while the element is there, or, where the host allows none, by a style rule.
 */
function showInstead(host: HTMLElement, element: HTMLElement): void {
  attempt(
    () => {
      // A class that the page defines later may want a root of its own.
      if (!host.shadowRoot && !host.localName.includes('-'))
        attachRoot(host).append(cloneMarkup('<slot name="prin"><slot></slot></slot>'));
    },
    () => {},
  );
  if (host.shadowRoot?.querySelector('[name=prin]')) {
    element.slot = 'prin';
    return;
  }
  const hasText = [...host.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim());
  element.setAttribute('data-prin-instead', hasText ? 'text' : '');
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  // Only now, because a page may show the host later.
  if (host.localName !== 'details' && (element.getClientRects().length || !host.getClientRects().length)) return;
  refused.add(host);
  element.remove();
  warnOnce(`<${host.localName} data-prin> does not show what is added to it; the text stays as it is.`);
}
