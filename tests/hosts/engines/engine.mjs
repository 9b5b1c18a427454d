/**
 * What a driver offers; one file for each engine, with the same two functions: `missing()` says why the engine cannot
 * run here, or nothing, and `start()` starts it.
 * @typedef {object} Engine
 * @property {string} version
 * @property {(address: string) => Promise<void>} open goes to a page and waits until it has loaded
 * @property {(expression: string) => Promise<string>} ask evaluates an expression in the page, whatever its policy
 * @property {(x: number, y: number) => Promise<unknown>} click clicks as a reader does, at pixels of the window
 * @property {(key: string) => Promise<unknown>} press presses a key as a reader does
 * @property {() => Promise<string>} url the address of the page
 * @property {() => string[]} consoleErrors errors that the engine itself reports, since the page was opened
 * @property {() => Promise<void>} stop
 */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Where a program is installed, if it is. */
export function found(program) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, program))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
