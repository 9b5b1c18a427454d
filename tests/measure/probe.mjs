/**
 * Runs in a page before anything else there, where a phase watches what a reader sees; the cost of a load is measured
 * without it.
 * @param {string[]} needles texts that must show; the times of the first frames with the first of them and with all are
 *   kept
 */
export function probe(needles) {
  const seen = { firstText: null, text: null, paint: null, shift: 0, events: [] };
  const on = (type, fn, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(fn)).observe({ type, buffered: true, ...more });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  // Nobody touches the page while it loads, and emulation marks some shifts as recent input: all count.
  on('layout-shift', ({ value }) => {
    seen.shift += value;
  });
  on(
    'event',
    ({ interactionId, duration }) => {
      if (interactionId) seen.events.push(duration);
    },
    { durationThreshold: 16 },
  );

  const insideOf = (node) => node.shadowRoot ?? (node.localName === 'iframe' ? node.contentDocument?.body : undefined);
  /**
   * Every text of the page, through shadow roots and frames of this site; nothing is asked of a node, because a slow
   * phone would pay for it.
   */
  function* texts(root) {
    const walker = (root.ownerDocument ?? root).createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) yield node;
      else if (insideOf(node)) yield* texts(insideOf(node));
    }
  }

  const up = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  /** Where a text shows, after what its ancestors clip; nothing where nothing of it does. */
  function shown(text) {
    let element = up(text);
    while (element && getComputedStyle(element).display === 'contents') element = up(element);
    if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
    const range = text.ownerDocument.createRange();
    range.selectNodeContents(text);
    let { top, bottom, left, right } = range.getBoundingClientRect();
    for (let one = element; one; one = up(one)) {
      if (getComputedStyle(one).overflowY === 'visible' || /^(html|body)$/.test(one.localName)) continue;
      const clip = one.getBoundingClientRect();
      [top, bottom, left, right] = [
        Math.max(top, clip.top),
        Math.min(bottom, clip.bottom),
        Math.max(left, clip.left),
        Math.min(right, clip.right),
      ];
    }
    if (bottom - top < 1 || right - left < 1) return null;
    const frame = text.ownerDocument.defaultView.frameElement?.getBoundingClientRect();
    return {
      x: (left + right) / 2 + (frame?.left ?? 0),
      y: top + Math.min(10, (bottom - top) / 2) + (frame?.top ?? 0),
    };
  }

  /** Where each of some texts shows, in one walk over the page. */
  const places = (needles) => {
    const found = new Map();
    const embed = document.querySelector('#embed');
    for (const text of embed ? texts(embed) : []) {
      const needle = needles.find((one) => !found.has(one) && text.data.includes(one));
      const place = needle && shown(text);
      if (place) found.set(needle, place);
      if (found.size === needles.length) break;
    }
    return found;
  };
  const where = (needle) => places([needle]).get(needle) ?? null;
  /** Calls back with the time of the frame after each needle that shows, once for each. */
  const watch = (needles, tell) => {
    const showing = [...places(needles).keys()];
    if (showing.length) requestAnimationFrame(() => showing.forEach((one) => tell(one, performance.now())));
    const left = needles.filter((one) => !showing.includes(one));
    if (left.length) requestAnimationFrame(() => watch(left, tell));
  };
  /** Of the words of each text, how many are on the page, whatever markup stands around them. */
  const has = (runs) => {
    const all = [...texts(document.querySelector('#embed'))]
      .filter(({ parentNode }) => !/^(script|style)$/.test(parentNode.localName))
      .map(({ data }) => data)
      .join('')
      .replace(/\s+/g, '');
    const words = Object.values(runs).flat();
    return { words: words.length, missing: words.filter((run) => !all.includes(run)) };
  };
  window.bench = { seen, where, watch, has };
  if (window !== window.top || !needles.length) return;
  const left = new Set(needles);
  requestAnimationFrame(() =>
    watch(needles, (needle, time) => {
      if (needle === needles[0]) seen.firstText = time;
      if (left.delete(needle) && !left.size) seen.text = time;
    }),
  );
}
