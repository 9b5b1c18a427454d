/**
 * Full-screen white overlay for the quick exit. A manual popover, so that it covers the page's own dialogs and
 * fullscreen video, and Escape does not close it.
 */
const OVERLAY_STYLE =
  'all:initial!important;position:fixed!important;inset:0!important;z-index:9999999999!important;background:#fff!important';

/** Covers a page until it is left. Throws if the page has broken what this needs. */
export function coverPage(page: Document): void {
  const overlay = page.createElement('div');
  overlay.style.cssText = OVERLAY_STYLE;
  overlay.popover = 'manual';
  page.body.append(overlay);
  // Browsers before 2024 have no popovers: there the page's top layer stays above the overlay.
  overlay.showPopover?.();
}
