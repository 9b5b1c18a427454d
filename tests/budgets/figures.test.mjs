/**
 * The budgets that are the same on every machine: bytes, requests, function calls, nodes, listeners, heap. A figure
 * over a must fails; one over an aim is reported. Layout shift has a file of its own. What takes time is measured by
 * `npm run bench`.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { weights } from '../../tools/size.mjs';
import { locales } from '../../tools/content/locales.mjs';
import { launchBrowser } from '../measure/browser.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { BUDGETS, inFigures, verdict } from '../measure/budgets.mjs';
import { readContent } from '../measure/content.mjs';
import { measureNetwork, perInstance, steadyInstance } from '../measure/count.mjs';
import { prinTargets } from '../measure/ours.mjs';
import { startServer } from '../measure/server.mjs';

let browser;
let content;
let targets;
let server;
let plain;
let pasted;
let checked = 0;
before(async () => {
  browser = await launchBrowser({ isOptimised: false });
  content = await readContent(browser);
  targets = await prinTargets(content);
  // The text that a site pastes inside the tags is plain HTML and stays in the page: what comes on top of it is ours.
  const withoutScript = { ...targets.find(({ id }) => id === 'prin'), id: 'pasted', once: '' };
  server = await startServer([...targets, withoutScript]);
  // Only their nodes are asked for, which are the same for each instance on a page of any length.
  plain = await perInstance({ browser, server, target: targets[0] }, [2, 6]);
  pasted = await perInstance({ browser, server, target: withoutScript }, [2, 6]);
});
after(async () => {
  await browser?.close();
  await server?.close();
  console.log(`figures against their budgets: ${checked}`);
});

/**
 * Figures against their budgets: all are printed, and those over a must fail together.
 * @param {[import('../measure/budgets.mjs').Budget, number, string][]} rows budget, figure, of what
 */
function within(...rows) {
  const lines = rows.map(([budget, figure, of]) => {
    const { what, must, aim, unit } = budget;
    const limits = `must ${inFigures(must)} · aim ${inFigures(aim)}`;
    return `${of}: ${what}: ${`${inFigures(figure)} ${unit}`.trim()} · ${limits} · ${verdict(budget, figure)}`;
  });
  for (const line of lines) console.log(line);
  checked += lines.length;
  assert.deepEqual(
    lines.filter((line) => line.endsWith('OVER MUST')),
    [],
  );
}

for (const locale of locales)
  test(`every script in ${locale} is within its budget of bytes over its text`, async () => {
    within(
      ...(await weights(locale)).map(({ file, over, must, aim }) => [
        { what: 'brotli bytes over its words', must, aim, unit: 'B' },
        over,
        file,
      ]),
    );
  });

for (const id of ['prin', 'prin-bare', 'prin-prerendered']) {
  const target = () => targets.find((one) => one.id === id);

  test(`${id}: shows all text after one request and few function calls`, async () => {
    const {
      missing,
      words,
      requests,
      after: later,
      outside,
      calls,
    } = await measureNetwork({ browser, server, target: target(), content });
    assert.deepEqual(missing, []);
    assert.ok(words > 300, `${words} runs of words are not all widgets`);
    assert.ok(calls > 50, `${calls} calls: the script did not run`);
    within(
      [BUDGETS.requests, requests + outside.length, id],
      [BUDGETS.after, later, id],
      [BUDGETS.calls, calls / elementNames.length, id],
    );
  });

  test(`${id}: another instance of the elements adds few nodes, listeners and bytes of heap`, async () => {
    const { nodes, listeners, heap } = await steadyInstance(
      { browser, server, target: target() },
      BUDGETS.heap.must * elementNames.length,
    );
    const own = id === 'prin' ? nodes - pasted.nodes : nodes;
    assert.ok(own > plain.nodes / 2, 'the script did not run');
    const beside = id === 'prin' ? ` (beside the ${inFigures(pasted.nodes)} of the text inside its tags)` : '';
    within(
      [BUDGETS.nodes, own / plain.nodes, id + beside],
      [BUDGETS.listeners, listeners / elementNames.length, id],
      [BUDGETS.heap, heap / elementNames.length, id],
    );
  });
}
