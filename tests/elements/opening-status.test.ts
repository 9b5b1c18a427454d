import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/elements/helpline-box/helpline-box.js';
import {
  find,
  findAll,
  fixture,
  fixtureAt,
  fixtureCleanup,
  statusText,
  updated,
  warningsDuring,
} from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';
import { entryOf } from './helpline-entry.js';

const OFFICE_LINE = '+302106007686';
const NOON = '2026-11-25T12:00+02:00';
const EVENING = '2026-11-25T22:00+02:00';

const statusOf = (element: Element) => entryOf(element, OFFICE_LINE).querySelector('.opening')?.textContent;
/** Scrolls an element into view, and waits until it shows its opening status. */
const showInView = async (element: Element) => {
  element.scrollIntoView();
  await waitFor('the opening status', () => statusOf(element) !== '');
};
/** Resolves when intersection observers have been notified. */
const intersectionsObserved = () =>
  new Promise<void>((resolve) => {
    new IntersectionObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(document.body);
  });

describe('the opening status of <prin-helpline-box>', () => {
  afterEach(fixtureCleanup);

  for (const [when, instant, status] of [
    ['at noon', NOON, 'συνήθως ανοιχτά'],
    ['in the last minute', '2026-11-25T16:59+02:00', 'συνήθως ανοιχτά'],
    ['when it has just closed', '2026-11-25T17:00+02:00', 'συνήθως κλειστά, ανοίγει αύριο 09:00'],
    ['before it opens', '2026-11-25T08:59+02:00', 'συνήθως κλειστά, ανοίγει σήμερα 09:00'],
    ['on Friday evening', '2026-11-27T20:00+02:00', 'συνήθως κλειστά, ανοίγει Δευτέρα 09:00'],
    ['at the weekend, in summer', '2026-07-04T12:00+03:00', 'συνήθως κλειστά, ανοίγει Δευτέρα 09:00'],
    ['on a holiday', '2026-10-28T12:00+02:00', 'συνήθως κλειστά, ανοίγει αύριο 09:00'],
    ['on Good Friday, over the Monday after Easter', '2027-04-30T12:00+03:00', 'συνήθως κλειστά, ανοίγει Τρίτη 09:00'],
  ] as const)
    it(`shows the opening status of a helpline after its hours: ${when}`, async () => {
      const element = await fixtureAt('prin-helpline-box', instant);
      await showInView(element);
      expect(statusOf(element)).to.equal(status);
      expect(entryOf(element, OFFICE_LINE).textContent).to.contain(`${status}Δευτέρα–Παρασκευή 09:00–17:00.`);
      expect(findAll(element, '.opening')).to.have.length(1);
    });

  it('names in the same entry a helpline that is always open', async () => {
    const element = await fixtureAt('prin-helpline-box', EVENING);
    const otherwise = entryOf(element, OFFICE_LINE).querySelector<HTMLElement>('details + p');
    expect(otherwise?.textContent).to.equal('Τις άλλες ώρες:');
    const number = otherwise?.nextElementSibling as HTMLAnchorElement;
    expect(number.textContent).to.match(/^1056 .* όλο το 24ωρο$/);
    expect(number.getAttribute('href')).to.equal('tel:1056');
    expect(number.checkVisibility()).to.equal(true);
  });

  it('shows open and closed in words and by the shape of a dot, and neither in print', async () => {
    const dot = (element: Element) =>
      parseFloat(getComputedStyle(find(element, '.opening'), '::before').borderTopWidth);
    const [open, closed] = [await fixtureAt('prin-helpline-box', NOON), await fixtureAt('prin-helpline-box', EVENING)];
    for (const element of [open, closed]) await showInView(element);
    expect(dot(open)).to.be.greaterThan(2 * dot(closed));
    await emulateMedia({ media: 'print' });
    const onPaper = find(open, '.opening').checkVisibility();
    await emulateMedia({ media: 'screen' });
    expect(onPaper).to.equal(false);
  });

  it('has no opening status for Cyprus, whose holidays are unknown, but shows the hours', async () => {
    const element = await fixtureAt('prin-helpline-box', NOON, { country: 'CY' });
    expect(findAll(element, '.opening')).to.deep.equal([]);
    expect(find(element, '.root').textContent).not.to.contain('συνήθως');
    expect(entryOf(element, '116111').textContent).to.contain('12:00–20:00').and.to.contain('Τις άλλες ώρες:1466');
  });

  it('has no opening status if the browser lacks the time zone, but shows the hours', async () => {
    const { DateTimeFormat } = Intl;
    try {
      Intl.DateTimeFormat = function () {
        throw new RangeError('Invalid time zone');
      } as unknown as typeof DateTimeFormat;
      const element = await fixtureAt('prin-helpline-box', NOON);
      await waitFor('the opening status is hidden', () => find(element, '.opening').hidden);
      expect(find(element, '.opening').checkVisibility()).to.equal(false);
      expect(entryOf(element, OFFICE_LINE).textContent)
        .to.contain('Δευτέρα–Παρασκευή 09:00–17:00.')
        .and.not.to.contain('συνήθως');
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });

  it('shows all but the status, with one warning, if the clock throws', async () => {
    const warnings = await warningsDuring(async () => {
      const element = await fixture('prin-helpline-box');
      let asked = false;
      element.clock = () => {
        asked = true;
        throw new Error('no clock');
      };
      element.requestUpdate();
      element.scrollIntoView();
      await waitFor('the clock is asked', () => asked);
      expect(entryOf(element, OFFICE_LINE).textContent).to.contain('Δευτέρα–Παρασκευή 09:00–17:00.');
    });
    expect(warnings.filter((text) => text.includes('no clock'))).to.deep.equal(['Prin: Error: no clock']);
  });

  it('observes itself with one observer while it is on the page, and with none once it is removed', async () => {
    const { IntersectionObserver: Own } = window;
    const observing = new Set<IntersectionObserver>();
    try {
      window.IntersectionObserver = class extends Own {
        override observe(target: Element): void {
          observing.add(this);
          super.observe(target);
        }
        override disconnect(): void {
          observing.delete(this);
          super.disconnect();
        }
      };
      const element = await fixtureAt('prin-helpline-box', '2026-11-25T16:59+02:00');
      const host = element.parentElement;
      expect(observing.size).to.equal(1);
      element.remove();
      expect(observing.size).to.equal(0);
      host?.append(element);
      await updated(element);
      expect(observing.size).to.equal(1);
      element.setAttribute('country', 'CY');
      await updated(element);
      expect(observing.size).to.equal(1);
    } finally {
      window.IntersectionObserver = Own;
    }
  });

  it('updates the status each minute while in view, without an announcement, and stops out of view', async () => {
    const timers = new Map<number, () => void>();
    const { setTimeout, clearTimeout } = window;
    const pass = () => {
      const acts = [...timers.values()];
      timers.clear();
      for (const act of acts) act();
    };
    const above = Object.assign(document.createElement('div'), { className: 'fixture', style: 'height: 300vh' });
    let made = 0;
    try {
      window.setTimeout = ((act: () => void, wait: number) => {
        expect(wait).to.equal(60_000);
        timers.set(++made, act);
        return made;
      }) as typeof setTimeout;
      window.clearTimeout = ((id: number) => timers.delete(id)) as typeof clearTimeout;
      document.body.append(above);
      scrollTo(0, 0);
      const element = await fixtureAt('prin-helpline-box', '2026-11-25T16:59+02:00');
      await intersectionsObserved();
      expect([timers.size, statusOf(element)]).to.deep.equal([0, '']);
      const height = element.getBoundingClientRect().height;
      await showInView(element);
      expect([timers.size, statusOf(element)]).to.deep.equal([1, 'συνήθως ανοιχτά']);
      expect(element.getBoundingClientRect().height, 'its room was kept').to.equal(height);
      element.clock = () => Date.parse('2026-11-25T17:00+02:00');
      pass();
      await waitFor('one timer runs', () => timers.size === 1);
      expect(statusOf(element)).to.match(/^συνήθως κλειστά/);
      expect([
        statusText(element),
        find(element, '.opening').closest('[aria-live], [role=status], [role=alert]'),
      ]).to.deep.equal(['', null]);
      scrollTo(0, 0);
      await waitFor('no timer runs', () => timers.size === 0);
      await showInView(element);
      await waitFor('one timer runs', () => timers.size === 1);
      element.remove();
      expect(timers.size).to.equal(0);
      document.body.append(element);
      element.remove();
      await intersectionsObserved();
      expect(timers.size).to.equal(0);
    } finally {
      Object.assign(window, { setTimeout, clearTimeout });
    }
  });
});
