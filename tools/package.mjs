/** Writes out/package/, the npm package, and packs it: `npm run build` first, then `npm run package`. */
import { packed } from './package/pack.mjs';

const { file, files } = await packed();
console.log(`${file}: ${files.length} files`);
