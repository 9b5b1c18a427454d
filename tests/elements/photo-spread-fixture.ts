import { find, findAll, fixture } from '../support/fixture.js';

/** What the tests of `<prin-photo-spread>` share: an element that draws one tree, and what it shows. */

export type Spread = HTMLElementTagNameMap['prin-photo-spread'];

/** A seed whose picture is passed on, so that no test depends on luck. */
export const SEED = 2;

export const main = (element: Spread) => find(element, '.main');
export const sentence = (element: Spread) => find(element, '.now').textContent ?? '';
export const results = (element: Spread) => findAll(element, '.live').map(({ textContent }) => textContent);

export function set(element: Spread, id: string, value: number): void {
  const slider = find<HTMLInputElement>(element, `#${id}`);
  slider.value = String(value);
  slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** An element that draws one tree, sent on for some steps. */
export async function sent({ pass = 4, each = 3, steps = 0, seed = SEED } = {}): Promise<Spread> {
  const element = await fixture('prin-photo-spread');
  element.seed = seed;
  set(element, 'pass', pass);
  set(element, 'each', each);
  for (let step = 0; step < steps; step++) main(element).click();
  return element;
}

/** How many dots the picture has: yours, those who have it, and those whom help has kept it from. */
export function dots(element: Spread): { full: number; hollow: number } {
  const count = (kind: string) =>
    findAll<SVGCircleElement>(element, `.drawn .${kind}`).map((circle) => ({
      all: Number(circle.getAttribute('pathLength')),
      drawn: ((circle.getAttribute('stroke-dasharray') ?? '').split(' ').length / 2) | 0,
    }));
  const hollow = count('hollow').reduce((sum, { drawn }) => sum + drawn, 0);
  return { full: 1 + count('ring').reduce((sum, { all }) => sum + all, 0) - hollow, hollow };
}

export const table = (element: Spread) =>
  findAll<HTMLTableRowElement>(element, '[data-region=figures] tr').map((row) =>
    [...row.cells].map(({ textContent }) => textContent ?? ''),
  );
