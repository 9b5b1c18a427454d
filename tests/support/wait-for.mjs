/** Waits for a condition: in Node, and in the pages of the browser tests. */

const LIMIT_MS = 15_000;
const INTERVAL_MS = 20;
/** As the module finds it: tests of the browser replace the timers of their page. */
const { setTimeout } = globalThis;

/**
 * @template Value
 * @param {string} what what must become true, for the error
 * @param {() => Value | Promise<Value>} condition asked again and again
 * @returns {Promise<Value>} the first value that is true
 * @throws {Error} if none is within 15 seconds
 */
export async function waitFor(what, condition) {
  for (const end = Date.now() + LIMIT_MS; ; await new Promise((next) => setTimeout(next, INTERVAL_MS))) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`timed out: ${what}`);
  }
}
