import { expect } from 'chai';
import '#elements';
import { find, findAll, fixture, fixtureCleanup, updated } from '../support/fixture.js';

afterEach(fixtureCleanup);

const textOf = (element: Element) => find(element, '.root').textContent ?? '';

describe('words by country', () => {
  it('has the words of the chosen country alone in the page', async () => {
    const greek = await fixture('prin-faq-accordion');
    const cypriot = await fixture('prin-faq-accordion', '<prin-faq-accordion country="CY"></prin-faq-accordion>');
    expect(textOf(greek)).to.contain('Στην Ελλάδα').and.not.contain('Κύπρο');
    expect(textOf(cypriot)).to.contain('Στην Κύπρο').and.not.contain('Ελλάδα');
  });

  it('changes them with the country, and back', async () => {
    const element = await fixture('prin-before-you-send');
    const before = find(element, '.root').innerHTML;
    element.country = 'CY';
    await updated(element);
    expect(textOf(element)).to.contain('Στην Κύπρο').and.not.contain('Στην Ελλάδα');
    element.country = 'GR';
    await updated(element);
    expect(find(element, '.root').innerHTML).to.equal(before);
  });

  it('keeps open answers, ticks, typed words and the focus', async () => {
    const element = await fixture('prin-faq-accordion', '<prin-faq-accordion open="prin-faq-03"></prin-faq-accordion>');
    const signs = await fixture('prin-warning-signs');
    find<HTMLInputElement>(signs, 'input').checked = true;
    find<HTMLInputElement>(element, 'input[type=search]').value = 'νόμος';
    const summary = find(element, '#prin-faq-03 summary');
    summary.focus();
    element.country = signs.country = 'CY';
    await updated(element);
    await updated(signs);
    expect(element.shadowRoot?.activeElement).to.equal(summary);
    expect(findAll(element, 'details[open]').map(({ id }) => id)).to.deep.equal(['prin-faq-03']);
    expect(find<HTMLInputElement>(element, 'input[type=search]').value).to.equal('νόμος');
    expect(find<HTMLInputElement>(signs, 'input').checked).to.equal(true);
    expect(find(element, '#prin-faq-03').textContent).to.contain('Στην Κύπρο');
  });
});
