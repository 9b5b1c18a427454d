import { tags } from '#elements';
import { expect } from 'chai';
import { findAll, fixtureCleanup, find, fixture, updated, warningsDuring } from '../support/fixture.js';

/** The names of the elements that should be headings, whatever they are, but for those of questions and items. */
const levels = (element: Element) => [
  ...new Set(findAll(element, '[part=heading]:not(details *, li *)').map((heading) => heading.localName)),
];
/** Styles that would be lost with the sheets. */
const look = (element: Element) => {
  const { backgroundColor, paddingTop } = getComputedStyle(find(element, '.box'));
  return [backgroundColor, paddingTop];
};
/** The colours of every part, without what rounding leaves. */
const colours = (element: Element) =>
  findAll(element, '.root *').map((part) => {
    const { color, backgroundColor, borderColor, stroke } = getComputedStyle(part);
    return [part.className, color, backgroundColor, borderColor, stroke]
      .join(' · ')
      .replace(/\d+\.\d+/g, (number) => Number(number).toFixed(1));
  });

for (const tag of tags)
  describe(`<${tag}>`, () => {
    afterEach(() => {
      fixtureCleanup();
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('has lang="el" inside, whatever the language of the page', async () => {
      expect(find(await fixture(tag), '.root').lang).to.equal('el');
    });

    it('gives its headings the level of heading-level, also when it changes', async () => {
      const element = await fixture(tag, `<${tag} heading-level="4"></${tag}>`);
      expect(levels(element)).to.deep.equal(['h4', 'h5']);
      element.setAttribute('heading-level', '6');
      await updated(element);
      expect(levels(element)).to.deep.equal(['h6']);
      element.removeAttribute('heading-level');
      await updated(element);
      expect(levels(element)).to.deep.equal(['h2', 'h3']);
    });

    it('uses the default for an invalid value, with one warning that says what is valid', async () => {
      const wrong = { 'heading-level': '7', country: 'Ελλάδα', 'exit-href': 'javascript:alert(1)' };
      const attributes = Object.entries(wrong)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ');
      const warnings = await warningsDuring(async () => {
        for (const copy of [1, 2]) {
          const element = await fixture(tag, `<${tag} ${attributes} quick-exit id="copy-${copy}"></${tag}>`);
          expect(levels(element)).to.deep.equal(['h2', 'h3']);
          expect(find(element, '.root').getAttribute('data-country')).to.equal('GR');
          expect(find<HTMLAnchorElement>(element, '.exit').href).to.equal('https://www.google.com/');
        }
      });
      expect(warnings).to.have.length(3);
      for (const [name, value] of Object.entries(wrong))
        expect(warnings.filter((text) => text.includes(`<${tag} ${name}="${value}">: expected `))).to.have.length(1);
    });

    it('keeps its state and its styles when it is moved, removed and added again', async () => {
      const element = await fixture(tag, `<${tag}><p>fallback</p></${tag}>`);
      const root = element.shadowRoot?.querySelector('.root');
      const before = look(element);
      const state = () => [
        ...findAll<HTMLInputElement>(element, 'input[type=checkbox]').map((box) => box.checked),
        ...findAll<HTMLDetailsElement>(element, 'details').map((answer) => answer.open),
      ];
      for (const control of findAll(element, 'input[type=checkbox], summary').slice(0, 2)) control.click();
      const held = state();
      const elsewhere = document.createElement('section');
      element.parentElement?.append(elsewhere);
      elsewhere.append(element);
      element.remove();
      elsewhere.append(element);
      await updated(element);
      expect(element.shadowRoot?.querySelectorAll('.root')).to.have.length(1);
      expect(element.shadowRoot?.querySelector('.root')).to.equal(root);
      expect(look(element)).to.deep.equal(before);
      expect(state()).to.deep.equal(held);
      if (held.length) expect(held).to.contain(true);
    });

    it("keeps its styles in another document, and back in its own; renders first in a frame's document", async () => {
      const element = await fixture(tag, `<${tag}></${tag}><iframe width="800"></iframe>`);
      const frame = document.querySelector<HTMLIFrameElement>('.fixture iframe');
      const body = frame?.contentDocument?.body;
      const before = look(element);
      body?.append(element);
      expect(look(element)).to.deep.equal(before);
      const fresh = document.createElement(tag);
      body?.append(fresh);
      await updated(fresh);
      expect(look(fresh)).to.deep.equal(before);
      document.querySelector('.fixture')?.append(element);
      expect(look(element)).to.deep.equal(before);
    });

    it('ignores events of the page while it is not connected', async () => {
      const [element, other] = [await fixture(tag), await fixture(tag)];
      const events: [string, unknown][] = [];
      element.handleEvent = (event) => events.push(['element', event]);
      other.handleEvent = (event) => events.push(['other', event]);
      const dispatch = () => {
        const event = new Event('pagehide');
        dispatchEvent(event);
        return event;
      };
      const first = dispatch();
      element.remove();
      const second = dispatch();
      other.parentElement?.append(element);
      const third = dispatch();
      expect(events).to.deep.equal([
        ['element', first],
        ['other', first],
        ['other', second],
        ['other', third],
        ['element', third],
      ]);
    });

    it('accepts any property value of a framework, cloned or not, without an exception', async () => {
      const failed: unknown[] = [];
      const listen = (event: PromiseRejectionEvent) => failed.push(event.reason);
      addEventListener('unhandledrejection', listen);
      const element = document.createElement(tag);
      Object.assign(element, {
        country: 'CY',
        headingLevel: 3,
        quickExit: 'false',
        exitHref: 7,
        audience: ['teen'],
        open: true,
      });
      element.append(document.createTextNode('…'));
      const host = document.createElement('div');
      host.className = 'fixture';
      document.body.append(host);
      const clone = element.cloneNode(true) as HTMLElement;
      await warningsDuring(async () => {
        host.append(element, clone);
        await updated(element);
        await updated(clone);
      });
      removeEventListener('unhandledrejection', listen);
      expect(levels(element)).to.deep.equal(['h3', 'h4']);
      expect(findAll(element, '.exit')).to.have.length(0);
      expect(find(element, '.root').getAttribute('data-country')).to.equal('CY');
      expect(levels(clone)).to.deep.equal(['h2', 'h3']);
      expect(failed).to.deep.equal([]);
    });

    it('uses the default when a value cannot be converted to a string', async () => {
      const refuses = () => {
        throw new Error('no text');
      };
      const element = await fixture(tag, `<${tag} quick-exit></${tag}>`);
      const warnings = await warningsDuring(async () => {
        Object.assign(element, {
          headingLevel: Object.create(null),
          country: { toString: refuses },
          exitHref: Symbol('left'),
        });
        await updated(element);
      });
      expect(levels(element)).to.deep.equal(['h2', 'h3']);
      expect(find(element, '.root').getAttribute('data-country')).to.equal('GR');
      expect(find<HTMLAnchorElement>(element, '.exit').href).to.equal('https://www.google.com/');
      expect(warnings.map((text) => /"(.*)"/.exec(text)?.[1])).to.deep.equal(['object', 'object', 'Symbol(left)']);
    });

    it('uses the public custom properties of the page', async () => {
      const element = await fixture(
        tag,
        `<div style="--prin-surface: rgb(1, 2, 3); --prin-font: 'Courier New'"><${tag}></${tag}></div>`,
      );
      expect(getComputedStyle(find(element, '.box')).backgroundColor).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(find(element, '.box')).fontFamily).to.equal('"Courier New"');
    });

    it('follows the color-scheme of the page, not only that of the reader', async () => {
      const light = look(await fixture(tag, `<div style="color-scheme: light"><${tag}></${tag}></div>`));
      const dark = look(await fixture(tag, `<div style="color-scheme: dark"><${tag}></${tag}></div>`));
      expect(light[0]).to.equal('rgb(255, 253, 249)');
      expect(dark[0]).to.equal('rgb(16, 25, 29)');
    });

    it('derives from a surface like its own the colours that it has without one', async () => {
      for (const [scheme, paper] of [
        ['light', '#fffdf9'],
        ['dark', '#10191d'],
      ])
        expect(
          colours(await fixture(tag, `<p style="color-scheme: ${scheme}; --prin-surface: ${paper}"><${tag}></${tag}>`)),
        ).to.deep.equal(colours(await fixture(tag, `<p style="color-scheme: ${scheme}"><${tag}></${tag}>`)));
    });
  });

for (const tag of ['prin-helpline-box', 'prin-faq-accordion'] as const)
  it(`<${tag}> uses the default for an unknown audience, with one warning`, async () => {
    const order = (element: Element) => findAll(element, '[data-sortable] > *').map((item) => item.textContent);
    const written = order(await fixture(tag));
    const warnings = await warningsDuring(async () => {
      for (let copy = 0; copy < 2; copy++)
        expect(order(await fixture(tag, `<${tag} audience="teens"></${tag}>`))).to.deep.equal(written);
    });
    expect(warnings).to.deep.equal([`Prin: <${tag} audience="teens">: expected teen, parent; the default is used.`]);
    fixtureCleanup();
  });
