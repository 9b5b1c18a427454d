/** The link of the quick exit: its address, and its place beside what has the focus. */
import { sendKeys } from '@web/test-runner-commands';
import { tags } from '#elements';
import { expect } from 'chai';
import { resolveExitUrl } from '../../src/features/quick-exit.js';
import '../../src/prin.js';
import { findAll, fixtureCleanup, find, fixture, updated, warningsDuring } from '../support/fixture.js';
import { freePage, leaving, stayOnPage } from '../support/leaving.js';

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

it('a press on the white page, while it is being left, replaces it too', async () => {
  const element = await fixture(
    'prin-helpline-box',
    '<prin-helpline-box quick-exit exit-href="/away"></prin-helpline-box>',
  );
  const { navigation } = window as unknown as { navigation: EventTarget };
  const types: string[] = [];
  const hear = (event: Event) => types.push((event as Event & { navigationType: string }).navigationType);
  navigation.addEventListener('navigate', hear);
  stayOnPage();
  try {
    find(element, '.exit').click();
    document.querySelector<HTMLElement>('body > [popover=manual]')?.click();
    expect(leaving.left).to.deep.equal([`${location.origin}/away`, `${location.origin}/away`]);
    expect(types).to.deep.equal(['replace', 'replace']);
  } finally {
    navigation.removeEventListener('navigate', hear);
    freePage();
    fixtureCleanup();
  }
});

/** The presses of one test, apart from those of the one before it. */
let moment = 0;
addEventListener('keydown', (event) => Object.defineProperty(event, 'timeStamp', { value: moment }), true);
for (const [field, counts] of [
  ...['submit', 'button', 'reset', 'color', 'range', 'checkbox'].map(
    (type) => [`<input type="${type}">`, true] as const,
  ),
  ['<input>', true],
  ['<textarea readonly>as it was</textarea>', true],
  ...['text', 'search', 'email', 'tel', 'password'].map(
    (type) => [`<input type="${type}" value="a@b">`, false] as const,
  ),
  ['<input type="number" value="7">', false],
  ['<textarea>typed</textarea>', false],
  ['<select><option>chosen</option></select>', false],
  ['<div contenteditable>typed</div>', false],
] as const)
  it(`Escape ${counts ? 'counts' : 'does not count'} while the focus is on ${field}`, async () => {
    await fixture(
      'prin-helpline-box',
      `<prin-helpline-box quick-exit exit-href="/away"></prin-helpline-box><div class="field">${field}</div>`,
    );
    stayOnPage();
    moment += 1e4;
    try {
      document.querySelector<HTMLElement>('.field > *')?.focus();
      for (let press = 0; press < 3; press++) await sendKeys({ press: 'Escape' });
      expect(leaving.left).to.deep.equal(counts ? [`${location.origin}/away`] : []);
    } finally {
      freePage();
      fixtureCleanup();
    }
  });
