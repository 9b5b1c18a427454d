/** The package as a site has it after `npm install`, without a registry: unpacked from its tarball, with Lit beside. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../tools/content/locales.mjs';
import { packed } from '../../tools/package/pack.mjs';
import { LIT } from '../../tools/package/modules.mjs';
import { PACKAGE_NAME } from '../../tools/package/package-json.mjs';

/**
 * @param {{ lit?: boolean }} [options] whether Lit is installed too
 * @returns {Promise<{ folder: string, installed: string, files: string[] }>} a folder outside the project, the package
 * in its node_modules, the paths in the tarball
 */
export async function installedPackage({ lit = true } = {}) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'prin-package-'));
  const { file, files } = await packed(folder);
  const modules = path.join(folder, 'node_modules');
  const installed = path.join(modules, PACKAGE_NAME);
  await mkdir(installed, { recursive: true });
  await promisify(execFile)('tar', ['-xzf', file, '-C', installed, '--strip-components=1']);
  if (lit) {
    await mkdir(path.dirname(path.join(modules, LIT)), { recursive: true });
    await cp(path.join(root, 'node_modules', LIT), path.join(modules, LIT), { recursive: true });
    await symlink(path.join(root, 'node_modules/@lit-labs'), path.join(modules, '@lit-labs'));
  }
  return { folder, installed, files };
}
