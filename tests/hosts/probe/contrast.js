/** The contrast of texts with what is painted behind them, measured from the colours that the engine uses. */
import { computedStyle } from './look.js';

const PARTS = 'h2, h3, p, a, summary, button, li, label, span';
/** By the prototype: an image of the page may be named `createElement`, and MooTools replaces `Document`. */
const canvas = Object.getPrototypeOf(document).createElement.call(document, 'canvas');
const context = canvas.getContext('2d', { willReadFrequently: true });

/** The four bytes of a colour as it is painted. */
function bytesOf(colour) {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data;
}

function luminanceOf(bytes) {
  const linear = (byte) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(bytes[0]) + 0.7152 * linear(bytes[1]) + 0.0722 * linear(bytes[2]);
}

/** The nearest opaque background, in the flat tree; white where there is none. */
function behind(part) {
  for (let at = part; at; at = at.assignedSlot || at.parentElement || at.getRootNode().host) {
    const bytes = bytesOf(computedStyle(at).backgroundColor);
    if (bytes[3] > 200) return bytes;
  }
  return [255, 255, 255, 255];
}

/** The texts of an element, and of its own line, with less contrast than 4.5 to 1: part, letters and ratio. */
export function faint(element) {
  const parts = [...element.shadowRoot.querySelectorAll(PARTS), ...element.querySelectorAll('[slot]')];
  const found = [];
  let measured = 0;
  for (const part of parts) {
    if (!part.getClientRects().length || !/\S/.test(part.textContent)) continue;
    measured++;
    const of = [luminanceOf(bytesOf(computedStyle(part).color)), luminanceOf(behind(part))];
    const ratio = (Math.max(...of) + 0.05) / (Math.min(...of) + 0.05);
    if (ratio < 4.5)
      found.push(`${part.localName}.${part.className} «${part.textContent.trim().slice(0, 20)}» ${ratio}`);
  }
  return measured ? found : ['no text'];
}
