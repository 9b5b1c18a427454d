import { expect } from 'chai';
import '../../src/elements/photo-spread/photo-spread.js';
import { spread, STEPS } from '../../src/elements/photo-spread/spread-model.js';
import { find, findAll, fixture, fixtureCleanup, printedDuring, statusText } from '../support/fixture.js';
import { dots, main, results, SEED, sent, sentence, set, table } from './photo-spread-fixture.js';

describe('the help and the figures of <prin-photo-spread>', () => {
  afterEach(fixtureCleanup);

  it('hollows the dots of a branch that somebody stops, and says so', async () => {
    const element = await sent({ steps: 3 });
    const before = dots(element).full;
    const [all, kept] = [{}, { stop: true }].map((help) => spread({ pass: 4, each: 3, seed: SEED }, help)[3]);
    find(element, '#stop').click();
    expect(dots(element)).to.deep.equal({ full: kept?.hands, hollow: before - (kept?.hands ?? 0) });
    expect(before).to.equal(all?.hands);
    expect(sentence(element)).to.contain('Εκείνο το κλαδί σταμάτησε εκεί.');
    expect(results(element)[0]).to.equal('Με αυτό, στο μοντέλο, την έχουν 3 λιγότεροι άνθρωποι.');
    expect(statusText(element)).to.equal(`${results(element)[0]} ${sentence(element)}`);
    find(element, '#stop').click();
    expect(dots(element)).to.deep.equal({ full: before, hollow: 0 });
  });

  it('uses the form for one person fewer, and says when a number stayed the same', async () => {
    const element = await sent({ each: 1, pass: 10, steps: 3 });
    for (const id of ['stop', 'report']) find(element, `#${id}`).click();
    expect(results(element)[0]).to.equal('Με αυτό, στο μοντέλο, την έχει ένας άνθρωπος λιγότερος.');
    set(element, 'pass', 0);
    expect(results(element)).to.deep.equal(Array(2).fill('Αυτή τη φορά ο αριθμός έμεινε ίδιος.'));
  });

  it('reports on the day of its slider, which shows with its box', async () => {
    const element = await sent({ pass: 8, each: 4, steps: STEPS });
    const slider = find(element, '#day');
    expect(slider.checkVisibility()).to.equal(false);
    find(element, '#report').click();
    expect(slider.checkVisibility()).to.equal(true);
    const all = spread({ pass: 8, each: 4, seed: SEED })[STEPS]?.hands ?? 0;
    for (const day of [1, 3]) {
      set(element, 'day', day);
      const less = all - (spread({ pass: 8, each: 4, seed: SEED }, { report: day })[STEPS]?.hands ?? 0);
      expect(results(element)[1]).to.equal(
        `Αναφορά την ${day}η μέρα: ${less.toLocaleString('el')} λιγότεροι άνθρωποι στο μοντέλο.`,
      );
    }
  });

  it('says that a fingerprint helps, without a number, and somebody who stands by, without a dot', async () => {
    const element = await sent({ pass: 9, steps: 4 });
    const shown = () =>
      findAll(element, 'p.result').flatMap((one) => (one.checkVisibility() ? [one.textContent ?? ''] : []));
    const before = dots(element).full;
    expect(shown()).to.deep.equal([]);
    find(element, '#beside').click();
    expect(shown()).to.deep.equal(['Δεν μετριέται με αριθμούς, και μετράει πολύ.']);
    expect(dots(element).full).to.equal(before);
    expect(find(element, '.drawn').matches('.beside')).to.equal(true);
    find(element, '#fingerprint').click();
    expect(dots(element).full).to.be.below(before);
    expect(shown()[0]).to.contain('τα αντίγραφα στο μοντέλο λιγοστεύουν');
  });

  it('says beside the controls that the sizes of its help are ours', async () => {
    const element = await fixture('prin-photo-spread');
    const text = find(element, '#stop').closest('.section')?.textContent ?? '';
    expect(text).to.match(/το διαλέξαμε εμείς\..*οι 5 στους 10.*τα 7 στα 10/);
  });

  it('has every figure of the picture in its table, and names what was chosen', async () => {
    const element = await sent({ pass: 6, steps: 4 });
    const states = (help = {}) =>
      spread({ pass: 6, each: 3, seed: SEED }, help)
        .slice(0, 5)
        .map(({ hands }) => String(hands));
    const expected = (help: object) => states().map((hands, step) => [String(step), hands, states(help)[step]]);
    expect(table(element)).to.deep.equal([
      ['Βήμα', 'Άνθρωποι που την έχουν', 'Αν κάποιος σταματά'],
      ...expected({ stop: true }),
    ]);
    find(element, '#report').click();
    expect(table(element)).to.deep.equal([
      ['Βήμα', 'Άνθρωποι που την έχουν', 'Με όσα διάλεξες'],
      ...expected({ report: 1 }),
    ]);
    expect(find(element, '[data-region=figures]').textContent).to.contain(
      'Στους δέκα την προωθούν: 6. Ο καθένας τη στέλνει σε: 3.',
    );
    find<HTMLDetailsElement>(element, 'details').open = true;
    expect(find(element, '.example').checkVisibility(), 'the example stands for one that has not begun').to.equal(
      false,
    );
  });

  it('tells the years in the middle, never alone, and only what the slider says', async () => {
    const element = await fixture('prin-photo-spread');
    const years = find(element, '.years');
    const block = [...(years.closest('.content')?.querySelectorAll(':scope > p') ?? [])];
    const at = block.findIndex((one) => one.contains(years));
    expect(at)
      .to.be.above(0)
      .and.below(block.length - 1);
    expect(
      findAll(element, '[part=heading]').filter((one) => /χρόνια μετά|10|20|30/.test(one.textContent ?? '')),
    ).to.deep.equal([]);
    expect(years.textContent).to.equal('10, 20 ή 30');
    set(element, 'later', 20);
    expect(years.textContent).to.equal('20');
    expect(statusText(element)).to.match(/μετά από 20 χρόνια.*να κατέβει\. Μια εικόνα δεν σε ορίζει/);
    set(element, 'later', 0);
    expect(years.textContent).to.equal('10, 20 ή 30');
  });

  it('is as it was in the beginning once the page goes', async () => {
    const element = await fixture('prin-photo-spread');
    const state = () =>
      [
        find(element, '.root').textContent,
        find(element, '.drawn').outerHTML,
        ...findAll<HTMLInputElement>(element, 'input').map(({ checked, value, type }) =>
          type === 'range' ? value : checked,
        ),
      ].join();
    const before = state();
    for (const [id, value] of [
      ['pass', 9],
      ['each', 5],
      ['day', 2],
      ['later', 30],
    ] as const)
      set(element, id, value);
    for (const box of findAll(element, '[type=checkbox]')) box.click();
    for (let step = 0; step < 4; step++) main(element).click();
    expect(state()).not.to.equal(before);
    dispatchEvent(new Event('pagehide'));
    expect(state()).to.equal(before);
  });

  it('prints four pictures of the example, each with its words', async () => {
    const element = await sent({ pass: 9, steps: 5 });
    const [frame] = printedDuring(() => find(element, '.print').click());
    const copy = frame?.document.body.firstElementChild?.shadowRoot;
    const panels = [...(copy?.querySelectorAll('.moments > li') ?? [])];
    expect(panels.map((panel) => panel.querySelectorAll('svg').length)).to.deep.equal([1, 1, 1, 1]);
    expect(panels.map((panel) => panel.querySelector('strong')?.textContent)).to.deep.equal([
      'Μόνο δική σου.',
      'Σε ένα ακόμη κινητό.',
      'Προωθείται.',
      'Κάποιος σταματά.',
    ]);
    expect(panels.map((panel) => panel.querySelectorAll('.hollow').length > 0)).to.deep.equal([
      false,
      false,
      false,
      true,
    ]);
  });
});
