import { expect } from 'chai';
import '../../src/prin.js';
import {
  find,
  findAll,
  fixture,
  fixtureAt,
  fixtureCleanup,
  hostOf,
  printedDuring,
  updated,
  withClipboard,
} from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

const page = document.documentElement;
const copies = (element: Element) => [...element.querySelectorAll<HTMLElement>(':scope > [slot^=prin-]')];
/** Observers are called before this. */
const observed = () => new Promise((resolve) => setTimeout(resolve));

async function translated(element: Element): Promise<HTMLElement[]> {
  page.classList.add('translated-ltr');
  await observed();
  return copies(element);
}

/** The words that a slot around them shows. */
const shownIn = (block: Element) =>
  block.querySelector('slot')?.assignedNodes()[0]?.textContent ?? `not in a slot: ${block.textContent}`;

describe('a page that the browser translates', () => {
  afterEach(async () => {
    page.classList.remove('translated-ltr');
    await observed();
    fixtureCleanup();
  });

  it('shows every word as a copy in the light DOM, and its own words again afterwards', async () => {
    const element = await fixture('prin-warning-signs');
    const markup = element.shadowRoot?.innerHTML;
    const words = find(element, '.root').textContent;
    expect((await translated(element)).length).to.be.above(10);
    expect(find(element, '.root').textContent).to.equal(words);
    expect(shownIn(find(element, '.title'))).to.equal(find(element, '.title').textContent);
    page.classList.remove('translated-ltr');
    await observed();
    expect(copies(element)).to.deep.equal([]);
    expect(element.shadowRoot?.innerHTML).to.equal(markup);
  });

  it('keeps the copies, which hold the translation, while the page changes other classes', async () => {
    const element = await fixture('prin-warning-signs');
    const before = await translated(element);
    page.classList.add('scrolled');
    await observed();
    page.classList.remove('scrolled');
    expect(copies(element)).to.deep.equal(before);
  });

  it('copies what our own scripts write later, and leaves no copy of what they replace', async () => {
    const element = await fixture('prin-faq-accordion');
    const { length } = await translated(element);
    const field = find<HTMLInputElement>(element, 'input[type=search]');
    for (const typed of ['snapchat', 'qqqq', '']) {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await observed();
    }
    expect(shownIn(find(element, '[data-region=count]'))).to.equal(find(element, '[data-region=count]').textContent);
    // The heading of the results, and what the live region says.
    expect(copies(element).length - length).to.equal(2);
  });

  it('shows the words of another country that the page asks for', async () => {
    const element = await fixture('prin-faq-accordion');
    await translated(element);
    const block = findAll(element, '[data-words]').find((one) => one.closest('slot')) as Element;
    const id = block.closest('details')?.id;
    element.country = 'CY';
    await updated(element);
    await observed();
    const wrong = findAll<HTMLSlotElement>(element, `#${id} slot`).filter(
      (slot) => slot.assignedNodes()[0]?.textContent !== slot.textContent,
    );
    expect(wrong.length).to.equal(0);
    expect(copies(element).filter((copy) => !copy.assignedSlot)).to.deep.equal([]);
  });

  it('lets presses through to the control around the words, but not to that below a link', async () => {
    const element = await fixtureAt('prin-warning-signs', '2026-11-04T10:00Z', { 'quick-exit': '' });
    await translated(element);
    const press = (control: HTMLElement) => {
      control.scrollIntoView({ block: 'center' });
      const { left, width, top, height } = control.getBoundingClientRect();
      return element.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
    };
    const label = find(element, 'label');
    expect(label.contains(press(label) as Element)).to.equal(true);
    const exit = find(element, '.exit');
    expect(exit.contains(press(exit) as Element)).to.equal(true);
    expect(exit.matches(':popover-open')).to.equal(false);
    for (const link of element.querySelectorAll('a'))
      expect(getComputedStyle(link).pointerEvents, link.outerHTML).to.equal('auto');
  });

  it('is also one with the element of a link, which stays', async () => {
    const host = hostOf(
      '<p><a href="/text/helpline-box.html">Ποιον να καλέσω;</a> Τώρα: <a href="tel:112">112</a>.</p>',
    );
    const element = () => host.querySelector<HTMLElement>('prin-helpline-box[slot=prin]');
    await waitFor('the element is there', () => element() !== null);
    const before = element() as HTMLElement;
    expect((await translated(before)).length).to.be.above(10);
    expect(element() === before).to.equal(true);
  });

  it('is not a page that says later that it is in our language, or in a dialect of its own', async () => {
    const element = await fixture('prin-warning-signs');
    const { lang } = page;
    try {
      for (const [later, isTranslated] of [
        ['el-GR', false],
        ['el', false],
        ['en', true],
      ] as const) {
        page.lang = later;
        await observed();
        expect(copies(element).length > 0, later).to.equal(isTranslated);
      }
    } finally {
      page.lang = lang;
    }
  });

  it('copies the translation, line by line, and selects it where the clipboard is refused', async () => {
    const element = await fixture('prin-what-now');
    await translated(element);
    const own = find(element, '.blanks');
    const button = findAll(element, '.copy').find((one) => !one.parentElement?.querySelector('blockquote'));
    const shown = [...own.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements());
    shown.forEach((copy, index) => (copy.textContent = `line ${index}`));
    const lines = shown.map(({ textContent }) => textContent).join('\n');
    expect(shown.length).to.be.greaterThan(1);
    let copied = '';
    await withClipboard(
      async (text) => void (copied = text),
      async () => {
        button?.click();
        await observed();
      },
    );
    expect(copied).to.equal(lines);
    await withClipboard(
      () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      async () => {
        button?.click();
        await observed();
      },
    );
    expect(getSelection()?.getRangeAt(0).toString()).to.match(/^line 0[^]*line \d+$/);
  });

  it('prints the translation', async () => {
    const element = await fixture('prin-before-you-send');
    for (const copy of await translated(element)) copy.textContent = 'xyz';
    const [view] = printedDuring(() => find(element, '.print').click());
    const host = view?.document.body.firstElementChild;
    const title = host?.shadowRoot?.querySelector('.title slot') as HTMLSlotElement;
    expect(title.assignedNodes()[0]?.textContent).to.equal('xyz');
  });
});
