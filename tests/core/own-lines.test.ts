import { expect } from 'chai';
import '../../src/prin.js';
import { fixtureCleanup } from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

describe('a line of the page whose mark an editor has removed', () => {
  afterEach(fixtureCleanup);

  for (const [what, line, shows] of [
    ['no number', 'Η ψυχολόγος του σχολείου, στο γραφείο της', true],
    ['a number of its own', 'Η ψυχολόγος του σχολείου: 210 999 8888', true],
    ['one of our numbers', 'Γραμμή 116 111', false],
    ['a link to our page', '<a href="/text/helpline-box.html">Γραμμές</a>', false],
  ] as const)
    it(`${shows ? 'shows' : 'is one of ours'} with ${what}`, async () => {
      const host = Object.assign(document.createElement('div'), {
        className: 'fixture',
        innerHTML: `<div data-prin="helpline-box"><p>${line}</p><p><a href="tel:112">112</a></p></div>`,
      });
      document.body.append(host);
      const element = () => host.querySelector('prin-helpline-box');
      await waitFor('the element is there', () => element()?.slot === 'prin');
      const copies = [...(element()?.querySelectorAll('[slot=local]') ?? [])].map(({ textContent }) => textContent);
      expect(copies).to.deep.equal(shows ? [line] : []);
    });
});
