/** The link of the quick exit: its address, and its place beside what has the focus. */
import { tags } from '#elements';
import { expect } from 'chai';
import { resolveExitUrl } from '../../src/features/quick-exit.js';
import '../../src/prin.js';
import { findAll, fixtureCleanup, find, fixture, updated, warningsDuring } from '../support/fixture.js';

for (const tag of tags)
  describe(`the quick exit of <${tag}>`, () => {
    afterEach(fixtureCleanup);

    it('leaves to the default address, with a warning, if exit-href is the page itself or a place on it', async () => {
      for (const asked of ['#top', location.href, `${location.pathname}${location.search}#top`]) {
        const warnings = await warningsDuring(async () => {
          const element = await fixture(tag, `<${tag} quick-exit exit-href="${asked}"></${tag}>`);
          expect(find<HTMLAnchorElement>(element, '.exit').href).to.equal('https://www.google.com/');
        });
        expect(warnings.join()).to.contain('of another page');
        fixtureCleanup();
      }
    });

    it('leaves to the default address if exit-href is empty or missing', async () => {
      const element = await fixture(tag, `<${tag} quick-exit exit-href=" "></${tag}>`);
      expect(find<HTMLAnchorElement>(element, '.exit').href).to.equal('https://www.google.com/');
      const warnings = await warningsDuring(async () => {
        Object.assign(element, { exitHref: undefined });
        await updated(element);
      });
      expect(warnings).to.deep.equal([]);
      expect(find<HTMLAnchorElement>(element, '.exit').href).to.equal('https://www.google.com/');
    });

    it('scrolls a control out from under its button when that takes the focus, and nothing else', async () => {
      const space = '<div style="height: 200vh"></div>';
      const element = await fixture(tag, `${space}<${tag} quick-exit></${tag}>${space}`);
      const exit = find(element, '.exit');
      const topOf = (one: Element) => one.getBoundingClientRect().top;
      const moved: Element[] = [];
      /** Gives a control the focus where it would be at a distance from the upper edge of the window. */
      const focusAt = (stop: HTMLElement, top: number) => {
        stop.blur();
        scrollBy(0, topOf(stop) - top);
        stop.focus({ preventScroll: true });
      };
      const controls = findAll(element, 'a[href], button, input, summary').filter(
        (stop) => stop !== exit && stop.checkVisibility(),
      );
      for (const stop of controls) {
        focusAt(stop, 5);
        const over = exit.getBoundingClientRect();
        // The note on what stays stands beside the button.
        const isBeside = stop.getBoundingClientRect().right <= over.left;
        expect(isBeside || topOf(stop) >= over.bottom, stop.outerHTML).to.equal(true);
      }
      for (const [stop, top] of [[controls[0] ?? exit, 150] as const, [exit, 5] as const]) {
        stop.scrollIntoView = () => moved.push(stop);
        focusAt(stop, top);
      }
      expect(moved).to.deep.equal([]);
    });
  });

describe('the address of an exit', () => {
  it('is resolved where images have taken the names baseURI and createElement', () => {
    const images = document.createElement('div');
    images.innerHTML = '<img name="baseURI" alt=""><img name="createElement" alt="">';
    document.body.append(images);
    const address = resolveExitUrl(images, 'https://school.test/', 'https://fallback.test/');
    images.remove();
    expect(address).to.equal('https://school.test/');
  });
});
