/**
 * Leak tests: adding and removing elements leaves no nodes or listeners; 500 instances do not affect each other.
 *
 * The counts are exact: after many rounds and a collection the page has no more documents, nodes and listeners
 * than after one round of the same kind. That first round is needed because the script keeps one parsed template of
 * every markup and one sheet of every style as long as the page lives.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { openPage } from '../support/pages.mjs';
import { lives } from './soak-lives.mjs';
import { elementNames } from '../../tools/elements.mjs';

/** Counts are exact: what one round in twenty leaves behind is seen after three of those. */
const ROUNDS = 60;
const INSTANCES = 500;
const COLLECTED_WITHIN_MS = 20_000;
/** The longest animation of an element, FADE_IN_MS of src/elements/faq-accordion/faq-accordion.ts. */
const LONGEST_ANIMATION_MS = 500;
const html =
  '<!doctype html><html lang="el"><head><meta charset="utf-8"><link rel="icon" href="data:,">' +
  '<script src="/prin.js"></script></head><body><main></main></body></html>';

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

/** Opens the page, with functions that count what is alive on it. */
async function soaked() {
  const opened = await openPage(browser, { 'https://school.test/': html });
  const cdp = await opened.page.createCDPSession();
  /** The counters once the page is drawn and nothing more can be collected: the same three times in a row. */
  const alive = async () => {
    await opened.page.evaluate(async (moved) => {
      // An element that was removed while it moved is held until its animation would have ended: one as long, begun
      // later, ends later.
      await document.body.animate(null, moved).finished;
      // A browser holds the last element that was focused or clicked, even a removed one: now that is another.
      const other = document.body.appendChild(document.createElement('button'));
      other.focus();
      other.remove();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, LONGEST_ANIMATION_MS);
    const seen = [];
    do {
      await cdp.send('HeapProfiler.collectGarbage');
      seen.push(JSON.stringify(await cdp.send('Memory.getDOMCounters')));
    } while (new Set(seen.slice(-3)).size > 1 || seen.length < 3);
    return JSON.parse(seen.at(-1));
  };
  /**
   * The counters once no more is alive than at the start, for which a browser sometimes needs another turn: it may hold
   * the one element that it drew last. What is held for good is still there in the end.
   */
  const aliveAfter = async (start) => {
    const until = Date.now() + COLLECTED_WITHIN_MS;
    let end;
    do end = await alive();
    while (more(end, start).length && Date.now() < until);
    return end;
  };
  const heap = async () => Math.round((await cdp.send('Runtime.getHeapUsage')).usedSize / 1000);
  return { ...opened, alive, aliveAfter, heap };
}

/**
 * Fails if more is alive after many rounds than before them; fewer only means that the one still waited for a frame to
 * be drawn. What a busy browser holds for once, the last element that it drew, is there after as many rounds more, and
 * no second time; what leaks is. The heap is only reported, as it varies.
 */
async function leavesNothing(context, { page, log, alive, aliveAfter, heap, close }, kind, name, rounds) {
  const empty = await alive();
  // Without motion: an animation holds its element to the end, and a breath lasts ten seconds.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  // The browser holds the last elements that were used, one for each of several reasons.
  await page.evaluate(lives, kind, name, 5);
  const [begun, heapBefore] = [await alive(), await heap()];
  const again = () => page.evaluate(lives, kind, name, rounds);
  await again();
  const [start, end] = await settled(context, aliveAfter, begun, again);
  context.diagnostic(
    `${rounds} rounds: ${JSON.stringify(end)}, before any ${JSON.stringify(empty)}; ` +
      `heap ${heapBefore} → ${await heap()} kB`,
  );
  assertNoMore(end, start);
  assert.deepEqual(log.console, []);
  await close();
}

/** What is alive before and after the last rounds: the first, or as many again if more was alive after them. */
async function settled(context, aliveAfter, start, again) {
  const end = await aliveAfter(start);
  if (!more(end, start).length) return [start, end];
  context.diagnostic(`more than ${JSON.stringify(start)}: ${JSON.stringify(end)}; once more`);
  await again();
  return [end, await aliveAfter(end)];
}

/** What there is more of at the end. */
const more = (end, start) => Object.entries(end).filter(([what, count]) => count > start[what]);

function assertNoMore(end, start) {
  assert.deepEqual(more(end, start), [], `before: ${JSON.stringify(start)}`);
}

for (const name of elementNames) {
  test(`adding and removing <prin-${name}> ${ROUNDS} times leaves no node and no listener`, async (context) =>
    leavesNothing(context, await soaked(), 'tag', name, ROUNDS));
  test(`adding and removing data-prin="${name}" ${ROUNDS} times leaves no node and no listener`, async (context) =>
    leavesNothing(context, await soaked(), 'marked', name, ROUNDS));
}
test('elements that move into frames which are removed keep no document alive', async (context) =>
  leavesNothing(context, await soaked(), 'in a frame', 'faq-accordion', 50));

for (const [outcome, refused] of [
  ['Αντιγράφηκε', false],
  ['Επιλέχθηκε, έτοιμο για αντιγραφή', true],
])
  test(`an element removed while its copy button says "${outcome}" is collected once its timer has fired`, async () => {
    const { page, log, alive, close } = await soaked();
    // The test decides when the page's timers fire, and whether copying is allowed, which a browser makes depend on the
    // focus.
    await page.evaluate((refused) => {
      navigator.clipboard.writeText = () => (refused ? Promise.reject(new Error('refused')) : Promise.resolve());
      const held = [];
      window.setTimeout = (act, after) => held.push({ act, after });
      window.fire = () =>
        held.splice(0).map(({ act, after }) => {
          act();
          return after;
        });
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
    assert.deepEqual(log.console, []);
    await close();
  });

/** Runs in the page: fills it with instances, the elements in turn. */
async function fill(count, names) {
  const elements = Array.from({ length: count }, (_, index) =>
    document.createElement(`prin-${names[index % names.length]}`),
  );
  for (const element of elements) element.setAttribute('quick-exit', '');
  document.querySelector('main').append(...elements);
  for (const element of elements) await element.updateComplete;
}

test(`removing ${INSTANCES} instances leaves no node and no listener`, async (context) => {
  const { page, alive, aliveAfter, heap, close } = await soaked();
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
  const again = () => page.evaluate(fill, INSTANCES, elementNames).then(empty);
  const [before, after] = await settled(context, aliveAfter, start, again);
  assertNoMore(after, before);
  await close();
});

test(`of ${INSTANCES} instances a tick, a country, an exit or a filter changes only its own`, async () => {
  const { page, log, close } = await soaked();
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
      // A guide offers a sentence for a sign that is ticked.
      const found = elements.filter(
        (one, index) =>
          after[index] !== before[index] && !(name === 'warning-signs' && one.localName === 'prin-talk-guide'),
      );
      before = after;
      return found.length === 1 && found[0] === element;
    };
    return {
      // By its label: a label finds its checkbox by an id, which other instances have too.
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
  assert.deepEqual(log.console, []);
  await close();
});
