import { expect } from 'chai';
import { linkedBlocks } from '../../src/features/upgrade-links.js';
import '../../src/prin.js';
import { fixtureCleanup, hostOf } from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

/** What the links of some markup ask for: the name of each, and the value of an attribute. */
function wishesOf(markup: string, attribute = 'country') {
  const host = hostOf(markup);
  const wishes = [...linkedBlocks()]
    .filter(([block]) => host.contains(block))
    .map(([, name, valueOf]) => [name, valueOf(attribute)]);
  host.remove();
  return wishes;
}
const linkTo = (address: string, text = 'Ποιον να καλέσω;') => `<p><a href="${address}">${text}</a></p>`;

describe('linkedBlocks', () => {
  afterEach(fixtureCleanup);

  for (const [address, expected] of [
    ['/prin/text/helpline-box.html', ['helpline-box', null]],
    ['/prin/text/cy/helpline-box.html', ['helpline-box', 'CY']],
    ['/prin/text/cy/helpline-box.html?country=GR', ['helpline-box', 'GR']],
    ['/text/faq-accordion.html?heading-level=3&amp;amp;country=CY', ['faq-accordion', 'CY']],
    ['/prin/en/text/helpline-box.html', undefined],
    // No element has that name, so that nothing is made of it.
    ['/prin/text/helplines.html', ['helplines', null]],
    ['/prin/text/helpline-box.html?present', undefined],
    ['/prin/context/helpline-box.html', undefined],
    ['https://elsewhere.test/text/helpline-box.html', undefined],
  ] as const)
    it(`takes ${address} as ${expected ? expected.join(', ') : 'a link like any other'}`, () => {
      expect(wishesOf(linkTo(address))).to.deep.equal(expected ? [expected] : []);
    });

  for (const [what, markup] of [
    ['in a menu', `<nav>${linkTo('/text/helpline-box.html')}</nav>`],
    ['in a list', '<ul><li><a href="/text/helpline-box.html">Γραμμές</a></li></ul>'],
    ['in a sentence', '<p>Δείτε <a href="/text/helpline-box.html">τις γραμμές</a>.</p>'],
    ['before a sentence', '<p><a href="/text/helpline-box.html">Οι γραμμές</a> απαντούν πάντα.</p>'],
    ['beside another link', '<p><a href="/text/helpline-box.html">Γραμμές</a> <a href="/">Αρχική</a></p>'],
    [
      'beside the number of the school',
      '<p><a href="/text/helpline-box.html">Γραμμές</a> Η ψυχολόγος μας: 210 123 4567, και 112.</p>',
    ],
    ['in an editor', `<div contenteditable>${linkTo('/text/helpline-box.html')}</div>`],
  ] as const)
    it(`leaves a link ${what} as it is`, () => {
      expect(wishesOf(markup)).to.deep.equal([]);
    });

  it('leaves a link in the block around an element that shows in another one', async () => {
    const host = hostOf(
      '<div><a href="/text/faq-accordion.html">Ερωτήσεις</a> που μας κάνουν συχνά.' +
        '<div data-prin="helpline-box">112</div></div>',
    );
    await waitFor('the element is there', () => host.querySelector('[slot=prin]') !== null);
    expect([...linkedBlocks()].filter(([block]) => host.contains(block))).to.deep.equal([]);
  });

  it('opens the answer of the fragment beside those of the query, and takes no exit from a forum', () => {
    const address = '/text/faq-accordion.html?open=faq-02&exit-href=/away#prin-faq-07';
    expect(wishesOf(linkTo(address), 'open')).to.deep.equal([['faq-accordion', 'prin-faq-07 faq-02']]);
    expect(wishesOf(linkTo(address), 'exit-href')).to.deep.equal([['faq-accordion', '/away']]);
    const ugc = linkTo(address).replace('<a ', '<a rel="ugc nofollow" ');
    expect(wishesOf(ugc, 'exit-href')).to.deep.equal([['faq-accordion', null]]);
  });
});
