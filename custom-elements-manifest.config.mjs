/** Reads tags, attributes, slots, parts, properties of the theme and events out of the sources, for the tables in Storybook. */
export default {
  // The base class is read too: what every element inherits stands there.
  globs: ['src/elements/*.ts', 'src/elements/*/*.ts'],
  exclude: ['**/*.markup.ts', '**/*.styles.ts'],
  outdir: 'out',
  litelement: true,
  plugins: [
    {
      name: 'public-contract',
      /** Fields and methods are ours; a page speaks to an element by attributes, which are listed by themselves. */
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations } of customElementsManifest.modules)
          for (const declaration of declarations) delete declaration.members;
      },
    },
  ],
};
