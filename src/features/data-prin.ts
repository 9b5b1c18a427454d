import type { ReactiveElement } from '@lit/reactive-element';
import { attempt, guarded } from '../core/attempt.js';
import { cloneMarkup } from '../core/clone-markup.js';
import { tags } from '../core/define.js';
import { persist } from '../core/persist.js';
import { attachRoot } from '../core/shadow-root.js';
import { warnOnce } from '../core/warn-once.js';

/**
 * Forms are excluded: a field named e.g. `append` shadows the form's own method. So is `<details>`, whose text would be
 * gone with its summary. SVG and MathML are not supported either.
 */
const HOST_SELECTOR = '[data-prin]:not(form):not(details)';

/** Names that `data-prin` accepts: every element of this script. */
const names = () => tags.map((tag) => tag.slice('prin-'.length));

type ElementClass = Pick<typeof ReactiveElement, 'observedAttributes'> & (new () => ReactiveElement);
const elementClassOf = (tag: string) => window.customElements?.get(tag) as unknown as ElementClass | undefined;

/** The element of each host. The same one is put back after a framework has taken it out, with what a reader did. */
const elements = new WeakMap<Node, ReactiveElement>();

/**
 * The node before each element. React, which compares the children of a host with its own when it hydrates the page,
 * reads this comment as the end of them.
 */
const END = '/$';

/** Elements that we have made, and those that were rendered while they were in the page. */
const own = new WeakSet<Node>();
const rendered = new WeakSet<Node>();

/** Hosts of which the page takes the element out at once. */
const left = new WeakSet<Node>();

/** What has the focus inside the element of a host. */
let focused: HTMLElement | undefined;

/** Rules for hosts that cannot have a shadow root. Text has no selector: where there is some, the host itself hides. */
const RULES = `[data-prin]:has(>[data-prin-only])>:not([data-prin-only]){display:none!important}
[data-prin]:has(>[data-prin-only=text]){font:0/0 a!important;visibility:hidden!important}
[data-prin-only=text]{font:medium/1 a!important;visibility:visible!important}`;
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
    (hosts) => {
      for (const host of hosts) if (host) left.add(host);
      warnOnce('the page removes what data-prin adds; the text stays.');
    },
    // An element that was rendered and went with its host went later. One that `follow` has removed is none of ours.
    (element, host) =>
      Boolean(host && elements.get(host) === element) &&
      (element.parentNode !== host || !(element.isConnected || rendered.has(element))),
  );
  attempt(upgradeAll);
  attempt(() =>
    new MutationObserver(
      guarded((records: MutationRecord[]) => {
        for (const record of records) if (record.attributeName) follow(record);
        upgradeAll();
      }),
    ).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter:
        `data-${['prin', ...tags.flatMap((tag) => elementClassOf(tag)?.observedAttributes ?? [])].join(' data-')}`.split(
          ' ',
        ),
    }),
  );
}

/** Sets the attribute that changed on a host. Removes the element if the host names none or another one. */
function follow({ target, attributeName }: MutationRecord): void {
  const element = elements.get(target);
  const host = target as Element;
  if (!element || !attributeName) return;
  if (attributeName !== 'data-prin') setAttribute(host, element, attributeName.slice('data-'.length));
  else if (element.localName !== `prin-${host.getAttribute(attributeName)}`) {
    if (own.has(element)) element.remove();
    // One that the page has put there itself stays, as another of its nodes.
    element.removeAttribute('data-prin-only');
    element.slot = '';
    elements.delete(host);
  }
}

function setAttribute(host: Element, element: Element, name: string): void {
  const value = host.getAttribute(`data-${name}`);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Returns the element if it was added. */
function upgrade(host: HTMLElement): Node[] {
  const name = host.getAttribute('data-prin') ?? '';
  const tag = `prin-${name}`;
  const known = elements.get(host);
  if (known?.parentNode === host || left.has(host) || !(host instanceof HTMLElement)) return [];
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
    for (const attribute of elementClass.observedAttributes) setAttribute(host, element, attribute);
    keepFocus(element);
  }
  if (!present) {
    own.add(element);
    if (host.lastChild?.nodeValue !== END) host.append(cloneMarkup(`<!--${END}-->`));
    host.append(element);
    if (element.shadowRoot?.contains(focused ?? null) && document.activeElement === document.body)
      focused?.focus({ preventScroll: true });
  }
  attempt(() =>
    element.updateComplete.then(() => {
      if (element.isConnected) rendered.add(element);
      // The text stays visible if the element could not render.
      if (element.shadowRoot?.querySelector('.root')) showInstead(host, element);
    }),
  );
  return present ? [] : [element];
}

/** Remembers what has the focus. Chromium says that it is gone just before it takes the element out. */
function keepFocus(element: Element): void {
  element.addEventListener('focusin', (event) => {
    focused = event.composedPath()[0] as HTMLElement;
  });
  element.addEventListener('focusout', () =>
    queueMicrotask(() => {
      if (element.isConnected && !element.shadowRoot?.activeElement) focused = undefined;
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
  if (host.shadowRoot?.querySelector('[name=prin]')) element.slot = 'prin';
  // Not in e.g. <video>, which does not draw its children. A host that is hidden may be shown later.
  else if (element.getClientRects().length || !host.getClientRects().length) {
    const hasText = [...host.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim());
    element.setAttribute('data-prin-only', hasText ? 'text' : '');
    if (sheet) return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
}
