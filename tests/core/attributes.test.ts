import { expect } from 'chai';
import type { PrinElement } from '../../src/elements/prin-element.js';
import '../../src/prin.js';
import { clear, inside, place, rendered, warningsDuring } from '../support/fixture.js';

const SHARED = ['heading-level', 'country', 'quick-exit', 'exit-href'];
const OBSERVED = {
  'prin-warning-signs': SHARED,
  'prin-before-you-send': SHARED,
  'prin-helpline-box': [...SHARED, 'audience'],
  'prin-faq-accordion': [...SHARED, 'audience', 'open'],
};

describe('Attributes of the elements', () => {
  afterEach(clear);

  for (const [tag, names] of Object.entries(OBSERVED))
    it(`<${tag}> observes those of its table, in its order`, () => {
      const element = customElements.get(tag) as unknown as typeof PrinElement;
      expect(element.observedAttributes).to.deep.equal(names);
      expect(Object.keys(element.attributes)).to.deep.equal(names);
    });

  it('have properties of their own types: the compiler refuses any other value', async () => {
    const element = await place('prin-faq-accordion');
    element.country = 'CY';
    element.headingLevel = 3;
    element.quickExit = true;
    element.audience = 'parent';
    await rendered(element);
    expect(inside(element, '.root').getAttribute('data-country')).to.equal('CY');
    expect(inside(element, '.title').localName).to.equal('h3');
    const warnings = await warningsDuring(async () => {
      // @ts-expect-error not a country that has helplines
      element.country = 'UK';
      // @ts-expect-error not a level of a heading below the first
      element.headingLevel = 7;
      // @ts-expect-error not an audience
      element.audience = 'teens';
      // @ts-expect-error not an address
      element.exitHref = 7;
      await rendered(element);
    });
    expect(warnings).to.have.length(4);
    expect(inside(element, '.root').getAttribute('data-country')).to.equal('GR');
  });

  it('have events that the compiler knows, without detail', async () => {
    const element = await place('prin-helpline-box');
    const details: null[] = [];
    element.addEventListener('prin-print', ({ detail }) => details.push(detail));
    element.dispatchEvent(new CustomEvent('prin-print'));
    expect(details).to.deep.equal([null]);
  });
});
