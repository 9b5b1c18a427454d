import { attempt } from './attempt.js';
import { fill } from './clone-markup.js';
import { create } from './create-element.js';
import { version } from './version.js';

/** Without a prototype, so that nothing a page adds to Object.prototype counts, e.g. `slotAssignment`. */
const OPEN = Object.assign(Object.create(null), { mode: 'open' }) as ShadowRootInit;

/** Attaches an open shadow root. Throws a NotSupportedError where the element cannot have one. */
export const attachRoot = (host: Element): ShadowRoot => host.attachShadow(OPEN);

const sheetsOf = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/**
 * Sets adoptedStyleSheets. Call it again after the element moves to another document: the browser clears adopted sheets
 * on adoption. All elements share one CSSStyleSheet per window and style, which must be constructed in the window whose
 * document uses it. Where that fails, in old browsers or because of the page, the root gets a `<style>`.
 */
export function adoptStyles(root: ShadowRoot, styles: string[]): void {
  const own = root.querySelector('style');
  // Prerendered with these very styles, which the browser has applied: others in their place would only lay out the
  // element again. Markup of a later release needs its own.
  if (own?.sheet && (isNewer(root) || own.textContent?.includes(styles.join('')))) return;
  own?.remove();
  attempt(
    () => {
      if (!root.adoptedStyleSheets) throw Error();
      const view = root.ownerDocument.defaultView as Window & typeof globalThis;
      const sheets = sheetsOf.get(view) ?? new Map<string, CSSStyleSheet>();
      sheetsOf.set(view, sheets);
      const adopted: CSSStyleSheet[] = [];
      for (const style of styles) {
        const sheet = sheets.get(style) ?? new view.CSSStyleSheet();
        if (!sheets.has(style)) sheet.replaceSync(style);
        sheets.set(style, sheet);
        adopted.push(sheet);
      }
      root.adoptedStyleSheets = adopted;
    },
    () => root.append(Object.assign(create('style'), { textContent: styles.join('') })),
  );
}

/** Shadow roots that were prerendered (declarative shadow DOM) and kept. */
export const prerenderedRoots = new WeakSet<ShadowRoot>();

/** Whether a prerendered root is of a later release than this script, which a browser has kept. */
function isNewer(root: ShadowRoot): boolean {
  const theirs = root.querySelector('style')?.dataset['version'];
  return Boolean(theirs && theirs.localeCompare(version, 'en', { numeric: true }) > 0);
}

/**
 * Creates the shadow root of an element with its markup. A prerendered root with the same content hash, or of a later
 * release, is kept as it is; any other is replaced, so that neither an old snippet nor an old script shows an old
 * number.
 */
export function createShadowRoot(
  host: HTMLElement,
  { template, contentHash }: { template: string; contentHash: string },
  styles: string[],
): ShadowRoot {
  const root = host.shadowRoot ?? attachRoot(host);
  const box = root.querySelector('.root');
  if (box && (box.getAttribute('data-stamp') === contentHash || isNewer(root))) {
    prerenderedRoots.add(root);
    // It is for the day the tag is lost (tools/build/prerendered.mjs).
    root.querySelector('slot:not([name])')?.remove();
  } else fill(root, template);
  attempt(() => adoptStyles(root, styles));
  return root;
}
