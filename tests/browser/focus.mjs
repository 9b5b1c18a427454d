/** Which element has the focus, and whether its focus ring is visible. */

/** Runs in the page: the element that has the focus, through every root. */
export function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Runs in the page: what styles an element, its own names and classes and those of all that it stands in. */
export function kindOf(element) {
  const kinds = [];
  for (let at = element; at; at = at.parentElement) kinds.push(`${at.localName}.${at.getAttribute('class') ?? ''}`);
  return kinds.join(' < ');
}

/** Runs in the page: the name of an element for reports, the edges of its focus ring, and what hides it. */
export function ringOf(element) {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
  const faults = [];
  if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 3) faults.push(`ring: ${outlineStyle} ${outlineWidth}`);
  const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const box = element.getBoundingClientRect();
  const ring = { left: box.left - reach, top: box.top - reach, right: box.right + reach, bottom: box.bottom + reach };
  // How far a window scrolls to what gets the focus is the browser's: its ring may reach over the upper or lower edge.
  if (ring.left < 0 || ring.right > innerWidth || box.top < 0 || box.bottom > innerHeight)
    faults.push(`outside the window: ${JSON.stringify(ring)} in ${innerWidth} × ${innerHeight}`);
  // What lies on top is asked for at each line of it, at both ends and in the middle: inside round corners, and of a
  // link in a sentence at its letters, for what is around them reaches under the lines above and below.
  const { display, borderRadius } = getComputedStyle(element);
  const letters = document.createRange();
  letters.selectNodeContents(element);
  const inset = 2 + 0.3 * (parseFloat(borderRadius) || 0);
  for (const line of (display === 'inline' ? letters : element).getClientRects())
    for (const x of [line.left + inset, (line.left + line.right) / 2, line.right - inset])
      for (const y of [line.top + inset, (line.top + line.bottom) / 2, line.bottom - inset]) {
        const top = element.getRootNode().elementFromPoint(x, y);
        if (top !== element && !element.contains(top))
          faults.push(`covered at ${Math.round(x)}, ${Math.round(y)} by ${top?.localName}.${top?.className}`);
      }
  // No ancestor cuts off what is in the top layer.
  for (
    let at = element.matches(':popover-open') ? null : (element.parentElement ?? element.getRootNode().host);
    at;
    at = at.parentElement ?? at.getRootNode().host
  ) {
    const { overflowX } = getComputedStyle(at);
    const around = at.getBoundingClientRect();
    if (
      overflowX !== 'visible' &&
      (ring.left < around.left || ring.right > around.right || ring.top < around.top || ring.bottom > around.bottom)
    )
      faults.push(`ring cut off by ${at.localName}.${at.className}`);
  }
  const words = (element.textContent || element.labels?.[0]?.textContent || element.getAttribute('aria-label') || '')
    .trim()
    .replace(/\s+/g, ' ');
  return { name: `${element.localName} «${words.slice(0, 40)}»`, faults, ring };
}

/** An expression for the page: all that is asked of the element that has the focus, in one question. */
export const stop = `(() => {
  const element = (${focused})();
  const isOurs = element.getRootNode() !== document;
  return { id: element.id, isOurs, kind: (${kindOf})(element), ...(${ringOf})(element) };
})()`;

/**
 * Whether the ring of what has the focus is drawn: the screenshot differs without it.
 * @param {import('puppeteer-core').Page} page
 */
export async function isDrawn(page, { left, top, right, bottom }) {
  const [x, y] = /** @type {number[]} */ (await page.evaluate(withStyle('caretColor', 'transparent')));
  const clip = { x: left + x, y: top + y, width: right - left, height: bottom - top };
  const picture = () => page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true });
  const withRing = await picture();
  await page.evaluate(withStyle('outlineStyle', 'none'));
  const without = await picture();
  await page.evaluate(`(${focused})().removeAttribute('style')`);
  return !Buffer.from(withRing).equals(Buffer.from(without));
}

/** An expression for the page: styles what has the focus, and tells how far the page is scrolled. */
const withStyle = (property, value) => `(${focused})().style.${property} = '${value}', [scrollX, scrollY]`;
