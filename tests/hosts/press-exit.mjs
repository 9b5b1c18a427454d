/** Presses the quick exit of a host page as a reader does, and waits until the browser goes where it leads. */
import { waitFor } from '../support/wait-for.mjs';

/**
 * Scrolls a spot of the page's frame into the window. Answers with where it then is in the window, once that has been
 * painted: a browser finds the frame of another process by what it has painted last.
 */
const spotOfFrame = ([x, y]) =>
  `new Promise((resolve) => {
  const frame = document.querySelector('iframe');
  scrollBy({ top: frame.getBoundingClientRect().top + ${y} - innerHeight / 2, behavior: 'instant' });
  const { left, top } = frame.getBoundingClientRect();
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve((left + ` +
  `${x}) + ' ' + (top + ${y})))));
})`;

/** Where the exit is to be clicked, in pixels of the window, once it is offered. */
async function offered(page, target, { engine, ask, call }) {
  const lines = await ask(call('offerExit', target, page.exitLacks));
  if (page.beforeExit) await engine.ask(`(${page.beforeExit})()`);
  const spot = lines.flatMap((line) => /^@ (\S+) (\S+)$/.exec(line)?.slice(1).map(Number) ?? []);
  if (!spot.length) throw new Error('no exit to click');
  return page.reportsItself ? (await engine.ask(spotOfFrame(spot))).split(' ').map(Number) : spot;
}

/** Clicks the exit of a page that asks before it is left: first elsewhere, or browsers do not let it ask. */
async function clickAway(page, context) {
  const { engine, server, call } = context;
  const target = new URL('/left/', server.address(page)).href;
  const [x, y] = await offered(page, target, context);
  await engine.ask(call('setExit', target));
  await engine.click(1, 1);
  await engine.click(x, y);
  await waitFor(`a click leads to ${target}`, async () => (await engine.url()) === target);
}

/** Clicks the exit. It leads to an address without content, so that the page stays to be asked how it was left. */
async function click(page, target, { engine, server, ask, call }) {
  const [x, y] = await offered(page, target, { engine, ask, call });
  await engine.click(x, y);
  const requests = () => server.asked.filter(({ address }) => address.startsWith(target));
  await waitFor('a click on the exit leads away', () => requests().length);
  await ask(call('exited', page.exitLacks));
  // A link whose default was not prevented leads there a second time, and another element to another address.
  if (requests().some(({ address, by }) => address !== target || by !== 'document') || requests().length > 1)
    throw new Error(`a click on the exit leads to ${JSON.stringify(requests())}`);
}

/** Time within which a reader presses three times, in milliseconds, as in src/features/quick-exit.ts. */
const PRESS_WINDOW_MS = 2000;

/**
 * Presses Escape three times; only the third leads away, to where the exit leads already. A driver that was too slow
 * presses again, as a reader would: the page saw its presses within less time than passed here.
 */
async function escape(page, target, { engine, ask, call }) {
  let began = performance.now();
  for (let press = 0; press < 2; press++) await engine.press('Escape');
  // Nothing has happened since the click.
  if (page.exit === 'click and Escape') await ask(call('exited', page.exitLacks));
  await engine.press('Escape');
  while (performance.now() - began > PRESS_WINDOW_MS && (await engine.url()) !== target) {
    began = performance.now();
    for (let press = 0; press < 3; press++) await engine.press('Escape');
  }
  await waitFor(`Escape leads to ${target}`, async () => (await engine.url()) === target);
}

/**
 * Presses the exit in the ways that a page expects.
 * @param {import('./pages/page.mjs').Page} page
 * @param {object} context
 * @param {import('./engines/engine.mjs').Engine} context.engine
 * @param {string} context.name of the engine
 * @param {import('./server.mjs').Server} context.server
 * @param {(expression: string) => Promise<string[]>} context.ask evaluates a call of the probe and keeps its lines
 * @param {(name: string, ...args: unknown[]) => string} context.call builds such a call
 * @throws {Error} if the page is not left
 */
export async function pressExit(page, context) {
  const { engine, name, server, ask, call } = context;
  if (page.exit === 'refused') await ask(call('refuseExit'));
  if (page.exit === 'click away') await clickAway(page, context);
  if (page.exit === 'click and Escape') {
    const target = new URL(`/asked/${name}/${page.id}/`, server.address(page)).href;
    await click(page, target, context);
    // The same address, which has content now: to lead all elements elsewhere would draw them all anew.
    server.answered.add(target);
    await engine.ask(call('inEarnest'));
    await escape(page, target, context);
  }
  if (page.exit === 'Escape') {
    const target = new URL('/left/', server.address(page)).href;
    if (page.elements.length) await engine.ask(call('setExit', target));
    await escape(page, target, context);
  }
}
