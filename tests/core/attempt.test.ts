import { expect } from 'chai';
import { warnOnce } from '../../src/core/warn-once.js';
import '../../src/prin.js';
import { find, fixture, fixtureCleanup, updated, warningsDuring } from '../support/fixture.js';
import { freePage, leaving, stayOnPage } from '../support/leaving.js';

const restored: (() => void)[] = [];
/** Replaces a function by one that throws an error of its own, until `restore()`. Returns the warning to expect. */
function broken(owner: object, name: string): string {
  const original = Object.getOwnPropertyDescriptor(owner, name);
  // Unlike that of any other test: each text is warned of once.
  const message = `${name} is broken, ${performance.now()}`;
  const value = () => {
    throw new Error(message);
  };
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  restored.push(() => {
    if (original) Object.defineProperty(owner, name, original);
    else Reflect.deleteProperty(owner, name);
  });
  return `Prin: Error: ${message}`;
}
const restore = () => restored.splice(0).forEach((each) => each());

describe('an element on a page that has broken what it needs', () => {
  /** What the page's own error handlers hear. */
  let errors: unknown[];
  const hear = (event: Event) => errors.push(event);
  beforeEach(() => {
    errors = [];
    stayOnPage();
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, hear);
  });
  afterEach(() => {
    restore();
    freePage();
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, hear);
    fixtureCleanup();
    expect(errors).to.deep.equal([]);
  });

  it('leaves by a click, with warnings, if covering, emptying, clearing inputs and the event fail', async () => {
    const element = await fixture(
      'prin-warning-signs',
      '<prin-warning-signs quick-exit exit-href="/away"></prin-warning-signs>',
    );
    const exit = find(element, '.exit');
    let expected: string[] = [];
    const warnings = await warningsDuring(async () => {
      expected = [
        broken(Document.prototype, 'createElement'),
        broken(element, 'dispatchEvent'),
        broken(element, 'handleEvent'),
        broken(Document.prototype, 'open'),
      ];
      exit.click();
      restore();
    });
    expect(leaving.left).to.deep.equal([`${location.origin}/away`]);
    expect(warnings).to.deep.equal(expected);
  });

  it('resolves the address of the exit when URL is broken, and refuses that of another scheme', async () => {
    const expected = new URL('../somewhere?q=1', document.baseURI).href;
    broken(window, 'URL');
    const element = await fixture(
      'prin-warning-signs',
      '<prin-warning-signs quick-exit exit-href="../somewhere?q=1"></prin-warning-signs>',
    );
    const exit = () => find<HTMLAnchorElement>(element, '.exit').href;
    expect(exit()).to.equal(expected);
    const warnings = await warningsDuring(async () => {
      element.setAttribute('exit-href', 'mailto:a@b.test');
      await updated(element);
    });
    expect(exit()).to.equal('https://www.google.com/');
    expect(warnings).to.deep.equal([
      'Prin: <prin-warning-signs exit-href="mailto:a@b.test">: expected an http or https address of ' +
        'another page; the default is used.',
    ]);
  });

  it('does not prevent the default of the link of the exit when its own way out fails', async () => {
    const element = await fixture(
      'prin-warning-signs',
      '<prin-warning-signs quick-exit exit-href="/away"></prin-warning-signs>',
    );
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    const warnings = await warningsDuring(async () => {
      broken(Element.prototype, 'closest');
      find(element, '.exit').dispatchEvent(click);
      restore();
    });
    expect(click.defaultPrevented).to.equal(false);
    expect(warnings).to.have.length(1);
  });

  it('turns the rejection of a copy into a warning', async () => {
    const element = await fixture('prin-before-you-send');
    const warnings = await warningsDuring(async () => {
      find(element, '[data-region=status]').remove();
      find(element, '.reply .button').click();
      await updated(element);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^Prin: TypeError: /);
  });

  it('answers an event of the page on every other element when one fails', async () => {
    const first = await fixture('prin-faq-accordion');
    const second = await fixture('prin-warning-signs');
    const box = find<HTMLInputElement>(second, 'input');
    box.click();
    const warnings = await warningsDuring(async () => {
      broken(first, 'handleEvent');
      dispatchEvent(new Event('pagehide'));
      restore();
    });
    expect(warnings).to.have.length(1);
    expect(box.checked).to.equal(false);
  });

  it('keeps the text of a data-prin host when its element cannot be made', async () => {
    const host = document.createElement('div');
    host.className = 'fixture';
    host.innerHTML = '<div data-prin="warning-signs">116 111</div>';
    let expected: string[] = [];
    const warnings = await warningsDuring(async () => {
      expected = [broken(customElements, 'get')];
      document.body.append(host);
      await Promise.resolve();
      restore();
    });
    expect(warnings).to.deep.equal(expected);
    expect(host.textContent).to.equal('116 111');
    expect(host.querySelector('prin-warning-signs')).to.equal(null);
  });

  it('warns through a console that throws without an exception', async () => {
    const element = await fixture('prin-helpline-box');
    const { warn } = console;
    console.warn = () => {
      throw new Error('no console');
    };
    element.setAttribute('country', 'ATLANTIS');
    await updated(element);
    console.warn = warn;
    expect(find(element, '.tel')).to.be.an.instanceof(HTMLElement);
  });

  it('warns of nothing, and throws nothing, where the page has broken Set', () => {
    broken(Set.prototype, 'has');
    let thrown: unknown;
    try {
      warnOnce('nobody hears this');
    } catch (error) {
      thrown = error;
    }
    restore();
    expect(thrown).to.equal(undefined);
  });
});
