/** Survivors that nobody wants dead, each with its reason: in survivors.json. */
import { readFile } from 'node:fs/promises';

/** @typedef {import('./sites.mjs').Site} Site */
/** @typedef {Pick<Site, 'file' | 'operator' | 'original' | 'mutated'> & { reason: string }} Survivor */

/** @type {(site: Pick<Site, 'file' | 'operator' | 'original' | 'mutated'>) => string} what a mutant is known by */
const key = ({ file, operator, original, mutated }) => JSON.stringify([file, operator, original, mutated]);

export async function listed() {
  /** @type {Survivor[]} */
  const list = JSON.parse(await readFile(new URL('survivors.json', import.meta.url), 'utf8'));
  const known = new Map(list.map((one) => [key(one), one.reason]));
  return {
    /** @type {(site: Site) => string | undefined} */
    reasonFor: (site) => known.get(key(site)),
    /** Those that are no mutant any more. @type {(sites: Site[]) => Survivor[]} */
    stale(sites) {
      const keys = new Set(sites.map(key));
      return list.filter((one) => !keys.has(key(one)));
    },
  };
}

/**
 * Sites in the form of the list, for whoever has a reason to write.
 * @param {Site[]} sites
 */
export function toList(sites) {
  const list = sites.map(({ line: _line, text: _text, ...site }) => ({ ...site, reason: '' }));
  return `${JSON.stringify(list, null, 2)}\n`;
}
