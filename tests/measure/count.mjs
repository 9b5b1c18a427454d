/** What is the same on every machine: bytes, requests, function calls, and what an instance holds. */
import { countersAfterGc, metrics, openPhone, waitForIdle } from './browser.mjs';
import { probe } from './probe.mjs';

const addressOf = (server, target, instances) =>
  `${server.origin}${target ? `/${target.id}/?n=${instances}` : '/blank/'}`;

/** Opens a page with so many instances, nothing observed or changed in it, and waits until it rests. */
async function openTarget({ browser, server, target, instances = 1 }) {
  const phone = await openPhone(browser);
  await phone.page.goto(addressOf(server, target, instances), { waitUntil: 'load', timeout: 120_000 });
  await waitForIdle(phone.cdp);
  return phone;
}

/** CPU of a load; nodes, listeners and heap after a forced collection. */
export async function measureLoad(what) {
  const { cdp, close } = await openTarget(what);
  const spent = await metrics(cdp);
  const held = await countersAfterGc(cdp);
  await close();
  return { ...spent, ...held };
}

/** One load: what came over the network for the embed, how much JavaScript ran, and which of the words are there. */
export async function measureNetwork({ browser, server, target, content }) {
  const { page, cdp, close } = await openPhone(browser);
  const outside = [];
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(server.origin) && !/^(data|blob):/.test(request.url()) && outside.push(request.url()),
  );
  await page.evaluateOnNewDocument(probe, []);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const from = server.requests.length;
  await page.goto(addressOf(server, target, 1), { waitUntil: 'load' });
  await waitForIdle(cdp);
  const { result } = await cdp.send('Profiler.takePreciseCoverage');
  const seen = await page.evaluate((runs) => window.bench.has(runs), content.runs);
  await close();

  const [document, ...others] = [...new Set(server.requests.slice(from))];
  const files = others.map((url) => ({ url, ...server.sizeOf(url) })).filter(({ raw }) => raw);
  const page1 = server.sizeOf(document);
  const blank = server.sizeOf('/blank/');
  const sum = (unit, type) =>
    files.filter((file) => !type || file.type === type).reduce((total, file) => total + file[unit], 0);
  const inline = (unit) => page1[unit] - blank[unit];
  return {
    brotli: inline('brotli') + sum('brotli'),
    gzip: inline('gzip') + sum('gzip'),
    html: inline('brotli') + sum('brotli', 'text/html'),
    js: sum('brotli', 'text/javascript'),
    css: sum('brotli', 'text/css'),
    requests: files.length,
    /** What came after the script that the page names. */
    after: files.slice(1).reduce((total, { brotli }) => total + brotli, 0),
    outside,
    calls: result
      .filter(({ url }) => url.startsWith(server.origin))
      .flatMap(({ functions }) => functions)
      .reduce((total, { ranges }) => total + ranges[0].count, 0),
    missing: seen.missing,
    words: seen.words,
  };
}

/** What one more instance adds, from pages with few and with many. */
export async function perInstance(what, [few, many] = [10, 45]) {
  const [less, more] = [
    await measureLoad({ ...what, instances: few }),
    await measureLoad({ ...what, instances: many }),
  ];
  return Object.fromEntries(
    ['nodes', 'listeners', 'heap'].map((name) => [name, (more[name] - less[name]) / (many - few)]),
  );
}

/**
 * The same; where the heap is over a limit, the median of three: how many objects the engine keeps beside the nodes of
 * a page depends on when it cleans up while that loads.
 */
export async function steadyInstance(what, limit) {
  const first = await perInstance(what);
  if (first.heap <= limit) return first;
  const others = [await perInstance(what), await perInstance(what)];
  return { ...first, heap: [first, ...others].map(({ heap }) => heap).sort((one, other) => one - other)[1] };
}
