import { expect } from 'chai';
import '../../src/elements/warning-signs/warning-signs.js';
import { find, fixture, fixtureCleanup } from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

describe('the quick exit in a long page', () => {
  afterEach(() => {
    fixtureCleanup();
    scrollTo(0, 0);
  });

  it('is in the top layer while its element is in the window and its place is not, and else in its place', async () => {
    const room = '<div style="height: 200vh"></div>';
    const element = await fixture(
      'prin-warning-signs',
      `${room}<prin-warning-signs quick-exit style="width: 300px"></prin-warning-signs>${room}`,
    );
    const exit = find<HTMLElement>(element, '.exit');
    const isOnTop = () => exit.matches(':popover-open');
    const placeOf = () => (exit.parentElement as HTMLElement).getBoundingClientRect();
    expect(element.getBoundingClientRect().height).to.be.greaterThan(2 * innerHeight);
    expect(isOnTop()).to.equal(false);
    scrollBy(0, placeOf().bottom + 100);
    await waitFor('the exit is in the top layer', isOnTop);
    expect(exit.getBoundingClientRect().bottom).to.be.within(0, innerHeight);
    scrollBy(0, placeOf().top - 100);
    await waitFor('the exit is in its place', () => !isOnTop());
    scrollBy(0, placeOf().bottom + 100);
    await waitFor('the exit is in the top layer again', isOnTop);
    scrollTo(0, 0);
    await waitFor('it is there no more without its element', () => !isOnTop());
  });
});
