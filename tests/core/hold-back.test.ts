/** Back in the middle of a path leads to the choice: the history of a page with `<prin-what-now>`. */
import { expect } from 'chai';
import '../../src/prin.js';
import { find, findAll, fixture, fixtureCleanup, updated, warningsDuring } from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

const TAG = 'prin-what-now';
const { navigation } = window as unknown as { navigation: EventTarget & { currentEntry: { index: number } } };
const index = () => navigation.currentEntry.index;
const choose = (element: Element, at = 0) => findAll(element, '.path > summary')[at]?.click();
const isOpen = (element: Element) => findAll(element, '.path[open]').length > 0;

/** Counts how often another entry of the history becomes the current one, from now on. */
function changes(): () => number {
  let count = 0;
  navigation.addEventListener('currententrychange', () => count++);
  return () => count;
}

describe('Back in the middle of a path', () => {
  let start: number;
  let heard: unknown[];
  const hear = (event: PopStateEvent) => heard.push(event.state);
  beforeEach(() => {
    start = index();
    heard = [];
    window.addEventListener('popstate', hear);
  });
  afterEach(async () => {
    fixtureCleanup();
    window.removeEventListener('popstate', hear);
    if (index() !== start) {
      history.go(start - index());
      await waitFor('the history is as it was', () => index() === start);
    }
  });

  it('leads to the choice, focused; the page keeps its address and state, and hears of no other', async () => {
    const element = await fixture(TAG);
    history.replaceState({ router: 1 }, '');
    const { href } = location;
    choose(element, 1);
    find(element, '.next').click();
    expect([index(), location.href, history.state]).to.deep.equal([start + 1, href, { router: 1 }]);
    history.back();
    await waitFor('the choice is there', () => !isOpen(element));
    expect([index(), location.href, history.state]).to.deep.equal([start, href, { router: 1 }]);
    expect(element.shadowRoot?.activeElement).to.equal(findAll(element, 'summary')[1]);
    // A listener from before our first entry hears the event, with the state it knows; later ones hear nothing.
    expect(heard).to.deep.equal([{ router: 1 }]);
    history.replaceState(null, '');
  });

  it('is as before once the choice is opened again, and holds once more in the next path', async () => {
    const element = await fixture(TAG);
    choose(element);
    choose(element);
    await waitFor('the entry has gone', () => index() === start);
    expect(heard).to.deep.equal([]);
    choose(element, 2);
    expect(index()).to.equal(start + 1);
    find(element, '.back').click();
    await waitFor('the entry has gone', () => index() === start);
  });

  it('holds if a path is opened while the entry of the last one goes', async () => {
    const element = await fixture(TAG);
    choose(element);
    const count = changes();
    choose(element);
    choose(element, 1);
    await waitFor('the entry has gone and another one is there', () => count() === 2);
    expect([isOpen(element), index()]).to.deep.equal([true, start + 1]);
  });

  it('adds nothing for a reader who has pressed nothing, and something at the first press', async () => {
    const element = await fixture(TAG, `<${TAG} situation="sent"></${TAG}>`);
    expect([isOpen(element), index()]).to.deep.equal([true, start]);
    find(element, '.next').click();
    expect(index()).to.equal(start + 1);
  });

  it('is not what a link to a place on the page does, not even to the same place twice', async () => {
    const element = await fixture(TAG);
    choose(element);
    const link = document.createElement('a');
    link.href = '#place';
    element.parentElement?.append(link);
    for (let click = 0; click < 2; click++) {
      link.click();
      await waitFor('the page has heard', () => heard.length > click);
    }
    expect([isOpen(element), index()]).to.deep.equal([true, start + 2]);
    history.back();
    await waitFor('the place has gone', () => location.hash === '');
    expect(isOpen(element)).to.equal(true);
    history.back();
    await waitFor('the choice is there', () => !isOpen(element));
    expect(index()).to.equal(start);
  });

  it('serves two widgets with one entry, which stays for the one that is left', async () => {
    const first = await fixture(TAG);
    const second = await fixture(TAG);
    choose(first);
    choose(second);
    expect(index()).to.equal(start + 1);
    const count = changes();
    choose(first);
    expect(isOpen(first)).to.equal(false);
    await waitFor('the entry has gone and is there again', () => count() === 2);
    history.back();
    await waitFor('the second is at its choice', () => !isOpen(second));
    expect(index()).to.equal(start);
  });

  it('leads both of two widgets to their choice, with the focus in the one where it was', async () => {
    const [first, second] = [await fixture(TAG), await fixture(TAG)];
    choose(second);
    choose(first, 1);
    history.back();
    await waitFor('both are at their choice', () => !isOpen(first) && !isOpen(second));
    expect([first.shadowRoot?.activeElement?.localName, second.shadowRoot?.activeElement]).to.deep.equal([
      'summary',
      null,
    ]);
  });

  for (const exit of [`<${TAG} quick-exit></${TAG}>`, `<${TAG}></${TAG}><i data-quick-exit></i>`])
    it(`adds nothing where a quick exit could replace only one entry: ${exit}`, async () => {
      const element = await fixture(TAG, exit);
      choose(element);
      expect([isOpen(element), index()]).to.deep.equal([true, start]);
    });

  it('loses its entry when the quick exit is offered later, and the path stays', async () => {
    const element = await fixture(TAG);
    choose(element);
    element.quickExit = true;
    await updated(element);
    await waitFor('the entry has gone', () => index() === start);
    expect([isOpen(element), heard]).to.deep.equal([true, []]);
  });

  it('goes back once, however often it is let go before the history follows', async () => {
    const element = await fixture(TAG);
    for (let click = 0; click < 4; click++) choose(element);
    expect(isOpen(element)).to.equal(false);
    await waitFor('the entry has gone', () => index() === start);
    choose(element, 1);
    for (const late of [await fixture(TAG), await fixture(TAG)]) late.quickExit = true;
    await waitFor('the entry has gone again', () => index() === start);
    // A second step back would be on its way now; it would come before this one.
    history.pushState(null, '');
    history.back();
    await waitFor('the history is as it was', () => index() === start);
    expect(isOpen(element)).to.equal(true);
  });

  it('leaves its entry where a frame of the page has gone on since', async () => {
    const element = await fixture(TAG, `<${TAG}></${TAG}><iframe src="/package.json"></iframe>`);
    const frame = document.querySelector<HTMLIFrameElement>('.fixture iframe') as HTMLIFrameElement;
    // In the task of the event a frame would replace its entry instead of adding one.
    const loaded = () =>
      new Promise((resolve) => frame.addEventListener('load', () => setTimeout(resolve), { once: true }));
    await loaded();
    choose(element);
    frame.contentWindow?.location.assign('/tsconfig.json');
    await loaded();
    const count = changes();
    choose(element);
    expect(isOpen(element)).to.equal(false);
    // A step back would be on its way now; it would come before this one.
    history.back();
    await loaded();
    expect([count(), frame.contentWindow?.location.pathname]).to.deep.equal([0, '/package.json']);
  });

  it('loses its entry when another element offers the exit later, or the page comes back', async () => {
    const element = await fixture(TAG);
    choose(element);
    await fixture('prin-helpline-box', '<prin-helpline-box quick-exit></prin-helpline-box>');
    await waitFor('the entry has gone', () => index() === start);
    fixtureCleanup();
    choose(await fixture(TAG));
    expect(index()).to.equal(start + 1);
    for (const type of ['pagehide', 'pageshow'])
      window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    await waitFor('the entry has gone again', () => index() === start);
  });

  it('holds where an exit is asked for not to be there', async () => {
    const element = await fixture(TAG, `<${TAG} quick-exit="false"></${TAG}><i data-quick-exit="false"></i>`);
    choose(element);
    expect(index()).to.equal(start + 1);
  });

  it('does not call what the page has put in the place of pushState', async () => {
    let calls = 0;
    history.pushState = () => void calls++;
    try {
      const element = await fixture(TAG);
      choose(element);
      expect([calls, index()]).to.deep.equal([0, start + 1]);
    } finally {
      Reflect.deleteProperty(history, 'pushState');
    }
  });

  it('leaves the page where the history refuses, without a warning, and the path works', async () => {
    const { pushState } = History.prototype;
    History.prototype.pushState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const element = await fixture(TAG);
      expect(await warningsDuring(async () => choose(element))).to.deep.equal([]);
      expect([isOpen(element), index()]).to.deep.equal([true, start]);
      choose(element);
      expect(isOpen(element)).to.equal(false);
    } finally {
      History.prototype.pushState = pushState;
    }
  });

  it('leads past a widget that the page has taken out', async () => {
    const element = await fixture(TAG);
    choose(element);
    element.remove();
    history.back();
    await waitFor('the entry has gone', () => index() === start);
    expect(isOpen(element)).to.equal(true);
  });
});
