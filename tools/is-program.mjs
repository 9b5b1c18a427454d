/** Tells a module that tests import too whether it was started as a program. */
import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @param {string} url `import.meta.url` of the module
 * @returns {boolean} whether Node was started with this file
 */
export const isProgram = (url) => Boolean(process.argv[1]) && pathToFileURL(realpathSync(process.argv[1])).href === url;
