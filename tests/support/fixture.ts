import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';

/** Fixtures of the browser tests: an element on the page, and what a reader or a host does and sees. */

/** Puts markup on the page, and returns what holds it until `fixtureCleanup`. */
export function hostOf(markup: string): HTMLElement {
  const host = document.createElement('div');
  host.className = 'fixture';
  host.innerHTML = markup;
  document.body.append(host);
  return host;
}

/** Puts markup on the page, waits until its first element has rendered, and returns that element. */
export async function fixture<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  markup = `<${tag}></${tag}>`,
): Promise<HTMLElementTagNameMap[Tag]> {
  const host = hostOf(markup);
  const element = host.querySelector(tag);
  if (!element) throw new Error(`no <${tag}> in ${markup}`);
  await updated(element);
  return element;
}

type Ours = keyof HTMLElementTagNameMap & `prin-${string}`;

/** Puts an element on the page whose clock shows one instant. */
export async function fixtureAt<Tag extends Ours>(
  tag: Tag,
  instant: string,
  attributes: Record<string, string> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const host = document.createElement('div');
  host.className = 'fixture';
  const element = document.createElement(tag);
  element.clock = () => Date.parse(instant);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  host.append(element);
  document.body.append(host);
  await updated(element);
  return element;
}

/** Removes all fixtures and the quick-exit overlay. */
export function fixtureCleanup(): void {
  for (const host of document.querySelectorAll('.fixture, body > [popover=manual]')) host.remove();
}

/** Waits until an element has rendered its changes. */
export async function updated(element: Element): Promise<void> {
  await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
}

/**
 * The first match inside the shadow root of an element.
 * @throws {Error} if there is none
 */
export function find<Found extends Element = HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}

export function findAll<Found extends Element = HTMLElement>(element: Element, selector: string): Found[] {
  return [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

/** The text of the live region. */
export const statusText = (element: Element) => find(element, '[role=status]').textContent ?? '';

/** The numbers in an element, as they are displayed. */
export const numbers = (element: Element, within = '') =>
  findAll(element, `${within} a[href^="tel:"]`).map((link) => link.querySelector('strong')?.textContent);

/** The console warnings during an action. */
export async function warningsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...values: unknown[]) => warnings.push(values.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/** The windows that print during an action: that of the page, or those of frames. */
export function printedDuring(act: () => void): Window[] {
  const printed: Window[] = [];
  const hear = (view: Window | null) => (view && Object.assign(view, { print: () => printed.push(view) })) ?? null;
  const own = window.print;
  const frame = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') as PropertyDescriptor;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    ...frame,
    get() {
      return hear(frame.get?.call(this));
    },
  });
  hear(window);
  try {
    act();
  } finally {
    window.print = own;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', frame);
  }
  return printed;
}

/** The types of the events that reach the window during an action. */
export async function eventsOnPage(types: string[], act: () => unknown): Promise<string[]> {
  const events: string[] = [];
  const listen = ({ type }: Event) => events.push(type);
  for (const type of types) addEventListener(type, listen);
  await act();
  for (const type of types) removeEventListener(type, listen);
  return events;
}

/** Replaces the clipboard for one action. */
export async function withClipboard(
  writeText: (text: string) => Promise<void>,
  act: () => Promise<unknown>,
): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    await act();
  } finally {
    if (original) Object.defineProperty(navigator, 'clipboard', original);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
}

/** Fails unless Tab moves through the visible ones of the given controls, in order, and then out of the element. */
export async function expectTabOrder(element: Element, all: Element[]): Promise<void> {
  const stops = all.filter((stop) => stop.checkVisibility());
  const next = document.createElement('button');
  element.after(next);
  const reached: unknown[] = [];
  for (let press = 0; press <= stops.length; press++) {
    await sendKeys({ press: 'Tab' });
    reached.push(element.shadowRoot?.activeElement ?? document.activeElement);
  }
  expect(reached).to.deep.equal([...stops, next]);
}
