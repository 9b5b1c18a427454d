import { attempt } from './attempt.js';
import { version } from './version.js';
import { warnOnce } from './warn-once.js';

/** The tags of every element in this script, registered by it or by one that came before. */
export const tags: string[] = [];

/** Whether the parser may still be inside the last prerendered element of a tag: nothing follows it in the document. */
function isBeingParsed(tag: string): boolean {
  const last = document.readyState === 'loading' && [...document.querySelectorAll(tag)].pop();
  let at: Node | null = (last && last.shadowRoot && last) || null;
  if (!at) return false;
  while (at && !at.nextSibling) at = at.parentNode;
  return !at;
}

/**
 * Calls customElements.define, unless already defined (scripts are often loaded twice); the first wins, with one
 * warning. Waits for the end of the document where half of a prerendered root has arrived. Does nothing in XHTML served
 * as XML, where templates cannot be parsed, nor without custom elements: the fallback must stay.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  tags.push(tag);
  if (document.contentType === 'application/xhtml+xml' || !window.customElements) return;
  const register = () => registerOnce(tag, element);
  let waits = false;
  attempt(
    () => {
      waits = isBeingParsed(tag);
      if (waits) document.addEventListener('DOMContentLoaded', register);
    },
    () => {},
  );
  if (!waits) register();
}

function registerOnce(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag) as { version?: string } | undefined;
  if (!first) customElements.define(tag, element);
  else warnOnce(`loaded twice; using version ${first.version ?? 'unknown'}, ignoring ${version}.`);
}
