import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify as terser } from 'terser';
import { banner, hashOfPanel, styles, warnOnFailure } from './tools/build/bundle-plugins.mjs';
import { locales, root, shippedIn, sourceLocale } from './tools/content/locales.mjs';
import content from './tools/content/plugin.mjs';
import { elementNames } from './tools/elements.mjs';
import { version } from './tools/version.mjs';

const PANEL = 'prin.debug.js';

/**
 * Names of members stay as written, those of Lit too: short ones save 26 bytes of prin.js (docs/performance.md).
 * Rollup's plugin would start a thread for each script, where terser is cold each time, and double the build's time.
 * @type {import('rollup').Plugin}
 */
const minify = {
  name: 'minify',
  async renderChunk(code) {
    const compress = { passes: 3, keep_fargs: false };
    const minified = await terser(code, { ecma: 2022, module: true, compress, format: { comments: false } });
    return minified.code;
  },
};

/**
 * One self-contained script of one language; it works as a classic script and as a module.
 * @param {string} name
 * @param {string} locale
 * @param {{ compiled?: string, folder?: string, shipped?: string }} [where] a test builds elsewhere
 */
export const script = (
  name,
  locale,
  { compiled = path.join(root, 'out'), folder, shipped = shippedIn(locale) } = {},
) => ({
  input: path.join(compiled, locale, `src/${name === 'prin' ? name : `elements/${name}/${name}`}.js`),
  output: {
    file: path.join(shipped, `${name}.js`),
    format: 'iife',
    // Lit names it as it loads, also where a page has taken it away.
    intro: 'const { CSSStyleSheet = Object } = globalThis;',
  },
  plugins: [
    content({ locale, folder }),
    nodeResolve({ exportConditions: ['production'] }),
    styles,
    hashOfPanel(path.join(root, 'dist', PANEL)),
    minify,
    warnOnFailure,
    banner(version),
  ],
  // The modules export their classes for bundlers; a script of a page has no name to put them under.
  preserveEntrySignatures: false,
});

/** The scripts of a page that shows our frames, and of the pages of one widget: no element, no text, no language. */
const FRAMES = {
  'frame/host': 'frame.js',
  'frame/page': 'frame/page.js',
  'frame/text': 'text/page.js',
  'frame/present': 'text/present.js',
  'frame/poster': 'poster/fit.js',
};
const frames = Object.entries(FRAMES).map(([name, file]) => ({
  input: path.join(root, `out/${sourceLocale}/src/${name}.js`),
  output: { file: path.join(shippedIn(sourceLocale), file), format: 'iife' },
  plugins: [styles, minify, banner(version, '')],
}));

/** The panel of `debug`, beside the scripts of each language, in all languages that it knows. It is built first. */
const panel = {
  input: path.join(root, `out/${sourceLocale}/src/debug/panel.js`),
  output: locales.map((locale) => ({ file: path.join(shippedIn(locale), PANEL), format: 'iife' })),
  plugins: [styles, minify, banner(version, '')],
};

/** In every language one script for each element, and one with all of them. */
export default [
  panel,
  ...locales.flatMap((locale) => ['prin', ...elementNames].map((name) => script(name, locale))),
  ...frames,
];
