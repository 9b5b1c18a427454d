import { expect } from 'chai';
import '../../src/elements/what-now/what-now.js';
import { expectTabOrder, find, findAll, fixture, fixtureCleanup, numbers } from '../support/fixture.js';

describe('<prin-what-now>', () => {
  afterEach(fixtureCleanup);

  it('shows its title, the urgent helplines, then its points', async () => {
    const element = await fixture('prin-what-now');
    expect(find(element, '.title').textContent).to.equal('Και τώρα, τι κάνω;');
    expect(numbers(element, '.urgent')).to.contain('112');
    const points = find(element, '.points');
    expect(points.children.length).to.be.above(0);
    expect(find(element, '.urgent').compareDocumentPosition(points)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('shows the numbers of Greece, and those of Cyprus with country="CY"', async () => {
    const greek = numbers(await fixture('prin-what-now'));
    const cypriot = numbers(await fixture('prin-what-now', '<prin-what-now country="CY"></prin-what-now>'));
    expect(greek).to.contain('112');
    expect(cypriot).to.contain('112');
    expect(cypriot).not.to.deep.equal(greek);
  });

  it('can be tabbed through in DOM order, without a keyboard trap', async () => {
    const element = await fixture('prin-what-now');
    await expectTabOrder(element, findAll(element, 'a[href], button'));
  });
});
