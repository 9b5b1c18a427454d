/**
 * Writes everything in dist/ that is not a script, after Rollup; with `--base https://…` also out/hosted/.
 * `npm run build -- --base https://example.gr/prin/1.2.3`
 */
import { contextOf, inEveryLanguage, writeFiles } from './context.mjs';
import { framePages } from './frame-pages.mjs';
import { baseOf, writeHosted } from './hosted.mjs';
import { integrity } from './integrity.mjs';
import { licence } from './licence.mjs';
import { metadata } from './metadata.mjs';
import { offline } from './offline.mjs';
import { pastes } from './paste.mjs';
import { posters } from './posters.mjs';
import { precompressed } from './precompress.mjs';
import { prerendered } from './prerendered.mjs';
import { site } from './site.mjs';
import { staticHtml } from './static-html.mjs';
import { textPages } from './text-pages.mjs';
import { textVersions } from './text-version.mjs';
import { wordpress } from './wordpress.mjs';

/**
 * By name, in this order: the last four read what is in dist/ by then.
 * @type {Record<string, (context: import('./context.mjs').Context) => Promise<import('./context.mjs').Files>>}
 */
const writers = {
  html: inEveryLanguage(staticHtml),
  paste: inEveryLanguage(pastes),
  prerendered: inEveryLanguage(prerendered),
  frame: inEveryLanguage((language) => framePages(language)),
  pages: inEveryLanguage((language) => textPages(language)),
  posters: inEveryLanguage((language) => posters(language)),
  text: inEveryLanguage(textVersions),
  licence,
  metadata,
  offline,
  wordpress,
  site,
  integrity: ({ dist }) => integrity(dist),
  precompressed: ({ dist }) => precompressed(dist),
};

/** @type {string[]} */
const times = [];

/**
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} run
 */
async function timed(name, run) {
  const started = performance.now();
  const result = await run();
  times.push(`${name} ${((performance.now() - started) / 1000).toFixed(1)}`);
  return result;
}

async function build() {
  const base = baseOf(process.argv.slice(2));
  const context = await timed('content', () => contextOf());
  for (const [name, write] of Object.entries(writers))
    await timed(name, async () => writeFiles(context.dist, await write(context)));
  if (base) await timed('hosted', () => writeHosted(base, { languages: context.languages }));
  console.log(`seconds: ${times.join(', ')}`);
  if (base) console.log(`out/hosted/ → ${base}`);
}

await build().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
