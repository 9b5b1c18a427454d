import { expect } from 'chai';
import type { PrinElement } from '../../src/elements/prin-element.js';
import '../../src/prin.js';
import { tags } from '#elements/names';
import { find, fixture, fixtureCleanup, updated, warningsDuring } from '../support/fixture.js';

const classOf = (tag: string) => customElements.get(tag) as unknown as typeof PrinElement;

describe('Attributes of the elements', () => {
  afterEach(fixtureCleanup);

  for (const tag of tags)
    it(`<${tag}> observes those of its table, in its order, first those that all have`, () => {
      const { observedAttributes, attributes } = classOf(tag);
      expect(observedAttributes).to.deep.equal(Object.keys(attributes));
      expect(observedAttributes.slice(0, 4)).to.deep.equal(['heading-level', 'country', 'quick-exit', 'exit-href']);
    });

  it('have properties of their own types: the compiler refuses any other value', async () => {
    const element = await fixture('prin-faq-accordion');
    element.country = 'CY';
    element.headingLevel = 3;
    element.quickExit = true;
    element.audience = 'parent';
    await updated(element);
    expect(find(element, '.root').getAttribute('data-country')).to.equal('CY');
    expect(find(element, '.title').localName).to.equal('h3');
    const warnings = await warningsDuring(async () => {
      // @ts-expect-error not a country that has helplines
      element.country = 'UK';
      // @ts-expect-error not a level of a heading below the first
      element.headingLevel = 7;
      // @ts-expect-error not an audience
      element.audience = 'teens';
      // @ts-expect-error not an address
      element.exitHref = 7;
      await updated(element);
    });
    expect(warnings).to.have.length(4);
    expect(find(element, '.root').getAttribute('data-country')).to.equal('GR');
  });

  it('have each of their values without a warning, their default too', async () => {
    for (const tag of tags) {
      const element = await fixture(tag);
      for (const [name, definition] of Object.entries(classOf(tag).attributes))
        for (const value of 'values' in definition ? definition.values : [])
          expect(
            await warningsDuring(async () => {
              element.setAttribute(name, value);
              await updated(element);
            }),
            `${tag} ${name}="${value}"`,
          ).to.deep.equal([]);
      expect(find(element, '.root').getAttribute('data-country')).to.equal('CY');
      expect(find(element, '.title').localName).to.equal('h6');
    }
  });

  it('have events that the compiler knows, without detail', async () => {
    const element = await fixture('prin-helpline-box');
    const details: null[] = [];
    element.addEventListener('prin-print', ({ detail }) => details.push(detail));
    element.dispatchEvent(new CustomEvent('prin-print'));
    expect(details).to.deep.equal([null]);
  });
});
