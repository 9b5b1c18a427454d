/**
 * Precompressed copies of every shipped text file, `.br` and `.gz`, so that a small server compresses nothing itself.
 * They are not files of their own: integrity.json does not list them, and the WordPress plugin has none.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { gzipSync } from 'fflate';
import { isOfSite } from './site-files.mjs';

/**
 * Whether a file is a precompressed copy.
 * @param {string} file
 */
export const isPrecompressed = (file) => /\.(br|gz)$/.test(file);

/** Text files; the archive is compressed already. */
const TEXT = /\.(js|html|json|css|md|txt)$/;

/**
 * Compresses the same bytes once: a build needs the result for the hashes of the download, for those of dist/, and for
 * the copies.
 * @param {(bytes: Buffer) => Uint8Array} pack
 * @returns {(bytes: Buffer) => Uint8Array}
 */
function once(pack) {
  /** @type {Map<string, Uint8Array>} */
  const packed = new Map();
  return (bytes) => {
    const key = createHash('sha256').update(bytes).digest('base64');
    const result = packed.get(key) ?? pack(bytes);
    packed.set(key, result);
    return result;
  };
}

/**
 * Gzip by fflate, without a date, as in the WordPress plugin: the output of Node's zlib differs between processors,
 * and dist/ must be the same bytes everywhere.
 * @type {Record<'brotli' | 'gzip', (bytes: Buffer) => Uint8Array>}
 */
export const compress = {
  brotli: once((bytes) =>
    brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  ),
  gzip: once((bytes) => gzipSync(bytes, { level: 9, mtime: 0 })),
};

/**
 * Skips files that compress by less than 10 %: a server would look for a copy for nothing.
 * @param {string} folder
 * @returns {Promise<import('./context.mjs').Files>}
 */
export async function precompressed(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && TEXT.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !isOfSite(path.relative(folder, file).split(path.sep).join('/')))
      .map(async (file) => {
        const bytes = await readFile(file);
        return [
          [`${path.relative(folder, file)}.br`, compress.brotli(bytes)],
          [`${path.relative(folder, file)}.gz`, compress.gzip(bytes)],
        ].filter(([, packed]) => packed.length < 0.9 * bytes.length);
      }),
  );
  return Object.fromEntries(files.flat());
}
