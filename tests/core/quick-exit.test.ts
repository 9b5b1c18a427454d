import { sendKeys } from '@web/test-runner-commands';
import { tags } from '#elements';
import { expect } from 'chai';
import '../../src/prin.js';
import { findAll, fixtureCleanup, find, fixture, updated } from '../support/fixture.js';
import { freePage, leaving, stayOnPage } from '../support/leaving.js';

const allOnPage = (tag: string) => [...document.querySelectorAll(tag)];
/** The overlay that covers the page, and the topmost elements in its corners. */
const overlay = () => document.querySelector('body > [popover=manual]');
const corners = () =>
  [1, innerWidth - 2].flatMap((x) => [1, innerHeight - 2].map((y) => document.elementFromPoint(x, y)));

/** What a listener of the page that comes first does to each press. */
let alter: (event: KeyboardEvent) => unknown = () => {};
const set = (properties: object) => (event: Event) =>
  Object.defineProperties(event, Object.getOwnPropertyDescriptors(properties));
const press = async (count: number) => {
  for (let time = 0; time < count; time++) await sendKeys({ press: 'Escape' });
};
const AWAY = `${location.origin}/away`;
addEventListener('keydown', (event) => alter(event), true);
for (const tag of tags)
  describe(`the quick exit of <${tag}>`, () => {
    beforeEach(() => {
      alter = () => {};
      stayOnPage();
    });
    afterEach(async () => {
      fixtureCleanup();
      // No press counts for the next test.
      alter = set({ timeStamp: 1e9 });
      await press(1);
      freePage();
    });

    it('is shown only with quick-exit, not for quick-exit="false", and explains what stays on the device', async () => {
      expect(findAll(await fixture(tag), '.exit')).to.have.length(0);
      expect(findAll(await fixture(tag, `<${tag} quick-exit="false"></${tag}>`), '.exit')).to.have.length(0);
      const element = await fixture(tag, `<${tag} quick-exit exit-href="../somewhere?q=1"></${tag}>`);
      const exit = find<HTMLAnchorElement>(element, '.exit');
      expect(exit.href).to.equal(new URL('../somewhere?q=1', location.href).href);
      for (const left of ['ιστορικό', 'κλήσεις', 'αντιγράφηκε', 'τυπώθηκε'])
        expect(exit.closest('[data-region=exit]')?.textContent).to.contain(left);
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
      const element = await fixture(tag, `<${tag} quick-exit exit-href="/away"></${tag}>`);
      const events: Event[] = [];
      document.addEventListener('prin-exit', (event) => events.push(event), { once: true });
      await press(2);
      expect(leaving.left).to.deep.equal([]);
      await press(1);
      expect([leaving.left, leaving.emptied]).to.deep.equal([[AWAY], 1]);
      expect(document.querySelector<HTMLMetaElement>('meta[name=referrer]')?.content).to.equal('no-referrer');
      expect(events.map((event) => event.target)).to.deep.equal([element]);
      expect((events[0] as CustomEvent | undefined)?.detail).to.equal(null);
      expect(corners()).to.deep.equal(Array(4).fill(overlay()));
    });

    it('covers a modal dialog of the page, also after one more Escape', async () => {
      await fixture(
        tag,
        '<style>[popover] { display: none !important; opacity: 0 !important; inset: auto !important }</style>' +
          `<${tag} quick-exit exit-href="/away"></${tag}>`,
      );
      const shown = document.createElement('dialog');
      shown.style.cssText = 'display: block !important; inset: 0 !important; width: auto; height: auto';
      document.querySelector('.fixture')?.append(shown);
      shown.showModal();
      shown.addEventListener('cancel', (event) => event.preventDefault());
      expect(corners()).to.deep.equal(Array(4).fill(shown));
      await press(4);
      const { opacity, backgroundColor } = getComputedStyle(overlay() ?? document.body);
      expect([opacity, backgroundColor]).to.deep.equal(['1', 'rgb(255, 255, 255)']);
      expect(overlay()?.matches(':popover-open')).to.equal(true);
      shown.close();
      for (const top of corners()) expect(top?.matches('body > [popover=manual]')).to.equal(true);
    });

    it('clears ticks, sliders and typed text on pagehide, and switches autocomplete off', async () => {
      const element = await fixture(tag);
      for (const field of findAll<HTMLInputElement>(element, 'input')) {
        if (field.type === 'checkbox') field.click();
        else
          Object.assign(field, { value: field.type === 'range' ? field.max : 'νόμος' }).dispatchEvent(
            new Event('input', { bubbles: true }),
          );
      }
      dispatchEvent(new Event('pagehide'));
      expect(
        findAll<HTMLInputElement>(element, 'input').filter(
          ({ checked, value, defaultValue, type }) => checked || (type !== 'checkbox' && value !== defaultValue),
        ),
      ).to.deep.equal([]);
      expect(findAll(element, '[hidden]:not([data-stale-from], .local, .results, .nothing, .offer)')).to.deep.equal([]);
      expect(findAll(element, '.step').filter((step) => step.checkVisibility())).to.deep.equal([]);
      expect(findAll(element, 'input:not([autocomplete=off])')).to.deep.equal([]);
    });

    it('covers the page before prin-exit, and leaves one overlay, a way out, however often it is asked', async () => {
      const element = await fixture(tag, `<${tag} quick-exit exit-href="/away"></${tag}>`);
      let covered = false;
      element.addEventListener('prin-exit', () => (covered = Boolean(overlay()?.matches(':popover-open'))));
      await press(5);
      expect([covered, leaving.left.length]).to.deep.equal([true, 3]);
      expect(
        [...document.querySelectorAll('body > [popover=manual]')].map((one) => (one as HTMLAnchorElement).href),
      ).to.deep.equal([AWAY]);
    });

    it('ignores Escape that is repeated, composing, in a field with text, or of a script of the page', async () => {
      await fixture(tag, `<${tag} quick-exit exit-href="/away"></${tag}><input value="κάτι">`);
      for (const properties of [{ repeat: true }, { isComposing: true }]) {
        alter = set(properties);
        await press(3);
      }
      alter = () => {};
      for (let count = 0; count < 4; count++)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.querySelector<HTMLInputElement>('.fixture input')?.focus();
      await press(3);
      expect(leaving.left).to.deep.equal([]);
      document.querySelector<HTMLInputElement>('.fixture input')?.blur();
      await press(3);
      expect(leaving.left).to.deep.equal([AWAY]);
    });

    it('counts Escape that the page stops or prevents, and prevents nothing itself', async () => {
      await fixture(tag, `<${tag} quick-exit exit-href="/away"></${tag}>`);
      const prevented: boolean[] = [];
      const take = (event: Event) => {
        prevented.push(event.defaultPrevented);
        event.stopImmediatePropagation();
        event.preventDefault();
      };
      document.addEventListener('keydown', take, true);
      await press(3);
      document.removeEventListener('keydown', take, true);
      expect([leaving.left, prevented]).to.deep.equal([[AWAY], [false, false, false]]);
    });

    it('counts the press that has taken the element away, with those that follow at once', async () => {
      const element = await fixture(tag, `<${tag} quick-exit exit-href="/away"></${tag}>`);
      document.addEventListener('keydown', () => element.remove(), { once: true });
      await press(3);
      expect(leaving.left).to.deep.equal([AWAY]);
    });

    it('ignores three presses that take longer than two seconds', async () => {
      await fixture(tag, `<${tag} quick-exit exit-href="/away"></${tag}>`);
      for (const timeStamp of [0, 1500, 3000, 4500]) {
        alter = set({ timeStamp });
        await press(1);
      }
      expect(leaving.left).to.deep.equal([]);
      alter = set({ timeStamp: 5000 });
      await press(1);
      expect(leaving.left).to.deep.equal([AWAY]);
    });

    it('leaves once, to the address of the first element, if two offer the exit', async () => {
      await fixture(
        tag,
        `<${tag} quick-exit exit-href="/away"></${tag}><${tag} quick-exit exit-href="/second"></${tag}>`,
      );
      await updated(allOnPage(tag)[1] ?? document.body);
      const events: Event[] = [];
      const listen = (event: Event) => events.push(event);
      document.addEventListener('prin-exit', listen);
      await press(3);
      document.removeEventListener('prin-exit', listen);
      expect([leaving.left, events.length]).to.deep.equal([[AWAY], 1]);
    });

    it('leaves once if another bundle handled the third Escape, and says which it handles, also frozen', async () => {
      await fixture(tag, `<${tag} quick-exit exit-href="/away"></${tag}>`);
      const HANDLED = Symbol.for('prin.exit');
      const shared = globalThis as { [handled: symbol]: unknown };
      await press(2);
      alter = (event) => (shared[HANDLED] = event);
      await press(1);
      expect(leaving.left).to.deep.equal([]);
      alter = Object.freeze;
      await press(1);
      expect(leaving.left).to.deep.equal([AWAY]);
      expect(shared[HANDLED]).to.have.property('key', 'Escape');
    });

    it('counts a press once when the page calls the listener twice', async () => {
      const added: EventListener[] = [];
      const { addEventListener: add } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        const wrapped = (event: Event) => (listener as EventListener).call(this, event);
        if (type === 'keydown') added.push(wrapped);
        add.call(this ?? window, type, type === 'keydown' ? wrapped : listener, options);
      };
      await fixture(tag, `<${tag} quick-exit exit-href="/away"></${tag}>`);
      EventTarget.prototype.addEventListener = add;
      expect(added).to.not.have.length(0);
      await press(2);
      for (const one of added) removeEventListener('keydown', one, true);
      expect(leaving.left).to.deep.equal([]);
    });

    it('ignores Escape once the element is removed', async () => {
      (await fixture(tag, `<${tag} quick-exit exit-href="/away"></${tag}>`)).remove();
      await press(3);
      expect(leaving.left).to.deep.equal([]);
    });
  });

it('the quick exit covers what is on top of the page also in a browser without popovers', async () => {
  const [tag = 'prin-helpline-box'] = tags;
  await fixture(tag as 'prin-helpline-box', `<${tag} quick-exit exit-href="/away"></${tag}>`);
  stayOnPage();
  const top = Object.assign(document.createElement('div'), { className: 'fixture' });
  top.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647';
  document.body.append(top);
  expect(corners()).to.deep.equal(Array(4).fill(top));
  const { showPopover } = HTMLElement.prototype;
  try {
    Object.assign(HTMLElement.prototype, { showPopover: undefined });
    alter = () => {};
    await press(3);
    expect(corners()).to.deep.equal(Array(4).fill(overlay()));
  } finally {
    Object.assign(HTMLElement.prototype, { showPopover });
    fixtureCleanup();
    freePage();
  }
});
