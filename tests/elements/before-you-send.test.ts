import { expect } from 'chai';
import '../../src/elements/before-you-send/before-you-send.js';
import {
  findAll,
  statusText,
  fixtureCleanup,
  expectTabOrder,
  find,
  numbers,
  fixture,
  withClipboard,
} from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

describe('<prin-before-you-send>', () => {
  afterEach(fixtureCleanup);

  it('can be tabbed through in DOM order, without a keyboard trap', async () => {
    const element = await fixture('prin-before-you-send');
    await expectTabOrder(element, findAll(element, 'a[href], summary, button'));
  });

  it('starts with what to do if it has already been sent, with one number that is always open', async () => {
    const element = await fixture('prin-before-you-send');
    const already = find(element, '.already');
    for (const later of ['.asks', '.story', '.replies'])
      expect(already.compareDocumentPosition(find(element, later))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(numbers(element, '.already')).to.deep.equal(['116\u00a0111']);
    expect(already.querySelectorAll('.badge')).to.have.length(1);
  });

  it('states the penalty once, in the middle of the story, with hope beside it', async () => {
    const element = await fixture('prin-before-you-send');
    const penalties = findAll(element, 'p').filter((text) => /10, 20 ή 30/.test(text.textContent ?? ''));
    expect(penalties).to.have.length(1);
    expect(penalties[0]?.closest('.already')).to.equal(null);
    const steps = findAll(element, '.story > li');
    const position = steps.findIndex((step) => penalties[0] && step.contains(penalties[0]));
    expect(position)
      .to.be.greaterThan(0)
      .and.lessThan(steps.length - 1);
    expect(penalties[0]?.textContent).to.match(/δεν σε ορίζει/);
  });

  it('copies a reply with one tap, and announces it', async () => {
    const element = await fixture('prin-before-you-send');
    const reply = find(element, '.reply');
    let copied = '';
    await withClipboard(
      async (text) => {
        copied = text;
      },
      async () => {
        reply.querySelector('button')?.click();
        await waitFor('an announcement', () => statusText(element) !== '');
      },
    );
    expect(copied).to.equal(reply.querySelector('blockquote')?.textContent);
    expect(statusText(element)).to.equal('Αντιγράφηκε');
    expect(reply.querySelector('button')?.textContent).to.contain('Αντιγράφηκε');
    await waitFor('the label is back', () => reply.querySelector('button span')?.textContent === 'Αντιγραφή');
  }).timeout(10_000);

  it('keeps the message of a second copy for its whole time', async () => {
    const element = await fixture('prin-before-you-send');
    const button = find(element, '.reply button');
    const label = find(element, '.reply button span');
    const timers = new Map<number, () => void>();
    const { setTimeout, clearTimeout } = window;
    let count = 0;
    try {
      window.setTimeout = ((act: () => void) => {
        timers.set(++count, act);
        return count;
      }) as typeof setTimeout;
      window.clearTimeout = ((id: number) => timers.delete(id)) as typeof clearTimeout;
      await withClipboard(
        async () => {},
        async () => {
          for (let copy = 0; copy < 2; copy++) {
            button.click();
            await waitFor('an announcement', () => statusText(element) !== '');
          }
        },
      );
      expect([...timers.keys()], 'the timer of the last copy').to.deep.equal([2]);
      expect(label.textContent).to.equal('Αντιγράφηκε');
      timers.get(2)?.();
      expect(label.textContent).to.equal('Αντιγραφή');
    } finally {
      Object.assign(window, { setTimeout, clearTimeout });
    }
  });

  it('copies to the real clipboard if the browser allows it', async () => {
    const element = await fixture('prin-before-you-send');
    find(element, '.reply button').click();
    await waitFor('an announcement', () => statusText(element) !== '');
    expect(await navigator.clipboard.readText()).to.equal(find(element, '.reply blockquote').textContent);
  });

  for (const [where, writeText] of [
    ['is refused', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['is missing', undefined],
  ] as const)
    it(`selects the text and announces that if the clipboard ${where}, and never announces a copy`, async () => {
      const element = await fixture('prin-before-you-send');
      const reply = find(element, '.reply');
      await withClipboard(writeText as () => Promise<void>, async () => {
        reply.querySelector('button')?.click();
        await waitFor('an announcement', () => statusText(element) !== '');
      });
      expect(statusText(element)).to.match(/^Επιλέχθηκε/);
      expect(element.shadowRoot?.textContent).not.to.contain('Αντιγράφηκε');
      const chosen = getSelection();
      expect(String(chosen) || chosen?.getRangeAt(0).toString()).to.equal(
        reply.querySelector('blockquote')?.textContent,
      );
    });

  it('gives each copy button a name of its own', async () => {
    const element = await fixture('prin-before-you-send');
    const names = findAll(element, '.reply button').map((button) => button.textContent);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('shows the number and the services of Cyprus for country="CY"', async () => {
    const element = await fixture('prin-before-you-send', '<prin-before-you-send country="CY"></prin-before-you-send>');
    expect(numbers(element)).to.deep.equal(['1466', '1480']);
    expect(findAll(element, 'a.site strong').map((link) => link.textContent)).to.deep.equal(['takeitdown.ncmec.org']);
  });
});
