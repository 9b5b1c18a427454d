/** One formatter, with the habits the sources already had. */
export default {
  printWidth: 120,
  singleQuote: true,
  // Templates are text that ships: a space more or less in `html` is a space on a page.
  embeddedLanguageFormatting: 'off',
  overrides: [
    // The build minifies the sheets, but for the values of custom properties: those of the tokens ship as written.
    {
      files: '*.styles.ts',
      excludeFiles: 'tokens.styles.ts',
      options: { embeddedLanguageFormatting: 'auto' },
    },
  ],
};
