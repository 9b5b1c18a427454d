/** What the stories share: the attributes of every element, and what a reader would do in it. */
import type { AttributeValues } from '../src/core/attributes.js';
import type { attributes } from '../src/elements/prin-element.attributes.js';

export type SharedArgs = AttributeValues<typeof attributes>;

export interface Played {
  canvasElement: HTMLElement;
}

type Tag = keyof HTMLElementTagNameMap & `prin-${string}`;

/** The element's own tree, once it stands. */
export async function rootIn(canvas: HTMLElement, tag: Tag): Promise<ShadowRoot> {
  const element = canvas.querySelector(tag);
  await element?.updateComplete;
  if (!element?.shadowRoot) throw new Error(`There is no <${tag}>.`);
  return element.shadowRoot;
}

export function find<Found extends HTMLElement>(root: ShadowRoot, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing is ${selector}.`);
  return found;
}

/** Presses a copy button; `writeText` stands in for the browser, which obeys only a reader's own press. */
export async function copy(root: ShadowRoot, button: string, writeText: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  find(root, button).click();
  Reflect.deleteProperty(navigator, 'clipboard');
  while (!find(root, '[role=status]').textContent) await new Promise((next) => requestAnimationFrame(next));
}
