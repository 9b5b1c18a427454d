/** Remembers what was made from files, until one of them changes. */
import { stat } from 'node:fs/promises';

/** @param {string[]} files */
const modificationTimes = (files) =>
  Promise.all(files.map(async (file) => (await stat(file).catch(() => undefined))?.mtimeMs ?? 0));

/** How far the clock of a file system may be behind, in milliseconds. */
const CLOCK_LAG_MS = 10;

/**
 * @template {{ files: string[] }} Made
 */
export class FileMemory {
  /** @type {Map<string, Promise<{ made: Made, times: number[], isTrusted: boolean }>>} */
  #entries = new Map();

  /**
   * What `make` resolved to for this key, made again after one of its `files` has changed. A failure is not kept.
   * @param {string} key
   * @param {() => Promise<Made>} make
   * @returns {Promise<Made>}
   */
  async get(key, make) {
    const known = this.#entries.get(key);
    if (known) {
      const { made, times, isTrusted } = await known;
      const now = await modificationTimes(made.files);
      if (isTrusted && now.every((time, index) => time === times[index])) return made;
      // Another caller may have begun to make it anew in the meantime.
      if (this.#entries.get(key) !== known) return this.get(key, make);
    }
    const entry = this.#make(make);
    this.#entries.set(key, entry);
    entry.catch(() => this.#entries.get(key) === entry && this.#entries.delete(key));
    return (await entry).made;
  }

  /** @param {() => Promise<Made>} make */
  async #make(make) {
    const started = Date.now() - CLOCK_LAG_MS;
    const made = await make();
    const times = await modificationTimes(made.files);
    // A file that changed while it was read may have been read as it was before.
    return { made, times, isTrusted: times.every((time) => time < started) };
  }
}
