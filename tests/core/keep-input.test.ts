import { expect } from 'chai';
import '../../src/prin.js';
import { fixture, fixtureCleanup, warningsDuring } from '../support/fixture.js';

/** A key event as a browser sends it: it leaves shadow roots. */
const key = (type: string, name: string) =>
  new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true, composed: true });

describe('what is typed and tapped inside an element', () => {
  const heard: string[] = [];
  const hear = (event: Event) => heard.push(event.type + ((event as KeyboardEvent).key ?? ''));
  const TYPES = ['keydown', 'keyup', 'paste', 'mousedown'];

  beforeEach(() => {
    heard.length = 0;
    for (const type of TYPES) document.addEventListener(type, hear, true);
  });
  afterEach(() => {
    for (const type of TYPES) document.removeEventListener(type, hear, true);
    fixtureCleanup();
  });

  it('lets no key but Escape and Tab, no paste and no press in a field reach the page', async () => {
    const element = await fixture('prin-faq-accordion');
    const field = element.shadowRoot?.querySelector('input') as HTMLInputElement;
    for (const name of ['s', ' ', 'Enter', 'Escape', 'Tab'])
      for (const type of ['keydown', 'keyup']) field.dispatchEvent(key(type, name));
    for (const type of ['paste', 'mousedown'])
      field.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true }));
    element.shadowRoot
      ?.querySelector('summary')
      ?.dispatchEvent(new Event('mousedown', { bubbles: true, composed: true }));
    expect(heard).to.deep.equal(['keydownEscape', 'keyupEscape', 'keydownTab', 'keyupTab', 'mousedown']);
  });

  it('lets the page hear keys of its own nodes, also in a slot, and all keys once the element is gone', async () => {
    const element = await fixture(
      'prin-helpline-box',
      '<prin-helpline-box><p slot="local"><a href="#room">Room</a></p></prin-helpline-box>',
    );
    element.querySelector('a')?.dispatchEvent(key('keydown', 'a'));
    element.dispatchEvent(key('keydown', 'b'));
    const button = element.shadowRoot?.querySelector('button') as HTMLButtonElement;
    button.dispatchEvent(key('keydown', 'c'));
    element.remove();
    document.body.dispatchEvent(key('keydown', 'd'));
    expect(heard).to.deep.equal(['keydowna', 'keydownb', 'keydownd']);
  });

  it('says nothing of an event that the page sends to its window or its document', async () => {
    await fixture('prin-helpline-box');
    const warnings = await warningsDuring(async () => {
      for (const target of [window, document])
        for (const type of ['keydown', 'click', 'mousedown']) target.dispatchEvent(new Event(type, { bubbles: true }));
    });
    expect(warnings).to.deep.equal([]);
    expect(heard).to.deep.equal(['keydown', 'mousedown']);
  });

  it('leaves a click alone that a page makes without a place', async () => {
    const element = await fixture('prin-warning-signs');
    let clicks = 0;
    element.addEventListener('click', () => clicks++);
    element.click();
    expect([clicks, element.shadowRoot?.querySelectorAll(':checked').length]).to.deep.equal([1, 0]);
  });
});
