/** A phone in the browser of the tests, and what its own counters say. */
import { launch } from '../support/browser.mjs';

const ARGS = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-extensions', '--no-first-run'];
/** Every function stays as it is first compiled. */
const UNOPTIMISED = '--js-flags=--no-opt,--no-maglev,--no-sparkplug,--no-flush-bytecode';

/**
 * Names other than this machine's lead nowhere: what a target asks of other hosts is counted, not loaded.
 * @param {{ isOptimised?: boolean }} [options] without it the heap depends less on when the engine has compiled a
 *   function anew, which counts as heap too
 */
export const launchBrowser = ({ isOptimised = true } = {}) =>
  launch({ protocolTimeout: 300_000, painted: true, args: isOptimised ? ARGS : [...ARGS, UNOPTIMISED] });

/** A fresh phone: nothing cached, nothing kept. */
export async function openPhone(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true });
  const cdp = await page.createCDPSession();
  // CPU time of the main thread, not time on the wall: other work on the machine moves it far less.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp, close: () => context.close() };
}

export async function metrics(cdp) {
  const { metrics: values } = await cdp.send('Performance.getMetrics');
  const byName = Object.fromEntries(values.map(({ name, value }) => [name, value]));
  const ms = (name) => byName[name] * 1000;
  return {
    task: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    render: ms('LayoutDuration') + ms('RecalcStyleDuration'),
    nodes: byName.Nodes,
    listeners: byName.JSEventListeners,
    heap: byName.JSHeapUsedSize,
  };
}

/** The counters once nothing more can be collected. */
export async function countersAfterGc(cdp) {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, listeners, heap } = await metrics(cdp);
  return { nodes, listeners, heap };
}

/**
 * Waits until the main thread has nothing left to do: pages with hundreds of instances go on working long after they
 * are loaded.
 */
export async function waitForIdle(cdp) {
  const end = Date.now() + 120_000;
  for (let calm = 0, last = await metrics(cdp); calm < 2;) {
    if (Date.now() > end) throw new Error('the page never became idle');
    await new Promise((next) => setTimeout(next, 200));
    const now = await metrics(cdp);
    calm = now.task - last.task < 4 ? calm + 1 : 0;
    last = now;
  }
}
