/** Helpers of the stories: the attributes of every element, the pages around it, and what a reader does in it. */
import { html, type TemplateResult } from 'lit';
import type { AttributeValues } from '../src/core/attributes.js';
import type { attributes } from '../src/elements/prin-element.attributes.js';

export type SharedArgs = AttributeValues<typeof attributes>;

export interface PlayContext {
  canvasElement: HTMLElement;
}

/** The style of an element with the colours, the font and the sizes of a site. */
export const THEME = `color-scheme: light;
  --prin-accent: #5b2a86; --prin-on-accent: #fff; --prin-surface: #faf7ff;
  --prin-text: #241a30; --prin-muted: #54465f; --prin-border: #85788f;
  --prin-font: Georgia, 'Noto Serif', serif; --prin-font-size: 1.125rem; --prin-radius: 1em; --prin-space: 1.5em`;

export const inNarrowColumn = (content: TemplateResult) => html`<div style="inline-size: 280px">${content}</div>`;

export const onDarkPage = (content: TemplateResult) =>
  html`<div style="color-scheme: dark; background: #101112; padding: 1.5rem">${content}</div>`;

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

/** A clipboard that takes nothing. */
export const refused = () => Promise.reject(new Error('refused'));

/** Presses a copy button; `writeText` replaces the clipboard, which works only for a reader's own press. */
export async function copy(root: ShadowRoot, button: string, writeText = () => Promise.resolve()): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  find(root, button).click();
  Reflect.deleteProperty(navigator, 'clipboard');
  while (!find(root, '[role=status]').textContent) await new Promise((next) => setTimeout(next));
}
