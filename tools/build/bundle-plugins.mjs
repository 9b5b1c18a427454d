/** Small Rollup plugins of the scripts; the browser tests use that of the styles too. */
import { readFile } from 'node:fs/promises';
import { parseAst } from 'rollup/parseAst';
import { hashOf } from './hash.mjs';
import { minifyCss } from './minify-css.mjs';

/** @typedef {{ start: number, end: number, quasi: { quasis: { value: { raw: string } }[] } }} CssLiteral in the code */
/** @typedef {CssLiteral & { type: string, tag: { name?: string } }} SyntaxNode whole where it is such a literal */

/**
 * The css`…` literals below a node of a syntax tree, in the order of the source.
 * @param {SyntaxNode} node or any value in one
 * @returns {CssLiteral[]}
 */
const cssLiterals = (node) => {
  if (!node || typeof node !== 'object') return [];
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css') return [node];
  return Object.values(/** @type {object} */ (node)).flatMap(cssLiterals);
};

/** Makes each css`…` of a `*.styles` module a string of minified CSS, so that the tag leaves the bundle. */
export const styles = {
  name: 'styles',
  /**
   * @param {string} code JavaScript: TypeScript is compiled before
   * @param {string} id
   */
  async transform(code, id) {
    if (!/\.styles\.[jt]s$/.test(id)) return null;
    const tree = /** @type {SyntaxNode} */ (/** @type {unknown} */ (parseAst(code)));
    for (const { start, end, quasi } of cssLiterals(tree).reverse())
      code = code.slice(0, start) + JSON.stringify(await minifyCss(quasi.quasis[0].value.raw)) + code.slice(end);
    return { code, map: null };
  },
};

/**
 * Makes what a script throws while it starts a warning, no error of the page: with a frozen `Symbol`, or a policy that
 * refuses ours. The text inside the tags stays. Around the minified code, because terser optimizes less in a block.
 */
export const warnOnFailure = {
  name: 'warn-on-failure',
  renderChunk: (/** @type {string} */ code) => ({
    code: `try{${code.trimEnd()}}catch(e){console.warn(\`Prin: \${e}; the text stays as it is.\`)}\n`,
    map: null,
  }),
};

/**
 * Puts the hash of the panel of `debug` into the scripts that load it.
 * @param {string} file the panel, which is built before them
 * @returns {import('rollup').Plugin}
 */
export const hashOfPanel = (file) => ({
  name: 'hash-of-panel',
  async transform(code, id) {
    if (!/features[\\/]debug\.[jt]s$/.test(id)) return null;
    return { code: code.replace('HASH-OF-PRIN-DEBUG', hashOf('sha256', await readFile(file))), map: null };
  },
});

/** U+FEFF, three bytes in UTF-8: Greek is then read right on a windows-1253 or ISO-8859-7 page. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Begins every shipped script with the byte-order mark, then name, version and licences. It runs after the minifier,
 * which would take a banner away.
 * @param {string} version
 * @param {string} [also] whose work is in it besides ours
 * @returns {import('rollup').Plugin}
 */
export const banner = (version, also = ' | contains Lit, (c) 2017 Google LLC, BSD-3-Clause') => ({
  name: 'begin-with',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = `${BYTE_ORDER_MARK}/*! Prin ${version} | code MIT, text CC BY 4.0${also} */\n${chunk.code}`;
  },
});
