/**
 * Script of a poster (dist/poster/fit.js): the largest letters in which all of it stands on one sheet of A4. The page
 * has the width of the sheet on the screen too, so its height there is that on paper. Without it the letters have the
 * size that the build has estimated.
 */

/** Points: from letters that are loud to the smallest that can be read on a wall. */
const LARGEST = 15;
const SMALLEST = 8;
const STEP = 0.25;
/** Of the height of A4 less its margins, in CSS pixels; fonts differ by a little between screen and paper. */
const SHEET = ((297 - 20) / 25.4) * 96 * 0.985;

const { body } = document;
const main = document.querySelector('main');

/** Tries sizes on a page as wide as the sheet. Where none fits, the size of the build stays, on more sheets. */
function fit(): void {
  if (!main) return;
  body.classList.add('measured');
  let size = LARGEST;
  for (; size >= SMALLEST; size -= STEP) {
    body.style.setProperty('--size', `${size}pt`);
    if (main.getBoundingClientRect().height <= SHEET) break;
  }
  body.classList.remove('measured');
  if (size >= SMALLEST) return;
  body.style.removeProperty('--size');
  // On more sheets than one it is good to know how many there are.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '@page{margin-bottom:14mm;@bottom-right{content:counter(page) "/" counter(pages);font:9pt sans-serif}}',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

void document.fonts.ready.then(fit);
