/** Helpers of the stories: the attributes of every element, and what a reader does in it. */
import type { AttributeValues } from '../src/core/attributes.js';
import type { attributes } from '../src/elements/prin-element.attributes.js';

export type SharedArgs = AttributeValues<typeof attributes>;

export interface PlayContext {
  canvasElement: HTMLElement;
}

type Tag = keyof HTMLElementTagNameMap & `prin-${string}`;

/** The shadow root of the element, once it is rendered. */
export async function shadowRootOf(canvas: HTMLElement, tag: Tag): Promise<ShadowRoot> {
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

/** Presses a copy button; `writeText` replaces the clipboard, which works only for a reader's own press. */
export async function copy(root: ShadowRoot, button: string, writeText: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  find(root, button).click();
  Reflect.deleteProperty(navigator, 'clipboard');
  while (!find(root, '[role=status]').textContent) await new Promise((next) => requestAnimationFrame(next));
}
