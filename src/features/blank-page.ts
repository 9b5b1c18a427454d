import { guarded } from '../core/attempt.js';
import { native } from '../core/create-element.js';

/** What the quick exit does to a page before it is left. Each function throws if the page has broken what it needs. */

/**
 * Full-screen white overlay for the quick exit. A manual popover, so that it covers the page's own dialogs and
 * fullscreen video, and Escape does not close it.
 */
const OVERLAY_STYLE =
  'all:initial!important;position:fixed!important;inset:0!important;z-index:9999999999!important;' +
  'background:#fff!important';

let overlay: HTMLElement | undefined;

/**
 * Covers a page until it is left. The overlay is a link: where the address turns out to lead nowhere (a download, an
 * answer without content) it stays, because the reader has asked to leave, and leads out again. It replaces the page as
 * the exit does: a second press, while the first one is on its way, must not leave the page behind Back. Where this
 * frame goes with the page around it, nothing of ours can hear that press, and the overlay is no link.
 */
export function coverPage(page: Document, address: string): void {
  overlay?.remove();
  overlay = Object.assign(native.createElement.call(page, 'a'), {
    ...(page === document && { href: address }),
    textContent: address,
    style: OVERLAY_STYLE,
    popover: 'manual',
    onclick: guarded((event: Event) => {
      page.location.replace(address);
      event.preventDefault();
    }),
  });
  Reflect.get(native, 'body', page).append(overlay);
  // Browsers before 2024 have no popovers: there the page's top layer stays above the overlay.
  overlay.showPopover?.();
}

/**
 * Empties a page: its nodes, its title and the listeners of its window, so that none asks whether to leave. Nothing
 * else stops those listeners in every browser: one of ours comes after the page's. Listeners of `navigation` stay. From
 * then on the page keeps its address from the one it leads to.
 */
export function emptyPage(page: Document): void {
  (native.open as () => void).call(page);
  native.close.call(page);
  page.head.append(Object.assign(page.createElement('meta'), { name: 'referrer', content: 'no-referrer' }));
}
