/**
 * Builds the project elsewhere and compares what comes of it, byte for byte: in another folder, in another time zone
 * and locale, with another umask, and with another major version of Node.
 */
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { filesIn } from '../build/files-in.mjs';
import { root } from '../content/locales.mjs';
import { inCopy, run } from './copy.mjs';

/** Of another major version than the one in use, exactly: npm has it as a package for each system. */
/** @type {Record<string, string>} */
const OTHER_NODE = { 20: '22.23.5', other: '20.20.2' };

/**
 * @typedef {object} Surroundings of a build
 * @property {string} name
 * @property {string} folder name of the folder that the project lies in
 * @property {Record<string, string>} env
 * @property {string} umask
 * @property {boolean} [otherNode]
 */
/** @type {Surroundings[]} */
const SURROUNDINGS = [
  {
    name: 'a folder with spaces and Greek, in Kiribati, in Greek, umask 077',
    folder: 'φάκελος με κενά',
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'el_GR.UTF-8', LANG: 'el_GR.UTF-8' },
    umask: '077',
  },
  {
    name: 'another Node, in Honolulu, in C, umask 002',
    folder: 'b',
    env: { TZ: 'Pacific/Honolulu', LC_ALL: 'C', LANG: 'C' },
    umask: '002',
    otherNode: true,
  },
];

/** What is built, and what of it is compared. */
const BUILT = ['dist', 'out/package'];

/**
 * The files of a folder with the hash of each, by path.
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
async function hashes(folder) {
  if (!existsSync(folder)) return {};
  /** @param {string} file */
  const hash = async (file) =>
    createHash('sha256')
      .update(await readFile(path.join(folder, file)))
      .digest('hex');
  return Object.fromEntries(await Promise.all((await filesIn(folder)).map(async (file) => [file, await hash(file)])));
}

/**
 * Every file that is not the same in both folders.
 * @param {string} one
 * @param {string} other
 */
export async function differing(one, other) {
  const [first, second] = [await hashes(one), await hashes(other)];
  return [...new Set([...Object.keys(first), ...Object.keys(second)])]
    .filter((file) => first[file] !== second[file])
    .sort();
}

/** Another Node, from npm, in a folder of its own. */
async function otherNode() {
  const major = process.versions.node.split('.')[0];
  const version = OTHER_NODE[major] ?? OTHER_NODE.other;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = path.join(root, 'out/node', version);
  const program = path.join(folder, 'node_modules', name, 'bin/node');
  if (!existsSync(program)) {
    await mkdir(folder, { recursive: true });
    const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `${name}@${version}`];
    await promisify(execFile)('npm', args);
  }
  return program;
}

/**
 * Builds in one of the surroundings.
 * @param {Surroundings} surroundings
 * @returns {Promise<{ name: string, node: string, different: string[] }>} the files that came out different from those
 * of this folder
 */
function builtIn({ name, folder, env, umask, otherNode: another }) {
  return inCopy(folder, {}, async (copy) => {
    const node = another ? await otherNode() : process.execPath;
    const PATH = [path.dirname(node), process.env.PATH].join(path.delimiter);
    const line = `umask ${umask} && npm run --silent build && npm run --silent package`;
    await run(copy, line, { ...process.env, ...env, PATH });
    const different = await Promise.all(
      BUILT.map(async (one) =>
        (await differing(path.join(root, one), path.join(copy, one))).map((file) => `${one}/${file}`),
      ),
    );
    const version = execFileSync(node, ['--version']).toString().trim();
    return { name, node: version, different: different.flat() };
  });
}

/** Builds in all of the surroundings, one after the other. */
export async function reproduce() {
  const results = [];
  for (const surroundings of SURROUNDINGS) results.push(await builtIn(surroundings));
  return results;
}
