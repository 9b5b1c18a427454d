import { cloneMarkup } from './clone-markup.js';

const sheetsOf = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/** The sheet of a style in a window: one object for all elements, made in the realm of the document it is for. */
function sheetIn(view: Window & typeof globalThis, style: string): CSSStyleSheet {
  let sheets = sheetsOf.get(view);
  if (!sheets) sheetsOf.set(view, (sheets = new Map()));
  let sheet = sheets.get(style);
  if (!sheet) {
    sheets.set(style, (sheet = new view.CSSStyleSheet()));
    sheet.replaceSync(style);
  }
  return sheet;
}

/**
 * Gives a root its styles; again after a move, because a document empties the sheets of what comes in.
 * Browsers without adopted sheets get a `<style>`.
 */
export function adoptStyles(root: ShadowRoot, styles: string[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  if (root.adoptedStyleSheets) root.adoptedStyleSheets = styles.map((style) => sheetIn(view, style));
  else {
    root.querySelector('style')?.remove();
    root.append(Object.assign(document.createElement('style'), { textContent: styles.join('') }));
  }
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
