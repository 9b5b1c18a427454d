/**
 * The sheet that hides a page at once: in its body and above all else, also above what the page itself shows on top (a dialog,
 * a video in full screen), whatever its own styles say. Escape, pressed once more, does not take it away as it would a dialog.
 */
const OVERLAY_STYLE =
  'all:initial!important;position:fixed!important;inset:0!important;z-index:9999999999!important;background:#fff!important';

/** Hides a page until it is gone. */
export function coverPage(page: Document): void {
  const overlay = page.createElement('div');
  overlay.style.cssText = OVERLAY_STYLE;
  overlay.popover = 'manual';
  page.body.append(overlay);
  // Browsers before 2024 know no popovers: there it lies under what is on top.
  overlay.showPopover?.();
}
