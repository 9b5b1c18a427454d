/** How the parts of an element look, and whether a pointer reaches them. */
import { nameOf } from './elements.js';
import { hash } from './hash.mjs';

/**
 * Parts whose computed style is compared with that on a reference page; in every element the first of each that is not
 * in the place of the own line, which only some pages have.
 */
const PARTS =
  '.root .box .title .lead .label .meta p li a .tel .always .button input label summary .icon blockquote'.split(' ');

/** Properties that the layout computes from the available room. */
const BY_ROOM =
  /^(width|height|inline-size|block-size|perspective-origin|transform-origin|grid-template-(columns|rows)|contain-intrinsic-.*)$/;

/**
 * Other names of a physical property by the direction of the text, which is compared too: they say the same once more.
 */
const BY_DIRECTION = /(^|-)(block|inline)(-|$)|^border-(start|end)-(start|end)-radius$/;

/**
 * The computed style of a part, also where a host page has broken getComputedStyle (pages/broken.mjs keeps the
 * original).
 */
export function computedStyle(part) {
  const view = part.ownerDocument.defaultView;
  return (view.getComputedStyle.hostOriginal || view.getComputedStyle).call(view, part);
}

/** The properties that are compared. Engines take long to name them, and name the same ones for every part. */
let compared;
function comparedOf(style) {
  if (compared) return compared;
  compared = [];
  for (let i = 0; i < style.length; i++) {
    const property = style[i];
    if (!BY_ROOM.test(property) && !BY_DIRECTION.test(property) && property.indexOf('--') !== 0)
      compared[compared.length] = property;
  }
  return compared;
}

/** All computed properties of a part that do not depend on the available room, as one line. */
export function styleOf(part) {
  const style = computedStyle(part);
  const properties = comparedOf(style);
  let lines = '';
  for (let i = 0; i < properties.length; i++) lines += `${properties[i]}: ${style.getPropertyValue(properties[i])}\t`;
  return lines;
}

/** The hash of a style: of its values, since the names of the properties are the same on every page. */
function sumOf(part) {
  const style = computedStyle(part);
  const properties = comparedOf(style);
  let sum = 0;
  for (let i = 0; i < properties.length; i++) sum = hash(style.getPropertyValue(properties[i]), (sum * 31 + 9) | 0);
  return sum;
}

/**
 * Reports the style of each part of an element; in full only where its hash is not among the known ones. A part that
 * several selectors find is read once.
 */
export function looks(element, known, report) {
  const parts = [];
  const sums = [];
  for (let i = 0; i < PARTS.length; i++) {
    let part;
    const found = element.shadowRoot.querySelectorAll(PARTS[i]);
    for (let at = found.length - 1; at >= 0; at--) if (!found[at].closest('.local')) part = found[at];
    if (!part) continue;
    let at = 0;
    while (at < parts.length && parts[at] !== part) at++;
    if (at === parts.length) sums[at] = sumOf((parts[at] = part));
    const key = `${nameOf(element)} ${PARTS[i]}`;
    report(`= ${key}\t${sums[at]}${known[key] === sums[at] ? '' : `\t${styleOf(part)}`}`);
  }
}

/**
 * How much larger a part is on the screen than it measures itself to be: WebKit measures what is zoomed, and where it
 * is on the page, in its own pixels.
 */
function scaleOf(part, box) {
  let zoom = 1;
  for (let at = part; at; at = at.parentNode || at.host)
    if (at.nodeType === 1) zoom *= parseFloat(computedStyle(at).zoom) || 1;
  return zoom !== 1 && Math.abs(box.width - part.offsetWidth) < 1 ? zoom : 1;
}

/** The middle of a part's first box, in pixels of the window. */
export function middleOf(part) {
  const box = part.getClientRects()[0];
  const scale = scaleOf(part, box);
  return {
    x: scale * (box.left + box.width / 2 + scrollX) - scrollX,
    y: scale * (box.top + box.height / 2 + scrollY) - scrollY,
  };
}

/** Why a pointer does not reach a part: it is hidden, or something lies over it. Empty if it does. */
export function unreachable(part) {
  part.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = part.getClientRects()[0];
  if (!box || !box.width || !box.height) return 'is not visible';
  if (computedStyle(part).visibility !== 'visible') return 'is hidden';
  const { x, y } = middleOf(part);
  const hit = part.getRootNode().elementFromPoint(x, y);
  return hit &&
    (hit === part || part.contains(hit) || hit.contains(part)) &&
    (hit === part || !hit.contains(part) || hit.localName === 'label' || hit.localName === 'summary')
    ? ''
    : `is not what a pointer meets there, but ${hit ? `${hit.localName}.${hit.getAttribute('class')}` : 'nothing'}`;
}
