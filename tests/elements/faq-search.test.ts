/** The search field of the questions; what words find: tests/core/search.test.ts, tests/hosts/pages/search.mjs. */
import { expect } from 'chai';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { find, findAll, fixture, fixtureCleanup, statusText } from '../support/fixture.js';
import { answers, filter, open, seenHeadings, shown } from './faq-answers.js';

describe('the search of <prin-faq-accordion>', () => {
  afterEach(fixtureCleanup);

  it('filters regardless of accents, case and final sigma, and announces the number of questions', async () => {
    const element = await fixture('prin-faq-accordion');
    await filter(element, 'ΝΟΜΟΣ');
    const byCapitals = shown(element);
    expect(byCapitals).to.contain('prin-faq-03');
    expect(byCapitals.length).to.be.lessThan(answers(element).length);
    expect(statusText(element)).to.equal(`Ερωτήσεις: ${byCapitals.length}`);
    await filter(element, 'νόμος');
    expect(shown(element)).to.deep.equal(byCapitals);
    await filter(element, '');
    expect(shown(element)).to.have.length(answers(element).length);
  });

  it('searches questions and answers, not buttons', async () => {
    const element = await fixture('prin-faq-accordion');
    await filter(element, 'αντιγραφή συνδέσμου');
    expect(shown(element)).to.deep.equal([]);
    await filter(element, 'αντίγραφα');
    expect(shown(element)[0]).to.equal('prin-faq-08');
  });

  it('shows and announces words of help and the number of the country if nothing was found', async () => {
    const element = await fixture('prin-faq-accordion', '<prin-faq-accordion country="CY"></prin-faq-accordion>');
    const help = () => find<HTMLElement>(element, '.nothing');
    expect(help().getClientRects()).to.have.length(0);
    await filter(element, 'ξψξψ');
    expect(shown(element)).to.deep.equal([]);
    expect(find(element, '[data-region=count]').textContent).to.match(/^Καμία ερώτηση/);
    expect(statusText(element)).to.equal(
      `${find(element, '[data-region=count]').textContent} ${find(element, '.nothing > p').textContent}`,
    );
    expect(help().getClientRects()).to.have.length(1);
    expect(help().querySelector('a')?.href).to.equal('tel:1466');
    expect(find<HTMLInputElement>(element, 'input').value).to.equal('ξψξψ');
    await filter(element, 'νόμος');
    expect(help().getClientRects()).to.have.length(0);
    expect(statusText(element)).to.equal(`Ερωτήσεις: ${shown(element).length}`);
  });

  it('shows what it finds best first, without the headings of groups, and all in place when emptied', async () => {
    const element = await fixture('prin-faq-accordion', '<prin-faq-accordion open="prin-faq-16"></prin-faq-accordion>');
    const places = () =>
      answers(element).map(({ id, parentElement }) => `${id} ${parentElement?.textContent?.slice(0, 9)}`);
    const before = places();
    const first = (words: string) => filter(element, words).then(() => shown(element)[0]);
    expect(await first('δασκάλα σχολείο')).to.equal('prin-faq-31');
    expect(await first('εκφοβισμός στο σχολείο')).to.equal('prin-faq-16');
    expect(seenHeadings(element)).to.deep.equal([statusText(element)]);
    expect(open(element), 'an open answer stays open').to.deep.equal(['prin-faq-16']);
    expect(element.shadowRoot?.activeElement).to.equal(find(element, 'input'));
    await filter(element, '');
    expect(places()).to.deep.equal(before);
    expect(seenHeadings(element)).to.have.length(findAll(element, '.group').length);
  });

  it('returns to the order of an audience when the search is emptied', async () => {
    const element = await fixture('prin-faq-accordion', '<prin-faq-accordion audience="parent"></prin-faq-accordion>');
    const before = shown(element);
    await filter(element, 'νόμος');
    await filter(element, '');
    expect(shown(element)).to.deep.equal(before);
  });

  it('has search words that nobody sees or hears', async () => {
    const element = await fixture('prin-faq-accordion');
    await filter(element, 'φωτομοντάζ');
    expect(shown(element)).to.deep.equal(['prin-faq-18']);
    expect(find(element, '.root').textContent).not.to.contain('φωτομοντάζ');
  });
});
