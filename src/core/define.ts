import { version } from './version.js';
import { warnOnce } from './warn-once.js';

/** The tags of every element in this script, registered by it or by one that came before. */
export const tags: string[] = [];

/**
 * Calls customElements.define, unless already defined (scripts are often loaded twice); the first wins, with one
 * warning. Does nothing in XHTML served as XML, where templates cannot be parsed, nor without custom elements: the
 * fallback must stay.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  tags.push(tag);
  if (document.contentType === 'application/xhtml+xml' || !window.customElements) return;
  const first = customElements.get(tag) as { version?: string } | undefined;
  if (!first) customElements.define(tag, element);
  else warnOnce(`loaded twice; using version ${first.version ?? 'unknown'}, ignoring ${version}.`);
}
