/** The manifest of Storybook, in Greek for site owners: out/custom-elements.json. */
import { prinPlugin } from './tools/metadata/manifest.mjs';

export default {
  globs: ['src/elements/*.ts', 'src/elements/*/*.ts'],
  exclude: ['**/*.markup.ts', '**/*.styles.ts', '**/*.attributes.ts'],
  outdir: 'out',
  litelement: true,
  // It stands there already; a test that writes elsewhere must not change it.
  packagejson: false,
  plugins: [await prinPlugin('el')],
};
