/**
 * The modules of the package: esm/ for each language, from what TypeScript has compiled for it into out/. An element
 * has two entries: `<name>.js` registers its tag, `<name>.class.js` exports the class and registers nothing. Lit stays
 * an import, so that a site that has it already has it once.
 */
import path from 'node:path';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { styles } from '../build/bundle-plugins.mjs';
import { root, shippedIn } from '../content/locales.mjs';
import content from '../content/plugin.mjs';
import { elementNames } from '../elements.mjs';

/** The one package that the modules import. */
export const LIT = '@lit/reactive-element';

/**
 * The class of an element.
 * @param {string} name
 */
export const classOf = (name) => name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

/**
 * Takes the registration out of an element's module.
 * @param {string} code JavaScript
 * @param {string} id its path, for the message
 * @throws {Error} unless there is exactly one `define('prin-…', …)` at the top level
 */
export function withoutDefine(code, id) {
  const calls = parseAst(code).body.filter(
    (node) =>
      node.type === 'ExpressionStatement' &&
      node.expression.type === 'CallExpression' &&
      node.expression.callee.type === 'Identifier' &&
      node.expression.callee.name === 'define',
  );
  if (calls.length !== 1) throw new Error(`${id}: expected one define() at the top level, found ${calls.length}`);
  const [{ start, end }] = /** @type {{ start: number, end: number }[]} */ (/** @type {unknown} */ (calls));
  return code.slice(0, start) + code.slice(end);
}

/**
 * The file of an entry under esm/ of a language, without `.js`, with its source; `at` gives the path of a compiled
 * module.
 * @type {Record<string, (at: (module: string) => string) => string>}
 */
const ENTRIES = {
  index: (at) =>
    `import { upgradeDataPrin } from '${at('features/data-prin')}';\n` +
    `import { linkedBlocks } from '${at('features/upgrade-links')}';\n` +
    elementNames.map((name) => `export { ${classOf(name)} } from 'entry:${name}';\n`).join('') +
    `upgradeDataPrin(linkedBlocks);\n`,
  'prin-element': (at) => `export { PrinElement } from '${at('elements/prin-element')}';\n`,
  ...Object.fromEntries(
    elementNames.flatMap((name) => [
      [
        name,
        (at) =>
          `import { define } from '${at('core/define')}';\n` +
          `import { ${classOf(name)} } from 'entry:${name}.class';\n` +
          `define('prin-${name}', ${classOf(name)});\nexport { ${classOf(name)} };\n`,
      ],
      [`${name}.class`, (at) => `export { ${classOf(name)} } from '${at(`elements/${name}/${name}`)}';\n`],
    ]),
  ),
};

/** @param {string} compiled the folder of one language in out/ */
const entries = (compiled) => ({
  name: 'package-entries',
  resolveId: (/** @type {string} */ id) => (id.startsWith('entry:') ? `\0${id}` : null),
  /**
   * @param {string} id
   */
  load(id) {
    const entry = /^\0entry:(.+)$/.exec(id)?.[1];
    /** @param {string} file */
    const at = (file) => path.join(compiled, 'src', `${file}.js`).split(path.sep).join('/');
    return entry ? ENTRIES[entry](at) : null;
  },
  /**
   * @param {string} code
   * @param {string} id
   */
  transform(code, id) {
    const name = /[\\/]elements[\\/]([^\\/]+)[\\/]\1\.js$/.exec(id)?.[1];
    return name ? { code: withoutDefine(code, id), map: null } : null;
  },
});

/**
 * The modules of one language.
 * @param {string} locale
 * @param {string} compiled the folder of `out/`, unless a test compiled elsewhere
 * @returns {Promise<import('../build/context.mjs').Files>} by path
 */
export async function modules(locale, compiled = path.join(root, 'out', locale)) {
  const bundle = await rollup({
    input: Object.fromEntries(Object.keys(ENTRIES).map((name) => [name, `entry:${name}`])),
    plugins: [entries(compiled), content({ locale }), styles],
    external: [LIT],
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  try {
    const { output } = await bundle.generate({
      format: 'es',
      entryFileNames: '[name].js',
      // Whatever several entries need: a name of its own, and no hash, which would change with the words.
      chunkFileNames: 'shared/[name].js',
      hoistTransitiveImports: false,
    });
    const folder = shippedIn(locale, 'esm');
    return Object.fromEntries(
      output.map((chunk) => {
        if (chunk.type !== 'chunk') throw new Error(`${chunk.fileName}: not a module`);
        return [path.posix.join(folder, chunk.fileName), chunk.code];
      }),
    );
  } finally {
    await bundle.close();
  }
}

/**
 * What servers get for every entry of every language: the names, and nothing that needs a document. Lit's own modules
 * would leave globals behind (`customElements`), and the words of all elements would be read for nothing.
 */
export const serverModule = () =>
  `/** Where there is no document: nothing is registered, nothing is rendered, nothing is left behind. */\n` +
  ['PrinElement', ...elementNames.map(classOf)].map((name) => `export class ${name} {}\n`).join('');
