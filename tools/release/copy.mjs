/** A copy of the project outside it, to build in. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../content/locales.mjs';

/**
 * Copies what git knows or would know, but dist/, with the packages that are installed here.
 * @template Result
 * @param {string} name of the folder
 * @param {Record<string, string>} changed texts that differ, by path
 * @param {(folder: string) => Promise<Result>} use the folder is gone afterwards
 * @returns {Promise<Result>}
 */
export async function inCopy(name, changed, use) {
  const parent = await mkdtemp(path.join(os.tmpdir(), 'prin-build-'));
  const copy = path.join(parent, name);
  try {
    await mkdir(copy);
    const known = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const files = execFileSync('git', known, { cwd: root })
      .toString()
      .split('\0')
      .filter((file) => file && !file.startsWith('dist/') && existsSync(path.join(root, file)));
    for (const file of files) await cp(path.join(root, file), path.join(copy, file));
    for (const [file, text] of Object.entries(changed)) await writeFile(path.join(copy, file), text);
    await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    return await use(copy);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

/**
 * Runs a line of a shell in a folder.
 * @param {string} folder
 * @param {string} line
 * @param {Record<string, string | undefined>} [env]
 * @throws {Error} with what the line has said
 */
export async function run(folder, line, env = process.env) {
  try {
    await promisify(execFile)('sh', ['-c', line], { cwd: folder, env, maxBuffer: 1e8 });
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`${line}\n${`${stdout}${stderr}`.trim().split('\n').slice(-40).join('\n')}`, { cause: error });
  }
}
