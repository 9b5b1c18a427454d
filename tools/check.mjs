/**
 * `npm run check`: every script of package.json whose name begins with "check:", two at a time, as many as the smallest
 * machine has processors for. What is in order says nothing; what is not says what it has to say. With names, only
 * those: `npm run check -- lint types`. With `--built`, as CI runs it, those that the build has not passed already.
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './content/locales.mjs';

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const names = Object.keys(scripts).flatMap((script) => /^check:(.+)/.exec(script)?.[1] ?? []);
const inBuild = new Set([...scripts.build.matchAll(/\bcheck:([\w:-]+)/g)].map(([, name]) => name));
const asked = process.argv
  .slice(2)
  .flatMap((one) => (one === '--built' ? names.filter((name) => !inBuild.has(name)) : [one]));
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length) throw new Error(`${unknown.join(', ')}: expected ${names.join(', ')}`);

/** As npm would run it, without the half second that npm itself takes. */
const PATH = [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter);

/**
 * Runs one check to its end.
 * @param {string} name
 * @returns {Promise<boolean>} whether all is in order
 */
async function passes(name) {
  const program = spawn(scripts[`check:${name}`], { cwd: root, shell: true, env: { ...process.env, PATH } });
  let output = '';
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve) => program.once('close', resolve));
  if (code !== 0) console.log(`\n== npm run check:${name}\n${output.trim()}`);
  return code === 0;
}

const started = performance.now();
const waiting = asked.length ? [...asked] : [...names];
/** @type {string[]} */
const failed = [];

async function lane() {
  for (let name = waiting.shift(); name; name = waiting.shift()) if (!(await passes(name))) failed.push(name);
}

await Promise.all([lane(), lane()]);
const seconds = Math.round((performance.now() - started) / 1000);
if (failed.length) console.log(`\ncheck: ${failed.join(', ')} failed, ${seconds} s`);
else console.log(`check: ${(asked.length ? asked : names).join(', ')} in order, ${seconds} s`);
process.exitCode = failed.length ? 1 : 0;
