import { expect } from 'chai';
import '../../src/prin.js';
import { findingsOf } from '../../src/debug/findings.js';
import { wordsFor } from '../../src/debug/words.js';
import { fixture, fixtureCleanup } from '../support/fixture.js';
import { waitFor } from '../support/wait-for.mjs';

const words = wordsFor('el');
const NUMBER = '<a href="tel:112">112</a>';
const box = (attributes = '', inside = NUMBER) => `<prin-helpline-box ${attributes}>${inside}</prin-helpline-box>`;
const panelOf = (element: Element) => element.shadowRoot?.querySelector<HTMLDetailsElement>('.root > .prin-debug');
const panelReady = (element: Element) => waitFor('the panel is there', () => panelOf(element) != null);
const todoOf = async (attributes?: string, inside?: string) =>
  findingsOf(await fixture('prin-helpline-box', box(attributes, inside))).todo;

describe('the panel of debug', () => {
  // The script of the panel looks at the page as soon as it runs, and from then on.
  before(() => import('../../src/debug/panel.js'));
  afterEach(fixtureCleanup);

  it('is in an element that asks by its attribute or its property, and in no other', async () => {
    const asked = await fixture('prin-helpline-box', box('debug'));
    const refused = await fixture('prin-helpline-box', box('debug="false"'));
    const silent = await fixture('prin-warning-signs');
    const byProperty = await fixture('prin-helpline-box', box());
    byProperty.debug = '';
    // A property changes nothing in the page; the next change shows it.
    byProperty.append('');
    for (const element of [asked, byProperty]) await panelReady(element);
    expect(panelOf(refused) ?? panelOf(silent)).to.equal(null);
    asked.removeAttribute('debug');
    asked.debug = undefined;
    await waitFor('the panel is gone', () => panelOf(asked) === null);
  });

  it('says the version and how the element came into the page', async () => {
    const { facts } = findingsOf(await fixture('prin-helpline-box', box()));
    const value = (name: string) => facts.find(([one]) => one === name)?.[1];
    expect(value(words.version)).to.match(/^\d+\.\d+\.\d+$/);
    expect(value(words.asked)).to.equal(`${words.tag} <prin-helpline-box>`);
    expect(value(words.styles)).to.equal(words.adopted);
    expect(value(words.others)).to.equal(words.none);
    const host = document.createElement('div');
    host.className = 'fixture';
    host.innerHTML = `<div data-prin="helpline-box">${NUMBER}</div>`;
    document.body.append(host);
    const marked = () => host.querySelector<HTMLElement>('prin-helpline-box[slot=prin]');
    await waitFor('the marked block is an element', () => marked() !== null);
    const found = findingsOf(marked() as HTMLElement);
    expect(found.facts.find(([name]) => name === words.asked)?.[1]).to.equal(words.marked);
    expect(found.todo).not.to.include(words.noNumbers);
  });

  it('speaks the language of the page where the element could not render', () => {
    const { lang } = document.documentElement;
    try {
      for (const spoken of ['en', 'el']) {
        document.documentElement.lang = spoken;
        const [[name] = []] = findingsOf(document.createElement('p')).facts;
        expect(name).to.equal(wordsFor(spoken).version);
      }
      expect(wordsFor('en').version).not.to.equal(wordsFor('el').version);
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('names attributes and values that are not known, and none that any element may have', async () => {
    const known =
      'id="a" class="b" style="" data-x aria-label="x" itemprop="y" exportparts="link" _ngcontent-a ng-b onclick=""';
    expect(await todoOf(known)).to.deep.equal([]);
    const [unknown, wrong, ...rest] = await todoOf('colour="red" country="FR" heading-level="3"');
    expect(unknown).to.match(/«colour».*heading-level/);
    expect(wrong).to.equal(words.wrong('country', 'FR', 'GR, CY'));
    expect(rest).to.deep.equal([]);
  });

  it('says a missing number, a narrow column and a level that the headings before it skip', async () => {
    expect(await todoOf('', 'no number')).to.deep.equal([words.noNumbers]);
    expect(await todoOf('style="width: 279px"')).to.deep.equal([words.narrow]);
    expect(await todoOf('style="width: 280px"')).to.deep.equal([]);
    const wanted = async (heading: string, level: number) => {
      const element = await fixture('prin-helpline-box', `${heading}${box(`heading-level="${level}"`)}<h5>after</h5>`);
      const { todo } = findingsOf(element);
      fixtureCleanup();
      return todo;
    };
    expect(await wanted('<h1>School</h1>', 4)).to.deep.equal([words.level(2)]);
    expect(await wanted('<h1>School</h1>', 2)).to.deep.equal([]);
    expect(await wanted('', 5)).to.deep.equal([]);
  });

  it('follows the attributes of the element, and stays closed once it was closed', async () => {
    const element = await fixture('prin-helpline-box', box('debug'));
    await panelReady(element);
    expect(panelOf(element)?.textContent).to.include(words.fine);
    expect(panelOf(element)?.open).to.equal(true);
    (panelOf(element) as HTMLDetailsElement).open = false;
    element.setAttribute('country', 'FR');
    await waitFor('it says so', () => panelOf(element)?.textContent.includes('country="FR"'));
    expect(panelOf(element)?.open).to.equal(false);
    expect(panelOf(element)?.querySelector('strong')?.textContent).to.equal(words.todo);
  });

  it('is left as it is while the page changes attributes of its own', async () => {
    const element = await fixture('prin-helpline-box', box('debug'));
    await panelReady(element);
    const panel = panelOf(element);
    const host = element.parentElement as HTMLElement;
    host.style.width = '200px';
    // Observers are called before this.
    await new Promise((resolve) => setTimeout(resolve));
    expect(panelOf(element)).to.equal(panel);
    window.dispatchEvent(new Event('resize'));
    expect(panelOf(element)?.textContent).to.include(words.narrow);
  });
});
