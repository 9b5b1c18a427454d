/**
 * The budgets that need no browser. C is the brotli size of the words themselves, so that a budget follows the text: more
 * words may weigh more, more code may not. Run directly it prints every figure against its budget; over a must it fails.
 */
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { names, root } from '../content/plugin.mjs';

/** @param {Buffer} bytes */
export const compressed = (bytes) => ({
  bytes: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
});

/** What a file may weigh over its words, in bytes of brotli: all four elements, one alone, and the host's script for frames, which has none. */
const BUDGETS = { all: { must: 11_000, aim: 9_000 }, one: { must: 8_000, aim: 7_000 }, frame: { must: 700, aim: 600 } };

const words = async (name) => (await readFile(path.join(root, 'dist/html', `${name}.html`), 'utf8')).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();

async function main() {
  const texts = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await words(name)])));
  const C = (parts) => compressed(Buffer.from(parts.join('\n'))).brotli;
  let failed = 0;
  console.log('file                     bytes    gzip  brotli       C    C +    must     aim');
  for (const name of ['prin', ...names, 'frame']) {
    const { bytes, gzip, brotli } = compressed(await readFile(path.join(root, 'dist', `${name}.js`)));
    const { must, aim } = { prin: BUDGETS.all, frame: BUDGETS.frame }[name] ?? BUDGETS.one;
    const c = name === 'frame' ? 0 : C(name === 'prin' ? Object.values(texts) : [texts[name]]);
    const over = brotli - c;
    const verdict = over > must ? 'OVER MUST' : over > aim ? 'over aim' : 'ok';
    if (over > must) failed++;
    console.log([`${name}.js`.padEnd(22), ...[bytes, gzip, brotli, c, over, must, aim].map((figure) => String(figure).padStart(7)), verdict].join(' '));
  }
  console.log(failed ? `\n${failed} over must` : '\nall within must');
  process.exitCode = failed ? 1 : 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
