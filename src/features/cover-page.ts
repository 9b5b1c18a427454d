/**
 * The sheet that hides a page at once: in its body and above all else, also above what the page itself shows on top (a dialog,
 * a video in full screen), whatever its own styles say. Escape, pressed once more, does not take it away as it would a dialog.
 */
const SHEET = 'all:initial!important;position:fixed!important;inset:0!important;z-index:9999999999!important;background:#fff!important';

/** Hides a page until it is gone. */
export function blank(page: Document): void {
  const sheet = page.createElement('div');
  sheet.style.cssText = SHEET;
  sheet.popover = 'manual';
  page.body.append(sheet);
  // Browsers before 2024 know no popovers: there it lies under what is on top.
  sheet.showPopover?.();
}
