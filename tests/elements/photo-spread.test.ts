import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/elements/photo-spread/photo-spread.js';
import { DOTS } from '../../src/elements/photo-spread/ring-layout.js';
import { spread, STEPS } from '../../src/elements/photo-spread/spread-model.js';
import {
  eventsOnPage,
  expectTabOrder,
  find,
  findAll,
  fixture,
  fixtureCleanup,
  numbers,
  statusText,
} from '../support/fixture.js';
import { freePage, leaving, stayOnPage } from '../support/leaving.js';
import { dots, main, SEED, sent, sentence, set } from './photo-spread-fixture.js';

describe('<prin-photo-spread>', () => {
  afterEach(fixtureCleanup);

  it('begins with a rule, one dot, what it says of that, and the honesty note beside the picture', async () => {
    const element = await fixture('prin-photo-spread');
    expect(dots(element)).to.deep.equal({ full: 1, hollow: 0 });
    expect(sentence(element)).to.equal('Η εικόνα είναι ακόμη μόνο στο δικό σου κινητό. Αποφασίζεις μόνο εσύ.');
    expect(find(element, '.spread').textContent).to.contain('όχι πρόβλεψη');
    expect(find(element, '.first').textContent).to.contain('δεν ζητείται καμία φωτογραφία');
    expect(findAll(element, 'input[type=file], img, video, canvas')).to.deep.equal([]);
    expect(statusText(element)).to.equal('');
  });

  it('says each step, and draws as many dots as people who have it', async () => {
    const element = await sent();
    const steps = spread({ pass: 4, each: 3, seed: SEED });
    for (const [step, { hands, passers }] of steps.entries()) {
      if (step) main(element).click();
      expect(dots(element).full, `step ${step}`).to.equal(hands);
      if (step) expect(statusText(element)).to.equal(sentence(element));
      if (step < 2) continue;
      expect(sentence(element)).to.contain(
        passers === 1 ? 'Την προώθησε ένας άνθρωπος.' : `Την προώθησαν ${passers} άνθρωποι.`,
      );
      expect(sentence(element)).to.contain(`Την έχουν τώρα ${hands} άνθρωποι.`);
    }
    expect(sentence(element)).to.contain('υπηρεσίες που βοηθούν');
  });

  it('names its button for what it does: sends, shares once more, and sends anew when it has ended', async () => {
    const element = await sent();
    const names = [main(element).textContent];
    for (let step = 1; step <= STEPS; step++) {
      main(element).click();
      names.push(main(element).textContent);
    }
    expect(new Set(names.slice(1, -1))).to.deep.equal(new Set(['Μία ακόμη κοινοποίηση']));
    expect([names[0], names.at(-1)]).to.deep.equal(['Στείλε το σχήμα', 'Στείλε το σχήμα']);
    main(element).click();
    expect(element.seed, 'another tree').to.equal(SEED + 1);
    expect(sentence(element)).to.match(/^Τώρα την έχει και κάποιος άλλος/);
  });

  it('tells that nobody passed it on, as most of the time', async () => {
    const element = await sent({ pass: 0, steps: 2 });
    expect(sentence(element)).to.equal('Κανείς δεν την προώθησε. Έμεινε εδώ, όπως τις περισσότερες φορές.');
    expect(dots(element).full).to.equal(2);
    expect(main(element).textContent).to.equal('Στείλε το σχήμα');
  });

  it('starts with a chance as low as in surveys, where most pictures stay with one person', async () => {
    const element = await fixture('prin-photo-spread');
    expect(find<HTMLInputElement>(element, '#pass').value).to.equal('1');
    let stayed = 0;
    for (let run = 0; run < 50; run++) {
      find(element, '.again').click();
      for (let step = 0; step < 2; step++) main(element).click();
      stayed += Number(/^Κανείς δεν την προώθησε/.test(sentence(element)));
    }
    // Of 50 runs 45 on average: so few as 25 come once in some 10¹² times.
    expect(stayed).to.be.above(25);
  });

  it('goes back to the start with another tree, and keeps what was chosen', async () => {
    const element = await sent({ pass: 6, steps: 3 });
    find(element, '.again').click();
    expect(dots(element).full).to.equal(1);
    expect(sentence(element)).to.match(/Αποφασίζεις μόνο εσύ/);
    expect(find<HTMLInputElement>(element, '#pass').value).to.equal('6');
    expect(element.seed).to.equal(SEED + 1);
    expect(findAll(element, '[data-region=figures] > *')).to.deep.equal([]);
  });

  it('follows a slider at once along the same tree: a higher chance only adds dots', async () => {
    const element = await sent({ pass: 10, steps: 5 });
    let before = 0;
    for (let pass = 0; pass <= 10; pass++) {
      set(element, 'pass', pass);
      const now = dots(element).full;
      expect(now).to.be.at.least(before);
      before = now;
    }
    expect(before).to.equal(1 + (3 ** 5 - 1) / 2);
  });

  it('shows the first 2,000 as dots, and the rest as a number, in groups', async () => {
    const element = await sent({ pass: 10, each: 6, steps: STEPS });
    const hands = spread({ pass: 10, each: 6, seed: SEED })[STEPS]?.hands ?? 0;
    expect(dots(element).full).to.equal(DOTS);
    expect(sentence(element)).to.contain(
      `τους πρώτους 2.000. Οι υπόλοιποι είναι ${(hands - DOTS).toLocaleString('el')}.`,
    );
    // Rings, not dots, are elements.
    expect(findAll(element, '.drawn circle').length).to.be.below(40);
  });

  it('changes a slider by arrow keys, one step a press, and Tab leaves it', async () => {
    const element = await sent({ steps: 2 });
    const slider = find<HTMLInputElement>(element, '#pass');
    slider.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(slider.value).to.equal('5');
    expect(slider.nextElementSibling?.textContent).to.equal('5');
    await sendKeys({ press: 'Home' });
    expect(slider.value).to.equal('0');
    expect(statusText(element)).to.match(/^Κανείς δεν την προώθησε/);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '#each'));
  });

  it('can be tabbed through in DOM order, without a keyboard trap', async () => {
    const element = await fixture('prin-photo-spread');
    await expectTabOrder(element, findAll(element, 'a[href], input, summary, button'));
  });

  it('keeps the picture and the values from screen readers, which hear the sentence and the sliders', async () => {
    const element = await sent({ steps: 3 });
    for (const hidden of findAll(element, 'svg, .range strong, .stage .meta'))
      expect(hidden.getAttribute('aria-hidden')).to.equal('true');
    for (const input of findAll<HTMLInputElement>(element, 'input')) {
      expect(input.labels).to.have.length(1);
      expect(input.autocomplete).to.equal('off');
    }
  });

  it('stops the clicks and inputs that play, so that the page hears of none', async () => {
    const element = await fixture('prin-photo-spread');
    const events = await eventsOnPage(['click', 'input'], () => {
      main(element).click();
      find(element, '#stop').click();
      find(element, '#report ~ label').click();
      set(element, 'pass', 3);
      set(element, 'later', 10);
    });
    expect(events).to.deep.equal([]);
  });

  it('leaves by Escape with the focus on a slider too', async () => {
    const element = await fixture(
      'prin-photo-spread',
      '<prin-photo-spread quick-exit exit-href="/away"></prin-photo-spread>',
    );
    stayOnPage();
    find(element, '#pass').focus();
    for (let count = 0; count < 3; count++) await sendKeys({ press: 'Escape' });
    expect(leaving.left).to.deep.equal([`${location.origin}/away`]);
    freePage();
  });

  it('shows a number that answers at any hour, and the service for a picture, in each country', async () => {
    expect(numbers(await fixture('prin-photo-spread'))).to.deep.equal(['116\u00a0111']);
    const cypriot = await fixture('prin-photo-spread', '<prin-photo-spread country="CY"></prin-photo-spread>');
    expect(numbers(cypriot)).to.deep.equal(['1466', '1480']);
  });
});
