import { guarded } from '../core/attempt.js';
import { connected } from '../core/keep-input.js';

/** The boxes in the window whose element offers the exit. Weak: nobody says that a frame is gone with its element. */
const inWindow = new WeakSet<Element>();

/**
 * Moves the exit of a box into the top layer, or back to its place. Reads a layout that is clean: called by an
 * observer, and by scrolling before any listener of the page.
 */
const settle = guarded((box: Element): void => {
  const exit = box.querySelector<HTMLElement>('.exit');
  // What leaves the document leaves the top layer.
  if (!exit?.isConnected) return;
  const place = exit.parentElement as HTMLElement;
  /** Whether a press on a part, at its top and at its bottom, would reach it. */
  const isFree = (part: HTMLElement) => {
    const { left, width, top, bottom } = part.getBoundingClientRect();
    return [top + 4, bottom - 4].every((y) =>
      part.contains((box.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, y)),
    );
  };
  const away = inWindow.has(box) && !isFree(place) && (place.checkVisibility?.({ opacityProperty: true }) ?? true);
  // The place keeps its size.
  place.style.minWidth = away ? `${place.offsetWidth}px` : '';
  const isNew = !exit.matches(':popover-open');
  // Nor could it be pressed there, where the page has made all but its dialog inert.
  if (exit.togglePopover(away) && isNew && !isFree(exit)) exit.hidePopover();
});

const onScroll = () =>
  connected.forEach(({ shadowRoot }) => {
    const box = shadowRoot?.querySelector('.box');
    if (box && inWindow.has(box)) settle(box);
  });
/** Not made inside `keepInSight`, where it would keep the first element alive. */
const onIntersection = (entries: IntersectionObserverEntry[]) => {
  for (const { target, isIntersecting } of entries) {
    inWindow[isIntersecting ? 'add' : 'delete'](target);
    settle(target);
  }
};
let observer: IntersectionObserver | undefined;

/**
 * Keeps an exit in sight as long as its element is. While its place is out of the window, clipped, or covered, be it by
 * a header that comes and goes, the exit is a popover at the end of the last line of the window. In the top layer
 * nothing covers, clips, scrolls or transforms it, as ancestors and headers of the page do to `position: sticky`; and
 * there it covers ends of lines, not beginnings. It stays where it is in the order of Tab. No observer says what is
 * covered, so boxes in the window look when they scroll. Without popovers or observers the place is sticky.
 * @param place holds the exit alone
 */
export function keepInSight(place: HTMLElement): void {
  if (!('togglePopover' in place)) return;
  observer ??= new IntersectionObserver(onIntersection);
  const box = place.closest('.box') as Element;
  // Anew: it tells at once how the box stands, also if nothing has changed but the exit.
  observer.unobserve(box);
  observer.observe(box);
  window.addEventListener('scroll', onScroll, true);
  place.style.position = 'static';
}
