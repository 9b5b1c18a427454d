import { readFileSync } from 'node:fs';
import path from 'node:path';
import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { banner, inlineStyles, mangleCustomProperties } from './tools/build/bundle-plugins.mjs';
import { leanLit } from './tools/build/lean-lit.mjs';
import { locales, root, shippedIn, sourceLocale } from './tools/content/locales.mjs';
import content from './tools/content/plugin.mjs';
import { elementNames } from './tools/elements.mjs';

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/**
 * Names that stay inside a script, Lit's and ours, and may be one letter there. What a page, another of our scripts or the
 * platform may ask for is not among them, nor what Lit also writes as a string.
 */
const INNER = [
  'finalize',
  'createProperty',
  'elementProperties',
  'isUpdatePending',
  'enableUpdating',
  'createRenderRoot',
  'renderRoot',
  'performUpdate',
  'requestUpdate',
  'firstUpdated',
  'updated',
  'handleClick',
  'announce',
  'region',
  'template',
  'contentHash',
  'lines',
  'cssTexts',
];

/**
 * Short names in a fixed order. Terser's own order follows the letters of the source, so that renaming one member would rename
 * everything in dist/.
 */
const fixedNames = {
  get(number) {
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$';
    let name = letters[number % 54];
    for (let rest = Math.floor(number / 54); rest > 0; rest = Math.floor(rest / 54)) name += letters[--rest % 54];
    return name;
  },
};

/** Chosen by what is left after brotli: shorter code is not always lighter. */
const minify = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3, keep_fargs: false, conditionals: false },
  mangle: {
    nth_identifier: fixedNames,
    properties: { nth_identifier: fixedNames, regex: new RegExp(`^(_\\$\\w+|C|${INNER.join('|')})$`) },
  },
  format: { comments: false },
});

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
  output: { file: path.join(shipped, `${name}.js`), format: 'iife' },
  plugins: [
    content({ locale, folder }),
    leanLit,
    nodeResolve(),
    minifyHTMLLiterals(),
    mangleCustomProperties,
    inlineStyles,
    minify,
    banner(version),
  ],
  onwarn(warning, warn) {
    // The scripts export their classes for bundlers that import the sources; a page's script has no name to put them under.
    if (warning.code !== 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT') warn(warning);
  },
});

/** The script of a page that shows our frames, and that of the frames themselves: no element, no text, no language. */
const frames = Object.entries({ 'frame/host': 'frame.js', 'frame/page': 'frame/page.js' }).map(([name, file]) => ({
  input: path.join(root, `out/${sourceLocale}/src/${name}.js`),
  output: { file: path.join(shippedIn(sourceLocale), file), format: 'iife' },
  plugins: [minify, banner(version, '')],
}));

/** In every language one script for each element, and one with all of them. */
export default [
  ...locales.flatMap((locale) => ['prin', ...elementNames].map((name) => script(name, locale))),
  ...frames,
];
