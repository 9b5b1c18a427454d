/** What a reader sees and feels, in time: it is reported, as a ratio to plain HTML of the same run, and never asserted. */
import { metrics, openPage, quiet } from './browser.mjs';
import { probe } from './probe.mjs';

/** A slow 4G connection: 150 ms there and back, 1.6 Mbit/s, as Lighthouse slows its own. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8, uploadThroughput: (750 * 1024 * 0.9) / 8 };
/** How much slower the processor of an old phone is. */
const SLOWER = 6;

/** First view on a slow phone, nothing cached: when the titles of all four show, and how far the page jumped. */
export async function slowLoad({ browser, server, target, content }) {
  const { page, cdp, close } = await openPage(browser);
  await page.evaluateOnNewDocument(probe, target ? Object.values(content.titles) : []);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${server.origin}${target ? `/${target.id}/?n=1` : '/blank/'}`, { waitUntil: 'load' });
  if (target) await page.waitForFunction(() => window.bench.seen.text, { timeout: 30_000 });
  await quiet(cdp);
  const { firstText, text, paint, shift } = await page.evaluate(() => window.bench.seen);
  await close();
  return { firstText, text, paint, shift };
}

/** Answers opened by real clicks: what it costs the processor, and on a slow phone how long until the answer shows. */
export async function opening({ browser, server, target, content }) {
  const { page, cdp, close } = await openPage(browser);
  await page.evaluateOnNewDocument(probe, []);
  await page.goto(`${server.origin}/${target.id}/?n=1`, { waitUntil: 'load' });
  await quiet(cdp);
  /** Brings a question into view and says where it is. */
  const at = async (question) => {
    await page.evaluate((text) => {
      const place = window.bench.where(text);
      if (place && (place.y < 60 || place.y > innerHeight - 60)) scrollBy({ top: place.y - innerHeight / 2, behavior: 'instant' });
    }, question);
    await quiet(cdp);
    const place = await page.evaluate((text) => window.bench.where(text), question);
    if (!place) throw new Error(`«${question}» does not show`);
    return place;
  };

  // The cost first, while nothing watches the page.
  const [first, second] = [content.faq.items[1], content.faq.items[3]].map(({ runs }) => runs);
  const place = await at(first[0]);
  const before = await metrics(cdp);
  await page.mouse.click(place.x, place.y);
  await quiet(cdp);
  const after = await metrics(cdp);
  if (!(await page.evaluate((text) => window.bench.where(text), first[1]))) throw new Error(`the answer to «${first[0]}» does not show`);

  const slow = await at(second[0]);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate((text) => {
    const frame = document.querySelector('#embed iframe')?.contentWindow ?? window;
    for (const one of new Set([window, frame])) one.bench.seen.events.length = 0;
    window.shown = new Promise((resolve) => {
      frame.addEventListener('pointerup', () => {
        const clicked = performance.now();
        window.bench.watch([text], (_, time) => resolve(time - clicked));
      }, { once: true, capture: true });
    });
    return null;
  }, second[1]);
  await page.mouse.click(slow.x, slow.y);
  const shown = await page.evaluate(() => window.shown);
  await quiet(cdp);
  const events = (await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.bench.seen.events)))).flat();
  await close();
  return { cpu: after.task - before.task, shown, event: Math.max(8, ...events) };
}
