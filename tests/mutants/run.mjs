/**
 * A mutation run: small mistakes are put into the sources, one at a time, and the quick tests must notice each. It is
 * for whoever writes tests, not for CI. MUTANTS_SEED chooses other mutants, MUTANTS_COUNT chooses how many, and words
 * after the command choose files. A survivor that survivors.json gives a reason for is not counted.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeKiller } from './killer.mjs';
import { SOURCES } from './quick.mjs';
import { chosen, sitesOf } from './sites.mjs';
import { listed, toList } from './survivors.mjs';
import { copy, filesOf } from './tree.mjs';

/** @typedef {import('./sites.mjs').Site} Site */

/** How many of a hundred must die. */
const LEAST = 90;

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = path.join(root, 'out/mutants');
const seed = Number(process.env['MUTANTS_SEED'] ?? 20_261_130);
const count = Number(process.env['MUTANTS_COUNT'] ?? 150);
if (![seed, count].every(Number.isInteger)) throw new Error('MUTANTS_SEED and MUTANTS_COUNT are whole numbers');
const words = process.argv.slice(2);

/** @type {(site: Omit<Site, 'line' | 'text'> & { line?: number }) => string} */
const described = ({ file, line, operator, original, mutated }) =>
  `${line ? `${file}:${line}` : file} ${operator}: ${original} → ${mutated}`;
/** @type {(part: number, whole: number) => string} never more than it is */
const perCent = (part, whole) =>
  `${part} of ${whole} killed (${whole ? Math.floor((1000 * part) / whole) / 10 : 100} %)`;
const began = performance.now();
const minutes = () => `${((performance.now() - began) / 60_000).toFixed(1)} min`;

const tree = path.join(out, 'tree');
await copy(root, tree);
const sources = (await filesOf(tree)).filter((file) => SOURCES.test(file));
const sites = sources.flatMap((file) => sitesOf(tree, file));
const wanted = sites.filter(({ file }) => !words.length || words.some((word) => file.includes(word)));
if (!wanted.length) throw new Error(`no source in src/ is called ${words.join(' or ')}`);
const mutants = chosen(wanted, count, seed);
const { reasonFor, stale } = await listed();
const killer = await makeKiller(tree);

/** @type {{ mutant: Site, by?: string }[]} */
const results = [];
try {
  console.log(`${mutants.length} mutants of ${wanted.length}, MUTANTS_SEED=${seed}; first the tests without a mutant`);
  await killer.first();
  console.log(`they pass (${minutes()})`);
  for (const mutant of mutants) {
    const since = performance.now();
    const death = await killer.kill(mutant);
    results.push({ mutant, by: death?.by });
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    const survived = reasonFor(mutant) === undefined ? 'SURVIVED' : 'survived, with a reason';
    const said = death ? `killed by ${death.by}` : survived;
    console.log(`${results.length} ${said} (${seconds} s) ${described(mutant)}`);
    if (death) console.log(`    ${death.how.replace(/\s+/g, ' ').slice(0, 160)}`);
  }
} finally {
  killer.end();
}

const killed = results.filter(({ by }) => by);
const alive = results.filter(({ by }) => !by).map(({ mutant }) => mutant);
const unexplained = alive.filter((mutant) => reasonFor(mutant) === undefined);
const explained = alive.filter((mutant) => reasonFor(mutant) !== undefined);
const counted = mutants.length - explained.length;
const byTypes = killed.filter(({ by }) => by === 'types').length;
/** @type {(by: string | undefined) => string} */
const share = (by) => `${by} ${killed.filter((one) => one.by === by).length}`;

console.log(`\nmutants: ${perCent(killed.length, mutants.length)}, in ${minutes()}`);
console.log(`by ${[...new Set(killed.map(({ by }) => by))].map(share).join(', ')}`);
console.log(`of those that compile: ${perCent(killed.length - byTypes, mutants.length - byTypes)}`);
console.log(`without survivors that have a reason: ${perCent(killed.length, counted)}; ${LEAST} % are needed`);
for (const mutant of explained) console.log(`\nsurvived: ${described(mutant)}\n    ${reasonFor(mutant)}`);
for (const mutant of unexplained) console.log(`\nSURVIVED: ${described(mutant)}`);
for (const { mutant } of killed)
  if (reasonFor(mutant) !== undefined) console.log(`\nsurvivors.json: it dies now: ${described(mutant)}`);
for (const one of stale(sites)) console.log(`\nsurvivors.json: stale, there is no such mutant: ${described(one)}`);

await writeFile(path.join(out, 'survivors.json'), toList(unexplained));
process.exitCode = killed.length * 100 < counted * LEAST ? 1 : 0;
