/**
 * The words that exist once a script runs: `msg()` in `src/`, and their translations in `xliff/`. Readers meet them
 * too.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { sourceLocale } from '../locales.mjs';
import { textIfThere } from '../text-if-there.mjs';
import { blank } from './rule.mjs';

const MESSAGE = /\bmsg\(\s*(?:'((?:[^'\\]|\\[^])*)'|str`((?:[^`\\]|\\[^])*)`)/gu;
/** Where a label that is longer than a line goes on. */
const LINE_END = /\\\n/gu;
const TRANSLATED = /<target[^>]*>([^]*?)<\/target>/gu;
/** A value that comes in while running. */
export const HOLE = /\$\{[^}]*\}|<x\b[^>]*\/>/gu;
/** @type {Record<string, string>} */
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/**
 * @param {string} root the project
 * @param {string} locale
 * @returns {Promise<import('./passages.mjs').Passage[]>}
 */
export async function messagesOf(root, locale) {
  const translated = locale !== sourceLocale;
  const files = translated
    ? [`xliff/${locale}.xlf`]
    : (await readdir(path.join(root, 'src'), { recursive: true }))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `src/${file.split(path.sep).join('/')}`)
        .sort();
  const found = await Promise.all(
    files.map(async (file) => {
      const source = await textIfThere(path.join(root, file));
      return [...source.matchAll(translated ? TRANSLATED : MESSAGE)].map((match) => {
        const text = (match[1] ?? match[2])
          .replace(LINE_END, '')
          .replace(/&\w+;/gu, (entity) => ENTITIES[entity] ?? entity);
        return {
          file,
          locale,
          field: 'msg',
          text,
          plain: text.replace(HOLE, blank),
          sources: undefined,
          isOwn: () => false,
          lineAt: () => source.slice(0, match.index).split('\n').length,
        };
      });
    }),
  );
  return found.flat();
}
