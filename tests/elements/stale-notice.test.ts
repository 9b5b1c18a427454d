import { emulateMedia } from '@web/test-runner-commands';
import { tags } from '#elements';
import { expect } from 'chai';
import '../../src/prin.js';
import { find, findAll, fixtureAt, fixtureCleanup } from '../support/fixture.js';
import { entryOf } from './helpline-entry.js';

/** The visible notices that an entry is stale. */
const visible = (notices: Iterable<Element>) => [...notices].filter((notice) => notice.checkVisibility());
const noticesIn = (element: Element) => visible(findAll(element, '[data-stale-from]'));
const noticesOf = (element: Element, number: string) =>
  visible(entryOf(element, number).querySelectorAll('[data-stale-from]')).map((notice) => notice.textContent);

const openAll = (element: Element) => {
  for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
};

describe('the notice of a stale entry', () => {
  afterEach(fixtureCleanup);

  it('marks an entry as stale from the day it is older than 18 months, with a link to the service', async () => {
    // Sourced on 25 February 2026.
    expect(noticesOf(await fixtureAt('prin-helpline-box', '2027-08-25T23:59'), '1056')).to.deep.equal([]);
    const element = await fixtureAt('prin-helpline-box', '2027-08-26T00:00');
    openAll(element);
    expect(noticesOf(element, '1056')).to.deep.equal(['Ίσως έχουν αλλάξει οι ώρες. Τι ισχύει: hamogelo.gr']);
    expect(entryOf(element, '1056').querySelector('[data-stale-from] a')?.getAttribute('href')).to.equal(
      'https://hamogelo.gr',
    );
  });

  it('marks a stale entry without a link if the service has no address, or the entry is a link', async () => {
    const element = await fixtureAt('prin-helpline-box', '2040-01-01T12:00');
    openAll(element);
    expect(noticesOf(element, '10306')).to.deep.equal(['Ίσως έχουν αλλάξει οι ώρες.']);
    expect(
      find(element, 'a.site[href="https://www.safeline.gr"]').closest('.line')?.querySelector('[data-stale-from]')
        ?.textContent,
    ).to.equal('Ίσως κάτι έχει αλλάξει.');
  });

  for (const country of ['GR', 'CY'])
    it(`marks every entry of every element as stale but for emergency numbers, in ${country}`, async () => {
      for (const tag of tags) {
        const element = await fixtureAt(tag, '2040-01-01T12:00', { country });
        openAll(element);
        for (const help of findAll(element, '.nothing')) help.hidden = false;
        // A number that stands in full elsewhere in the box is short.
        const lines = findAll(element, tag === 'prin-helpline-box' ? '.line:has(details)' : '.line');
        const silent = lines
          .filter((line) => !noticesIn(element).some((notice) => line.contains(notice)))
          .map((line) => line.querySelector('a strong')?.textContent ?? '');
        expect(new Set(silent), tag).to.satisfy((numbers: Set<string>) =>
          [...numbers].every((number) => ['112', '100', '199'].includes(number)),
        );
        expect(lines.length, tag).to.be.greaterThan(silent.length);
        expect(noticesIn(await fixtureAt(tag, '2020-01-01T12:00', { country })), tag).to.deep.equal([]);
      }
    });

  it('marks a stale entry in print too', async () => {
    const element = await fixtureAt('prin-helpline-box', '2040-01-01T12:00');
    await emulateMedia({ media: 'print' });
    const onPaper = noticesOf(element, '1056');
    await emulateMedia({ media: 'screen' });
    expect(onPaper).to.have.length(1);
  });
});
