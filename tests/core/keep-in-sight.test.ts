import { expect } from 'chai';
import '../../src/elements/warning-signs/warning-signs.js';
import { find, fixture, fixtureCleanup, updated } from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

describe('the quick exit in a long page', () => {
  afterEach(() => {
    fixtureCleanup();
    scrollTo(0, 0);
  });

  const room = '<div style="height: 200vh"></div>';
  /** An element with an exit whose place has been scrolled out of the window. */
  async function scrolledAway(around = (element: string) => element) {
    const tag = around('<prin-warning-signs quick-exit style="width: 300px"></prin-warning-signs>');
    const element = await fixture('prin-warning-signs', `${room}${tag}${room}`);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(2 * innerHeight);
    scrollBy(0, placeOf(element).bottom + 100);
    return element;
  }
  const exitOf = (element: Element) => find<HTMLElement>(element, '.exit');
  const placeOf = (element: Element) => find(element, '.exit-place').getBoundingClientRect();
  const isOnTop = (element: Element) => exitOf(element).matches(':popover-open');
  /** Observers have been called by then, and what they change has been drawn. */
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  it('is in the top layer while its element is in the window and its place is not, and else in its place', async () => {
    const element = await scrolledAway();
    await waitFor('the exit is in the top layer', () => isOnTop(element));
    expect(exitOf(element).getBoundingClientRect().bottom).to.be.within(0, innerHeight);
    scrollBy(0, placeOf(element).top - 100);
    await waitFor('the exit is in its place', () => !isOnTop(element));
    scrollBy(0, placeOf(element).bottom + 100);
    await waitFor('the exit is in the top layer again', () => isOnTop(element));
    scrollTo(0, 0);
    await waitFor('it is there no more without its element', () => !isOnTop(element));
  });

  for (const [what, change] of [
    [
      'the page puts a box around it',
      (element: HTMLElement) => {
        const around = document.createElement('section');
        element.replaceWith(around);
        around.append(element);
      },
    ],
    ['its address changes', (element: HTMLElement) => element.setAttribute('exit-href', 'https://example.test/')],
    ['it is taken away and offered again', (element: HTMLElement) => element.toggleAttribute('quick-exit')],
  ] as const)
    it(`stays in sight when ${what}, also if nobody scrolls`, async () => {
      const element = await scrolledAway();
      await waitFor('the exit is in the top layer', () => isOnTop(element));
      change(element);
      await updated(element);
      element.setAttribute('quick-exit', '');
      await updated(element);
      await waitFor('the exit is in the top layer again', () => isOnTop(element));
    });

  it('is not over the dialog of a page, where a press would not reach it', async () => {
    const element = await scrolledAway();
    await waitFor('the exit is in the top layer', () => isOnTop(element));
    const dialog = document.createElement('dialog');
    element.parentElement?.append(dialog);
    exitOf(element).hidePopover();
    dialog.showModal();
    scrollBy(0, 10);
    await drawn();
    expect(isOnTop(element)).to.equal(false);
    dialog.close();
    scrollBy(0, 10);
    await waitFor('the exit is in the top layer again', () => isOnTop(element));
  });

  it('is not there for an element that cannot be seen', async () => {
    const element = await scrolledAway((markup) => `<div style="opacity: 0">${markup}</div>`);
    await drawn();
    expect(isOnTop(element)).to.equal(false);
    (element.parentElement as HTMLElement).style.opacity = '';
    scrollBy(0, 10);
    await waitFor('the exit is in the top layer', () => isOnTop(element));
  });
});
