import { guarded } from './attempt.js';

/** What a reader types and taps inside an element stays there, and does what it would do without the page. */

/** The connected elements, for the events of the page. */
export const connected = new Set<Partial<Pick<Element, 'shadowRoot'>>>();

/** Events of typing, of a press that focuses a field, and the clicks that a page makes. */
export const INPUT_EVENTS = 'keydown keypress keyup beforeinput cut copy paste mousedown click'.split(' ');

/** Whether a node is inside an element; a page may also dispatch to its window. */
const isInside = (node: Partial<Node>): boolean => connected.has((node.getRootNode?.() as ShadowRoot)?.host);

/**
 * Listener on `window`, before those of the page. The page sees the element as the target of what happens inside it, so
 * its shortcuts do not spare our fields, and it would prevent letters, Space or the focus. The browser's own action
 * follows also if no listener hears the event. The page hears Escape and Tab, for its dialogs, and a press outside a
 * field, for its sliders.
 */
export const keepInput = guarded((event: Event) => {
  const target = event.composedPath()[0] as HTMLInputElement;
  if (event.type === 'click') aimClick(event as MouseEvent, target);
  else if (
    isInside(target) &&
    !/^(Escape|Tab)$/.test((event as KeyboardEvent).key) &&
    (event.type !== 'mousedown' || target.localName === 'input')
  )
    event.stopImmediatePropagation();
});

/**
 * Passes on a click that a script has made of a tap, as FastClick does: it knows only the outermost element, so the
 * click goes to the control at its place, with the marks by which the script knows its own clicks.
 */
function aimClick(event: MouseEvent, target: Element): void {
  const { isTrusted, ...marks } = event;
  const { clientX: x, clientY: y } = event;
  if (isTrusted || !target.shadowRoot || !(x + y)) return;
  let inner = target;
  for (let outer; outer !== inner; inner = outer.shadowRoot?.elementFromPoint(x, y) ?? outer) outer = inner;
  const control = inner.closest('label')?.control ?? inner.closest<HTMLElement>('a, button, input, summary');
  if (!control || !isInside(control)) return;
  event.stopImmediatePropagation();
  if (control.localName === 'input') control.focus();
  control.dispatchEvent(
    Object.assign(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }), marks),
  );
}
