/**
 * Runs in the page: text of the elements below `within` that is clipped, or stands out of its tile or its element, and
 * everything that is wider than the window.
 * @param {Element} within
 */
export function cutOff(within) {
  const faults = [];
  const { scrollWidth } = document.scrollingElement;
  if (scrollWidth > innerWidth) faults.push(`the page scrolls sideways: ${scrollWidth} in ${innerWidth}`);
  const nameOf = (element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
  const clips = (element) => {
    const { overflowX, overflowY, contain } = getComputedStyle(element);
    return overflowX !== 'visible' || overflowY !== 'visible' || /paint|strict|content/.test(contain);
  };
  const outside = (inner, outer) =>
    inner.left < outer.left - 1 ||
    inner.right > outer.right + 1 ||
    inner.top < outer.top - 1 ||
    inner.bottom > outer.bottom + 1;
  for (const { shadowRoot } of within.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    const own = shadowRoot.host.getBoundingClientRect();
    const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      if (
        !text.data.trim() ||
        text.parentElement.closest('.visually-hidden, style') ||
        !text.parentElement.checkVisibility({ visibilityProperty: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const rects = [...range.getClientRects()];
      if (!rects.length) faults.push(`not drawn: «${text.data}»`);
      for (let at = text.parentElement; at && at !== within; at = at.parentElement ?? at.getRootNode().host)
        if (clips(at) && rects.some((rect) => outside(rect, at.getBoundingClientRect())))
          faults.push(`cut off by ${nameOf(at)}: «${text.data}»`);
      const isBeside = rects.some(({ left, right }) => left < own.left - 1 || right > own.right + 1);
      if (isBeside && !text.parentElement.closest('[data-region=exit]'))
        faults.push(`beside its element: «${text.data}»`);
      const tile = text.parentElement.closest('.tel, .button')?.getBoundingClientRect();
      if (tile && rects.some((rect) => outside(rect, tile))) faults.push(`out of its tile: «${text.data}»`);
      if (rects.some(({ left, right }) => left < 0 || right > innerWidth))
        faults.push(`beside the window: «${text.data}»`);
    }
    for (const field of shadowRoot.querySelectorAll('input:not([type=checkbox])')) {
      if (!field.checkVisibility()) continue;
      // The example is no text of the page: written out with the field's own letters, it tells how wide it is.
      const example = document.createElement('span');
      example.textContent = field.value || field.placeholder;
      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
      example.style.cssText = `position: absolute; white-space: nowrap; font: ${font}`;
      field.after(example);
      const room = field.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
      // Where not even five letters fit, no example would; it says nothing that the label does not.
      if (
        !field.readOnly &&
        room > 5 * parseFloat(getComputedStyle(field).fontSize) &&
        example.getBoundingClientRect().width > room + 1
      )
        faults.push(`cut off by its field: «${example.textContent}»`);
      example.remove();
    }
  }
  return faults;
}

/**
 * Runs in the page: words of an element that do not stand on one line, in columns of some widths.
 * @param {HTMLElement} element
 * @param {number[]} widths in pixels
 */
export function brokenWords(element, widths) {
  const words = [];
  const texts = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (text.parentElement.closest('.visually-hidden, style')) continue;
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]{3,}/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      words.push(range);
    }
  }
  const faults = [];
  for (const width of widths) {
    element.style.width = `${width}px`;
    for (const word of words) {
      const [first, ...others] = word.getClientRects();
      if (others.some(({ top }) => Math.abs(top - first.top) > 1)) faults.push(`${width} px: «${word}»`);
    }
  }
  return faults;
}
