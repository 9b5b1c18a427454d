import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/elements/what-now/what-now.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import {
  eventsOnPage,
  expectTabOrder,
  find,
  findAll,
  fixture,
  fixtureCleanup,
  numbers,
  statusText,
  updated,
  warningsDuring,
  withClipboard,
} from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

const PATHS = ['threat', 'spread', 'sent', 'received', 'parent'];
const TAG = 'prin-what-now';
const focused = (element: Element) => element.shadowRoot?.activeElement;
const choice = (element: Element, path: string) => find(element, `[data-path=${path}] summary`);
const stepsOf = (element: Element, path: string) => findAll(element, `[data-path=${path}] .way > li`);
const shown = (parts: Element[]) => parts.filter((part) => part.checkVisibility());

describe('<prin-what-now>', () => {
  afterEach(fixtureCleanup);

  it('shows what does not wait, then the choices, none of them open, and a number for any hour', async () => {
    const element = await fixture(TAG);
    expect(numbers(element, '.urgent')).to.deep.equal(['112', '100', '1018']);
    expect(find(element, '.urgent').compareDocumentPosition(find(element, '.paths'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(findAll(element, '.path').map((path) => path.dataset['path'])).to.deep.equal(PATHS);
    expect(findAll(element, '.path[open]')).to.deep.equal([]);
    expect(shown(findAll(element, '.tools, .note'))).to.deep.equal([]);
    expect(numbers(element, '.always')).to.deep.equal(['116\u00a0111']);
    expect(find(element, '.always .badge').textContent).to.equal('όλο το 24ωρο, δωρεάν');
    await expectTabOrder(element, findAll(element, 'a[href], summary, button'));
  });

  for (const path of PATHS)
    it(`${path}: is walked by keyboard, step by step, with the number for any hour in sight`, async () => {
      const element = await fixture(TAG);
      const steps = stepsOf(element, path);
      choice(element, path).focus();
      await sendKeys({ press: 'Enter' });
      expect(statusText(element)).to.equal(find(element, `[data-path=${path}] .say`).textContent);
      for (const [index, step] of steps.entries()) {
        expect(shown(findAll(element, '.path'))).to.have.length(1);
        expect(shown(steps)).to.deep.equal([step]);
        expect(focused(element), 'the heading of the step').to.equal(step.querySelector('[part=heading]'));
        expect(find(element, '[data-region=count]').textContent).to.equal(`Βήμα ${index + 1} από ${steps.length}`);
        expect(discOf(step)).to.equal(String(index + 1));
        const { top, bottom } = find(element, '.always .tel').getBoundingClientRect();
        expect(top >= 0 && bottom <= innerHeight, `${top}–${bottom} of ${innerHeight}`).to.equal(true);
        if (index === steps.length - 1) break;
        await press(element, '.next');
        expect(statusText(element)).to.equal(`Βήμα ${index + 2} από ${steps.length}`);
      }
      expect(shown(findAll(element, '.next'))).to.deep.equal([]);
      for (let back = steps.length; back > 0; back--) await press(element, '.back');
      expect(focused(element)).to.equal(choice(element, path));
      expect(shown(findAll(element, '.path'))).to.have.length(PATHS.length);
      expect(findAll(element, '.path[open]')).to.deep.equal([]);
    }).timeout(60_000);

  it('shows all steps, numbered, and again one at a time, and opens the choice by «Άλλη επιλογή»', async () => {
    const element = await fixture(TAG);
    const steps = stepsOf(element, 'sent');
    choice(element, 'sent').click();
    find(element, '.next').click();
    find(element, '.all').click();
    expect(shown(steps)).to.have.length(steps.length);
    expect(shown(findAll(element, '.tools > *')).map(({ textContent }) => textContent)).to.deep.equal([
      'Ένα ένα τα βήματα',
    ]);
    find(element, '.one').click();
    expect(shown(steps)).to.deep.equal([steps[1]]);
    find(element, '.change').click();
    choice(element, 'sent').click();
    expect(findAll(element, '.path[open]')).to.have.length(1);
    expect(shown(steps)).to.deep.equal([steps[0]]);
  });

  it('starts where the page asks for, and again there when the page is left', async () => {
    const element = await fixture(TAG, `<${TAG} situation="spread"></${TAG}>`);
    const steps = stepsOf(element, 'spread');
    expect(shown(steps)).to.deep.equal([steps[0]]);
    expect(document.activeElement).not.to.equal(element);
    find(element, '.next').click();
    expect(shown(steps)).to.deep.equal([steps[1]]);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(shown(steps)).to.deep.equal([steps[0]]);
    element.situation = 'parent';
    await updated(element);
    expect(shown(stepsOf(element, 'parent'))).to.have.length(1);
    const warnings = await warningsDuring(async () => {
      element.setAttribute('situation', 'other');
      await updated(element);
    });
    expect(warnings[0]).to.match(/situation="other".*threat, spread, sent, received, parent/);
    expect(findAll(element, '.path[open]')).to.deep.equal([]);
  });

  it('forgets the choice when the page is left, and tells the page nothing of it', async () => {
    const element = await fixture(TAG);
    const events = await eventsOnPage(['click', 'toggle'], () => {
      choice(element, 'threat').click();
      find(element, '.next').click();
    });
    expect(events).to.deep.equal([]);
    expect(element.outerHTML).to.equal(`<${TAG}></${TAG}>`);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(findAll(element, '.path[open]')).to.deep.equal([]);
  });

  it('keeps open, with all its steps, what the browser opens to show a word', async () => {
    const element = await fixture(TAG);
    const path = find<HTMLDetailsElement>(element, '[data-path=parent]');
    path.open = true;
    await updated(element);
    expect(shown(stepsOf(element, 'parent'))).to.have.length(stepsOf(element, 'parent').length);
    expect(shown(findAll(element, '.path'))).to.have.length(PATHS.length);
    choice(element, 'parent').click();
    expect(path.open).to.equal(false);
  });

  it('copies the sentence of a step, or the note, line by line and without the picture', async () => {
    const element = await fixture(TAG, `<${TAG} situation="threat"></${TAG}>`);
    const copied: string[] = [];
    await withClipboard(
      async (text) => void copied.push(text),
      async () => {
        for (const step of [2, 3]) {
          while (!shown(stepsOf(element, 'threat')).includes(stepsOf(element, 'threat')[step] as Element))
            find(element, '.next').click();
          stepsOf(element, 'threat')[step]?.querySelector<HTMLElement>('.copy')?.click();
          await waitFor('an announcement', () => statusText(element) === 'Αντιγράφηκε');
        }
      },
    );
    const note = findAll(element, '.note li').map(({ textContent }) => textContent);
    expect(copied).to.deep.equal([note.join('\n'), 'Με εκβιάζουν στο διαδίκτυο και χρειάζομαι βοήθεια τώρα.']);
    await withClipboard(undefined as never, async () => {
      find(element, '.back').click();
      stepsOf(element, 'threat')[2]?.querySelector<HTMLElement>('.copy')?.click();
      await waitFor('an announcement', () => /^Επιλέχθηκε/.test(statusText(element)));
    });
    expect(getSelection()?.getRangeAt(0).toString()).to.equal(note.join(''));
  });

  it('opens an answer of the questions on the page, at the same address; without them it has no button', async () => {
    const alone = await fixture(TAG);
    const links = findAll<HTMLAnchorElement>(alone, '[data-answer]');
    choice(alone, 'parent').click();
    expect(shown(links)).to.deep.equal([]);
    const element = await fixture(TAG);
    const questions = await fixture('prin-faq-accordion');
    for (const { dataset } of links) find(questions, `#${dataset['answer']}`);
    const before = location.href;
    choice(element, 'parent').click();
    const link = find<HTMLAnchorElement>(element, '[data-path=parent] [data-answer]');
    expect(shown([link])).to.have.length(1);
    link.click();
    const answer = find<HTMLDetailsElement>(questions, `#${link.dataset['answer']}`);
    await waitFor('the answer is open', () => answer.open);
    expect(location.href).to.equal(before);
  });

  it('names the police and the words of Cyprus for country="CY"', async () => {
    const element = await fixture(TAG, `<${TAG} country="CY"></${TAG}>`);
    for (const [path, step] of [
      ['threat', 3],
      ['spread', 5],
      ['parent', 5],
    ] as const) {
      const found = [...(stepsOf(element, path)[step]?.querySelectorAll('.tel strong') ?? [])].map(
        (one) => one.textContent,
      );
      expect(found, `${path} ${step}`).to.include.members(['112', '199', '1466']);
    }
    expect(find(element, '.paths').textContent).not.to.match(/Ελλάδα|SafeLine/);
    expect(numbers(element, '.always')).to.deep.equal(['1466']);
  });

  it('never says for how many years, nor names a service for adults', async () => {
    const { textContent } = find(await fixture(TAG), '.root');
    expect(textContent).not.to.match(/χρόνια|StopNCII/i);
  });
});

/** The number in the disc of a step. */
const discOf = (step: HTMLElement) => {
  const { content } = getComputedStyle(step, '::before');
  return content === 'attr(data-step)' ? step.dataset['step'] : content.replace(/"/g, '');
};

/** Presses a control as a reader by keyboard does. */
async function press(element: Element, selector: string): Promise<void> {
  find(element, selector).focus();
  await sendKeys({ press: 'Enter' });
}
