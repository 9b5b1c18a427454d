/** The files of the repository, also those that are new and not ignored. */
import { execFileSync } from 'node:child_process';
import { root } from '../../tools/content/locales.mjs';

/**
 * @param {RegExp} pattern
 * @returns {string[]} their paths from the root
 */
export const trackedFiles = (pattern) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => pattern.test(file));
