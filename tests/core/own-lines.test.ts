import { expect } from 'chai';
import '../../src/prin.js';
import { fixtureCleanup, hostOf } from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

describe('a line of the page whose mark an editor has removed', () => {
  afterEach(fixtureCleanup);

  for (const [attributes, shows] of [
    ['style="text-decoration: none"', true],
    ['style="display: none"', false],
    ['style="color: red; display:none"', false],
    ['hidden', false],
  ] as const)
    it(`${shows ? 'shows' : 'does not show'} with ${attributes}`, async () => {
      const host = hostOf(
        `<div data-prin="helpline-box"><p ${attributes}>Η ψυχολόγος</p><a href="tel:112">112</a></div>`,
      );
      const element = () => host.querySelector('prin-helpline-box');
      await waitFor('the element is there', () => element()?.slot === 'prin');
      expect(element()?.querySelectorAll('[slot=local]')).to.have.length(Number(shows));
    });

  for (const [what, line, shows] of [
    ['no number', 'Η ψυχολόγος του σχολείου, στο γραφείο της', true],
    ['a number of its own', 'Η ψυχολόγος του σχολείου: 210 999 8888', true],
    ['one of our numbers', 'Γραμμή 116 111', false],
    ['a script', '<script type="text/plain">counts(1)</script>', false],
    ['the picture of a counter', '<noscript>picture</noscript>', false],
    ['a link to our page', '<a href="/text/helpline-box.html">Γραμμές</a>', false],
  ] as const)
    it(`${shows ? 'shows' : 'is one of ours'} with ${what}`, async () => {
      const host = hostOf(`<div data-prin="helpline-box"><p>${line}</p><p><a href="tel:112">112</a></p></div>`);
      const element = () => host.querySelector('prin-helpline-box');
      await waitFor('the element is there', () => element()?.slot === 'prin');
      const copies = [...(element()?.querySelectorAll('[slot=local]') ?? [])].map(({ textContent }) => textContent);
      expect(copies).to.deep.equal(shows ? [line] : []);
    });
});

describe('the copy of a line of the page', () => {
  afterEach(fixtureCleanup);

  it('follows the number and the hiding of the line; what the page does to the copy stays', async () => {
    const host = hostOf(
      '<div data-prin="helpline-box"><p data-prin-slot="local">' +
        'Η ψυχολόγος <a href="tel:2101111111">εδώ</a></p></div>',
    );
    const line = host.querySelector('[data-prin-slot]') as HTMLElement;
    const copy = () => host.querySelector<HTMLElement>('prin-helpline-box > [slot=local]');
    await waitFor('the copy is there', () => copy() !== null);
    line.querySelector('a')?.setAttribute('href', 'tel:2102222222');
    await waitFor('it has the new number', () => copy()?.querySelector('a')?.href === 'tel:2102222222');
    const before = copy();
    before?.classList.add('of-the-page');
    await new Promise((resolve) => setTimeout(resolve));
    expect(copy() === before).to.equal(true);
    line.hidden = true;
    await waitFor('it is hidden', () => copy()?.hidden);
    document.documentElement.classList.add('translated-ltr');
    line.remove();
    await waitFor('it goes with the line, also while the page is translated', () => copy() === null);
    document.documentElement.classList.remove('translated-ltr');
  });
});
