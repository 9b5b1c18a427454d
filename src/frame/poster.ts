/**
 * Script of a poster (dist/poster/fit.js): the largest letters in which all of it stands on one sheet of A4. The page
 * has the width of the sheet on the screen too, so its height there is that on paper. Without it the letters have the
 * size that the build has estimated.
 */

/** From letters that are loud to the smallest that can be read on a wall. */
const LARGEST_PT = 15;
const SMALLEST_PT = 8;
const STEP_PT = 0.25;
/** Of the height of A4 less its margins, in CSS pixels; fonts differ by a little between screen and paper. */
const SHEET_HEIGHT_PX = ((297 - 20) / 25.4) * 96 * 0.985;

const { body } = document;
const main = document.querySelector('main');

/** Tries sizes on a page as wide as the sheet. Where none fits, the size of the build stays, on more sheets. */
function fit(): void {
  if (!main) return;
  body.classList.add('measured');
  let size = LARGEST_PT;
  for (; size >= SMALLEST_PT; size -= STEP_PT) {
    body.style.setProperty('--size', `${size}pt`);
    if (main.getBoundingClientRect().height <= SHEET_HEIGHT_PX) break;
  }
  body.classList.remove('measured');
  if (size >= SMALLEST_PT) return;
  body.style.removeProperty('--size');
  // On more sheets than one it is good to know how many there are.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '@page{margin-bottom:14mm;@bottom-right{content:counter(page) "/" counter(pages);font:9pt sans-serif}}',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

void document.fonts.ready.then(fit);
