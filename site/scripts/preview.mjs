/**
 * Inside a frame of the preview: makes the element that the builder asks for. The quick exit and the links only show
 * themselves: a press would lead the frame, or the builder around it, away.
 */
const place = /** @type {HTMLElement} */ (document.getElementById('place'));
let shown = '';

/** @param {{ widget: string, attributes: Record<string, string>, line: string, accent: string }} wish */
function show({ widget, attributes, line, accent }) {
  document.documentElement.style.setProperty('--prin-accent', accent || 'initial');
  if (!accent) document.documentElement.style.removeProperty('--prin-accent');
  const next = JSON.stringify([widget, attributes, line]);
  if (next === shown || !/^[a-z-]+$/.test(widget)) return;
  shown = next;
  const element = document.createElement(`prin-${widget}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (line) {
    const own = Object.assign(document.createElement('p'), { textContent: line });
    own.slot = 'local';
    element.append(own);
  }
  place.replaceChildren(element);
}

/** Before any listener of the elements: what would leave is not done. @param {Event} event */
function stay(event) {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (!link || /^#|^tel:/.test(link.getAttribute('href') ?? '')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
addEventListener('click', stay, true);
addEventListener('auxclick', stay, true);
addEventListener('keydown', (event) => event.key === 'Escape' && event.stopImmediatePropagation(), true);

addEventListener('message', ({ source, data }) => {
  if (source === parent && data?.prin === 'preview') show(data);
});
parent.postMessage({ prin: 'ready' }, '*');
