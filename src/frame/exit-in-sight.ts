import { guarded } from '../core/attempt.js';

/**
 * Keeps the quick exit of a frame in sight where nothing scrolls inside the frame, because it is as high as its text:
 * while its head is out of the window, the exit is at the end of the part that shows. Only an observer knows that part
 * where the page around is of another origin. The observer tells when a line comes or goes, and is then asked for the
 * part itself. What lies over the frame in the page around, such as a header, cannot be known here.
 */

/** Space below the exit, in CSS pixels; by less the head of the frame is not out of the window. */
const SPACE_PX = 8;

/** Follows the exit of an element, as soon and as long as it has one. */
export function keepExitInSight({ shadowRoot }: Element): void {
  const { body } = document;
  const observer = new IntersectionObserver(
    guarded((entries: IntersectionObserverEntry[]) => {
      const part = entries.find(({ target }) => target === body)?.intersectionRect;
      const place = shadowRoot?.querySelector<HTMLElement>('.exit-place');
      if (!place) return;
      if (part) {
        place.style.cssText = 'position:relative';
        if (part.top > SPACE_PX) place.style.top = `${part.bottom - SPACE_PX - place.getBoundingClientRect().bottom}px`;
      } else {
        observer.unobserve(body);
        observer.observe(body);
      }
    }),
  );
  observer.observe(body);
  for (const line of shadowRoot?.querySelectorAll('p, li, summary') ?? []) observer.observe(line);
}
