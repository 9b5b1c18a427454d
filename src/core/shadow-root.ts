import { cloneMarkup } from './clone-markup.js';

const sheetsOf = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/**
 * Gives a root its styles; again after a move, because a document empties the sheets of what comes in. A style is
 * one sheet for all elements of a window, made in the realm of that window. Browsers without adopted sheets get a
 * `<style>`.
 */
export function adoptStyles(root: ShadowRoot, styles: string[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  if (!root.adoptedStyleSheets) {
    root.querySelector('style')?.remove();
    root.append(Object.assign(document.createElement('style'), { textContent: styles.join('') }));
    return;
  }
  const sheets = sheetsOf.get(view) ?? new Map<string, CSSStyleSheet>();
  sheetsOf.set(view, sheets);
  const adopted: CSSStyleSheet[] = [];
  for (const style of styles) {
    let sheet = sheets.get(style);
    if (!sheet) {
      sheets.set(style, (sheet = new view.CSSStyleSheet()));
      sheet.replaceSync(style);
    }
    adopted.push(sheet);
  }
  root.adoptedStyleSheets = adopted;
}

/** Roots that came with the page, whole before any script. */
export const prerenderedRoots = new WeakSet<ShadowRoot>();

/**
 * Opens the shadow root of an element and puts its markup there. A prerendered root with the stamp of that markup is kept
 * as it is; any other is cleared, so that an old snippet never shows an old number once the script is there.
 */
export function createShadowRoot(
  host: HTMLElement,
  { template, contentHash }: { template: string; contentHash: string },
  styles: string[],
): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (root.querySelector('.root')?.getAttribute('data-stamp') === contentHash) prerenderedRoots.add(root);
  else root.replaceChildren(cloneMarkup(template));
  root.querySelector('style')?.remove();
  adoptStyles(root, styles);
  return root;
}
