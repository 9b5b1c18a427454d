/** `npm run reproduce`: builds twice elsewhere, and says which files differ from those here. Needs the network once. */
import { packed } from './package/pack.mjs';
import { reproduce } from './release/reproduce.mjs';

await packed();
let failed = 0;
for (const { name, node, different } of await reproduce()) {
  console.log(`${different.length ? 'DIFFERENT' : 'the same'}  Node ${node}, ${name}`);
  for (const file of different.slice(0, 20)) console.log(`  ${file}`);
  failed += different.length;
}
process.exitCode = failed ? 1 : 0;
