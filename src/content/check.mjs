/** Checks every content file as the build does, and that every claim is said and every source used somewhere. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourceLocale } from './locales.mjs';
import { ContentError, element, library, names } from './plugin.mjs';

/**
 * @param {string} [folder] `content/` unless a test brings its own
 * @returns {Promise<{ mistakes: string[], counted: Record<string, number> }>}
 */
export async function checkContent(folder) {
  const from = await library(sourceLocale, folder);
  const mistakes = new Set(from.mistakes);
  const made = [];
  for (const name of names)
    try {
      made.push(await element(name, from));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      for (const mistake of error.mistakes) mistakes.add(mistake);
    }
  if (mistakes.size) return { mistakes: [...mistakes], counted: {} };
  const covered = new Set(made.flatMap((one) => one.claims));
  for (const { id } of from.claims)
    if (!covered.has(id)) mistakes.add(`content/claims.yaml: ${id}: καμία ενότητα δεν καλύπτει αυτή τη θέση / no item covers this claim`);
  const { lines } = from.shared.helplines;
  const used = new Set([...made.flatMap((one) => one.sources), ...lines.flatMap((line) => [line.source, ...(line.more_sources ?? [])])]);
  for (const { id } of from.shared.sources)
    if (!used.has(id)) mistakes.add(`content/sources.yaml: ${id}: κανείς δεν αναφέρει αυτή την πηγή / nothing refers to this source`);
  return { mistakes: [...mistakes], counted: { elements: made.length, claims: covered.size, sources: used.size, lines: lines.length } };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { mistakes, counted } = await checkContent();
  for (const mistake of mistakes) console.error(mistake);
  console.log(`${mistakes.length} findings · ${Object.entries(counted).map(([what, number]) => `${what} ${number}`).join(' · ')}`);
  process.exitCode = mistakes.length ? 1 : 0;
}
