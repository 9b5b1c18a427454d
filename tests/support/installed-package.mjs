/**
 * The package as a site has it after `npm install`, without a registry: unpacked from its tarball. Lit is not installed
 * beside it.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';
import { packed } from '../../tools/package/pack.mjs';
import { PACKAGE_NAME } from '../../tools/package/package-json.mjs';

/**
 * @typedef {{ folder: string, installed: string, files: string[] }} Site a folder outside the project with the tarball
 * and `package/`, the package in its node_modules, and the paths in the tarball
 */

/** @type {Promise<Site> | undefined} */
let made;
after(async () => made && rm((await made).folder, { recursive: true, force: true }));

async function make() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'prin-package-'));
  const { file, files } = await packed(folder);
  const installed = path.join(folder, 'node_modules', PACKAGE_NAME);
  await mkdir(installed, { recursive: true });
  await promisify(execFile)('tar', ['-xzf', file, '-C', installed, '--strip-components=1']);
  return { folder, installed, files };
}

/**
 * Making the package takes seconds: the tests of a process share one, which is removed after them.
 * @returns {Promise<Site>}
 */
export const installedPackage = () => (made ??= make());
