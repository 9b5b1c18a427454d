/**
 * Our files beside what one would use instead, in one run: `npm run bench`. A run of everything also writes its tables
 * into docs/performance.md. `-- --targets prin,html --phases wire,load --rounds 3` measures less, and leaves the
 * document alone.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { weights } from '../../tools/size.mjs';
import { root, sourceLocale } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { launchBrowser } from '../measure/browser.mjs';
import { BUDGETS } from '../measure/budgets.mjs';
import { readContent } from '../measure/content.mjs';
import { measureLoad, perInstance, measureNetwork, steadyInstance } from '../measure/count.mjs';
import { prinTargets } from '../measure/ours.mjs';
import { startServer } from '../measure/server.mjs';
import { opening, slowLoad } from '../measure/watch.mjs';
import { writeDocument } from './document.mjs';
import { plot } from './plot.mjs';
import { PACKAGES, otherLibraries, versionOf } from './peers.mjs';
import { tables } from './tables.mjs';

const COUNTS = [10, 100, 500];
/** How often each phase goes over all targets: the shorter it takes and the more it varies, the oftener. */
const ROUNDS = { cost: 5, load: 5, opening: 5, growth: 3 };
const out = path.join(root, 'out/bench');
const began = Date.now();
const say = (text) => process.stderr.write(`${new Date(Date.now() - began).toISOString().slice(14, 19)} ${text}\n`);

const { values: asked } = parseArgs({
  options: { targets: { type: 'string' }, phases: { type: 'string' }, rounds: { type: 'string' } },
});
const phases = asked.phases?.split(',') ?? ['wire', ...Object.keys(ROUNDS)];

const browser = await launchBrowser();
/** What is counted, not timed: where functions stay as first compiled, the heap is the same in every run. */
const counting = await launchBrowser({ isOptimised: false });
const content = await readContent(browser);
const all = [...(await prinTargets(content)), ...(await otherLibraries(content))];
// The text inside our tags, where no script takes it over: what an instance would hold without us.
const pasted = { ...all.find(({ id }) => id === 'prin'), id: 'pasted', once: '' };
const targets = asked.targets ? all.filter(({ id }) => asked.targets.split(',').includes(id)) : all;
const server = await startServer([...targets, pasted]);
const versions = Object.fromEntries(await Promise.all(PACKAGES.map(async (name) => [name, await versionOf(name)])));
const data = {
  date: new Date().toISOString().slice(0, 10),
  chromium: await browser.version(),
  node: process.version,
  cores: os.cpus().length,
  versions,
  weights: await weights(sourceLocale),
  counts: COUNTS,
  rounds: {},
  targets: {},
};
/** The page alone is measured like a target: what it costs is taken off all others. */
const blank = null;
const idOf = (target) => target?.id ?? 'blank';
for (const target of [blank, ...targets])
  data.targets[idOf(target)] = { title: target?.title ?? '', cost: [], load: [], opening: [], growth: [] };

/** Every target once a round, then in reverse order: a busy minute of the machine hits all alike. */
async function interleaved(phase, list, measure) {
  if (!phases.includes(phase)) return;
  const rounds = Number(asked.rounds ?? ROUNDS[phase]);
  data.rounds[phase] = rounds;
  for (let round = 0; round < rounds; round++)
    for (const [index, target] of (round % 2 ? list.toReversed() : list).entries()) {
      say(`${phase}: round ${round + 1} of ${rounds}, ${index + 1} of ${list.length}: ${idOf(target)}`);
      const what = { browser, server, target, content };
      // One load that never came to rest is no figure; a second one ends the run.
      const figure = await measure(what).catch((error) => {
        say(`once more: ${error.message}`);
        return measure(what);
      });
      data.targets[idOf(target)][phase].push(figure);
    }
}

try {
  if (phases.includes('wire')) {
    const limit = BUDGETS.heap.must * elementNames.length;
    data.pasted = await perInstance({ browser: counting, server, target: pasted });
    for (const target of targets) {
      say(`wire: ${target.id}`);
      const what = { browser: counting, server, target, content };
      const counted = await measureNetwork(what);
      if (counted.missing.length)
        throw new Error(`${target.id} does not show: ${counted.missing.slice(0, 5).join(' · ')}`);
      data.targets[target.id].wire = { ...counted, each: await steadyInstance(what, limit) };
    }
  }
  await measureLoad({ browser, server, target: blank }); // the first page of a browser costs more than any other
  await interleaved('cost', [blank, ...targets], measureLoad);
  await interleaved('load', [blank, ...targets], slowLoad);
  await interleaved('opening', targets, opening);
  // All counts of a target one after the other, so that a slope compares figures of the same minute.
  await interleaved('growth', targets, async (what) => {
    const points = [];
    for (const instances of COUNTS) points.push(await measureLoad({ ...what, instances }));
    return points;
  });
} finally {
  await browser.close();
  await counting.close();
  await server.close();
}

const whole = !asked.targets && !asked.phases && !asked.rounds;
await mkdir(out, { recursive: true });
const written = {
  [whole ? 'whole.json' : 'part.json']: JSON.stringify(data),
  'table.md': tables(data),
  'plot.svg': plot(data),
};
for (const [file, text] of Object.entries(written)) await writeFile(path.join(out, file), text);
console.log(written['table.md']);
say(`out/bench/ has the tables and the plot`);
if (whole) {
  await writeDocument();
  say('docs/performance.md has the tables of this run');
}
