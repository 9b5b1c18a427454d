/** Every file of a folder. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * @param {string} folder
 * @returns {Promise<string[]>} their paths under it, with slashes
 */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
