/** Checks every content file as the build does, and that every claim is said and every source used somewhere. */
import { pathToFileURL } from 'node:url';
import { ContentError, element, library, names } from './plugin.mjs';

/**
 * @param {string} [folder] `content/` unless a test brings its own
 * @returns {Promise<{ mistakes: string[], counted: Record<string, number> }>}
 */
export async function checkContent(folder) {
  const mistakes = [];
  const collect = async (reading) => {
    try {
      return await reading;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      mistakes.push(...error.mistakes);
      return null;
    }
  };
  const from = await collect(library('el', folder));
  if (!from) return { mistakes, counted: {} };
  const made = [];
  for (const name of names) made.push(await collect(element(name, from)));
  if (mistakes.length) return { mistakes, counted: {} };
  const covered = new Set(made.flatMap((one) => one.claims));
  for (const { id } of from.claims)
    if (!covered.has(id)) mistakes.push(`content/claims.yaml: ${id}: καμία ενότητα δεν καλύπτει αυτή τη θέση / no item covers this claim`);
  const { lines } = from.shared.helplines;
  const used = new Set([...made.flatMap((one) => one.sources), ...lines.flatMap((line) => [line.source, ...(line.more_sources ?? [])])]);
  for (const { id } of from.shared.sources)
    if (!used.has(id)) mistakes.push(`content/sources.yaml: ${id}: κανείς δεν αναφέρει αυτή την πηγή / nothing refers to this source`);
  return { mistakes, counted: { elements: made.length, claims: covered.size, sources: used.size, lines: lines.length } };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { mistakes, counted } = await checkContent();
  for (const mistake of mistakes) console.error(mistake);
  console.log(`${mistakes.length} findings · ${Object.entries(counted).map(([what, number]) => `${what} ${number}`).join(' · ')}`);
  process.exitCode = mistakes.length ? 1 : 0;
}
