/**
 * The package.json of the package, made from that of the repository, which stays one for development: it has the tools,
 * and would bring a browser along.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, root, sourceLocale } from '../content/locales.mjs';
import { elementNames } from '../elements.mjs';
import { LIT } from './modules.mjs';

export const PACKAGE_NAME = 'prin-widgets';

/** Conditions of programs without a document, among them those that also name `browser`. */
const SERVERS_FIRST = ['edge-light', 'workerd', 'worker', 'deno'];

/** Types for frameworks: modules without code. */
export const FRAMEWORKS = ['react', 'vue', 'svelte'];

/**
 * What a module is where, in the order in which programs look: types, servers, pages.
 * @param {string} types
 * @param {string} file
 * @param {string} server
 */
const entry = (types, file, server) => ({
  types: `./types/${types}.d.ts`,
  ...Object.fromEntries(SERVERS_FIRST.map((condition) => [condition, server])),
  browser: file,
  node: server,
  default: file,
});

/**
 * The folder of a language, with its slash.
 * @param {string} locale
 */
const inLanguage = (locale) => (locale === sourceLocale ? '' : `${locale}/`);

/** @returns {Record<string, string | Record<string, string>>} */
export function exportsOf() {
  const server = './esm/server.js';
  const all = locales.flatMap((locale) => {
    const folder = inLanguage(locale);
    return [
      [folder ? `./${folder.slice(0, -1)}` : '.', entry('index', `./esm/${folder}index.js`, server)],
      ...elementNames.flatMap((name) => [
        [`./${folder}${name}`, entry(name, `./esm/${folder}${name}.js`, server)],
        [`./${folder}${name}/class`, entry(name, `./esm/${folder}${name}.class.js`, server)],
        [
          `./${folder}prerendered/${name}`,
          { types: './types/prerendered.d.ts', default: `./prerendered/${folder}${name}.js` },
        ],
      ]),
    ];
  });
  return {
    ...Object.fromEntries(all),
    ...Object.fromEntries(
      FRAMEWORKS.map((name) => [`./${name}`, { types: `./types/${name}.d.ts`, default: './esm/types-only.js' }]),
    ),
    './dist/*': './dist/*',
    './custom-elements.json': './custom-elements.json',
    './vscode.html-custom-data.json': './vscode.html-custom-data.json',
    './web-types.json': './web-types.json',
    './package.json': './package.json',
  };
}

/** The modules that do something when they are imported. Bundlers may leave out all others of which nothing is used. */
export const sideEffectsOf = () =>
  locales.flatMap((locale) => ['index', ...elementNames].map((name) => `./esm/${inLanguage(locale)}${name}.js`));

/**
 * @param {string[]} files what stands beside it, folders without a slash
 * @returns {Promise<object>}
 */
export async function packageJson(files) {
  const { version, description, license, engines, devDependencies } = JSON.parse(
    await readFile(path.join(root, 'package.json'), 'utf8'),
  );
  return {
    name: PACKAGE_NAME,
    version,
    description,
    keywords: ['custom-elements', 'greek', 'helplines', 'parents', 'sexting', 'teenagers', 'web-components'],
    license,
    type: 'module',
    sideEffects: [...sideEffectsOf(), './dist/**/*.js'],
    exports: exportsOf(),
    types: './types/index.d.ts',
    customElements: 'custom-elements.json',
    'web-types': 'web-types.json',
    files,
    engines,
    dependencies: { [LIT]: `^${devDependencies[LIT]}` },
    publishConfig: { access: 'public' },
  };
}
