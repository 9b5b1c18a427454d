import { expect } from 'chai';
import '../../src/elements/talk-guide/talk-guide.js';
import '../../src/elements/warning-signs/warning-signs.js';
import {
  eventsOnPage,
  expectTabOrder,
  find,
  findAll,
  fixture,
  fixtureCleanup,
  numbers,
  printedDuring,
  statusText,
  updated,
  withClipboard,
} from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

const TAG = 'prin-talk-guide';
const box = (signs: Element, sign: string) => find<HTMLInputElement>(signs, `[data-sign=${sign}]`);
/** The sentences that the guide offers, by sign. */
const offered = (guide: Element) =>
  findAll(guide, '.offer [data-sign]')
    .filter((sentence) => sentence.checkVisibility({ visibilityProperty: true }))
    .map(({ dataset }) => dataset['sign']);

describe('<prin-talk-guide>', () => {
  afterEach(fixtureCleanup);

  it('shows when, sentences, pairs, silence, the first minute and the agreement, in this order', async () => {
    const element = await fixture(TAG);
    const places = ['.bullets', '.section .quote', '.pairs', '[data-needs=parent]', '.steps', '.agreement'].map(
      (part) => find(element, part),
    );
    for (const [index, place] of places.slice(1).entries())
      expect(places[index]?.compareDocumentPosition(place)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    for (const pair of findAll(element, '.pairs > li')) {
      expect(pair.querySelectorAll('blockquote')).to.have.length(2);
      expect(pair.querySelector('.meta')?.textContent).to.match(/\.$/);
    }
    await expectTabOrder(element, findAll(element, 'a[href], input, button, summary'));
  });

  it('copies a sentence with one tap, by a button with a name of its own', async () => {
    const element = await fixture(TAG);
    const sentence = find(element, '.section .quote');
    let copied = '';
    await withClipboard(
      async (text) => {
        copied = text;
      },
      async () => {
        sentence.querySelector('button')?.click();
        await waitFor('an announcement', () => statusText(element) === 'Αντιγράφηκε');
      },
    );
    expect(copied).to.equal(sentence.querySelector('blockquote')?.textContent);
    const names = findAll(element, '.section .quote button').map(({ textContent }) => textContent);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('keeps what is written in the agreement on the screen alone, until the page is left', async () => {
    const element = await fixture(TAG);
    const fields = findAll<HTMLInputElement>(element, '.agreement input[autocomplete=off]');
    expect(fields.length).to.be.above(3);
    for (const field of fields) field.value = 'Η γιαγιά';
    expect(element.outerHTML).to.equal(`<${TAG}></${TAG}>`);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(fields.map(({ value }) => value).join('')).to.equal('');
  });

  for (const [button, expected] of [
    ['.sheet:not(.empty)', 'Η γιαγιά'],
    ['.sheet.empty', ''],
  ] as const)
    it(`prints the agreement alone with «${expected}» by ${button}`, async () => {
      const element = await fixture(TAG);
      find<HTMLInputElement>(element, '.agreement input').value = 'Η γιαγιά';
      const events: string[] = [];
      element.addEventListener('prin-print', ({ type }) => events.push(type));
      const printed = printedDuring(() => find(element, button).click());
      expect([printed.length, events]).to.deep.equal([1, ['prin-print']]);
      const copy = printed[0]?.document.body.firstElementChild?.shadowRoot;
      expect(copy?.querySelector('.root')?.matches('.only-agreement')).to.equal(true);
      // As text, which wraps.
      expect(copy?.querySelectorAll('input').length).to.equal(0);
      expect(copy?.querySelector('.blanks p')?.textContent).to.equal(expected);
      expect(find(element, '.root').matches('.only-agreement')).to.equal(false);
      expect(find<HTMLInputElement>(element, '.agreement input').value).to.equal('Η γιαγιά');
    });

  it('offers a sentence for a sign that is ticked on the page, only then, and that of the last one', async () => {
    const guide = await fixture(TAG);
    const signs = await fixture('prin-warning-signs');
    expect(offered(guide)).to.deep.equal([]);
    box(signs, 'sad').click();
    expect(offered(guide), 'a sign without a sentence').to.deep.equal([]);
    box(signs, 'money').click();
    expect(offered(guide)).to.deep.equal(['money']);
    box(signs, 'secretive').click();
    expect(offered(guide)).to.deep.equal(['secretive']);
    box(signs, 'secretive').click();
    expect(offered(guide)).to.deep.equal(['money']);
    expect(find(guide, '.offer').textContent).to.match(/^Σημειώσατε κάτι στη λίστα\./);
    box(signs, 'money').click();
    expect(offered(guide)).to.deep.equal([]);
  });

  it('sees what was ticked before it came, and forgets it when the page is left', async () => {
    const signs = await fixture('prin-warning-signs');
    box(signs, 'money').click();
    const guide = await fixture(TAG);
    expect(offered(guide)).to.deep.equal(['money']);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(offered(guide)).to.deep.equal([]);
    expect(box(signs, 'money').checked).to.equal(false);
  });

  it('offers the sentence of a list that is still ticked when another list is cleared', async () => {
    const guide = await fixture(TAG);
    const [first, second] = [await fixture('prin-warning-signs'), await fixture('prin-warning-signs')];
    const sign = String(find(guide, '.offer [data-sign]').dataset['sign']);
    box(first, sign).click();
    expect(offered(guide)).to.deep.equal([sign]);
    for (let click = 0; click < 2; click++) box(second, sign).click();
    expect(offered(guide)).to.deep.equal([sign]);
    box(first, sign).click();
    expect(offered(guide)).to.deep.equal([]);
  });

  it('tells the page nothing of the sign: no event, attribute, property or global', async () => {
    const guide = await fixture(TAG);
    const signs = await fixture('prin-warning-signs');
    const page = () =>
      JSON.stringify([
        document.documentElement.outerHTML,
        ...[window, document, guide, signs].map((one) => Reflect.ownKeys(one).map(String)),
        ...[guide, signs].map((one) => Object.entries(one)),
        Object.entries(localStorage),
        document.cookie,
        location.href,
      ]);
    const before = page();
    const heard: Event[] = [];
    const types = ['input', 'change', 'click', 'toggle', 'prin-sign', 'message', 'slotchange', 'focus'];
    const listen = (event: Event) => heard.push(event);
    for (const type of types) guide.addEventListener(type, listen);
    const events = await eventsOnPage(types, () => box(signs, 'money').click());
    await updated(guide);
    expect(offered(guide)).to.deep.equal(['money']);
    expect([page() === before, events, heard]).to.deep.equal([true, [], []]);
  });

  it('is as tall whichever sentence it offers, so that its size tells no sign', async () => {
    const guide = await fixture(TAG, `<div style="width: 280px"><${TAG}></${TAG}></div>`);
    const signs = await fixture('prin-warning-signs');
    const heights = findAll(guide, '.offer [data-sign]').map(({ dataset }) => {
      box(signs, String(dataset['sign'])).click();
      return guide.getBoundingClientRect().height;
    });
    expect(heights.length).to.be.above(3);
    expect(new Set(heights).size).to.equal(1);
  });

  it('has a sentence for signs that are in the list, each once', async () => {
    const signs = await fixture('prin-warning-signs');
    const ids = findAll(await fixture(TAG), '.offer [data-sign]').map(({ dataset }) => dataset['sign']);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) box(signs, String(id));
  });

  it('is not moved by a tick once it has left the page', async () => {
    const guide = await fixture(TAG);
    const signs = await fixture('prin-warning-signs');
    guide.remove();
    box(signs, 'money').click();
    expect(find(guide, '.offer').hidden).to.equal(true);
  });

  it('shows the numbers of Cyprus for country="CY", those of the police too', async () => {
    const element = await fixture(TAG, `<${TAG} country="CY"></${TAG}>`);
    expect(numbers(element)).to.include.members(['1466', '199', '112']);
    expect(numbers(element)).not.to.include('1056');
  });
});
