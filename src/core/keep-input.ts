/** What a reader types and taps inside an element stays there, and does what it would do without the page. */

/** Events of typing, of a press that focuses a field, and the clicks that a page makes. */
export const INPUT_EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'cut', 'copy', 'paste'],
  ...['mousedown', 'touchstart', 'click'],
];

/** Whether an element is one of ours that is connected. */
type IsOurs = (host: unknown) => boolean;

/**
 * Listener on `window`, before those of the page. The page sees the element as the target of what happens inside it, so
 * its shortcuts do not spare our fields, and it would prevent letters, Space or the focus. The browser's own action
 * follows also if no listener hears the event. The page hears Escape and Tab, for its dialogs, and a press outside a
 * field, for its sliders.
 */
export function keepInput(event: Event, isOurs: IsOurs): void {
  const target = event.composedPath()[0] as HTMLElement;
  if (event.type === 'click') return aimClick(event as MouseEvent, target, isOurs);
  if (
    isOurs((target.getRootNode() as ShadowRoot).host) &&
    !['Escape', 'Tab'].includes((event as KeyboardEvent).key) &&
    ((target.localName === 'input' && (target as HTMLInputElement).type !== 'checkbox') ||
      !/mouse|touch/.test(event.type))
  )
    event.stopImmediatePropagation();
}

/** The innermost element at a point, in pixels of the window, inside an element. */
const innermost = (element: Element, x: number, y: number): Element => {
  const inner = element.shadowRoot?.elementFromPoint(x, y);
  return inner && inner !== element ? innermost(inner, x, y) : element;
};

/**
 * Passes on a click that a script has made of a tap, as FastClick does: it knows only the outermost element, so the
 * click goes to the control at its place, with the marks by which the script knows its own clicks.
 */
function aimClick(event: MouseEvent, target: Element, isOurs: IsOurs): void {
  const { isTrusted, ...marks } = event;
  const { clientX: x, clientY: y } = event;
  if (isTrusted || !target.shadowRoot || !(x || y)) return;
  const inner = innermost(target, x, y);
  const control = inner.closest('label')?.control ?? inner.closest<HTMLElement>('a, button, input, summary');
  if (!control || !isOurs((control.getRootNode() as ShadowRoot).host)) return;
  event.stopImmediatePropagation();
  control.focus();
  control.dispatchEvent(
    Object.assign(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }), marks),
  );
}
