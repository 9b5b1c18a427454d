import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../src/prin.js';
import { allInside, clear, inside, place, rendered, warningsDuring } from './fixture.js';

const tags = ['prin-warning-signs', 'prin-before-you-send', 'prin-helpline-box', 'prin-faq-accordion'] as const;
const levels = (element: Element) => [...new Set(allInside(element, 'h1, h2, h3, h4, h5, h6').map((heading) => heading.localName))];
const allOnPage = (tag: string) => [...document.querySelectorAll(tag)];
/** What hides the page, and what is on top in its corners. */
const sheet = () => document.querySelector('body > [popover=manual]');
const corners = () => [1, innerWidth - 2].flatMap((x) => [1, innerHeight - 2].map((y) => document.elementFromPoint(x, y)));
/** The look that would be lost with the sheets. */
const look = (element: Element) => {
  const { backgroundColor, paddingTop } = getComputedStyle(inside(element, '.box'));
  return [backgroundColor, paddingTop];
};

for (const tag of tags)
  describe(`<${tag}> on any page`, () => {
    afterEach(() => {
      clear();
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('is in Greek inside, whatever the page is in', async () => {
      expect(inside(await place(tag), '.root').lang).to.equal('el');
    });

    it('gives its headings the level the page asks for, now and later', async () => {
      const element = await place(tag, `<${tag} heading-level="4"></${tag}>`);
      expect(levels(element)).to.deep.equal(['h4', 'h5']);
      element.setAttribute('heading-level', '6');
      await rendered(element);
      expect(levels(element)).to.deep.equal(['h6']);
      element.removeAttribute('heading-level');
      await rendered(element);
      expect(levels(element)).to.deep.equal(['h2', 'h3']);
    });

    it('takes the default for a wrong value, with one warning that names tag, attribute, value and what is allowed', async () => {
      const wrong = { 'heading-level': '7', country: 'Ελλάδα', 'exit-href': 'javascript:alert(1)' };
      const attributes = Object.entries(wrong).map(([name, value]) => `${name}="${value}"`).join(' ');
      const said = await warningsDuring(async () => {
        for (const copy of [1, 2]) {
          const element = await place(tag, `<${tag} ${attributes} quick-exit id="copy-${copy}"></${tag}>`);
          expect(levels(element)).to.deep.equal(['h2', 'h3']);
          expect(inside(element, '.root').getAttribute('data-country')).to.equal('GR');
          expect(inside<HTMLAnchorElement>(element, '.exit').href).to.equal('https://www.google.com/');
        }
      });
      expect(said).to.have.length(3);
      for (const [name, value] of Object.entries(wrong)) expect(said.filter((text) => text.includes(`<${tag} ${name}="${value}">: expected `))).to.have.length(1);
    });

    it('offers the quick exit only when asked, not for quick-exit="false", and says what stays behind', async () => {
      expect(allInside(await place(tag), '.exit')).to.have.length(0);
      expect(allInside(await place(tag, `<${tag} quick-exit="false"></${tag}>`), '.exit')).to.have.length(0);
      const element = await place(tag, `<${tag} quick-exit exit-href="../somewhere?q=1"></${tag}>`);
      const exit = inside<HTMLAnchorElement>(element, '.exit');
      expect(exit.href).to.equal(new URL('../somewhere?q=1', location.href).href);
      for (const left of ['ιστορικό', 'κλήσεις', 'αντιγράφηκε', 'εκτύπωση']) expect(exit.parentElement?.textContent).to.contain(left);
    });

    it('leaves at the third Escape within two seconds, blanks the page and says prin-exit without detail', async () => {
      const element = await place(tag, `<${tag} quick-exit exit-href="#left"></${tag}>`);
      const heard: Event[] = [];
      document.addEventListener('prin-exit', (event) => heard.push(event), { once: true });
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Escape' });
      expect(location.hash).to.equal('');
      await sendKeys({ press: 'Escape' });
      expect(location.hash).to.equal('#left');
      expect(heard.map((event) => event.target)).to.deep.equal([element]);
      expect((heard[0] as CustomEvent | undefined)?.detail).to.equal(null);
      expect(corners()).to.deep.equal(Array(4).fill(sheet()));
    });

    it('hides what the page itself shows on top of all, and stays when Escape is pressed once more', async () => {
      await place(tag, `<style>[popover] { display: none !important; opacity: 0 !important; inset: auto !important }</style><${tag} quick-exit exit-href="#left"></${tag}>`);
      const shown = document.createElement('dialog');
      shown.style.cssText = 'display: block !important; inset: 0 !important; width: auto; height: auto';
      document.querySelector('.fixture')?.append(shown);
      shown.showModal();
      shown.addEventListener('cancel', (event) => event.preventDefault());
      expect(corners()).to.deep.equal(Array(4).fill(shown));
      for (let count = 0; count < 4; count++) await sendKeys({ press: 'Escape' });
      const { opacity, backgroundColor } = getComputedStyle(sheet() ?? document.body);
      expect([opacity, backgroundColor]).to.deep.equal(['1', 'rgb(255, 255, 255)']);
      for (const top of corners()) expect(top?.matches('body > [popover=manual]')).to.equal(true);
    });

    it('keeps nothing of the reader: not when the page goes, and no browser is asked to remember', async () => {
      const element = await place(tag);
      for (const field of allInside<HTMLInputElement>(element, 'input')) {
        if (field.type === 'checkbox') field.click();
        else Object.assign(field, { value: 'νόμος' }).dispatchEvent(new Event('input', { bubbles: true }));
      }
      dispatchEvent(new Event('pagehide'));
      expect(allInside<HTMLInputElement>(element, 'input').filter(({ checked, value, type }) => checked || (type !== 'checkbox' && value))).to.deep.equal([]);
      expect(allInside(element, '[hidden]:not([data-old], .local)')).to.deep.equal([]);
      expect(allInside(element, '.step').filter((step) => step.checkVisibility())).to.deep.equal([]);
      expect(allInside(element, 'input:not([autocomplete=off])')).to.deep.equal([]);
    });

    it('does not count Escape that is repeated, handled by the page, composing, or meant for a field with something in it', async () => {
      await place(tag, `<${tag} quick-exit exit-href="#left"></${tag}><input value="κάτι">`);
      const press = (options: KeyboardEventInit, target: EventTarget = document.body) =>
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true, ...options }));
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

    it('does not count three presses that take longer than two seconds', async () => {
      await place(tag, `<${tag} quick-exit exit-href="#left"></${tag}>`);
      const pressAt = (time: number) => {
        const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
        Object.defineProperty(event, 'timeStamp', { value: time });
        document.body.dispatchEvent(event);
      };
      [0, 1500, 3000, 4500].forEach(pressAt);
      expect(location.hash).to.equal('');
      pressAt(5000);
      expect(location.hash).to.equal('#left');
    });

    it('leaves once, to the address of the first, when two on a page offer the exit', async () => {
      await place(tag, `<${tag} quick-exit exit-href="#first"></${tag}><${tag} quick-exit exit-href="#second"></${tag}>`);
      await rendered(allOnPage(tag)[1] ?? document.body);
      const heard: Event[] = [];
      const listen = (event: Event) => heard.push(event);
      document.addEventListener('prin-exit', listen);
      for (let count = 0; count < 3; count++) await sendKeys({ press: 'Escape' });
      document.removeEventListener('prin-exit', listen);
      expect([location.hash, heard.length]).to.deep.equal(['#first', 1]);
    });

    it('leaves to the usual place for an empty or a missing address', async () => {
      const element = await place(tag, `<${tag} quick-exit exit-href=" "></${tag}>`);
      expect(inside<HTMLAnchorElement>(element, '.exit').href).to.equal('https://www.google.com/');
      const said = await warningsDuring(async () => {
        Object.assign(element, { exitHref: undefined });
        await rendered(element);
      });
      expect(said).to.deep.equal([]);
      expect(inside<HTMLAnchorElement>(element, '.exit').href).to.equal('https://www.google.com/');
    });

    it('stops listening once it is gone', async () => {
      (await place(tag, `<${tag} quick-exit exit-href="#left"></${tag}>`)).remove();
      for (let count = 0; count < 3; count++) await sendKeys({ press: 'Escape' });
      expect(location.hash).to.equal('');
    });

    it('keeps its state and its look when it is moved, removed and added again', async () => {
      const element = await place(tag, `<${tag}><p>fallback</p></${tag}>`);
      const root = element.shadowRoot?.querySelector('.root');
      const before = look(element);
      const state = () => [...allInside<HTMLInputElement>(element, 'input').map((box) => box.checked), ...allInside<HTMLDetailsElement>(element, 'details').map((answer) => answer.open)];
      for (const control of allInside(element, 'input[type=checkbox], summary').slice(0, 2)) control.click();
      const held = state();
      const elsewhere = document.createElement('section');
      element.parentElement?.append(elsewhere);
      elsewhere.append(element);
      element.remove();
      elsewhere.append(element);
      await rendered(element);
      expect(element.shadowRoot?.querySelectorAll('.root')).to.have.length(1);
      expect(element.shadowRoot?.querySelector('.root')).to.equal(root);
      expect(look(element)).to.deep.equal(before);
      expect(state()).to.deep.equal(held);
      if (held.length) expect(held).to.contain(true);
    });

    it("keeps its look in another document, and back in its own; and is whole when it is first shown in a frame's", async () => {
      const element = await place(tag, `<${tag}></${tag}><iframe width="800"></iframe>`);
      const frame = document.querySelector<HTMLIFrameElement>('.fixture iframe');
      const body = frame?.contentDocument?.body;
      const before = look(element);
      body?.append(element);
      expect(look(element)).to.deep.equal(before);
      const fresh = document.createElement(tag);
      body?.append(fresh);
      await rendered(fresh);
      expect(look(fresh)).to.deep.equal(before);
      document.querySelector('.fixture')?.append(element);
      expect(look(element)).to.deep.equal(before);
    });

    it('takes whatever a framework sets as a property, cloned or not, without an exception', async () => {
      const failed: unknown[] = [];
      const listen = (event: PromiseRejectionEvent) => failed.push(event.reason);
      addEventListener('unhandledrejection', listen);
      const element = document.createElement(tag);
      Object.assign(element, { country: 'CY', headingLevel: 3, quickExit: 'false', exitHref: 7, audience: ['teen'], open: true });
      element.append(document.createTextNode('…'));
      const host = document.createElement('div');
      host.className = 'fixture';
      document.body.append(host);
      const clone = element.cloneNode(true) as HTMLElement;
      await warningsDuring(async () => {
        host.append(element, clone);
        await rendered(element);
        await rendered(clone);
      });
      removeEventListener('unhandledrejection', listen);
      expect(levels(element)).to.deep.equal(['h3', 'h4']);
      expect(allInside(element, '.exit')).to.have.length(0);
      expect(inside(element, '.root').getAttribute('data-country')).to.equal('CY');
      expect(levels(clone)).to.deep.equal(['h2', 'h3']);
      expect(failed).to.deep.equal([]);
    });

    it('takes the default for what refuses to be a text, with a warning', async () => {
      const refuses = () => {
        throw new Error('no text');
      };
      const element = await place(tag, `<${tag} quick-exit></${tag}>`);
      const said = await warningsDuring(async () => {
        Object.assign(element, { headingLevel: Object.create(null), country: { toString: refuses }, exitHref: Symbol('left') });
        await rendered(element);
      });
      expect(levels(element)).to.deep.equal(['h2', 'h3']);
      expect(inside(element, '.root').getAttribute('data-country')).to.equal('GR');
      expect(inside<HTMLAnchorElement>(element, '.exit').href).to.equal('https://www.google.com/');
      expect(said.map((text) => /"(.*)"/.exec(text)?.[1])).to.deep.equal(['object', 'object', 'Symbol(left)']);
    });

    it('wears the colours of the page by its public custom properties', async () => {
      const element = await place(tag, `<div style="--prin-surface: rgb(1, 2, 3); --prin-font: 'Courier New'"><${tag}></${tag}></div>`);
      expect(getComputedStyle(inside(element, '.box')).backgroundColor).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(inside(element, '.box')).fontFamily).to.equal('"Courier New"');
    });

    it('follows the color-scheme of the page, not of the reader alone', async () => {
      const light = look(await place(tag, `<div style="color-scheme: light"><${tag}></${tag}></div>`));
      const dark = look(await place(tag, `<div style="color-scheme: dark"><${tag}></${tag}></div>`));
      expect(light[0]).to.equal('rgb(255, 253, 249)');
      expect(dark[0]).to.equal('rgb(27, 28, 29)');
    });
  });

for (const tag of ['prin-helpline-box', 'prin-faq-accordion'] as const)
  it(`<${tag}> takes the default for an audience it does not know, with one warning`, async () => {
    const order = (element: Element) => allInside(element, '[data-ordered] > *').map((item) => item.textContent);
    const written = order(await place(tag));
    const said = await warningsDuring(async () => {
      for (let copy = 0; copy < 2; copy++) expect(order(await place(tag, `<${tag} audience="teens"></${tag}>`))).to.deep.equal(written);
    });
    expect(said).to.deep.equal([`Prin: <${tag} audience="teens">: expected teen, parent; the default is used.`]);
    clear();
  });
