/**
 * `npm run test:consumers`: packs the package, installs it into a fresh copy of every app of apps/, outside the
 * project, builds the app and looks at it in Chromium. With names, only those. It needs the network.
 */
import { execFile, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { root } from '../../tools/content/locales.mjs';
import { packed } from '../../tools/package/pack.mjs';
import { launch } from '../support/browser.mjs';
import { endProcess } from '../support/end-process.mjs';
import { freePort } from '../support/free-port.mjs';
import { look } from './look.mjs';

const apps = path.join(root, 'tests/consumers/apps');
/** How long a server may take until it answers, in milliseconds. */
const START_MS = 120_000;
const pictures = path.join(root, 'out/consumers');

/**
 * What the package.json of an app says of it.
 * @typedef {object} Consumer
 * @property {string} title
 * @property {string} [framework] the package whose version is printed
 * @property {string} [serves] the folder that is built, to be served as it is
 * @property {string[]} [runs] scripts that serve the app themselves, at PORT
 * @property {boolean} [server] whether the text is in the answer of the server
 */

/** Runs npm in an app; what it says is told only where it fails. */
async function npm(folder, ...args) {
  try {
    await promisify(execFile)('npm', args, { cwd: folder, maxBuffer: 1e8, env: environment() });
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`npm ${args.join(' ')}:\n${`${stdout}${stderr}`.trim().split('\n').slice(-30).join('\n')}`, {
      cause: error,
    });
  }
}

/** No app may report to anybody, nor find the packages of this project. */
const environment = () => ({
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NODE_PATH: '',
});

/** Serves a folder while something is done with its address. */
async function served(folder, use) {
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  try {
    return await use(`http://127.0.0.1:${port}/`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Waits for the first answer of a server. One for development builds before it answers. */
async function answered(address) {
  for (const end = Date.now() + START_MS; Date.now() < end; await new Promise((next) => setTimeout(next, 200)))
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
  throw new Error(`no answer of ${address} within ${START_MS / 1000} s`);
}

/** Lets an app serve itself meanwhile. */
async function started(folder, script, use) {
  const PORT = String(await freePort());
  const program = spawn('npm', ['run', script], {
    cwd: folder,
    env: { ...environment(), PORT },
    stdio: 'ignore',
    detached: true,
  });
  const address = `http://localhost:${PORT}/`;
  try {
    await answered(address);
    return await use(address);
  } finally {
    await endProcess(program, { group: true });
  }
}

/** Installs, builds and looks at one app; answers what is wrong with it, and what it was made with. */
async function consume(name, tarball, browser) {
  const folder = await mkdtemp(path.join(os.tmpdir(), `prin-${name}-`));
  await cp(path.join(apps, name), folder, { recursive: true, filter: (file) => !/node_modules/.test(file) });
  const { consumer, scripts = {} } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  /** @type {Consumer} */
  const { title, framework, serves, runs = [], server } = consumer;
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
  try {
    if (existsSync(path.join(folder, 'package-lock.json'))) await npm(folder, 'ci', ...quiet);
    await npm(folder, 'install', '--no-save', ...quiet, tarball);
    for (const script of ['types', 'build']) if (scripts[script]) await npm(folder, 'run', script);
    const at = (address, suffix = '') =>
      look(browser, address, { server, picture: path.join(pictures, `${name}${suffix}.png`) });
    const wrong = serves ? await served(path.join(folder, serves), at) : [];
    for (const script of runs)
      for (const one of await started(folder, script, (address) => at(address, `-${script}`)))
        wrong.push(`${script}: ${one}`);
    const of = framework ? path.join(folder, 'node_modules', framework, 'package.json') : undefined;
    const version = of ? JSON.parse(await readFile(of, 'utf8')).version : '';
    return { title, wrong, made: framework ? `${framework} ${version}` : 'no framework' };
  } catch (error) {
    return { title, wrong: [/** @type {Error} */ (error).message], made: framework ?? '' };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }
}

const asked = process.argv.slice(2);
const names = (await readdir(apps, { withFileTypes: true })).filter((one) => one.isDirectory()).map((one) => one.name);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length) throw new Error(`${unknown.join(', ')}: expected ${names.join(', ')}`);

await mkdir(pictures, { recursive: true });
const { file } = await packed();
const browser = await launch({ painted: true });
let failed = 0;
for (const name of asked.length ? asked : names) {
  const began = performance.now();
  const { title, wrong, made } = await consume(name, file, browser);
  const seconds = Math.round((performance.now() - began) / 1000);
  if (wrong.length) failed++;
  console.log(`${wrong.length ? 'FAILED' : 'passed'}  ${title.padEnd(18)} ${made.padEnd(24)} ${seconds} s`);
  for (const one of wrong) console.log(`        ${one.replaceAll('\n', '\n        ')}`);
}
await browser.close();
console.log(`consumers tests: ${(asked.length ? asked : names).length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
