import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/elements/faq-accordion/faq-accordion.js';
import {
  findAll,
  statusText,
  fixtureCleanup,
  find,
  numbers,
  fixture,
  updated,
  warningsDuring,
  withClipboard,
  eventsOnPage,
} from '../support/fixture.js';
import { answers, filter, open, seenHeadings, shown } from './faq-answers.js';
import { waitFor } from '../support/wait-for.mjs';

describe('<prin-faq-accordion>', () => {
  afterEach(() => {
    fixtureCleanup();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has at least twelve closed questions, each a heading with a public id', async () => {
    const element = await fixture('prin-faq-accordion');
    expect(answers(element).length).to.be.at.least(12);
    expect(open(element)).to.deep.equal([]);
    for (const answer of answers(element)) {
      expect(answer.id).to.match(/^prin-faq-\d\d$/);
      expect(answer.querySelectorAll('summary > h4')).to.have.length(1);
    }
  });

  it('opens and closes an answer by keyboard, without changing the address', async () => {
    const element = await fixture('prin-faq-accordion');
    const before = location.href;
    find(element, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    expect(open(element)).to.deep.equal(['prin-faq-01']);
    await sendKeys({ press: 'Space' });
    expect(open(element)).to.deep.equal([]);
    expect(location.href).to.equal(before);
  });

  it('opens the answer of the fragment when it renders, and focuses its question', async () => {
    history.replaceState(null, '', '#prin-faq-07');
    const element = await fixture('prin-faq-accordion');
    expect(open(element)).to.deep.equal(['prin-faq-07']);
    expect(element.shadowRoot?.activeElement?.parentElement?.id).to.equal('prin-faq-07');
  });

  it('opens the answer of a new fragment, even if the filter hid it, and ignores other fragments', async () => {
    const element = await fixture('prin-faq-accordion');
    await filter(element, 'ξψξψ');
    location.hash = '#prin-faq-08';
    await waitFor('one answer is open', () => open(element).length === 1);
    expect(open(element)).to.deep.equal(['prin-faq-08']);
    expect(shown(element)).to.deep.equal(['prin-faq-08']);
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#%E0%A4%A"]';
    await changed;
    expect(open(element)).to.deep.equal(['prin-faq-08']);
  });

  it('opens what the page keeps closed around a linked answer, as the browser does for an id', async () => {
    const element = await fixture('prin-faq-accordion');
    const closed = document.createElement('details');
    closed.innerHTML = '<div hidden="until-found"></div>';
    closed.firstElementChild?.append(element);
    document.querySelector('.fixture')?.append(closed);
    const told: EventTarget[] = [];
    closed.addEventListener('beforematch', ({ target }) => told.push(target as EventTarget));
    location.hash = '#prin-faq-09';
    await waitFor('the answer is open', () => open(element).length === 1);
    expect(closed.open).to.equal(true);
    expect(closed.firstElementChild?.hasAttribute('hidden')).to.equal(false);
    expect(told).to.deep.equal([closed.firstElementChild]);
  });

  it('shows a linked answer at its full height at once', async () => {
    const element = await fixture('prin-faq-accordion');
    const [answer] = answers(element);
    const height = () => answer?.getBoundingClientRect().height ?? 0;
    const closed = height();
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#prin-faq-01';
    await changed;
    const first = height();
    await Promise.all(answer?.getAnimations({ subtree: true }).map(({ finished }) => finished) ?? []);
    expect(first)
      .to.be.above(closed + 20)
      .and.equal(height());
  });

  it('fades a linked answer in, but not for a reader who asks for less motion', async () => {
    const element = await fixture('prin-faq-accordion');
    for (const [id, reducedMotion, fades] of [
      ['prin-faq-01', 'no-preference', 1],
      ['prin-faq-02', 'reduce', 0],
    ] as const) {
      await emulateMedia({ reducedMotion });
      history.replaceState(null, '', `#${id}`);
      window.dispatchEvent(new Event('hashchange'));
      const answer = find(element, `#${id}`);
      const fading = answer.getAnimations().filter((one) => !(one instanceof CSSTransition));
      expect(fading, reducedMotion).to.have.lengthOf(fades);
    }
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('opens every answer to print, and closes afterwards those that were closed', async () => {
    const element = await fixture('prin-faq-accordion', '<prin-faq-accordion open="prin-faq-02"></prin-faq-accordion>');
    element.handleEvent(new Event('beforeprint'));
    expect(open(element)).to.have.length(answers(element).length);
    element.handleEvent(new Event('afterprint'));
    expect(open(element)).to.deep.equal(['prin-faq-02']);
  });

  it('opens and closes all answers', async () => {
    const element = await fixture('prin-faq-accordion');
    const [all, none] = findAll(element, '.tools button');
    all?.click();
    expect(open(element)).to.have.length(answers(element).length);
    none?.click();
    expect(open(element)).to.deep.equal([]);
  });

  it('opens the answers of `open` when it renders, and warns once of an unknown id', async () => {
    const warnings = await warningsDuring(async () => {
      const element = await fixture(
        'prin-faq-accordion',
        '<prin-faq-accordion open=" prin-faq-02  prin-faq-99 prin-faq-04 "></prin-faq-accordion>',
      );
      expect(open(element)).to.have.members(['prin-faq-02', 'prin-faq-04']);
      await fixture('prin-faq-accordion', '<prin-faq-accordion open="prin-faq-99"></prin-faq-accordion>');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<prin-faq-accordion open="prin-faq-99">: expected the id of an answer/);
  });

  it('warns of at most a hundred of many unknown ids', async () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `many-${index}`).join(' ');
    const warnings = await warningsDuring(async () => {
      await fixture('prin-faq-accordion', `<prin-faq-accordion open="${ids}"></prin-faq-accordion>`);
    });
    expect(warnings).to.have.length.within(1, 100);
  });

  it('copies the link to an answer', async () => {
    const element = await fixture('prin-faq-accordion');
    const [, second] = answers(element);
    let copied = '';
    await withClipboard(
      async (text) => {
        copied = text;
      },
      async () => {
        second?.querySelector('button')?.click();
        await waitFor('an announcement', () => statusText(element) !== '');
      },
    );
    expect(copied).to.equal(`${location.href.split('#')[0]}#prin-faq-02`);
  });

  it('shows the link, selected, if the clipboard is refused, until the page is left', async () => {
    const element = await fixture('prin-faq-accordion', '<prin-faq-accordion open="prin-faq-02"></prin-faq-accordion>');
    const [, second] = answers(element);
    await withClipboard(
      () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      async () => {
        for (let time = 0; time < 2; time++) {
          second?.querySelector('button')?.click();
          await waitFor('an announcement', () => statusText(element) !== '');
        }
      },
    );
    expect(statusText(element)).to.match(/^Επιλέχθηκε/);
    const field = second?.querySelector('input');
    expect(field?.value).to.match(/#prin-faq-02$/);
    expect(element.shadowRoot?.activeElement).to.equal(field);
    expect(field?.ariaLabel).to.match(/^Αντιγραφή/);
    expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([0, field?.value.length]);
    dispatchEvent(new Event('pagehide'));
    expect(findAll(element, 'details input')).to.deep.equal([]);
  });

  it('counts no questions when a page is left on which nobody has typed', async () => {
    const element = await fixture('prin-faq-accordion');
    dispatchEvent(new Event('pagehide'));
    expect(statusText(element)).to.equal('');
  });

  it('moves the questions of an audience to the front and hides none', async () => {
    const element = await fixture('prin-faq-accordion', '<prin-faq-accordion audience="parent"></prin-faq-accordion>');
    expect(answers(element)[0]?.id).to.equal('prin-faq-13');
    expect(shown(element)).to.have.length(answers(element).length);
    element.removeAttribute('audience');
    await updated(element);
    expect(answers(element)[0]?.id).to.equal('prin-faq-01');
  });

  it('has groups, each a heading one level below the title and above its questions', async () => {
    const element = await fixture('prin-faq-accordion', '<prin-faq-accordion heading-level="3"></prin-faq-accordion>');
    expect(seenHeadings(element)).to.deep.equal([
      'Τα βασικά',
      'Για παιδιά και εφήβους',
      'Για γονείς',
      'Για εκπαιδευτικούς',
    ]);
    for (const group of findAll(element, '.group')) {
      expect(group.querySelectorAll('details').length).to.be.above(0);
      expect(group.querySelectorAll(':scope > h4, summary > h5')).to.have.length(
        1 + group.querySelectorAll('details').length,
      );
    }
  });

  it('stops the click that opens an answer, and the input of the filter', async () => {
    const element = await fixture('prin-faq-accordion');
    const events = await eventsOnPage(['click', 'input'], async () => {
      find(element, 'summary').click();
      await filter(element, 'νόμος');
    });
    expect(open(element)).to.have.length(1);
    expect(shown(element).length).to.be.below(answers(element).length);
    expect(events).to.deep.equal([]);
  });

  it('shows the numbers of Cyprus for country="CY"', async () => {
    const element = await fixture('prin-faq-accordion', '<prin-faq-accordion country="CY"></prin-faq-accordion>');
    expect(new Set(numbers(element))).to.deep.equal(new Set(['1466', '116\u00a0111', '1480', '112']));
  });
});
