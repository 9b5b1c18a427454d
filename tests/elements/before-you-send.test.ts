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

  it('is gone through by Tab, in the order it stands, and is no trap', async () => {
    const element = await fixture('prin-before-you-send');
    await expectTabOrder(element, findAll(element, 'a[href], summary, button'));
  });

  it('says the way on when it has already been sent above everything else, with one number that always answers', async () => {
    const element = await fixture('prin-before-you-send');
    const already = find(element, '.already');
    for (const later of ['.asks', '.story', '.replies'])
      expect(already.compareDocumentPosition(find(element, later))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(numbers(element, '.already')).to.deep.equal(['116\u00a0111']);
    expect(already.querySelectorAll('.always')).to.have.length(1);
  });

  it('says the years once, in the middle of its block, and hope in the same place', async () => {
    const element = await fixture('prin-before-you-send');
    const told = findAll(element, 'p').filter((text) => /10, 20 ή 30/.test(text.textContent ?? ''));
    expect(told).to.have.length(1);
    expect(told[0]?.closest('.already')).to.equal(null);
    const steps = findAll(element, '.story > li');
    const position = steps.findIndex((step) => told[0] && step.contains(told[0]));
    expect(position)
      .to.be.greaterThan(0)
      .and.lessThan(steps.length - 1);
    expect(told[0]?.textContent).to.match(/δεν σε ορίζει/);
  });

  it('copies a reply with one tap and says that it has', async () => {
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

  it('says for the whole time after a second copy that it has copied', async () => {
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

  it('copies with the real clipboard where the browser allows it', async () => {
    const element = await fixture('prin-before-you-send');
    find(element, '.reply button').click();
    await waitFor('an announcement', () => statusText(element) !== '');
    expect(await navigator.clipboard.readText()).to.equal(find(element, '.reply blockquote').textContent);
  });

  for (const [where, writeText] of [
    ['is refused', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['is missing', undefined],
  ] as const)
    it(`selects the text and says so where the clipboard ${where}, and never says that it has copied`, async () => {
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

  it('tells each copy button apart for whoever only hears it', async () => {
    const element = await fixture('prin-before-you-send');
    const names = findAll(element, '.reply button').map((button) => button.textContent);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('shows the number and the services of Cyprus when asked', async () => {
    const element = await fixture('prin-before-you-send', '<prin-before-you-send country="CY"></prin-before-you-send>');
    expect(numbers(element)).to.deep.equal(['1466', '1480']);
    expect(findAll(element, 'a.site').map((link) => link.textContent)).to.deep.equal(['takeitdown.ncmec.org']);
  });
});
