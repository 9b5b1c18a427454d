import { expect } from 'chai';
import { persist } from '../../src/core/persist.js';

/** The next task: timers that were set before have run by then. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

describe('persist', () => {
  const { now } = Date;
  let time = 0;
  let host: HTMLElement;
  let steps: number;
  let given: (Node | null)[][];
  let update: () => void;

  beforeEach(() => {
    time = 1000;
    Date.now = () => time;
    host = document.createElement('div');
    steps = 0;
    given = [];
    const add = () => {
      if (host.firstChild) return [];
      steps++;
      host.append('added');
      return [host.firstChild as unknown as Node];
    };
    update = persist(add, (parents) => given.push(parents));
  });
  afterEach(() => {
    Date.now = now;
  });

  /** The page takes out what was added, so many milliseconds later, and we hear of it. */
  const undo = (after: number) => {
    time += after;
    host.replaceChildren();
    update();
  };

  it('answers a page that undoes the step at once in a task of its own, and gives up the third time', async () => {
    update();
    for (const expected of [1, 2]) {
      undo(0);
      update();
      expect(steps).to.equal(expected);
      await nextTask();
      expect(steps).to.equal(expected + 1);
    }
    undo(20);
    await nextTask();
    expect(steps).to.equal(3);
    expect(given).to.deep.equal([[host]]);
  });

  it('runs the step at once, however often, where the page undoes it later', async () => {
    update();
    for (let time = 2; time < 9; time++) {
      await nextTask();
      undo(21);
      expect(steps).to.equal(time);
    }
    expect(given).to.deep.equal([]);
  });

  it('counts a page that undoes one step after the other in one task, however long each takes', async () => {
    update();
    for (let times = 0; times < 2; times++) undo(500);
    expect(steps).to.equal(3);
    undo(500);
    expect(steps).to.equal(3);
    await nextTask();
    expect(steps).to.equal(4);
  });

  it('remembers what was added while there is nothing to add', async () => {
    update();
    update();
    undo(0);
    expect(steps).to.equal(1);
    await nextTask();
    expect(steps).to.equal(2);
  });

  it('counts what was undone once, also where the next step adds nothing', async () => {
    update();
    time++;
    host.replaceChildren('of the page');
    for (let times = 0; times < 4; times++) {
      update();
      await nextTask();
    }
    expect(given).to.deep.equal([]);
  });

  it('goes on in another task where whoever it may be undoes the step without end', async () => {
    const parent = document.createElement('div');
    let added = 0;
    const add = () => [parent.appendChild(document.createTextNode(String(added++)))];
    const again = persist(
      add,
      () => {},
      () => false,
    );
    for (let times = 0; times < 150; times++) again();
    expect(added).to.equal(100);
    await nextTask();
    await nextTask();
    expect(added).to.equal(101);
    again();
    expect(added).to.equal(102);
  });

  it('begins to count anew after a step that was left alone', async () => {
    update();
    for (let times = 0; times < 2; times++) {
      undo(0);
      await nextTask();
    }
    await nextTask();
    undo(21);
    undo(0);
    await nextTask();
    expect(steps).to.equal(5);
    expect(given).to.deep.equal([]);
  });
});
