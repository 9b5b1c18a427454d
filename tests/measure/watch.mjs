/**
 * What a reader sees and feels, in time: it is reported, as a ratio to plain HTML of the same run, and never asserted.
 */
import { metrics, openPhone, waitForIdle } from './browser.mjs';
import { probe } from './probe.mjs';

/** A slow 4G connection: 150 ms there and back, 1.6 Mbit/s, as Lighthouse slows its own. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
/** How much slower the processor of an old phone is. */
const SLOWER = 6;

/** First view on a slow phone, nothing cached: when the titles of all widgets show, and how far the page jumped. */
export async function slowLoad({ browser, server, target, content }) {
  const { page, cdp, close } = await openPhone(browser);
  await page.evaluateOnNewDocument(probe, target ? Object.values(content.titles) : []);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${server.origin}${target ? `/${target.id}/?n=1` : '/blank/'}`, { waitUntil: 'load' });
  if (target) await page.waitForFunction(() => window.bench.seen.text, { timeout: 30_000 });
  await waitForIdle(cdp);
  const { firstText, text, paint, shift } = await page.evaluate(() => window.bench.seen);
  await close();
  return { firstText, text, paint, shift };
}

/** A target's page at rest, for a reader who wants motion or not, with the way to bring a question into view. */
async function questions({ browser, server, target }, motion) {
  const { page, cdp, close } = await openPhone(browser);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
  await page.evaluateOnNewDocument(probe, []);
  await page.goto(`${server.origin}/${target.id}/?n=1`, { waitUntil: 'load' });
  await waitForIdle(cdp);
  /** Brings a question into view and says where it is. */
  const at = async (question) => {
    await page.evaluate((text) => {
      const place = window.bench.where(text);
      if (place && (place.y < 60 || place.y > innerHeight - 60))
        scrollBy({ top: place.y - innerHeight / 2, behavior: 'instant' });
    }, question);
    await waitForIdle(cdp);
    const place = await page.evaluate((text) => window.bench.where(text), question);
    if (!place) throw new Error(`«${question}» does not show`);
    return place;
  };
  return { page, cdp, close, at };
}

/**
 * What an answer that a reader opens costs the processor, of three one after the other, while nothing watches the page.
 */
async function costOfOpening({ page, cdp, at }, { content }) {
  const opened = [1, 3, 5];
  let cost = 0;
  for (const [question, answer] of opened.map((index) => content.faq.items[index].runs)) {
    const place = await at(question);
    const before = await metrics(cdp);
    await page.mouse.click(place.x, place.y);
    await waitForIdle(cdp);
    const after = await metrics(cdp);
    if (!(await page.evaluate((text) => window.bench.where(text), answer)))
      throw new Error(`the answer to «${question}» does not show`);
    cost += (after.task - before.task) / opened.length;
  }
  return cost;
}

/**
 * Answers opened by real clicks: what it costs the processor for whoever wants no motion, which is all that plain HTML
 * has, and with motion; and on a slow phone how long until the answer shows.
 */
export async function opening(what) {
  const atOnce = await questions(what, 'reduce');
  const still = await costOfOpening(atOnce, what);
  await atOnce.close();

  const grown = await questions(what, 'no-preference');
  const moving = await costOfOpening(grown, what);
  const { page, cdp, close, at } = grown;
  const [question, answer] = what.content.faq.items[7].runs;
  const place = await at(question);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate((text) => {
    const frame = document.querySelector('#embed iframe')?.contentWindow ?? window;
    for (const one of new Set([window, frame])) one.bench.seen.events.length = 0;
    window.shown = new Promise((resolve) => {
      frame.addEventListener(
        'pointerup',
        () => {
          const clicked = performance.now();
          window.bench.watch([text], (_, time) => resolve(time - clicked));
        },
        { once: true, capture: true },
      );
    });
    return null;
  }, answer);
  await page.mouse.click(place.x, place.y);
  const shown = await page.evaluate(() => window.shown);
  await waitForIdle(cdp);
  const events = (
    await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.bench.seen.events)))
  ).flat();
  await close();
  return { still, moving, shown, event: Math.max(8, ...events) };
}
