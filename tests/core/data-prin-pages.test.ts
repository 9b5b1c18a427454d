import { expect } from 'chai';
import '../../src/prin.js';
import { find, fixtureCleanup, hostOf, updated } from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

describe('the focus in a marked block whose content the page writes anew', () => {
  afterEach(fixtureCleanup);

  for (const [what, focusesButton] of [
    ['is where it was', false],
    ['is left to what the page has focused', true],
  ] as const)
    it(what, async () => {
      const host = hostOf('<button>of the page</button><div data-prin="faq-accordion">116 111</div>');
      const [button, marked] = host.children as unknown as [HTMLElement, HTMLElement];
      const element = () => marked.querySelector('prin-faq-accordion');
      await waitFor('the element is there', () => element()?.slot === 'prin');
      const first = element() as HTMLElement;
      const field = find<HTMLInputElement>(first, 'input');
      field.focus();
      marked.replaceChildren('1056');
      if (focusesButton) button.focus();
      await waitFor('the element is there again', () => element() !== null);
      await updated(first);
      expect(element() === first).to.equal(true);
      expect([document.activeElement?.localName, first.shadowRoot?.activeElement?.localName]).to.deep.equal(
        focusesButton ? ['button', undefined] : ['prin-faq-accordion', 'input'],
      );
    });
});

describe('a mark', () => {
  afterEach(fixtureCleanup);

  it('is none in an editor, nor the class of a block around a marked one', async () => {
    const host = hostOf(
      '<div contenteditable><p data-prin="helpline-box">1</p><p class="prin-helpline-box">2</p></div>' +
        '<div class="prin-helpline-box"><div data-prin="faq-accordion">3</div></div>',
    );
    await waitFor('the marked block is upgraded', () => host.querySelector('prin-faq-accordion') !== null);
    expect(host.querySelectorAll('prin-helpline-box')).to.have.length(0);
  });
});
