/** Reads a file that need not exist. */
import { readFile } from 'node:fs/promises';

/**
 * @param {string} file
 * @returns {Promise<string>} its text; '' where there is no such file
 */
export const textIfThere = (file) =>
  readFile(file, 'utf8').catch((error) => (error.code === 'ENOENT' ? '' : Promise.reject(error)));
