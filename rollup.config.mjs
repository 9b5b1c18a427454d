import { readFileSync } from 'node:fs';
import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { beginWith, keepGreek, shortProperties } from './src/build/bundle-plugins.mjs';
import { leanLit } from './src/build/lean-lit.mjs';
import content, { names } from './src/content/plugin.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const locale = 'el';

/** One self-contained script for each element, and one with all of them; each works as a classic script and as a module. */
export default ['prin', ...names].map((name) => ({
  input: `out/${locale}/src/${name}.js`,
  output: { file: `dist/${name}.js`, format: 'iife' },
  plugins: [
    content({ locale }),
    leanLit,
    nodeResolve(),
    keepGreek,
    minifyHTMLLiterals(),
    shortProperties,
    terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } }),
    beginWith(version),
  ],
  onwarn(warning, warn) {
    // The scripts export their classes for bundlers that import the sources; a page's script has no name to put them under.
    if (warning.code !== 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT') warn(warning);
  },
}));
