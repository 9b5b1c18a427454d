import { expect } from 'chai';

describe('the script of ours', () => {
  it('is found by its address where the browser does not name it, as in a module', async () => {
    const script = document.createElement('script');
    // Nothing is loaded.
    script.type = 'text/plain';
    script.src = 'https://school.test/prin/prin.js?1';
    document.head.append(script);
    const { ownAddress, ownScript } = await import('../../src/core/own-script.js');
    expect(ownScript).to.equal(script);
    expect(ownAddress).to.equal(script.src);
    script.remove();
  });
});
