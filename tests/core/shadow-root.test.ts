import { expect } from 'chai';
import { adoptStyles, createShadowRoot } from '../../src/core/shadow-root.js';
import { tryRender } from '../../src/core/try-render.js';
import { fixtureCleanup, warningsDuring } from '../support/fixture.js';

describe('adoptStyles', () => {
  afterEach(fixtureCleanup);

  for (const [browser, isOld] of [
    ['a browser with adopted style sheets', false],
    ['a browser without them', true],
  ] as const)
    it(`styles a root in ${browser}, again when it is called again`, () => {
      const host = Object.assign(document.createElement('div'), { className: 'fixture' });
      document.body.append(host);
      const root = host.attachShadow({ mode: 'open' });
      const text = root.appendChild(document.createElement('p'));
      if (isOld) Object.defineProperty(root, 'adoptedStyleSheets', { value: undefined, writable: true });
      for (const [colour, margin] of [
        ['rgb(1, 2, 3)', '4px'],
        ['rgb(5, 6, 7)', '8px'],
      ] as const) {
        adoptStyles(root, [`p { color: ${colour} }`, `p { margin: ${margin} }`]);
        const { color, marginTop } = getComputedStyle(text);
        expect([color, marginTop]).to.deep.equal([colour, margin]);
      }
      expect(root.querySelectorAll('style')).to.have.length(isOld ? 1 : 0);
    });
});

describe('createShadowRoot', () => {
  afterEach(fixtureCleanup);

  /** An element whose root was prerendered with a content hash, or has none. */
  function prerendered(hash?: string): HTMLElement {
    const host = Object.assign(document.createElement('div'), { className: 'fixture' });
    document.body.append(host);
    if (hash) {
      const markup = `<style>p { color: red }</style><div class="root" data-stamp="${hash}"><p>prerendered</p></div>`;
      host.attachShadow({ mode: 'open' }).innerHTML = markup;
    }
    return host;
  }
  const content = { template: '<div class="root"><p>of the script</p></div>', contentHash: 'today1' };
  const textOf = (host: HTMLElement) => host.shadowRoot?.textContent;

  for (const [what, hash, text] of [
    ['makes a root where there is none', undefined, 'of the script'],
    ['keeps a prerendered root of the same content', 'today1', 'prerendered'],
    ['replaces a prerendered root of other content', 'before', 'of the script'],
  ] as const)
    it(`${what}, with the styles of the script alone`, () => {
      const host = prerendered(hash);
      createShadowRoot(host, content, ['p { color: rgb(1, 2, 3) }']);
      expect(textOf(host)).to.equal(text);
      expect(host.shadowRoot?.querySelectorAll('style')).to.have.lengthOf(0);
      const shown = host.shadowRoot?.querySelector('p');
      expect(shown && getComputedStyle(shown).color).to.equal('rgb(1, 2, 3)');
    });

  it('lets an element that fails to render show the text inside its tag, unless its root was prerendered', async () => {
    const hosts = [prerendered(), prerendered('today1')];
    const warnings = await warningsDuring(async () => {
      for (const host of hosts) {
        createShadowRoot(host, content, ['p { color: green }']);
        tryRender(host, () => {
          throw new Error(`broken ${textOf(host)}`);
        });
      }
    });
    expect(hosts.map((host) => host.shadowRoot?.innerHTML.replace(/^<div.*/, 'kept'))).to.deep.equal([
      '<slot></slot><slot name="local"></slot>',
      'kept',
    ]);
    expect(warnings).to.deep.equal(
      ['of the script', 'prerendered'].map(
        (text) => `Prin: <div> failed to render (Error: broken ${text}); showing the text inside the tag.`,
      ),
    );
  });
});
