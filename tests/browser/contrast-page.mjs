/** Runs in the page of contrast.test.mjs. */

/** Brings about every state, and defines the function that measures. */
export async function prepare(kindOf) {
  const elements = [...document.body.children];
  for (const element of elements) await element.updateComplete;
  const roots = elements.map(({ shadowRoot }) => shadowRoot);
  for (const root of roots) {
    root.querySelector('input[type=checkbox]')?.click();
    for (const details of root.querySelectorAll('details')) details.open = true;
  }
  // A helpline shows its opening status once it is in view: here on a Wednesday at noon, and at ten in the evening.
  const [open, closed] = elements.filter(({ localName }) => localName === 'prin-helpline-box');
  for (const [box, hour, status] of [
    [open, 12, '.open'],
    [closed, 22, '.opening:not(.open, :empty)'],
  ]) {
    box.clock = () => Date.parse(`2026-11-25T${hour}:00+02:00`);
    box.scrollIntoView();
    while (!box.shadowRoot.querySelector(status)) await new Promise(requestAnimationFrame);
  }

  // A colour as it is painted: three bytes and how much it covers.
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const painted = new Map();
  const bytes = (colour) => {
    if (!painted.has(colour)) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = '#010203';
      context.fillStyle = colour;
      if (context.fillStyle === '#010203') throw new Error(`not a colour: ${colour}`);
      context.fillRect(0, 0, 1, 1);
      painted.set(colour, [...context.getImageData(0, 0, 1, 1).data]);
    }
    return painted.get(colour);
  };
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((byte) =>
      byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** A colour over its ground, which shows through what the colour does not cover: three bytes. */
  const over = (colour, ground) => {
    const under = bytes(ground);
    const cover = bytes(colour)[3] / 255;
    return bytes(colour)
      .slice(0, 3)
      .map((byte, at) => Math.round(byte * cover + under[at] * (1 - cover)));
  };
  const contrast = (colour, ground) => {
    const [dark, light] = [over(colour, ground), bytes(ground)].map(luminance).sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  /**
   * What lies behind an element's letters, or behind its box; `known` has the answers of elements in the same state.
   * The words of the breath stand on its sun.
   */
  const behind = (element, known = new Map()) => {
    if (!element) throw new Error('nothing behind it');
    if (!known.has(element)) {
      const onSun = element.matches('.breath p');
      const colour = getComputedStyle(element, onSun ? '::before' : '').backgroundColor;
      const cover = bytes(colour)[3];
      const under = () => behind(element.parentElement ?? element.getRootNode().host, known);
      known.set(element, onSun || cover === 255 ? colour : cover ? `rgb(${over(colour, under())})` : under());
    }
    return known.get(element);
  };
  const seen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, [role=status]');
  const nameOf = (element) =>
    `${element.getRootNode().host?.localName} ${element.localName}.${element.className?.baseVal ?? element.className}`;

  /** Body text, and what may have less: what can be acted on, and what only adds to the text. */
  const LESS = 'a, .button, .badge, .open, .opening, .meta, .eyebrow, summary, u, .steps';
  /** What is no text: where, which colour, and whether it stands on its own ground or on what lies behind it. */
  const EDGES = [
    ['.button:not(.button-plain, .exit)', '', 'borderTopColor'],
    ['.urgent .tel', '', 'backgroundColor'],
    ['.tel', '', 'borderTopColor'],
    ['input', '', 'borderTopColor'],
    [':checked', '::before', 'borderRightColor', 'own'],
    ['.more > summary', '::after', 'borderRightColor', 'own'],
    ['.opening', '::before', 'borderTopColor', 'own'],
    ['.steps li', '::before', 'borderTopColor', 'own'],
    ['.icon', '', 'stroke', 'own'],
  ];

  /** All that is measured. What is seen may depend on the scheme and on contrast, on no other colour of the page. */
  const look = () => {
    const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]).filter(seen);
    const hasText = ({ childNodes }) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const controls = all('.urgent a, .already a, .first a, .line a, summary, input, .button, [part=item] a');
    return {
      texts: all('.root *')
        .filter(hasText)
        .map((element) => ({ what: nameOf(element), element, least: element.closest(LESS) ? 4.5 : 7 })),
      edges: EDGES.flatMap(([selector, pseudo, property, ground]) =>
        all(selector).map((element) => ({
          what: `${nameOf(element)}${pseudo} ${property}`,
          style: getComputedStyle(element, pseudo),
          property,
          on: ground ? element : element.parentElement,
        })),
      ),
      exits: all('.exit'),
      summaries: all('[id] > summary'),
      controls,
      // One of each kind, whose styles are the same.
      kinds: [...new Map(controls.map((control) => [kindOf(control), control])).values()],
    };
  };
  const looked = new Map();
  /**
   * The pairs of colours that meet, with their contrast and the least that is allowed; with `rings` those of the focus
   * too, of `all` controls or of the `kinds`.
   */
  globalThis.measure = (rings) => {
    const key = `${document.documentElement.style.colorScheme} ${matchMedia('(prefers-contrast: more)').matches}`;
    if (!looked.has(key)) looked.set(key, look());
    const { texts, edges, exits, summaries, controls, kinds } = looked.get(key);
    const pairs = new Map();
    const grounds = new Map();
    const add = (what, colour, ground, least) => {
      const pair = `${colour} ${ground} ${least}`;
      if (!pairs.has(pair)) pairs.set(pair, { what, colour, ground, least, is: contrast(colour, ground) });
    };
    for (const { what, element, least } of texts)
      add(what, getComputedStyle(element).color, behind(element, grounds), least);
    for (const { what, style, property, on } of edges) add(what, style[property], behind(on, grounds), 3);
    // A filled button is seen by its ground or by its edge; a chevron stands on its disc.
    for (const exit of exits) {
      const { backgroundColor, borderTopColor } = getComputedStyle(exit);
      const ground = behind(exit.parentElement, grounds);
      const [clearest] = [backgroundColor, borderTopColor].sort(
        (one, other) => contrast(other, ground) - contrast(one, ground),
      );
      add(`${nameOf(exit)} edge`, clearest, ground, 3);
    }
    for (const summary of summaries) {
      const [disc, chevron] = ['::before', '::after'].map((part) => getComputedStyle(summary, part));
      add(`${nameOf(summary)} chevron`, chevron.borderRightColor, disc.borderTopColor, 3);
    }
    for (const control of { none: [], kinds, all: controls }[rings]) {
      control.focus({ preventScroll: true });
      const { outlineColor, outlineStyle } = getComputedStyle(control);
      if (outlineStyle !== 'solid') throw new Error(`no ring: ${nameOf(control)}`);
      add(`${nameOf(control)} focus`, outlineColor, behind(control.parentElement), 3);
    }
    return [...pairs.values()];
  };
}
