/** Whether a colour can be read, by the formula of WCAG 2. Pure. */

/** The ground of the widgets in the light, and the contrast that text needs. */
export const PAPER = '#fffdf9';
export const ENOUGH = 4.5;

/**
 * `#abc`, `abc` and `#AABBCC` as `#aabbcc`.
 * @param {string} text
 * @returns {string | undefined} nothing where it is no such colour
 */
export function hexOf(text) {
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `#${six.toLowerCase()}`;
}

/** @param {string} hex @returns {number[]} red, green, blue, from 0 to 255 */
const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** @param {string} hex */
function luminance(hex) {
  const [red, green, blue] = channels(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * @param {string} one as `#aabbcc`
 * @param {string} [other]
 * @returns {number} from 1 to 21
 */
export function contrast(one, other = PAPER) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * The nearest darker shade of a colour that can be read on paper.
 * @param {string} hex
 */
export function readable(hex) {
  for (let part = 100; part >= 0; part -= 1) {
    const shade = `#${channels(hex)
      .map((value) =>
        Math.floor((value * part) / 100)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (contrast(shade) >= ENOUGH) return shade;
  }
  return '#000000';
}
