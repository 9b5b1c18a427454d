import { names } from '#elements/names';
import { expect } from 'chai';
import { version } from '../../src/core/version.js';
import { findAll, fixtureCleanup, updated, warningsDuring } from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

/** These tests run in order: the script loads in the second. */
describe('data-prin', () => {
  after(fixtureCleanup);

  it('shows the fallback before the script loads', () => {
    const host = document.createElement('div');
    host.className = 'fixture';
    host.innerHTML =
      names.map((name) => `<prin-${name} id="early-${name}"><p>116 111</p></prin-${name}>`).join('') +
      '<div id="marked" data-prin="faq-accordion" data-heading-level="4" data-colour="red" class="theirs">' +
      'Ερωτήσεις <a href="tel:116111">116 111</a></div>';
    document.body.append(host);
    for (const name of names) expect(document.querySelector(`#early-${name} p`)?.checkVisibility()).to.equal(true);
  });

  it('upgrades elements that exist when the script loads, and hides their fallback', async () => {
    await import('../../src/prin.js');
    for (const name of names) {
      const element = document.querySelector(`#early-${name}`);
      if (!element) throw new Error(name);
      await updated(element);
      expect(element.shadowRoot?.querySelector('h2')).not.to.equal(null);
      expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
    }
  });

  it('upgrades elements that are added later', async () => {
    for (const name of names) {
      const element = document.createElement(`prin-${name}`);
      document.querySelector('.fixture')?.append(element);
      await updated(element);
      expect(findAll(element, 'h2')).to.have.length(1);
    }
  });

  it('upgrades a marked element, with its id, its classes and only the attributes of the element', async () => {
    const marked = document.querySelector<HTMLElement>('#marked');
    const element = marked?.querySelector('prin-faq-accordion');
    if (!marked || !element) throw new Error('not upgraded');
    await updated(element);
    expect(marked.className).to.equal('theirs');
    expect(findAll(element, 'h4')).to.have.length(1);
    expect(element.getAttributeNames()).to.deep.equal(['heading-level', 'slot']);
    expect(marked.querySelector('a')?.checkVisibility()).to.equal(false);
    expect(marked.innerText).not.to.contain('Ερωτήσεις');
  });

  it('upgrades a marked element that is added later, and again after the page replaces its content', async () => {
    const host = document.createElement('div');
    document.querySelector('.fixture')?.append(host);
    host.innerHTML =
      '<p data-prin="helpline-box" data-country="CY"><a href="tel:1466">1466</a>' +
      '<span data-prin-slot="local">Η ψυχολόγος</span></p>';
    await waitFor('the element is there', () => host.querySelector('prin-helpline-box') !== null);
    const element = host.querySelector('prin-helpline-box');
    if (!element) throw new Error('not upgraded');
    expect(element.getAttribute('country')).to.equal('CY');
    expect(element.querySelector('[slot=local]')?.textContent).to.equal('Η ψυχολόγος');
    const marked = host.firstElementChild;
    if (marked) marked.innerHTML = '<a href="tel:1466">1466</a>';
    await waitFor('the element is there', () => host.querySelector('prin-helpline-box') !== null);
    expect(host.querySelectorAll('prin-helpline-box')).to.have.length(1);
  });

  it('upgrades a marked element of any tag, reads every attribute, and keeps the old children in place', async () => {
    const attributes = {
      'heading-level': '3',
      country: 'CY',
      'quick-exit': '',
      'exit-href': 'https://example.test/',
      audience: 'teen',
      open: 'prin-faq-02',
    };
    for (const tag of ['a', 'p', 'span', 'section', 'li', 'td', 'blockquote', 'dd', 'their-own']) {
      const host = document.createElement(tag);
      host.innerHTML = '<b>ένα</b><i>δύο</i>';
      const children = [...host.children];
      for (const [name, value] of Object.entries(attributes)) host.setAttribute(`data-${name}`, value);
      Object.assign(host, { id: `marked-${tag}`, className: 'theirs' });
      document.querySelector('.fixture')?.append(host);
      host.dataset['prin'] = 'faq-accordion';
      await waitFor('the element is there', () => host.querySelector('prin-faq-accordion') !== null);
      const element = host.querySelector('prin-faq-accordion');
      if (!element) throw new Error(tag);
      await updated(element);
      const {
        slot,
        'data-prin-only': only,
        ...others
      } = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
      expect(others).to.deep.equal(attributes);
      // By a shadow root on the host, or where it cannot have one, by a rule.
      expect([slot, only]).to.deep.equal(host.shadowRoot ? ['prin', undefined] : [undefined, '']);
      expect(Boolean(host.shadowRoot)).to.equal(['p', 'span', 'section', 'blockquote'].includes(tag));
      expect([...host.children]).to.deep.equal([...children, element]);
      expect(children.map((child) => child.checkVisibility())).to.deep.equal([false, false]);
      expect([host.id, host.className]).to.deep.equal([`marked-${tag}`, 'theirs']);
    }
  });

  it('hides the old children from every style sheet of the page', async () => {
    const host = document.createElement('div');
    host.className = 'shown';
    host.innerHTML = 'κείμενο<p>παράγραφος: 112</p><form>φόρμα</form><math><mn>116111</mn></math>';
    const style = Object.assign(document.createElement('style'), {
      textContent: '.shown > * { display: block !important }',
    });
    document.querySelector('.fixture')?.append(style, host);
    host.dataset['prin'] = 'helpline-box';
    await waitFor('the paragraph is hidden', () => host.querySelector('p')?.checkVisibility() === false);
    const visible = [...host.children].filter((child) => child.checkVisibility());
    expect(visible.map((child) => child.localName)).to.deep.equal(['prin-helpline-box']);
    expect(host.innerText).not.to.match(/κείμενο|παράγραφος|φόρμα|116111/);
  });

  it('writes nothing again when something else on the page changes', async () => {
    const host = document.createElement('div');
    host.innerHTML = '<b>ένα</b>δύο<form>τρία</form>';
    host.dataset['prin'] = 'helpline-box';
    document.querySelector('.fixture')?.append(host);
    await waitFor('the child is hidden', () => host.querySelector('b')?.checkVisibility() === false);
    const seen: MutationRecord[] = [];
    const watch = new MutationObserver((changes) => seen.push(...changes));
    watch.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
    document.querySelector('.fixture')?.append('τέσσερα');
    // A task runs after all microtasks that follow from the change.
    await new Promise((next) => setTimeout(next));
    expect([...seen, ...watch.takeRecords()].map(({ type }) => type)).to.deep.equal([]);
    watch.disconnect();
  });

  it('follows settings that change on a marked element, and puts a comment before its element', async () => {
    const host = document.createElement('div');
    host.innerHTML = '112';
    host.dataset['prin'] = 'helpline-box';
    document.querySelector('.fixture')?.append(host);
    await waitFor('the element is there', () => host.querySelector('prin-helpline-box') !== null);
    const element = host.querySelector('prin-helpline-box');
    host.dataset['country'] = 'CY';
    await waitFor('it is set', () => element?.getAttribute('country') === 'CY');
    delete host.dataset['country'];
    await waitFor('it is removed', () => element?.hasAttribute('country') === false);
    // React takes this comment for the end of the children that it knows.
    expect([...host.childNodes].map(({ nodeValue, nodeName }) => nodeValue ?? nodeName)).to.deep.equal([
      '112',
      '/$',
      'PRIN-HELPLINE-BOX',
    ]);
  });

  it('replaces the element when data-prin changes, and changes back', async () => {
    const host = document.createElement('div');
    host.dataset['prin'] = 'helpline-box';
    document.querySelector('.fixture')?.append(host);
    for (const name of ['helpline-box', 'faq-accordion', 'helpline-box']) {
      host.dataset['prin'] = name;
      await waitFor(`prin-${name} is there`, () => host.querySelector(`prin-${name}`) !== null);
      expect([...host.children].map((child) => [child.localName, child.checkVisibility()])).to.deep.equal([
        [`prin-${name}`, true],
      ]);
    }
  });

  it('uses the element that it already has, the first of two', async () => {
    const host = document.createElement('div');
    host.innerHTML = '<prin-helpline-box id="first"></prin-helpline-box><prin-helpline-box></prin-helpline-box>';
    host.dataset['prin'] = 'helpline-box';
    document.querySelector('.fixture')?.append(host);
    await waitFor('one is shown', () => host.lastElementChild?.getClientRects().length === 0);
    expect(host.firstElementChild?.getClientRects()).to.have.length(1);
    expect(host.children).to.have.length(2);
  });

  it("shows a copy of the page's own line when data-prin changes, and leaves the line in its place", async () => {
    const host = document.createElement('div');
    host.dataset['prin'] = 'helpline-box';
    host.innerHTML = '<p data-prin-slot="local">Η ψυχολόγος</p>';
    document.querySelector('.fixture')?.append(host);
    const line = host.firstElementChild;
    for (const name of ['helpline-box', 'faq-accordion', 'helpline-box']) {
      host.dataset['prin'] = name;
      await waitFor(`prin-${name} is there`, () => host.querySelector(`prin-${name}`) !== null);
      const copy = host.querySelector('prin-helpline-box > [slot=local]');
      expect(copy?.textContent).to.equal(name === 'helpline-box' ? 'Η ψυχολόγος' : undefined);
      expect(host.firstElementChild).to.equal(line);
    }
  });

  it('upgrades marked elements that are added in one task after the other', async () => {
    const host = document.createElement('div');
    document.querySelector('.fixture')?.append(host);
    for (let count = 1; count < 6; count++) {
      host.insertAdjacentHTML('beforeend', '<p data-prin="helpline-box">116 111</p>');
      await new Promise((resolve) => setTimeout(resolve));
    }
    await waitFor('all are upgraded', () => host.querySelectorAll('[data-prin] > prin-helpline-box').length === 5);
  });

  it('hides children without a style, and ignores forms, whose fields may hide their methods', async () => {
    const host = document.createElement('div');
    const form =
      '<form data-prin="helpline-box"><input name="matches"><input name="children"><input name="style"></form>';
    host.innerHTML =
      `${form}<svg data-prin="helpline-box"></svg>` +
      `<div id="after" data-prin="helpline-box">${form}<math><mn>116111</mn></math></div>`;
    document.querySelector('.fixture')?.append(host);
    await waitFor('the element is there', () => host.querySelector('prin-helpline-box') !== null);
    const [shown] = host.querySelectorAll('prin-helpline-box');
    await updated(shown ?? host);
    expect(
      [...host.children].map((child) => child.querySelectorAll(':scope > prin-helpline-box').length),
    ).to.deep.equal([0, 0, 1]);
    expect([...host.querySelectorAll('#after > *')].filter((child) => child.checkVisibility())).to.deep.equal([shown]);
  });

  it('leaves an element with an unknown data-prin as it is, with one warning', async () => {
    const host = document.createElement('div');
    const warnings = await warningsDuring(async () => {
      document.querySelector('.fixture')?.append(host);
      host.innerHTML = '<p data-prin="helplines">Κείμενο</p><p data-prin="helplines">Κείμενο</p>';
      await waitFor('it is on the page', () => host.isConnected);
      await Promise.resolve();
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(`data-prin="helplines": expected ${names.join(', ')};`);
    expect(host.textContent).to.equal('ΚείμενοΚείμενο');
  });

  it('uses the first of two scripts, with one warning that names both versions', async () => {
    const warnings = await warningsDuring(async () => {
      for (const name of ['faq-accordion', 'helpline-box']) await import(`../../src/elements/${name}/${name}.ts?again`);
    });
    expect(warnings).to.deep.equal([`Prin: loaded twice; using version ${version}, ignoring ${version}.`]);
  });
});
