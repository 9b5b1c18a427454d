import { tags } from '#elements';
import { expect } from 'chai';
import '../../src/prin.js';
import { findAll, fixtureCleanup, find, fixture, printedDuring } from '../support/fixture.js';

for (const tag of tags)
  describe(`the print button of <${tag}>`, () => {
    afterEach(fixtureCleanup);

    it('prints the element alone, each time, leaves nothing behind, and emits prin-print without detail', async () => {
      const element = await fixture(tag, `<div style="height: 200vh"></div><${tag}></${tag}>`);
      const events: Event[] = [];
      document.addEventListener('prin-print', (event) => events.push(event));
      const button = find(element, '.print');
      button.focus();
      const [page, focused, scrolled] = [document.documentElement.outerHTML, document.activeElement, scrollY];
      const printed = printedDuring(() => {
        for (let times = 0; times < 2; times++) button.click();
        const frames = findAll(element, 'iframe');
        expect(frames.map(({ inert, clientWidth }) => [inert, clientWidth <= 1])).to.deep.equal([[true, true]]);
      });
      const title = find(element, '.title').textContent;
      expect(printed.map(({ document: { title, documentElement } }) => [title, documentElement.lang])).to.deep.equal([
        [title, 'el'],
        [title, 'el'],
      ]);
      printed[1]?.dispatchEvent(new Event('afterprint'));
      expect(findAll(element, 'iframe')).to.deep.equal([]);
      expect([document.documentElement.outerHTML, document.activeElement, scrollY]).to.deep.equal([
        page,
        focused,
        scrolled,
      ]);
      expect(events.map((event) => [event.target, (event as CustomEvent).detail])).to.deep.equal([
        [element, null],
        [element, null],
      ]);
    });

    it('prints the rows for print of its own country, which are hidden on the page', async () => {
      const element = await fixture(tag, `<${tag} country="CY"></${tag}>`);
      for (const country of ['GR', 'CY']) {
        const row = Object.assign(document.createElement('div'), { className: `row ${country}`, hidden: true });
        find(element, '.root').append(row);
      }
      const [copy] = printedDuring(() => find(element, '.print').click());
      const rows = copy?.document.body.firstElementChild?.shadowRoot?.querySelectorAll<HTMLElement>('.row.GR, .row.CY');
      expect([...(rows ?? [])].map((row) => [row.className, row.hidden])).to.deep.equal([
        ['row GR', true],
        ['row CY', false],
      ]);
      expect(findAll(element, '.row.GR, .row.CY').every((row) => row.hidden)).to.equal(true);
    });

    it('prints the whole page if no copy can be made', async () => {
      const element = await fixture(tag);
      const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') as PropertyDescriptor;
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { configurable: true, get: () => null });
      let printed: unknown[];
      try {
        printed = printedDuring(() => find(element, '.print').click());
      } finally {
        Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
      }
      expect(printed).to.deep.equal([window]);
      expect(findAll(element, 'iframe')).to.deep.equal([]);
    });
  });

it('printing copies slotted content, but neither ticks nor a filter', async () => {
  const box = await fixture(
    'prin-helpline-box',
    '<prin-helpline-box><p slot="local">School nurse, room 3</p></prin-helpline-box>',
  );
  const signs = await fixture('prin-warning-signs');
  const questions = await fixture('prin-faq-accordion');
  find(signs, 'input').click();
  const field = find<HTMLInputElement>(questions, 'input');
  field.value = 'no such word';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const copies = printedDuring(() => {
    for (const element of [box, signs, questions]) find(element, '.print').click();
  }).map(({ document }) => document.body.firstElementChild?.shadowRoot);
  // Printing removes the frame before, but its nodes can still be read.
  expect(
    copies[0]
      ?.querySelector('slot')
      ?.assignedElements()
      .map((own) => own.textContent),
  ).to.deep.equal(['School nurse, room 3']);
  expect(copies[1]?.querySelectorAll('input').length).to.be.above(5);
  expect(copies[1]?.querySelectorAll(':checked').length).to.equal(0);
  expect(copies[2]?.querySelectorAll('details').length).to.be.above(5);
  expect(copies[2]?.querySelectorAll('details:not([open]), details[hidden]').length).to.equal(0);
  expect(findAll(signs, ':checked')).to.have.lengthOf(1);
  fixtureCleanup();
});
