/** Small Rollup plugins for what a script must survive on a page that is not ours. */

/**
 * Gives the private custom properties of the styles (`--_accent`) names of one or two letters, those used most the shortest.
 * The leading `_` stays: they reach what a page puts into a slot, and must meet no name of the page's own. Their values,
 * which a minifier leaves alone, lose the spaces that only the eye needs.
 */
export const mangleCustomProperties = {
  name: 'short-properties',
  renderChunk(code) {
    const uses = {};
    for (const [name] of code.matchAll(/--_[a-z-]+/g)) uses[name] = (uses[name] ?? 0) + 1;
    const names = Object.keys(uses).sort((one, other) => uses[other] - uses[one] || (one < other ? -1 : 1));
    const short = (name) => `--_${names.indexOf(name).toString(36)}`;
    const tight = (declaration) => declaration.replace(/ ?([,*/]) /g, '$1');
    return { code: code.replace(/--_[a-z-]+/g, short).replace(/--_\w+:[^;}]+/g, tight), map: null };
  },
};

/** The styles as plain strings, once they are minified: the tag by which the minifier knows them is of no use to a page. */
export const inlineStyles = {
  name: 'plain-styles',
  renderChunk: (code) => ({
    code: code.replace(/\bcss\s*`([^`\\]*)`/g, (_, style) => JSON.stringify(style)),
    map: null,
  }),
};

/** U+FEFF, three bytes in UTF-8: Greek is then read right on a windows-1253 or ISO-8859-7 page. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What every shipped script begins with: the byte-order mark, then name, version and licences. After the minifier, which
 * would take a banner away.
 * @param {string} version
 * @param {string} [also] whose work is in it besides ours
 */
export const banner = (version, also = ' | contains Lit, (c) 2017 Google LLC, BSD-3-Clause') => ({
  name: 'begin-with',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = `${BYTE_ORDER_MARK}/*! Prin ${version} | code MIT, text CC BY 4.0${also} */\n${chunk.code}`;
  },
});
