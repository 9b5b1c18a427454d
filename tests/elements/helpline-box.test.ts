import { expect } from 'chai';
import '../../src/elements/helpline-box/helpline-box.js';
import { expectTabOrder, find, findAll, fixture, fixtureCleanup, numbers, updated } from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

const titles = (element: Element) => findAll(element, 'h3:not(.local h3)').map((title) => title.textContent);

describe('<prin-helpline-box>', () => {
  afterEach(fixtureCleanup);

  it('can be tabbed through in DOM order, without a keyboard trap', async () => {
    const element = await fixture('prin-helpline-box');
    await expectTabOrder(element, findAll(element, 'a[href], summary, button'));
  });

  it('shows the seven needs, immediate danger first', async () => {
    const element = await fixture('prin-helpline-box');
    expect(titles(element)).to.deep.equal([
      'Άμεσος κίνδυνος',
      'Όταν κάποιος σκέφτεται να κάνει κακό στον εαυτό του',
      'Για παιδιά και εφήβους',
      'Για γονείς και εκπαιδευτικούς',
      'Απειλές, μοίρασμα εικόνας, άγνωστος ενήλικος',
      'Απορίες για το διαδίκτυο',
      'Για να κατέβει μια εικόνα',
    ]);
    expect(numbers(element, '.urgent')).to.deep.equal(['112', '100']);
  });

  it('shows every number as a link in groups, with hours, source and date', async () => {
    const element = await fixture('prin-helpline-box');
    const lines = findAll(element, '.line:has(details)');
    expect(lines).to.have.length(10);
    for (const line of lines)
      expect(
        [...line.querySelectorAll('details > .meta:not([data-stale-from])')].at(-1)?.textContent,
        line.textContent ?? '',
      ).to.match(/^(σύμφωνα με|επιβεβαιώθηκε)/);
    const byHand = findAll<HTMLAnchorElement>(element, 'a[href="tel:+302106007686"]');
    expect(byHand.map((link) => link.querySelector('strong')?.textContent)).to.deep.equal(['210\u00a0600\u00a07686']);
    expect(byHand[0]?.closest('.line')?.textContent).to.contain('Δευτέρα–Παρασκευή 09:00–17:00');
    for (const number of ['112', '100', '1018', '116111', '1056', '10306', '10201'])
      expect(find(element, `a[href="tel:${number}"]`).closest('.line')?.textContent, number).to.match(/όλο το 24ωρο/i);
  });

  it('shows the helplines of Cyprus for country="CY", with hours for its 116 111 and none for 1480', async () => {
    const element = await fixture('prin-helpline-box', '<prin-helpline-box country="CY"></prin-helpline-box>');
    expect(new Set(numbers(element))).to.deep.equal(new Set(['112', '199', '1466', '116\u00a0111', '1480']));
    expect(find(element, 'a[href="tel:116111"]').closest('.line')?.textContent).to.contain(
      'Δευτέρα–Παρασκευή 12:00–20:00, Σάββατο 09:30–14:00',
    );
    expect(find(element, 'a[href="tel:1480"]').closest('.line')?.textContent).not.to.match(/\d\d:\d\d|24ωρο/i);
    element.setAttribute('country', 'GR');
    await updated(element);
    expect(numbers(element)).to.contain('1018');
  });

  it('shows the slotted local line directly below danger, and hides its place without one', async () => {
    const element = await fixture(
      'prin-helpline-box',
      '<prin-helpline-box><p slot="local">Η σχολική ψυχολόγος</p></prin-helpline-box>',
    );
    const band = find(element, '.local');
    await waitFor('the local line is shown', () => !band.hidden);
    expect(band.previousElementSibling?.matches('.urgent')).to.equal(true);
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(titles(element)).to.have.length(7);
    element.querySelector('p')?.remove();
    await waitFor('the local line is hidden', () => band.hidden);
  });

  it('moves the helplines of an audience to the front, below emergencies, and hides none', async () => {
    const written = titles(await fixture('prin-helpline-box'));
    const element = await fixture('prin-helpline-box', '<prin-helpline-box audience="parent"></prin-helpline-box>');
    expect(titles(element).slice(0, 3)).to.deep.equal([...written.slice(0, 2), 'Για γονείς και εκπαιδευτικούς']);
    expect(new Set(titles(element))).to.deep.equal(new Set(written));
    element.removeAttribute('audience');
    await updated(element);
    expect(titles(element)).to.deep.equal(written);
  });

  it('hides the fallback inside the tag once it is rendered', async () => {
    const element = await fixture(
      'prin-helpline-box',
      '<prin-helpline-box><p class="fallback">116 111</p></prin-helpline-box>',
    );
    expect(element.querySelector('.fallback')?.checkVisibility()).to.equal(false);
  });
});
