import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/elements/helpline-box/helpline-box.js';
import '../../src/elements/before-you-send/before-you-send.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import '../../src/elements/warning-signs/warning-signs.js';
import {
  findAll,
  statusText,
  fixtureCleanup,
  expectTabOrder,
  find,
  numbers,
  fixture,
  fixtureAt,
  updated,
  warningsDuring,
} from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

const OFFICE_LINE = '+302106007686';
const NOON = '2026-11-25T12:00+02:00';
const EVENING = '2026-11-25T22:00+02:00';

/** The entry of a number, and what it says of its hours and of its age. */
const entry = (element: Element, number: string) => {
  const found = find(element, `.number:first-child > a[href="tel:${number}"]`).closest<HTMLElement>('.line');
  if (!found) throw new Error(`${number} stands in no entry`);
  return found;
};
const saysNow = (element: Element) => entry(element, OFFICE_LINE).querySelector('.now')?.textContent;
/** Brings an element into view, and waits until it has looked at the clock. */
const seen = async (element: Element) => {
  element.scrollIntoView();
  await waitFor('the opening status', () => saysNow(element) !== '');
};
/** Resolves when observers have been told which elements are in view. */
const observed = () =>
  new Promise<void>((resolve) =>
    new IntersectionObserver((_, observer) => (observer.disconnect(), resolve())).observe(document.body),
  );
const doubts = (element: Element) => findAll(element, '[data-old]').filter((doubt) => doubt.checkVisibility());
const doubtOf = (element: Element, number: string) =>
  [...entry(element, number).querySelectorAll('[data-old]')]
    .filter((doubt) => doubt.checkVisibility())
    .map((doubt) => doubt.textContent);

const titles = (element: Element) => findAll(element, 'h3:not(.local h3)').map((title) => title.textContent);

describe('<prin-helpline-box>', () => {
  afterEach(fixtureCleanup);

  it('is gone through by Tab, in the order it stands, and is no trap', async () => {
    const element = await fixture('prin-helpline-box');
    await expectTabOrder(element, findAll(element, 'a[href], button'));
  });

  it('shows the seven needs, immediate danger first', async () => {
    const element = await fixture('prin-helpline-box');
    expect(titles(element)).to.deep.equal([
      'Άμεσος κίνδυνος',
      'Όταν κάποιος σκέφτεται να κάνει κακό στον εαυτό του',
      'Για παιδιά και εφήβους',
      'Για γονείς και εκπαιδευτικούς',
      'Απειλή, εικόνα που μοίρασαν ή άγνωστος ενήλικος',
      'Απορίες για το διαδίκτυο',
      'Για να κατέβει μια εικόνα',
    ]);
    expect(numbers(element, '.urgent')).to.deep.equal(['112', '100']);
  });

  it('shows every number as a link in printed groups, with hours, source and date', async () => {
    const element = await fixture('prin-helpline-box');
    const lines = findAll(element, '.line');
    for (const line of lines)
      expect([...line.querySelectorAll('.meta:not([data-old])')].at(-1)?.textContent, line.textContent ?? '').to.match(
        /^(σύμφωνα με|επιβεβαιώθηκε)/,
      );
    const byHand = findAll<HTMLAnchorElement>(element, 'a[href="tel:+302106007686"]');
    expect(byHand.map((link) => link.textContent)).to.deep.equal(['210\u00a0600\u00a07686']);
    expect(byHand[0]?.closest('.line')?.textContent).to.contain('Δευτέρα–Παρασκευή 09:00–17:00');
    for (const number of ['112', '100', '1018', '116111', '1056', '10306', '10201'])
      expect(find(element, `a[href="tel:${number}"]`).closest('.line')?.textContent, number).to.contain('όλο το 24ωρο');
  });

  it('shows the lines of Cyprus instead, with the hours of its own 116 111 and none for 1480', async () => {
    const element = await fixture('prin-helpline-box', '<prin-helpline-box country="CY"></prin-helpline-box>');
    expect(new Set(numbers(element))).to.deep.equal(new Set(['112', '199', '1466', '116\u00a0111', '1480']));
    expect(find(element, 'a[href="tel:116111"]').closest('.line')?.textContent).to.contain(
      'Δευτέρα–Παρασκευή 12:00–20:00, Σάββατο 09:30–14:00',
    );
    expect(find(element, 'a[href="tel:1480"]').closest('.line')?.textContent).not.to.match(/\d\d:\d\d|24ωρο/);
    element.setAttribute('country', 'GR');
    await updated(element);
    expect(numbers(element)).to.contain('1018');
  });

  it('shows the local line directly below danger, above all others, and hides its place without one', async () => {
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

  it('brings the lines of an audience to the front, below what does not wait, and hides none', async () => {
    const written = titles(await fixture('prin-helpline-box'));
    const element = await fixture('prin-helpline-box', '<prin-helpline-box audience="parent"></prin-helpline-box>');
    expect(titles(element).slice(0, 3)).to.deep.equal([...written.slice(0, 2), 'Για γονείς και εκπαιδευτικούς']);
    expect(new Set(titles(element))).to.deep.equal(new Set(written));
    element.removeAttribute('audience');
    await updated(element);
    expect(titles(element)).to.deep.equal(written);
  });

  for (const [when, instant, said] of [
    ['at noon', NOON, 'συνήθως ανοιχτά'],
    ['in the last minute', '2026-11-25T16:59+02:00', 'συνήθως ανοιχτά'],
    ['when it has just closed', '2026-11-25T17:00+02:00', 'συνήθως κλειστά, ανοίγει αύριο 09:00'],
    ['before it opens', '2026-11-25T08:59+02:00', 'συνήθως κλειστά, ανοίγει σήμερα 09:00'],
    ['on Friday evening', '2026-11-27T20:00+02:00', 'συνήθως κλειστά, ανοίγει Δευτέρα 09:00'],
    ['at the weekend, in summer', '2026-07-04T12:00+03:00', 'συνήθως κλειστά, ανοίγει Δευτέρα 09:00'],
    ['on a holiday', '2026-10-28T12:00+02:00', 'συνήθως κλειστά, ανοίγει αύριο 09:00'],
    ['on Good Friday, over the Monday after Easter', '2027-04-30T12:00+03:00', 'συνήθως κλειστά, ανοίγει Τρίτη 09:00'],
  ] as const)
    it(`says of a line with hours what it usually is ${when}, after the hours`, async () => {
      const element = await fixtureAt('prin-helpline-box', instant);
      await seen(element);
      expect(saysNow(element)).to.equal(said);
      expect(entry(element, OFFICE_LINE).textContent).to.contain(`Δευτέρα–Παρασκευή 09:00–17:00.${said}`);
      expect(findAll(element, '.now')).to.have.length(1);
    });

  it('names in the same entry a line that answers at any hour, and whom it calls stands in the content', async () => {
    const element = await fixtureAt('prin-helpline-box', EVENING);
    const otherwise = entry(element, OFFICE_LINE).querySelector<HTMLElement>('.now + .number');
    expect(otherwise?.textContent).to.equal('Τις άλλες ώρες: 1056 όλο το 24ωρο');
    expect(otherwise?.querySelector('a')?.getAttribute('href')).to.equal('tel:1056');
    expect(otherwise?.checkVisibility()).to.equal(true);
  });

  it('shows open and closed by words and by the form of a dot, not by colour alone, and has neither on paper', async () => {
    const dot = (element: Element) => parseFloat(getComputedStyle(find(element, '.now'), '::before').borderTopWidth);
    const [open, closed] = [await fixtureAt('prin-helpline-box', NOON), await fixtureAt('prin-helpline-box', EVENING)];
    for (const element of [open, closed]) await seen(element);
    expect(dot(open)).to.be.greaterThan(2 * dot(closed));
    await emulateMedia({ media: 'print' });
    const onPaper = find(open, '.now').checkVisibility();
    await emulateMedia({ media: 'screen' });
    expect(onPaper).to.equal(false);
  });

  it('claims nothing for Cyprus, whose holidays we do not know, and shows the hours', async () => {
    const element = await fixtureAt('prin-helpline-box', NOON, { country: 'CY' });
    expect(findAll(element, '.now')).to.deep.equal([]);
    expect(find(element, '.root').textContent).not.to.contain('συνήθως');
    expect(entry(element, '116111').textContent).to.contain('12:00–20:00').and.to.contain('Τις άλλες ώρες: 1466');
  });

  it('claims nothing where the browser does not know the zone, and shows the hours', async () => {
    const { DateTimeFormat } = Intl;
    try {
      Intl.DateTimeFormat = function () {
        throw new RangeError('Invalid time zone');
      } as unknown as typeof DateTimeFormat;
      const element = await fixtureAt('prin-helpline-box', NOON);
      await waitFor('the opening status is hidden', () => find(element, '.now').hidden);
      expect(find(element, '.now').checkVisibility()).to.equal(false);
      expect(entry(element, OFFICE_LINE).textContent)
        .to.contain('Δευτέρα–Παρασκευή 09:00–17:00.')
        .and.not.to.contain('συνήθως');
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });

  it('shows the text inside its tag, with one warning, where the clock cannot be asked', async () => {
    const warnings = await warningsDuring(async () => {
      const element = await fixture(
        'prin-helpline-box',
        '<prin-helpline-box><a href="tel:112">112</a></prin-helpline-box>',
      );
      element.clock = () => {
        throw new Error('no clock');
      };
      element.requestUpdate();
      await waitFor('the fallback is shown', () =>
        findAll<HTMLSlotElement>(element, 'slot').some((slot) => slot.assignedNodes().length > 0),
      );
    });
    expect(warnings.filter((text) => text.includes('no clock'))).to.deep.equal([
      'Prin: <prin-helpline-box>: Error: no clock; the text stays as it is.',
    ]);
  });

  it('looks at the clock when it comes into view and each minute while it stays there, announces nothing, and stops when it leaves or is taken away', async () => {
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
      await observed();
      expect([timers.size, saysNow(element)]).to.deep.equal([0, '']);
      const height = element.getBoundingClientRect().height;
      await seen(element);
      expect([timers.size, saysNow(element)]).to.deep.equal([1, 'συνήθως ανοιχτά']);
      expect(element.getBoundingClientRect().height, 'its room was kept').to.equal(height);
      element.clock = () => Date.parse('2026-11-25T17:00+02:00');
      pass();
      await waitFor('one timer runs', () => timers.size === 1);
      expect(saysNow(element)).to.match(/^συνήθως κλειστά/);
      expect([
        statusText(element),
        find(element, '.now').closest('[aria-live], [role=status], [role=alert]'),
      ]).to.deep.equal(['', null]);
      scrollTo(0, 0);
      await waitFor('no timer runs', () => timers.size === 0);
      await seen(element);
      await waitFor('one timer runs', () => timers.size === 1);
      element.remove();
      expect(timers.size).to.equal(0);
      document.body.append(element);
      element.remove();
      await observed();
      expect(timers.size).to.equal(0);
    } finally {
      Object.assign(window, { setTimeout, clearTimeout });
    }
  });

  it('says from the day an entry is older than 18 months that it may have changed, and links to the service', async () => {
    // Sourced on 25 February 2026.
    expect(doubtOf(await fixtureAt('prin-helpline-box', '2027-08-25T23:59'), '1056')).to.deep.equal([]);
    const element = await fixtureAt('prin-helpline-box', '2027-08-26T00:00');
    expect(doubtOf(element, '1056')).to.deep.equal(['Ίσως έχουν αλλάξει οι ώρες. Τι ισχύει: hamogelo.gr']);
    expect(entry(element, '1056').querySelector('[data-old] a')?.getAttribute('href')).to.equal('https://hamogelo.gr');
  });

  it('does without a link where no address of the service is known, or the entry itself is one', async () => {
    const element = await fixtureAt('prin-helpline-box', '2040-01-01T12:00');
    expect(doubtOf(element, '10306')).to.deep.equal(['Ίσως έχουν αλλάξει οι ώρες.']);
    expect(
      find(element, 'a.site[href="https://www.safeline.gr"]').closest('.line')?.querySelector('[data-old]')
        ?.textContent,
    ).to.equal('Ίσως κάτι έχει αλλάξει.');
  });

  for (const country of ['GR', 'CY'])
    it(`says so in every element and of every entry but of what does not wait, in ${country}`, async () => {
      for (const tag of [
        'prin-helpline-box',
        'prin-faq-accordion',
        'prin-before-you-send',
        'prin-warning-signs',
      ] as const) {
        const element = await fixtureAt(tag, '2040-01-01T12:00', { country });
        for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
        const lines = findAll(element, '.line');
        const silent = lines
          .filter((line) => !doubts(element).some((doubt) => line.contains(doubt)))
          .map((line) => line.querySelector('a')?.textContent ?? '');
        expect(new Set(silent), tag).to.satisfy((numbers: Set<string>) =>
          [...numbers].every((number) => ['112', '100', '199'].includes(number)),
        );
        expect(lines.length, tag).to.be.greaterThan(silent.length);
        expect(doubts(await fixtureAt(tag, '2020-01-01T12:00', { country })), tag).to.deep.equal([]);
      }
    });

  it('says on paper too that an entry is old', async () => {
    const element = await fixtureAt('prin-helpline-box', '2040-01-01T12:00');
    await emulateMedia({ media: 'print' });
    const onPaper = doubtOf(element, '1056');
    await emulateMedia({ media: 'screen' });
    expect(onPaper).to.have.length(1);
  });

  it('hides the fallback inside the tag once it has rendered', async () => {
    const element = await fixture(
      'prin-helpline-box',
      '<prin-helpline-box><p class="fallback">116 111</p></prin-helpline-box>',
    );
    expect(element.querySelector('.fallback')?.checkVisibility()).to.equal(false);
  });
});
