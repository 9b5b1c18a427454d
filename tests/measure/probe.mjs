/**
 * Runs in a page before anything else there, where a phase watches what a reader sees; the cost of a load is measured without it.
 * @param {string[]} needles texts that must all show; the time of the first frame with them is kept
 */
export function probe(needles) {
  const seen = { text: null, first: null, largest: null, shift: 0, events: [] };
  const on = (type, fn, more) => new PerformanceObserver((list) => list.getEntries().forEach(fn)).observe({ type, buffered: true, ...more });
  on('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') seen.first = startTime; });
  on('largest-contentful-paint', ({ startTime }) => { seen.largest = startTime; });
  // Nobody touches the page while it loads, and emulation marks some shifts as recent input: all count.
  on('layout-shift', ({ value }) => { seen.shift += value; });
  on('event', ({ interactionId, duration }) => { if (interactionId) seen.events.push(duration); }, { durationThreshold: 16 });

  const insideOf = (node) => node.shadowRoot ?? (node.localName === 'iframe' ? node.contentDocument?.body : undefined);
  /** Every text of the flat page, through shadow roots and frames of this site. */
  function* texts(root) {
    const walker = (root.ownerDocument ?? root).createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      /^(script|style|template)$/.test(node.localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
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
      [top, bottom, left, right] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom), Math.max(left, clip.left), Math.min(right, clip.right)];
    }
    if (bottom - top < 1 || right - left < 1) return null;
    const frame = text.ownerDocument.defaultView.frameElement?.getBoundingClientRect();
    return { x: (left + right) / 2 + (frame?.left ?? 0), y: top + Math.min(10, (bottom - top) / 2) + (frame?.top ?? 0) };
  }

  const where = (needle) => {
    const embed = document.querySelector('#embed');
    for (const text of embed ? texts(embed) : []) {
      const place = text.data.includes(needle) && shown(text);
      if (place) return place;
    }
    return null;
  };
  /** The time of the first frame after every needle shows. */
  const watch = (list) =>
    new Promise((resolve) => {
      const look = () => requestAnimationFrame(() => (list.every(where) ? requestAnimationFrame(() => resolve(performance.now())) : look()));
      look();
    });
  /** Of the words of each text, how many are on the page, whatever markup stands around them. */
  const has = (runs) => {
    const all = [...texts(document.querySelector('#embed'))].map(({ data }) => data).join('').replace(/\s+/g, '');
    const words = Object.values(runs).flat();
    return { words: words.length, missing: words.filter((run) => !all.includes(run)) };
  };
  window.bench = { seen, where, watch, has };
  if (window === window.top && needles.length) watch(needles).then((time) => { seen.text = time; });
}
