import { readFileSync } from 'node:fs';
import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { beginWith, keepGreek, withoutLitStyles } from './src/build/bundle-plugins.mjs';
import content, { names } from './src/content/plugin.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const locale = 'el';

const small = terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } });

/** The script of a page that shows our frames, and that of the frames themselves: no element, no text. */
const frames = { frame: 'frame.js', 'frame-page': 'frame/page.js' };

/** One self-contained script for each element, and one with all of them; each works as a classic script and as a module. */
const elements = ['prin', ...names].map((name) => ({
  input: `out/${locale}/src/${name}.js`,
  output: { file: `dist/${name}.js`, format: 'iife' },
  plugins: [
    content({ locale }),
    withoutLitStyles,
    nodeResolve(),
    keepGreek,
    minifyHTMLLiterals(),
    small,
    beginWith(version),
  ],
  onwarn(warning, warn) {
    // The scripts export their classes for bundlers that import the sources; a page's script has no name to put them under.
    if (warning.code !== 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT') warn(warning);
  },
}));

export default [
  ...elements,
  ...Object.entries(frames).map(([name, file]) => ({
    input: `out/${locale}/src/${name}.js`,
    output: { file: `dist/${file}`, format: 'iife' },
    plugins: [small, beginWith(version, '')],
  })),
];
