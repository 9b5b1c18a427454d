/**
 * The sheet that hides a page at once: in its body, above all else, also above what the page itself shows on top (a dialog,
 * a video in full screen), whatever its own styles say. Pressing Escape once more closes the dialog and uncovers nothing.
 */
const SHEET = 'all:initial!important;display:block!important;position:fixed!important;inset:0!important;background:canvas!important';

/** Hides a page until it is gone. */
export function blank(page: Document): void {
  const sheet = page.createElement('dialog');
  sheet.style.cssText = SHEET;
  page.body.append(sheet);
  // Firefox before 98 knows no dialogs: there it is the last in the page, and hides all that does not ask to lie higher.
  sheet.showModal?.();
}
