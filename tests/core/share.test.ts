import { tags } from '#elements';
import { expect } from 'chai';
import '../../src/prin.js';
import { findAll, fixture, fixtureCleanup, find } from '../support/fixture.js';

/** Replaces the Web Share API, or removes it, for one action. */
async function withShare(
  api: { canShare?: (data: ShareData) => boolean; share?: (data: ShareData) => Promise<void> },
  act: () => Promise<unknown>,
): Promise<void> {
  for (const name of ['canShare', 'share'] as const)
    Object.defineProperty(navigator, name, { configurable: true, value: api[name] });
  try {
    await act();
  } finally {
    for (const name of ['canShare', 'share']) Reflect.deleteProperty(navigator, name);
  }
}

for (const tag of tags)
  describe(`the share button of <${tag}>`, () => {
    afterEach(() => {
      fixtureCleanup();
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('shares the address of the page without its fragment, and takes a refusal quietly', async () => {
      history.replaceState(null, '', '#prin-faq-07');
      const asked: unknown[] = [];
      const api = {
        canShare: (data: ShareData) => Boolean(asked.push(data)),
        share: (data: ShareData) => Promise.reject(asked.push(data)),
      };
      const url = location.href.replace('#prin-faq-07', '');
      await withShare(api, async () => find(await fixture(tag), '.share').click());
      expect(asked).to.deep.equal([{ url }, { url }]);
    });

    it('is missing where the browser cannot share', async () => {
      for (const api of [{}, { canShare: () => false }])
        await withShare(api, async () => {
          const element = await fixture(tag);
          expect(findAll(element, '.share')).to.deep.equal([]);
          expect(findAll(element, '.print')).to.have.lengthOf(1);
        });
    });
  });
