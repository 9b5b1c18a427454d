/**
 * The model of `<prin-photo-spread>` against the closed forms of a branching process, by 100,000 runs. The seeds are
 * fixed, so a run is the same on every machine; the bounds are four standard errors, which a sound model passes for all
 * but one set of seeds in some 16,000.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importTypeScript } from '../../tools/content/import-typescript.mjs';

const load = async (file) => (await importTypeScript(`elements/photo-spread/${file}.ts`)).module;
const { AFTER_REPORT, chance, MAX_EACH, spread, STEPS, STOP_STEP, WITH_FINGERPRINT } = await load('spread-model');
const { EXAMPLE, example, expectedHands, fewer } = await load('photo-spread.example.markup');
const { fillIn, hasEnded, sentencesOf } = await load('spread-words');

const RUNS = 100_000;
const ERRORS = 4;

/** Mean, variance and fourth central moment of some numbers. */
function momentsOf(numbers) {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const moment = (power) => numbers.reduce((sum, one) => sum + (one - mean) ** power, 0) / numbers.length;
  return { mean, variance: moment(2), fourth: moment(4) };
}

function near(found, expected, error, what) {
  const least = 1e-9;
  assert.ok(
    Math.abs(found - expected) <= ERRORS * error + least,
    `${what}: found ${found}, closed form ${expected}, standard error ${error}`,
  );
}

/**
 * A family over some generations: a person, and the families of those to whom it is passed on. Each passes it on with
 * the chance `p`, to `m` people. Mean and variance of its size, and the chance that its last generation is empty.
 */
function family(generations, p, m) {
  let [mean, variance, extinct] = [1, 0, 0];
  for (let generation = 0; generation < generations; generation++) {
    // The sum of a random number of families: m with the chance p, else none.
    variance = m * p * variance + m * m * p * (1 - p) * mean * mean;
    mean = 1 + m * p * mean;
    extinct = 1 - p + p * extinct ** m;
  }
  return { mean, variance, extinct };
}

const runs = (settings, help) =>
  Array.from({ length: RUNS }, (_, index) => spread({ ...settings, seed: index + 1 }, help)[STEPS]);

describe('without help', () => {
  // Below, at and above one more person for each, and every sender passing it on.
  for (const [pass, each] of [
    [1, 3],
    [2, 5],
    [4, 3],
    [5, 2],
    [7, 2],
    [9, 4],
  ])
    test(`${pass} in ten to ${each}: size, variance and extinction are those of the closed forms`, () => {
      const ends = runs({ pass, each });
      const { mean, variance, fourth } = momentsOf(ends.map(({ hands }) => hands));
      // You, and the family of the one to whom you send it.
      const expected = family(STEPS - 1, pass / 10, each);
      near(mean, 1 + expected.mean, Math.sqrt(expected.variance / RUNS), 'mean');
      near(variance, expected.variance, Math.sqrt((fourth - variance ** 2) / RUNS), 'variance');
      const extinct = ends.filter(({ added }) => !added).length / RUNS;
      near(extinct, expected.extinct, Math.sqrt((expected.extinct * (1 - expected.extinct)) / RUNS), 'extinction');
    });

  test('with nobody, and with all, every run is the same', () => {
    for (let seed = 1; seed < 200; seed++) {
      assert.equal(spread({ pass: 0, each: 6, seed })[STEPS].hands, 2);
      assert.equal(spread({ pass: 10, each: 6, seed })[STEPS].hands, 1 + (6 ** STEPS - 1) / 5);
    }
  });
});

describe('with help', () => {
  const settings = { pass: 5, each: 3 };
  const [p, m] = [settings.pass / 10, settings.each];
  const meanOf = (help) => momentsOf(runs(settings, help).map(({ hands }) => hands));

  test('one person who stops takes away that branch', () => {
    const all = runs(settings);
    const taken = runs(settings, { stop: true }).map(({ hands }, index) => all[index].hands - hands);
    const { mean, variance } = momentsOf(taken);
    // Somebody is there to stop if the first person passes it on, and one of those passes it on.
    const somebody = p * (1 - (1 - p) ** m);
    near(mean, somebody * m * family(STEPS - STOP_STEP, p, m).mean, Math.sqrt(variance / RUNS), 'fewer');
  });

  for (const day of [1, 2, 5])
    test(`a report on day ${day}: fewer of those who would pass it on do so from then on`, () => {
      const { mean, variance } = meanOf({ report: day });
      // The chance of passing it on in a step, which follows the day of the step before.
      const reach = (step) => p * (step > day ? AFTER_REPORT / 10 : 1) * m;
      let people = 1;
      let expected = 2;
      for (let step = 2; step <= STEPS; step++) expected += people *= reach(step);
      near(mean, expected, Math.sqrt(variance / RUNS), 'mean');
    });

  test('a fingerprint: fewer copies arrive from the second step on', () => {
    const { mean, variance } = meanOf({ fingerprint: true });
    const expected = 1 + family(STEPS - 1, p, (m * WITH_FINGERPRINT) / 10).mean;
    near(mean, expected, Math.sqrt(variance / RUNS), 'mean');
  });

  test('help only takes away, in every step, and all of it takes away most', () => {
    for (let seed = 1; seed < 2000; seed++) {
      const all = spread({ pass: 6, each: 4, seed });
      const whole = spread({ pass: 6, each: 4, seed }, { stop: true, report: 1, fingerprint: true });
      for (const help of [{ stop: true }, { report: 1 }, { report: 3 }, { fingerprint: true }])
        for (const [step, { hands, added }] of spread({ pass: 6, each: 4, seed }, help).entries()) {
          assert.ok(added <= all[step].added, `seed ${seed}, step ${step}`);
          if (!help.stop) assert.ok(whole[step].hands <= hands, `seed ${seed}, step ${step}`);
        }
    }
  });
});

test('a seed gives the same tree each time, and a higher chance or number only adds to it', () => {
  for (let seed = 1; seed < 300; seed++) {
    let before = 0;
    for (let pass = 0; pass <= 10; pass++) {
      const { hands } = spread({ pass, each: 3, seed })[STEPS];
      assert.ok(hands >= before);
      before = hands;
      assert.equal(spread({ pass, each: 3, seed })[STEPS].hands, hands);
      assert.ok(spread({ pass, each: 4, seed })[STEPS].hands >= hands);
    }
  }
});

test('chances are spread evenly, and those of two places or seeds tell nothing of each other', () => {
  const drawn = Array.from({ length: RUNS }, (_, place) => chance(7, place));
  assert.ok(drawn.every((one) => one >= 0 && one < 1));
  const { mean, variance } = momentsOf(drawn);
  near(mean, 1 / 2, Math.sqrt(1 / 12 / RUNS), 'mean');
  near(variance, 1 / 12, Math.sqrt(1 / 180 / RUNS), 'variance');
  for (const [what, other] of [
    ['the next place', (place) => chance(7, place + 1)],
    ['a child', (place) => chance(7, place * (MAX_EACH + 1) + 1)],
    ['the other draw', (place) => chance(7, -place)],
    ['the next seed', (place) => chance(8, place)],
  ]) {
    const products = drawn.map((one, place) => (one - 1 / 2) * (other(place) - 1 / 2));
    // The first place and its negative are one.
    near(momentsOf(products.slice(1)).mean, 0, 1 / 12 / Math.sqrt(RUNS), what);
  }
});

test('hands are those before and those added, and only those who got it pass it on', () => {
  for (let seed = 1; seed < 500; seed++) {
    const steps = spread({ pass: 5, each: 4, seed });
    assert.equal(steps.length, STEPS + 1);
    for (const [step, { hands, added, passers }] of steps.entries()) {
      const before = steps[step - 1];
      assert.equal(hands, (before?.hands ?? 1) + added);
      if (step < 2) continue;
      assert.ok(passers <= before.added);
      assert.equal(added, passers * 4);
    }
  }
});

test('the example is typical: it is passed on, and comes within a tenth of the average of all that are', () => {
  const { pass, each } = EXAMPLE;
  const passedOn = Array.from({ length: RUNS }, (_, index) => spread({ pass, each, seed: index + 1 })).filter(
    (steps) => steps[2].passers,
  );
  const { mean, variance } = momentsOf(passedOn.map((steps) => steps[STEPS].hands));
  near(mean, expectedHands(pass, each), Math.sqrt(variance / passedOn.length), 'average');
  assert.ok(Math.abs(example()[STEPS].hands - mean) <= mean / 10 + 1);
  assert.equal(fewer({ stop: true }), example()[STEPS].hands - example({ stop: true })[STEPS].hands);
  assert.ok(fewer({ stop: true }) > 1);
});

test('each state is told by its own sentence', () => {
  const state = { hands: 9, added: 3, passers: 1, stopped: false };
  const told = (changes, step) => sentencesOf({ ...state, ...changes }, step).join(' ');
  assert.equal(told({}, 0), 'zero');
  assert.equal(told({}, 1), 'sent');
  assert.equal(told({ hands: 2, added: 0, passers: 0 }, 2), 'noOne');
  assert.equal(told({ added: 0, passers: 0 }, 3), 'ended');
  assert.equal(told({}, 3), 'one');
  assert.equal(told({ passers: 2 }, 3), 'other');
  assert.equal(told({ passers: 0, added: 0, stopped: true }, STOP_STEP), 'ended stopped');
  assert.equal(told({ passers: 4, added: 10 }, 4), 'other fast');
  assert.equal(told({ passers: 4, added: 10, hands: 20 }, STEPS), 'other many');
  assert.deepEqual(
    [1, 2, STEPS].map((step) => [hasEnded({ ...state, passers: 0 }, step), hasEnded(state, step)]),
    [
      [false, false],
      [true, false],
      [true, true],
    ],
  );
  assert.equal(
    fillIn('{n} of {k}, {n}', (name) => ({ n: 1, k: 2 })[name]),
    '1 of 2, 1',
  );
});
