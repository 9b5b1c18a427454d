import type { ReactiveElement } from '@lit/reactive-element';
import { attempt, guarded } from '../core/attempt.js';
import { cloneMarkup } from '../core/clone-markup.js';
import { tags } from '../core/define.js';
import { persist } from '../core/persist.js';
import { attachRoot } from '../core/shadow-root.js';
import { warnOnce } from '../core/warn-once.js';
import { isMarkedFor, marks } from './is-marked-for.js';

/**
 * Forms are excluded: a field named e.g. `append` shadows the form's own method. So is `<details>`, whose text would be
 * gone with its summary, and what an editor would save with our element in it. SVG and MathML are not supported either.
 */
const HOST_SELECTOR = '[data-prin]:not(form):not(details):read-only';

/** What editors make of a block that was marked. */
const CLASS_SELECTOR = ':is(p,div)[class*=prin-]:not([data-prin],[data-prin] *):read-only';

/** Names that `data-prin` accepts: every element of this script. */
const names = () => tags.map((tag) => tag.slice('prin-'.length));

type ElementClass = Pick<typeof ReactiveElement, 'observedAttributes'> & (new () => ReactiveElement);
const elementClassOf = (tag: string) => window.customElements?.get(tag) as unknown as ElementClass | undefined;

/** A host, the name of the element it asks for, the value of each attribute, and what asks, if not the host itself. */
export type Wish = [
  host: HTMLElement,
  name: string,
  valueOf: (attribute: string) => string | null | undefined,
  link?: string,
];

/**
 * The element of each host in the page, and the link it stands for. The same element is put back after a framework has
 * taken it out, with what a reader did.
 */
export const hosts = new Map<Node, [element: ReactiveElement, link: string | undefined]>();

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
const RULES = `:is([data-prin],p,div):has(>[data-prin-only])>:not([data-prin-only]){display:none!important}
:is([data-prin],p,div):has(>[data-prin-only=text]){font:0/0 a!important;visibility:hidden!important}
[data-prin-only=text]{font:medium/1 a!important;visibility:visible!important}`;
let sheet: CSSStyleSheet | undefined;

/**
 * Appends the element that a host names to it, now and on later DOM changes, and follows its attributes. A host is
 * marked by data-prin, by the class `prin-<name>`, or by what `linked` finds. It keeps its id, its classes and its
 * children, each where it is: only what it shows changes. Each change queries the document instead of the added nodes:
 * engines answer that query faster than they create objects for all nodes that a page adds.
 */
export function upgradeDataPrin(linked: () => Iterable<Wish>): void {
  const upgradeAll = persist(
    () => {
      const added: Node[] = [];
      const wishes = marked(HOST_SELECTOR);
      // These queries are slow, and a parser changes the page hundreds of times.
      if (document.readyState !== 'loading') attempt(() => wishes.push(...marked(CLASS_SELECTOR), ...linked()));
      for (const wish of wishes) attempt(() => added.push(...upgrade(wish)));
      const wished = new Set<Node>(wishes.map(([host]) => host));
      for (const [host, [element]] of hosts)
        if (!wished.has(host)) {
          hosts.delete(host);
          release(host, element);
        }
      return added;
    },
    (parents) => {
      for (const host of parents as Node[]) {
        left.add(host);
        const [element] = hosts.get(host) ?? [];
        if (element) release(host, element);
      }
      warnOnce('the page removes what data-prin adds; the text stays.');
    },
    (element, host) => isUndone(element as Element, host as HTMLElement),
  );
  attempt(upgradeAll);
  document.addEventListener('readystatechange', guarded(upgradeAll));
  attempt(() =>
    new MutationObserver(
      guarded((records: MutationRecord[]) => {
        for (const record of records) if (record.attributeName) follow(record);
        upgradeAll();
      }),
    ).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: `href data-${[
        'prin',
        ...tags.flatMap((tag) => elementClassOf(tag)?.observedAttributes ?? []),
      ].join(' data-')}`.split(' '),
    }),
  );
}

/**
 * Whether the page has taken an element out, or asks for another one instead. An element that was rendered and went
 * with its host went later; one that we have removed is none of ours.
 */
function isUndone(element: Element, host: HTMLElement | null): boolean {
  const [last, link] = (host && hosts.get(host)) ?? [];
  return Boolean(
    host &&
    last === element &&
    (element.parentNode !== host ||
      !(element.isConnected || rendered.has(element)) ||
      (link ? [...host.querySelectorAll('a')].every(({ href }) => href !== link) : !isMarkedFor(host, element))),
  );
}

/** The hosts that the page has marked. Of a class only names of elements count, and no wrapper of one or of a mark. */
function marked(selector: string): Wish[] {
  const wishes: Wish[] = [];
  for (const host of document.querySelectorAll<HTMLElement>(selector)) {
    const tag = tags.find((one) => host.classList.contains(one));
    const name =
      host.getAttribute('data-prin') ??
      (tag && (hosts.has(host) || !host.querySelector(marks())) ? tag.slice('prin-'.length) : undefined);
    if (name !== undefined) wishes.push([host, name, (attribute) => host.getAttribute(`data-${attribute}`)]);
  }
  return wishes;
}

/** Sets the attribute that changed on a marked host. */
function follow({ target, attributeName }: MutationRecord): void {
  const [element, link] = hosts.get(target) ?? [];
  const attribute = /^data-(?!prin$)(.+)/.exec(String(attributeName))?.[1];
  if (element && attribute && !link)
    setAttribute(element, attribute, (target as Element).getAttribute(`data-${attribute}`));
}

function setAttribute(element: Element, name: string, value: string | null | undefined): void {
  if (value == null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Takes an element out of its host. One that the page has put there itself stays, as another of its nodes. */
function release(host: Node, element: Element): void {
  if (host.isConnected && own.has(element)) element.remove();
  element.removeAttribute('data-prin-only');
  element.slot = '';
}

/** Returns the element if it was added. */
function upgrade([host, name, valueOf, link]: Wish): Node[] {
  const tag = `prin-${name}`;
  const [last, from] = hosts.get(host) ?? [];
  const known = last?.localName === tag && from === link ? last : undefined;
  if (!known && last) {
    hosts.delete(host);
    release(host, last);
  }
  if (known?.parentNode === host || left.has(host) || !(host instanceof HTMLElement)) return [];
  if (!tags.includes(tag)) {
    // A page of ours that is no widget is a link like any other.
    if (!link) warnOnce(`data-prin="${name}": expected ${names().join(', ')}; the text stays as it is.`);
    return [];
  }
  const elementClass = elementClassOf(tag);
  if (!elementClass) return [];
  const present = [...host.children].find((child) => child.localName === tag) as ReactiveElement | undefined;
  const element = present ?? known ?? new elementClass();
  hosts.set(host, [element, link]);
  if (element !== known) {
    for (const attribute of elementClass.observedAttributes) setAttribute(element, attribute, valueOf(attribute));
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
