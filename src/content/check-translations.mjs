/** Checks every translation as the build does: words that are missing, that are none, that were made from an older text; and the labels. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { labelMistakes } from './labels.mjs';
import { targetLocales } from './locales.mjs';
import { ContentError, element, library, names } from './plugin.mjs';

/**
 * All that is wrong in the words of every translation.
 * @param {string} [folder] `content/` unless a test brings its own
 * @returns {Promise<string[]>}
 */
export async function wordMistakes(folder) {
  const mistakes = new Set();
  for (const locale of targetLocales) {
    const from = await library(locale, folder);
    for (const name of names)
      await element(name, from).catch((error) => {
        if (!(error instanceof ContentError)) throw error;
        for (const mistake of error.mistakes) mistakes.add(mistake);
      });
  }
  return [...mistakes];
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const mistakes = [...(await wordMistakes()), ...(await labelMistakes())];
  for (const mistake of mistakes) console.error(mistake);
  console.log(`${mistakes.length} findings · ${targetLocales.join(', ')}`);
  process.exitCode = mistakes.length ? 1 : 0;
}
