import { sendKeys } from '@web/test-runner-commands';
import { tags } from '#elements';
import { expect } from 'chai';
import '../../src/prin.js';
import { findAll, fixtureCleanup, find, fixture, updated, warningsDuring } from '../support/fixture.js';

const allOnPage = (tag: string) => [...document.querySelectorAll(tag)];
/** The overlay that covers the page, and the topmost elements in its corners. */
const overlay = () => document.querySelector('body > [popover=manual]');
const corners = () =>
  [1, innerWidth - 2].flatMap((x) => [1, innerHeight - 2].map((y) => document.elementFromPoint(x, y)));

for (const tag of tags)
  describe(`the quick exit of <${tag}>`, () => {
    afterEach(() => {
      fixtureCleanup();
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('is shown only with quick-exit, not for quick-exit="false", and explains what stays on the device', async () => {
      expect(findAll(await fixture(tag), '.exit')).to.have.length(0);
      expect(findAll(await fixture(tag, `<${tag} quick-exit="false"></${tag}>`), '.exit')).to.have.length(0);
      const element = await fixture(tag, `<${tag} quick-exit exit-href="../somewhere?q=1"></${tag}>`);
      const exit = find<HTMLAnchorElement>(element, '.exit');
      expect(exit.href).to.equal(new URL('../somewhere?q=1', location.href).href);
      for (const left of ['ιστορικό', 'κλήσεις', 'αντιγράφηκε', 'τυπώθηκε'])
        expect(exit.parentElement?.textContent).to.contain(left);
    });

    it('comes and goes with the attribute', async () => {
      const element = await fixture(tag);
      for (const [value, shown] of [
        ['', 1],
        ['false', 0],
        ['true', 1],
      ] as const) {
        element.setAttribute('quick-exit', value);
        await updated(element);
        expect(findAll(element, '.exit'), value).to.have.lengthOf(shown);
      }
    });

    it('leaves at the third Escape within two seconds, covers the page and emits a bare prin-exit', async () => {
      const element = await fixture(tag, `<${tag} quick-exit exit-href="#left"></${tag}>`);
      const events: Event[] = [];
      document.addEventListener('prin-exit', (event) => events.push(event), { once: true });
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Escape' });
      expect(location.hash).to.equal('');
      await sendKeys({ press: 'Escape' });
      expect(location.hash).to.equal('#left');
      expect(events.map((event) => event.target)).to.deep.equal([element]);
      expect((events[0] as CustomEvent | undefined)?.detail).to.equal(null);
      expect(corners()).to.deep.equal(Array(4).fill(overlay()));
    });

    it('covers a modal dialog of the page, also after one more Escape', async () => {
      await fixture(
        tag,
        '<style>[popover] { display: none !important; opacity: 0 !important; inset: auto !important }</style>' +
          `<${tag} quick-exit exit-href="#left"></${tag}>`,
      );
      const shown = document.createElement('dialog');
      shown.style.cssText = 'display: block !important; inset: 0 !important; width: auto; height: auto';
      document.querySelector('.fixture')?.append(shown);
      shown.showModal();
      shown.addEventListener('cancel', (event) => event.preventDefault());
      expect(corners()).to.deep.equal(Array(4).fill(shown));
      // Not pressed: the browser closes a dialog at the second Escape, whatever the page says.
      for (let count = 0; count < 3; count++)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      // In the top layer, above the dialog that came before. No point shows that: the dialog makes all else inert.
      expect([shown.open, overlay()?.matches(':popover-open')]).to.deep.equal([true, true]);
      await sendKeys({ press: 'Escape' });
      const { opacity, backgroundColor } = getComputedStyle(overlay() ?? document.body);
      expect([opacity, backgroundColor]).to.deep.equal(['1', 'rgb(255, 255, 255)']);
      expect(overlay()?.matches(':popover-open')).to.equal(true);
      shown.close();
      for (const top of corners()) expect(top?.matches('body > [popover=manual]')).to.equal(true);
    });

    it('clears ticks and typed text on pagehide, and switches autocomplete off', async () => {
      const element = await fixture(tag);
      for (const field of findAll<HTMLInputElement>(element, 'input')) {
        if (field.type === 'checkbox') field.click();
        else Object.assign(field, { value: 'νόμος' }).dispatchEvent(new Event('input', { bubbles: true }));
      }
      dispatchEvent(new Event('pagehide'));
      expect(
        findAll<HTMLInputElement>(element, 'input').filter(
          ({ checked, value, type }) => checked || (type !== 'checkbox' && value),
        ),
      ).to.deep.equal([]);
      expect(findAll(element, '[hidden]:not([data-stale-from], .local)')).to.deep.equal([]);
      expect(findAll(element, '.step').filter((step) => step.checkVisibility())).to.deep.equal([]);
      expect(findAll(element, 'input:not([autocomplete=off])')).to.deep.equal([]);
    });

    it('ignores Escape that is repeated, handled by the page, composing, or in a field with text', async () => {
      await fixture(tag, `<${tag} quick-exit exit-href="#left"></${tag}><input value="κάτι">`);
      const press = (options: KeyboardEventInit, target: EventTarget = document.body) =>
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true, ...options }),
        );
      for (let count = 0; count < 4; count++) {
        press({ repeat: true });
        press({ isComposing: true });
        press({}, document.querySelector('.fixture input') ?? document);
      }
      const handle = (event: Event) => event.preventDefault();
      document.body.addEventListener('keydown', handle);
      for (let count = 0; count < 4; count++) press({});
      document.body.removeEventListener('keydown', handle);
      expect(location.hash).to.equal('');
      expect([press({}), press({}), press({})], 'nothing is prevented').to.deep.equal([true, true, true]);
      expect(location.hash).to.equal('#left');
    });

    it('ignores three presses that take longer than two seconds', async () => {
      await fixture(tag, `<${tag} quick-exit exit-href="#left"></${tag}>`);
      const pressAt = (time: number) => {
        const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
        Object.defineProperty(event, 'timeStamp', { value: time });
        document.body.dispatchEvent(event);
      };
      [0, 1500, 3000, 4500, 5001].forEach(pressAt);
      expect(location.hash).to.equal('');
      // The first of the last three is two seconds ago to the millisecond.
      pressAt(6500);
      expect(location.hash).to.equal('#left');
    });

    it('leaves once, to the address of the first element, if two offer the exit', async () => {
      await fixture(
        tag,
        `<${tag} quick-exit exit-href="#first"></${tag}><${tag} quick-exit exit-href="#second"></${tag}>`,
      );
      await updated(allOnPage(tag)[1] ?? document.body);
      const events: Event[] = [];
      const listen = (event: Event) => events.push(event);
      document.addEventListener('prin-exit', listen);
      for (let count = 0; count < 3; count++) await sendKeys({ press: 'Escape' });
      document.removeEventListener('prin-exit', listen);
      expect([location.hash, events.length]).to.deep.equal(['#first', 1]);
    });

    it('leaves once if another bundle has handled the third Escape, and marks those that it handles', async () => {
      await fixture(tag, `<${tag} quick-exit exit-href="#left"></${tag}>`);
      const HANDLED = Symbol.for('prin.exit');
      const press = (marks = {}) => {
        const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
        document.body.dispatchEvent(Object.assign(event, marks));
        return event;
      };
      press();
      press();
      press({ [HANDLED]: true });
      expect(location.hash).to.equal('');
      expect(press()).to.have.property(HANDLED, true);
      expect(location.hash).to.equal('#left');
    });

    it('leaves when the page has frozen the event', async () => {
      await fixture(tag, `<${tag} quick-exit exit-href="#left"></${tag}>`);
      for (let time = 0; time < 3; time++)
        document.body.dispatchEvent(Object.freeze(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
      expect(location.hash).to.equal('#left');
    });

    it('counts a press once when the page calls the listener twice', async () => {
      await fixture(tag, `<${tag} quick-exit exit-href="#left"></${tag}>`);
      const press = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      const [first, second] = [press(), press()];
      for (const event of [first, first, second, second]) document.body.dispatchEvent(event);
      expect(location.hash).to.equal('');
    });

    it('leaves to the default address if exit-href is empty or missing', async () => {
      const element = await fixture(tag, `<${tag} quick-exit exit-href=" "></${tag}>`);
      expect(find<HTMLAnchorElement>(element, '.exit').href).to.equal('https://www.google.com/');
      const warnings = await warningsDuring(async () => {
        Object.assign(element, { exitHref: undefined });
        await updated(element);
      });
      expect(warnings).to.deep.equal([]);
      expect(find<HTMLAnchorElement>(element, '.exit').href).to.equal('https://www.google.com/');
    });

    it('scrolls a control out from under its button when that takes the focus, and nothing else', async () => {
      const space = '<div style="height: 200vh"></div>';
      const element = await fixture(tag, `${space}<${tag} quick-exit></${tag}>${space}`);
      const exit = find(element, '.exit');
      const topOf = (one: Element) => one.getBoundingClientRect().top;
      const moved: Element[] = [];
      /** Gives a control the focus where it would be at a distance from the upper edge of the window. */
      const focusAt = (stop: HTMLElement, top: number) => {
        stop.blur();
        scrollBy(0, topOf(stop) - top);
        stop.focus({ preventScroll: true });
      };
      const controls = findAll(element, 'a[href], button, input, summary').filter(
        (stop) => stop !== exit && stop.checkVisibility(),
      );
      for (const stop of controls) {
        focusAt(stop, 5);
        expect(topOf(stop)).to.be.at.least(exit.getBoundingClientRect().bottom);
      }
      for (const [stop, top] of [[controls[0] ?? exit, 150] as const, [exit, 5] as const]) {
        stop.scrollIntoView = () => moved.push(stop);
        focusAt(stop, top);
      }
      expect(moved).to.deep.equal([]);
    });

    it('ignores Escape once the element is removed', async () => {
      (await fixture(tag, `<${tag} quick-exit exit-href="#left"></${tag}>`)).remove();
      for (let count = 0; count < 3; count++) await sendKeys({ press: 'Escape' });
      expect(location.hash).to.equal('');
    });
  });

it('the quick exit covers what is on top of the page also in a browser without popovers', async () => {
  const [tag = 'prin-helpline-box'] = tags;
  await fixture(tag as 'prin-helpline-box', `<${tag} quick-exit exit-href="#left"></${tag}>`);
  const top = Object.assign(document.createElement('div'), { className: 'fixture' });
  top.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647';
  document.body.append(top);
  expect(corners()).to.deep.equal(Array(4).fill(top));
  const { showPopover } = HTMLElement.prototype;
  try {
    Object.assign(HTMLElement.prototype, { showPopover: undefined });
    for (let count = 0; count < 3; count++) await sendKeys({ press: 'Escape' });
    expect(corners()).to.deep.equal(Array(4).fill(overlay()));
  } finally {
    Object.assign(HTMLElement.prototype, { showPopover });
    fixtureCleanup();
    history.replaceState(null, '', location.pathname + location.search);
  }
});
