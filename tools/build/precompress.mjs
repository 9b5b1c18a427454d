/**
 * Writes beside every shipped file what a server sends of it: `.br` and `.gz`, so that a small server compresses nothing itself.
 * They are the same file on its way, not other files: integrity.json does not list them, and the WordPress plugin has none.
 */
import { realpathSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { gzipSync } from 'fflate';
import { root } from '../content/locales.mjs';

/** A file that is only another on its way. */
export const isPrecompressed = (file) => /\.(br|gz)$/.test(file);

/** What is worth it: text. The archive is compressed already. */
const TEXT = /\.(js|html|json|css|md)$/;

/**
 * Every file as it goes over the wire. Its own deflate, without date, as in the WordPress plugin: that of Node is another on
 * other processors, and dist/ is the same bytes everywhere.
 * @type {Record<'brotli' | 'gzip', (bytes: Buffer) => Uint8Array>}
 */
export const compress = {
  brotli: (bytes) =>
    brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => gzipSync(bytes, { level: 9, mtime: 0 }),
};

/**
 * What does not become smaller by a tenth is left out: its server would look twice for nothing.
 * @param {string} folder
 */
export async function writePrecompressed(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile() && TEXT.test(one.name))) {
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    for (const [ending, packed] of [
      ['br', compress.brotli(bytes)],
      ['gz', compress.gzip(bytes)],
    ])
      if (packed.length < 0.9 * bytes.length) await writeFile(`${file}.${ending}`, packed);
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await writePrecompressed(path.join(root, 'dist'));
