import { names } from '#elements/names';
import { expect } from 'chai';
import '../../src/prin.js';
import { findAll, fixture, fixtureCleanup } from '../support/fixture.js';

describe('a page that is left', () => {
  afterEach(fixtureCleanup);

  for (const name of names)
    it(`shows the next visitor nothing that a reader opened in ${name}`, async () => {
      const element = await fixture(`prin-${name}` as keyof HTMLElementTagNameMap);
      const all = findAll<HTMLDetailsElement>(element, 'details');
      expect(all.length).to.be.above(0);
      for (const details of all) details.open = true;
      dispatchEvent(new Event('pagehide'));
      expect(all.filter(({ open }) => open).length).to.equal(0);
    });
});
