/**
 * Precompressed copies of every shipped text file, `.br` and `.gz`, so that a small server compresses nothing itself.
 * They are not files of their own: integrity.json does not list them, and the WordPress plugin has none.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { gzipSync } from 'fflate';
import { root } from '../content/locales.mjs';
import { filesIn } from './files-in.mjs';
import { isOfSite } from './site-files.mjs';

/**
 * Whether a file is a precompressed copy.
 * @param {string} file
 */
export const isPrecompressed = (file) => /\.(br|gz)$/.test(file);

/** Text files; the archive is compressed already. */
const TEXT = /\.(js|html|json|css|md|txt)$/;

/** Compressed files of earlier programs, by the hash of what they are made of: they stay when dist/ is emptied. */
export const COMPRESSED = path.join(root, 'out/compressed');

/** What the results depend on besides the bytes: the libraries, and what is asked of them below. */
const { version: fflate } = JSON.parse(readFileSync(path.join(root, 'node_modules/fflate/package.json'), 'utf8'));
const LIBRARIES = { brotli: process.versions.brotli, gzip: fflate };
const QUALITY = /** @type {const} */ ({ brotli: 11, gzip: 9 });

/**
 * Compresses the same bytes once, in all programs together: a build needs the result for the hashes of the download,
 * for those of dist/, and for the copies; then the package does, and whatever builds a copy of the project.
 * @param {'brotli' | 'gzip'} kind
 * @param {(bytes: Buffer) => Uint8Array} pack
 * @returns {(bytes: Buffer) => Uint8Array}
 */
function once(kind, pack) {
  /** @type {Map<string, Uint8Array>} */
  const packed = new Map();
  return (bytes) => {
    const key = createHash('sha256')
      .update(`${kind} ${LIBRARIES[kind]} ${QUALITY[kind]}\n`)
      .update(bytes)
      .digest('base64url');
    const result = packed.get(key) ?? kept(key, () => pack(bytes));
    packed.set(key, result);
    return result;
  };
}

/**
 * A result that an earlier program has left, or a new one that is left for the next.
 * @param {string} key
 * @param {() => Uint8Array} make
 * @returns {Uint8Array}
 */
function kept(key, make) {
  const file = path.join(COMPRESSED, key);
  try {
    return readFileSync(file);
  } catch {
    const made = make();
    mkdirSync(COMPRESSED, { recursive: true });
    // Another program may read the file while it is written.
    writeFileSync(`${file}.${process.pid}`, made);
    renameSync(`${file}.${process.pid}`, file);
    return made;
  }
}

/**
 * Gzip by fflate, without a date, as in the WordPress plugin: the output of Node's zlib differs between processors,
 * and dist/ must be the same bytes everywhere.
 * @type {Record<'brotli' | 'gzip', (bytes: Buffer) => Uint8Array>}
 */
export const compress = {
  brotli: once('brotli', (bytes) =>
    brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY.brotli, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  ),
  gzip: once('gzip', (bytes) => gzipSync(bytes, { level: QUALITY.gzip, mtime: 0 })),
};

/**
 * Skips files that compress by less than 10 %: a server would look for a copy for nothing.
 * @param {string} folder
 * @returns {Promise<import('./context.mjs').Files>}
 */
export async function precompressed(folder) {
  const files = await Promise.all(
    (await filesIn(folder))
      .filter((file) => TEXT.test(file) && !isOfSite(file))
      .map(async (file) => {
        const bytes = await readFile(path.join(folder, file));
        return [
          [`${file}.br`, compress.brotli(bytes)],
          [`${file}.gz`, compress.gzip(bytes)],
        ].filter(([, packed]) => packed.length < 0.9 * bytes.length);
      }),
  );
  return Object.fromEntries(files.flat());
}
