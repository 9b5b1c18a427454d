/** What is said of a colour: how it reads, or why it is refused and which shade would do. */
import { contrast, ENOUGH, hexOf, readable } from './accent.mjs';

/**
 * @param {HTMLFormElement} form
 * @param {string} text what was written
 * @param {{ words: Record<string, string>, note: HTMLElement, shade: HTMLElement }} places
 */
export function showAccent(form, text, { words, note, shade }) {
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  const hex = hexOf(text);
  const ratio = hex ? contrast(hex) : 0;
  const refused = Boolean(text) && ratio < ENOUGH;
  const said = (/** @type {string} */ words) =>
    words.replace('{ratio}', number.format(ratio)).replace('{needed}', number.format(ENOUGH));
  note.textContent = !text ? words.ownAccent : !hex ? words.noColour : said(refused ? words.refused : words.reads);
  note.dataset.refused = String(refused);
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem('accent'));
  field.setAttribute('aria-invalid', String(refused));
  const picker = /** @type {HTMLInputElement} */ (form.elements.namedItem('picker'));
  picker.value = hex ?? picker.defaultValue;
  shade.hidden = !hex || !refused;
  if (hex && refused) {
    shade.dataset.colour = readable(hex);
    shade.textContent = words.shade.replace('{colour}', readable(hex));
  }
  for (const swatch of /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('[name=swatch]')))
    swatch.checked = swatch.value ? hexOf(swatch.value) === hex : !text;
}
