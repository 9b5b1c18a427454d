/**
 * Modules that no file holds, because they list the elements: `#elements` registers all, `#elements/names` only names
 * them, `#stories` gives the stories of each. The content plugin serves them, so that the build, Storybook and the
 * tests agree.
 */
import path from 'node:path';
import { elementsFolder, readElements } from '../elements.mjs';
import { root } from './locales.mjs';

/** @param {readonly string[]} names @param {(name: string) => string} line */
const each = (names, line) => names.map((name) => `${line(name)}\n`).join('');

/**
 * Where each would lie, so that its imports are resolved as those of a file there, and what it says.
 * @type {Record<string, { file: string, source: (names: readonly string[]) => string }>}
 */
const MODULES = {
  // First all styles, then all content, then all code: brotli makes least of like beside like.
  '#elements': {
    file: 'src/elements.virtual.ts',
    source: (names) =>
      each(names, (name) => `import './elements/${name}/${name}.styles.js';`) +
      each(names, (name) => `import '#content/${name}.yaml';`) +
      each(names, (name) => `import './elements/${name}/${name}.js';`) +
      `export * from '#elements/names';\n`,
  },
  '#elements/names': {
    file: 'src/element-names.virtual.ts',
    source: (names) =>
      `export const names = ${JSON.stringify(names)};\n` +
      `export const tags = ${JSON.stringify(names.map((name) => `prin-${name}`))};\n`,
  },
  '#stories': {
    file: 'stories/stories.virtual.ts',
    source: (names) =>
      each(names, (name) => `import * as ${variable(name)} from './${name}.stories.js';`) +
      `export default [${names.map(variable).join(', ')}];\n`,
  },
};
const variable = (/** @type {string} */ name) => `of_${name.replaceAll('-', '_')}`;

/** The folder that holds `src`, `stories` and `tests`: the project, or what TypeScript compiled for one language. */
const baseOf = (importer = '') => /^(.*)[\\/](?:src|stories|tests)[\\/]/.exec(importer)?.[1] ?? root;

/**
 * @param {string} id as it is imported
 * @param {string} [importer] the file that imports it
 * @returns {string | null} the path it is known by
 */
export const resolveVirtual = (id, importer) =>
  Object.hasOwn(MODULES, id) ? path.join(baseOf(importer), MODULES[id].file) : null;

/**
 * @param {string} file the path it is known by
 * @returns {{ source: string, watch: string[] } | null} its code, and what it is made of
 */
export function loadVirtual(file) {
  const found = Object.values(MODULES).find((one) => file.endsWith(path.normalize(`/${one.file}`)));
  if (!found) return null;
  const names = readElements().map(({ name }) => name);
  return {
    source: found.source(names),
    watch: names.map((name) => path.join(elementsFolder, name, `${name}.meta.json`)),
  };
}
