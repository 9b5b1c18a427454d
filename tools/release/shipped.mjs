/**
 * What of others goes along: in the scripts, or when the package is installed. From the lock file of the project, so
 * that nothing is asked of a registry, and it is the same on every machine.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../content/locales.mjs';
import { carriedPackages } from '../package/carried.mjs';

/**
 * A package as a lock file has it.
 * @typedef {{ version: string, license: string, dependencies?: Record<string, string>, dev?: boolean }} Locked
 */

/**
 * The lock file of a site that installs the package alone.
 * @param {{ name: string, version: string, license: string, dependencies: Record<string, string> }} description the
 * package.json of the package
 * @returns {Promise<{ lockfileVersion: 3, packages: Record<string, Locked & { name?: string }> }>}
 */
export async function lockOf(description) {
  /** @type {{ packages: Record<string, Locked | undefined> }} */
  const { packages: all } = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'));
  const { name, version, license, dependencies } = description;
  /** @type {Record<string, Locked & { name?: string }>} */
  const packages = { '': { name, version, license, dependencies } };
  const waiting = Object.keys(dependencies);
  for (const one of waiting) {
    const locked = all[`node_modules/${one}`];
    if (!locked) throw new Error(`${one} is not in package-lock.json`);
    const { dev: _dev, ...entry } = locked;
    packages[`node_modules/${one}`] = entry;
    waiting.push(...Object.keys(entry.dependencies ?? {}).filter((other) => !waiting.includes(other)));
  }
  return { lockfileVersion: 3, packages };
}

/**
 * Does something in the folder of a site that has locked the package alone.
 * @template Result
 * @param {string} folder of the package
 * @param {(site: string) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
async function lockedAlone(folder, use) {
  const description = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const parent = await mkdtemp(path.join(os.tmpdir(), 'prin-sbom-'));
  // npm calls a package by its folder.
  const copy = path.join(parent, description.name);
  try {
    await mkdir(copy);
    await cp(path.join(folder, 'package.json'), path.join(copy, 'package.json'));
    const { name, version } = description;
    const lock = { name, version, requires: true, ...(await lockOf(description)) };
    await writeFile(path.join(copy, 'package-lock.json'), JSON.stringify(lock));
    return await use(copy);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

/**
 * A CycloneDX bill of materials, without what npm makes anew each time.
 * @param {string} folder of the package
 * @param {Date} date of the release
 * @returns {Promise<string>} JSON
 */
export const sbom = (folder, date) =>
  lockedAlone(folder, async (site) => {
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
    const { stdout } = await promisify(execFile)('npm', args, { cwd: site });
    const bill = JSON.parse(stdout);
    bill.metadata.timestamp = date.toISOString();
    delete bill.serialNumber;
    const digest = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
    const uuid = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-a$4-$5');
    return `${JSON.stringify({ ...bill, serialNumber: `urn:uuid:${uuid}` }, null, 2)}\n`;
  });

/**
 * Asks the registry whether something is known against what a site gets that installs the package.
 * @param {string} folder of the package
 * @returns {Promise<{ found: number, unreachable: string }>} what is known, and why the registry gave no answer
 */
export const audit = (folder) =>
  lockedAlone(folder, async (site) => {
    const asked = promisify(execFile)('npm', ['audit', '--omit=dev', '--json'], { cwd: site });
    const { stdout, stderr } = await asked.catch((error) => error);
    return auditResult(stdout, stderr);
  });

/**
 * Reads the answer of `npm audit --json`. Whatever is no count of findings is no answer.
 * @param {string} stdout
 * @param {string} [stderr]
 * @returns {{ found: number, unreachable: string }}
 */
export function auditResult(stdout, stderr = '') {
  /** @type {{ metadata?: { vulnerabilities?: { total?: number } }, message?: string }} */
  let answer = {};
  try {
    answer = JSON.parse(stdout);
  } catch {
    // Then npm has said on stderr why.
  }
  const total = answer.metadata?.vulnerabilities?.total;
  if (total !== undefined) return { found: total, unreachable: '' };
  return { found: 0, unreachable: answer.message || stderr.trim().split('\n')[0] || 'npm audit said nothing' };
}

/**
 * Every package that goes along, with its licence and the way it goes.
 * @param {string} folder of the package
 * @param {string} [compiled] the folder with the compiled sources of each language
 * @returns {Promise<{ name: string, version: string, license: string, how: string }[]>}
 */
export async function licences(folder, compiled) {
  const description = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const { packages } = await lockOf(description);
  const installed = Object.entries(packages)
    .filter(([place]) => place)
    .map(([place, { version, license }]) => ({ name: place.slice('node_modules/'.length), version, license }));
  const carried = await carriedPackages(compiled);
  return [
    ...carried.map(({ name, version, license }) => ({ name, version, license, how: 'in the scripts of dist/' })),
    ...installed.map((one) => ({ ...one, how: 'installed with the package' })),
  ];
}
