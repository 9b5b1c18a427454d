import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/elements/warning-signs/warning-signs.js';
import {
  eventsOnPage,
  findAll,
  statusText,
  fixtureCleanup,
  expectTabOrder,
  find,
  numbers,
  fixture,
} from '../support/fixture.js';
import { freePage, leaving, stayOnPage } from '../support/leaving.js';

describe('<prin-warning-signs>', () => {
  afterEach(fixtureCleanup);

  it('shows emergencies before the list of signs, with the numbers for self-harm', async () => {
    const element = await fixture('prin-warning-signs');
    const urgent = find(element, '.urgent');
    expect(urgent.compareDocumentPosition(find(element, '.signs'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(numbers(element, '.urgent')).to.deep.equal(['112', '1018']);
    expect(urgent.querySelector('input')).to.equal(null);
  });

  it('has at least nine signs, each with one checkbox and a hidden step', async () => {
    const element = await fixture('prin-warning-signs');
    const signs = findAll(element, '.sign');
    expect(signs.length).to.be.at.least(9);
    for (const sign of signs) {
      expect(sign.querySelectorAll('input[type=checkbox][autocomplete=off]')).to.have.length(1);
      expect(sign.querySelector('.step')?.checkVisibility()).to.equal(false);
    }
  });

  it('shows and announces the step of a sign ticked by keyboard, and hides it when cleared', async () => {
    const element = await fixture('prin-warning-signs');
    const [box] = findAll<HTMLInputElement>(element, 'input');
    const step = box?.parentElement?.querySelector('.step');
    box?.focus();
    await sendKeys({ press: 'Space' });
    expect(box?.checked).to.equal(true);
    expect(step?.checkVisibility()).to.equal(true);
    // Word by word, as it is shown: no two parts run together.
    expect(statusText(element).split(' ')).to.deep.equal((step as HTMLElement).innerText.split(/\s+/));
    await sendKeys({ press: 'Space' });
    expect(step?.checkVisibility()).to.equal(false);
    expect(statusText(element)).to.equal('');
  });

  it('leaves by Escape with the focus on a ticked checkbox too', async () => {
    const element = await fixture(
      'prin-warning-signs',
      '<prin-warning-signs quick-exit exit-href="/away"></prin-warning-signs>',
    );
    stayOnPage();
    find(element, 'input').focus();
    await sendKeys({ press: 'Space' });
    for (let count = 0; count < 3; count++) await sendKeys({ press: 'Escape' });
    expect(leaving.left).to.deep.equal([`${location.origin}/away`]);
    freePage();
  });

  it('can be tabbed through in DOM order, without a keyboard trap', async () => {
    const element = await fixture('prin-warning-signs');
    await expectTabOrder(element, findAll(element, 'a[href], summary, input, button'));
  });

  it('stops the click and the input that tick a sign', async () => {
    const element = await fixture('prin-warning-signs');
    const events = await eventsOnPage(['click', 'input'], () => find(element, 'label').click());
    expect(find<HTMLInputElement>(element, 'input').checked).to.equal(true);
    expect(events).to.deep.equal([]);
  });

  it('shows the numbers of Cyprus for country="CY"', async () => {
    const element = await fixture('prin-warning-signs', '<prin-warning-signs country="CY"></prin-warning-signs>');
    expect(numbers(element)).to.deep.equal(['112', '1466', '1466']);
  });
});
