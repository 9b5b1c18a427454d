/** Small Rollup plugins for what a script must survive on a page that is not ours. */

/** lit-localize writes Greek as \u03xx; as UTF-8 it is half as long. Spaces and surrogates stay escaped. */
export const keepGreek = {
  name: 'keep-greek',
  transform: (code, id) =>
    id.includes('node_modules')
      ? null
      : {
          map: null,
          code: code.replace(/(\\+)u([0-9A-Fa-f]{4})/g, (escape, slashes, hex) => {
            const point = parseInt(hex, 16);
            const letter = point >= 0xa1 && (point < 0x2000 || point > 0x206f) && (point < 0xd800 || point > 0xf8ff);
            return slashes.length % 2 && letter ? slashes.slice(1) + String.fromCharCode(point) : escape;
          }),
        },
};

/**
 * Leaves Lit's own style handling out: `open-shadow.ts` makes the sheets, in the document where they are needed, so what
 * Lit has for it would be dead weight in every file. Should Lit import more from there one day, Rollup stops the build.
 */
export const withoutLitStyles = {
  name: 'without-lit-styles',
  resolveId: (source, importer) => (source === './css-tag.js' && /reactive-element\.js$/.test(importer ?? '') ? '\0without-lit-styles' : null),
  load: (id) =>
    id === '\0without-lit-styles'
      ? ['adoptStyles', 'getCompatibleStyle', 'css', 'unsafeCSS', 'CSSResult', 'supportsAdoptingStyleSheets'].map((name) => `export const ${name} = undefined;`).join('\n')
      : null,
};

/** U+FEFF, three bytes in UTF-8: Greek is then read right on a windows-1253 or ISO-8859-7 page. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What every shipped script begins with: the byte-order mark, then name, version and licences. After the minifier, which
 * would take a banner away.
 * @param {string} version
 * @param {string} [also] whose work is in it besides ours
 */
export const beginWith = (version, also = ' | contains Lit, (c) 2017 Google LLC, BSD-3-Clause') => ({
  name: 'begin-with',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = `${BYTE_ORDER_MARK}/*! Prin ${version} | code MIT, text CC BY 4.0${also} */\n${chunk.code}`;
  },
});
