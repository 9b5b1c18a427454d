import { expect } from 'chai';
import { adoptStyles } from '../../src/core/shadow-root.js';
import { fixtureCleanup } from '../support/fixture.js';

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
      if (isOld) Object.defineProperty(root, 'adoptedStyleSheets', { value: undefined });
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
