/**
 * Wear: what comes and goes leaves nothing behind, and many on a page know nothing of each other.
 *
 * "Nothing" is exact: after one warm-up round of the same kind, and once collected, the page has no fewer
 * documents, nodes and listeners than it has after a thousand. The warm-up is there because the script keeps one parsed template of
 * every markup and one sheet of every style for the life of the page: a constant of the page, however many elements it shows.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementNames } from '../../tools/elements.mjs';
import { hostPages } from '../support/host-page.mjs';

const ROUNDS = 1000;
const INSTANCES = 500;
/** The longest that an element moves anything, in milliseconds: the arrival of src/elements/faq-accordion/faq-accordion.ts. */
const MOVED = 500;
const html = `<!doctype html><html lang="el"><head><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/prin.js"></script></head><body><main></main></body></html>`;
const open = hostPages();

/** Opens the page, with what counts on it what is still alive. */
async function soaked() {
  const opened = await open(html);
  const cdp = await opened.page.createCDPSession();
  /** What is alive once the page is drawn and nothing more can be collected: the same three times in a row. */
  const alive = async () => {
    await opened.page.evaluate(async (moved) => {
      // What was removed while it moved is held until it would have come to rest: an animation as long, begun after it, ends after it.
      await document.body.animate(null, moved).finished;
      // A browser holds what was last focused or clicked, gone or not: now that is something else.
      const other = document.body.appendChild(document.createElement('button'));
      other.focus();
      other.remove();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, MOVED);
    const seen = [];
    do {
      await cdp.send('HeapProfiler.collectGarbage');
      seen.push(JSON.stringify(await cdp.send('Memory.getDOMCounters')));
    } while (new Set(seen.slice(-3)).size > 1 || seen.length < 3);
    return JSON.parse(seen.at(-1));
  };
  const heap = async () => Math.round((await cdp.send('Runtime.getHeapUsage')).usedSize / 1000);
  return { ...opened, alive, heap };
}

/**
 * Lets elements live on the page, one after the other: each is added as its kind says, used by all it offers but copying,
 * moved, taken off, put back and removed.
 */
async function lives(kind, name, rounds) {
  const main = document.querySelector('main');
  const tag = `prin-${name}`;
  const attributes = {
    'quick-exit': '',
    'exit-href': '/left',
    country: 'CY',
    'heading-level': '3',
    audience: 'teen',
    open: 'prin-faq-01 prin-faq-02',
  };
  for (let round = 0; round < rounds; round++) {
    const added = document.createElement(kind === 'marked' ? 'div' : tag);
    for (const [attribute, value] of Object.entries(attributes))
      added.setAttribute(kind === 'marked' ? `data-${attribute}` : attribute, value);
    if (kind === 'marked') added.setAttribute('data-prin', name);
    added.innerHTML = `<p slot="local" data-prin-slot="local">Γραφείο 12</p><a href="tel:116111">116 111</a> και κείμενο`;
    main.append(added);
    // The mark is seen in a microtask of its own.
    await null;
    const element = added.matches(tag) ? added : added.querySelector(tag);
    await element.updateComplete;
    const inside = (selector) => element.shadowRoot.querySelectorAll(selector);
    inside('input[type=checkbox], summary, .tools button').forEach((control) => control.click());
    inside('input[type=search]').forEach((field) => {
      field.value = 'νομος';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    });
    // What makes the browser lay the page out is dear, so only now and then: focus, and the address of an answer.
    if (round % 100 === 0) {
      inside('input[type=search]').forEach((field) => field.focus());
      const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = `prin-faq-0${1 + ((round / 100) % 9)}`;
      await moved;
      history.replaceState(null, '', '/');
    }
    element.querySelector('[slot]')?.remove();
    element.setAttribute('country', 'GR');
    element.setAttribute('heading-level', '4');
    document.body.append(added);
    await element.updateComplete;
    added.remove();
    main.append(added);
    if (kind === 'in a frame') {
      const frame = main.appendChild(document.createElement('iframe'));
      frame.contentDocument.body.append(element);
      await element.updateComplete;
      if (round % 2) main.append(element);
      frame.remove();
    }
    added.remove();
  }
}

/** Fails if more is alive after many rounds than after one; fewer only means that the one still hung on a frame not yet drawn. The heap is only told, as it breathes. */
async function leavesNothing(context, { page, said, alive, heap, close }, kind, name, rounds) {
  const empty = await alive();
  await page.evaluate(lives, kind, name, 1);
  const [start, heapBefore] = [await alive(), await heap()];
  await page.evaluate(lives, kind, name, rounds);
  const end = await alive();
  context.diagnostic(
    `${rounds} rounds: ${JSON.stringify(end)}, before any ${JSON.stringify(empty)}; heap ${heapBefore} → ${await heap()} kB`,
  );
  assertNoMore(end, start);
  assert.deepEqual(said, []);
  await close();
}

function assertNoMore(end, start) {
  assert.deepEqual(
    Object.entries(end).filter(([what, count]) => count > start[what]),
    [],
    `before: ${JSON.stringify(start)}`,
  );
}

for (const name of elementNames) {
  test(`${ROUNDS} rounds of <prin-${name}> leave no node and no listener`, async (context) =>
    leavesNothing(context, await soaked(), 'tag', name, ROUNDS));
  test(`${ROUNDS} rounds of data-prin="${name}" leave none either`, async (context) =>
    leavesNothing(context, await soaked(), 'marked', name, ROUNDS));
}
test('elements that move into frames which go, and back, keep no document alive', async (context) =>
  leavesNothing(context, await soaked(), 'in a frame', 'faq-accordion', 50));

for (const [outcome, refused] of [
  ['Αντιγράφηκε', false],
  ['Επιλέχθηκε, έτοιμο για αντιγραφή', true],
])
  test(`an element removed while its button says "${outcome}" lives only until the button would have changed back`, async () => {
    const { page, said, alive, close } = await soaked();
    // The test, not the clock, says when the page's timers fire; and not the focus of a window whether the browser copies.
    await page.evaluate((refused) => {
      navigator.clipboard.writeText = () => (refused ? Promise.reject(new Error('refused')) : Promise.resolve());
      const held = [];
      window.setTimeout = (act, after) => held.push({ act, after });
      window.fire = () => held.splice(0).map(({ act, after }) => (act(), after));
    }, refused);
    const copies = (rounds) =>
      page.evaluate(async (rounds) => {
        const words = new Set();
        for (let round = 0; round < rounds; round++)
          for (const [name, selector] of [
            ['before-you-send', '.reply button'],
            ['faq-accordion', '.answer button'],
          ]) {
            const element = document.querySelector('main').appendChild(document.createElement(`prin-${name}`));
            await element.updateComplete;
            element.shadowRoot.querySelectorAll('details').forEach((answer) => (answer.open = true));
            const status = element.shadowRoot.querySelector('[role=status]');
            const announced = new Promise((resolve) =>
              new MutationObserver(() => status.textContent && resolve()).observe(status, { childList: true }),
            );
            element.shadowRoot.querySelector(selector).click();
            await announced;
            words.add(status.textContent);
            element.remove();
          }
        return [...words];
      }, rounds);
    const fire = () => page.evaluate(() => window.fire());
    await copies(1);
    await fire();
    const start = await alive();
    assert.deepEqual(await copies(50), [outcome]);
    const pending = await alive();
    assert.ok(pending.nodes > start.nodes + 5000, `their timers hold them: ${JSON.stringify(pending)}`);
    const delays = await fire();
    assert.ok(delays.length === 100 && delays.every((delay) => delay <= 10_000), `one short timer each: ${delays}`);
    assertNoMore(await alive(), start);
    assert.deepEqual(said, []);
    await close();
  });

/** Fills the page, the elements in turn. */
async function fill(count, names) {
  const elements = Array.from({ length: count }, (_, index) =>
    document.createElement(`prin-${names[index % names.length]}`),
  );
  for (const element of elements) element.setAttribute('quick-exit', '');
  document.querySelector('main').append(...elements);
  for (const element of elements) await element.updateComplete;
}

test(`${INSTANCES} on a page leave no node and no listener when they go`, async (context) => {
  const { page, alive, heap, close } = await soaked();
  const empty = () => page.evaluate(() => document.querySelector('main').replaceChildren());
  await page.evaluate(fill, elementNames.length, elementNames);
  await empty();
  const [start, heapBefore] = [await alive(), await heap()];
  await page.evaluate(fill, INSTANCES, elementNames);
  const [full, heapFull] = [await alive(), await heap()];
  assert.ok(
    full.nodes > start.nodes + 100 * INSTANCES && full.jsEventListeners >= start.jsEventListeners + 2 * INSTANCES,
    `they are counted: ${JSON.stringify(full)}`,
  );
  await empty();
  context.diagnostic(
    `${INSTANCES} on the page: ${JSON.stringify(full)}; heap ${heapBefore} → ${heapFull} → ${await heap()} kB`,
  );
  assertNoMore(await alive(), start);
  await close();
});

test(`of ${INSTANCES} on a page each stands alone: a tick, a country, an exit, a filter change no other`, async () => {
  const { page, said, close } = await soaked();
  await page.evaluate(fill, INSTANCES, elementNames);
  const changed = await page.evaluate(async (names) => {
    const elements = [...document.querySelectorAll('main > *')];
    const state = ({ shadowRoot }) =>
      shadowRoot.innerHTML + [...shadowRoot.querySelectorAll('input')].map((input) => `${input.checked}${input.value}`);
    let before = elements.map(state);
    const changes = async (name, act) => {
      const element = elements.filter((one) => one.localName === `prin-${name}`)[names.length];
      act(element);
      await element.updateComplete;
      const after = elements.map(state);
      const found = elements.filter((_, index) => after[index] !== before[index]);
      before = after;
      return found.length === 1 && found[0] === element;
    };
    return {
      // By its label: a label finds its box by an id, which others have too.
      tick: await changes('warning-signs', ({ shadowRoot }) => shadowRoot.querySelector('.sign label').click()),
      country: await changes('helpline-box', (element) => element.setAttribute('country', 'CY')),
      exit: await changes('before-you-send', (element) => element.setAttribute('exit-href', '/left')),
      filter: await changes('faq-accordion', ({ shadowRoot }) => {
        const field = shadowRoot.querySelector('input');
        field.value = 'νομος';
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }),
      heading: await changes('warning-signs', (element) => element.setAttribute('heading-level', '5')),
    };
  }, elementNames);
  assert.deepEqual(changed, { tick: true, country: true, exit: true, filter: true, heading: true });
  const ids = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('main > *')].map(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('[id]')].map(({ id }) => id),
    );
    return {
      some: roots.flat().length > 0,
      uniqueInside: roots.every((found) => new Set(found).size === found.length),
      unseenOutside: roots.flat().every((id) => !document.getElementById(id)),
    };
  });
  assert.deepEqual(ids, { some: true, uniqueInside: true, unseenOutside: true });
  assert.deepEqual(said, []);
  await close();
});
