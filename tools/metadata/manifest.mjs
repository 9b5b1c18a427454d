/**
 * The Custom Elements Manifest: tags, attributes, properties, slots, parts, custom properties and events, read from the
 * sources. In Greek for Storybook, in English for the package, whose paths it then has.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as analyzer from '@custom-elements-manifest/analyzer';
import { parse } from 'yaml';
import { attributesOf } from '../attributes.mjs';
import { root } from '../content/locales.mjs';
import { elementNames } from '../elements.mjs';

/** Its own declarations do not know what it exports. */
const { create, ts } = /** @type {any} */ (analyzer);

/** The words of a manifest in English but for those of attributes. */
const WORDS = 'src/elements/interface.yaml';
/** Where the words of each kind stand in a declaration. */
const KINDS = { events: 'events', slots: 'slots', parts: 'cssParts', properties: 'cssProperties' };

/** @param {import('../attributes.mjs').Attribute} attribute */
const typeOf = ({ type, values }) =>
  values?.map((value) => `'${value}'`).join(' | ') ?? (type === 'boolean' ? type : 'string');

/**
 * Adds what the analyzer cannot see: the tables of attributes, and the tags that `define()` registers. The public
 * members of a class are the properties of its attributes.
 * @param {'el' | 'en'} language of the attributes
 */
export async function prinPlugin(language) {
  const attributes = await attributesOf();
  /** Those of the base class. */
  const shared = Object.values(attributes)[0].filter(({ inherited }) => inherited);
  return {
    name: 'prin',
    packageLinkPhase({ customElementsManifest }) {
      // An element's folder may hold modules of functions, too.
      const modules = customElementsManifest.modules.filter(({ declarations }) =>
        declarations.some(({ kind }) => kind === 'class'),
      );
      customElementsManifest.modules = modules;
      const classes = modules.flatMap(({ path: module, declarations }) =>
        declarations.map(({ name }) => ({ name, module })),
      );
      const reference = (className) => classes.find(({ name }) => name === className);
      for (const { declarations, exports } of modules)
        for (const declaration of declarations) {
          const { tagName, name, superclass, members } = declaration;
          declaration.superclass = reference(superclass.name) ?? superclass;
          if (tagName) exports.push({ kind: 'custom-element-definition', name: tagName, declaration: reference(name) });
          const own = tagName ? attributes[tagName.slice('prin-'.length)] : shared;
          const described = ({ inherited, description }) => ({
            description: description[language],
            ...(tagName && inherited && { inheritedFrom: declaration.superclass }),
          });
          declaration.attributes = own.map((attribute) => ({
            name: attribute.name,
            type: { text: typeOf(attribute) },
            default: attribute.default,
            fieldName: attribute.property,
            ...described(attribute),
          }));
          declaration.members = own.map((attribute) => ({
            ...members.find((member) => member.name === attribute.property),
            type: { text: `${typeOf(attribute)} | null` },
            attribute: attribute.name,
            ...described(attribute),
          }));
          // In Greek the summary, for site owners; the comment is for developers.
          if (language === 'el') delete declaration.description;
        }
    },
  };
}

/** The sources that hold a class, or a module of functions beside it, by their path from the root. */
export const sources = () => [
  'src/elements/prin-element.ts',
  ...elementNames.map((name) => `src/elements/${name}/${name}.ts`),
];

/** The comment of a class as one line, and its first sentence. */
function comment(text = '') {
  const description = text.replace(/\s+/g, ' ').trim();
  return { description, summary: /^.*?[.](?= |$)/.exec(description)?.[0] ?? description };
}

/**
 * Puts the English words in the place of the Greek ones.
 * @throws {Error} where the source and the words do not name the same
 */
function translate(modules, words) {
  /** @type {Record<string, Set<string>>} */
  const unused = Object.fromEntries(Object.entries(words).map(([kind, named]) => [kind, new Set(Object.keys(named))]));
  for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
    Object.assign(declaration, comment(declaration.description));
    for (const [kind, key] of Object.entries(KINDS))
      for (const one of declaration[key] ?? []) {
        const word = words[kind][one.name];
        if (!word) throw new Error(`${WORDS}: ${kind}: ${one.name} of ${declaration.name} is not described.`);
        unused[kind].delete(one.name);
        Object.assign(one, typeof word === 'string' ? { description: word } : word);
      }
  }
  const [kind, left] = Object.entries(unused).find(([, names]) => names.size) ?? [];
  if (left) throw new Error(`${WORDS}: ${kind}: no class has ${[...left].join(', ')}.`);
}

/** Where a module of the sources is in the package. */
const published = (module) => module?.replace(/^src\/elements\/(?:[^/]+\/)?([^/]+)\.ts$/, 'esm/$1.js');

/** Every `module` and `path` of a manifest as the package has it. */
function withPublishedPaths(value) {
  if (!value || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value))
    if ((key === 'module' || key === 'path') && typeof inner === 'string') value[key] = published(inner);
    else withPublishedPaths(inner);
}

/** The English words: `events`, `slots` and `parts` by name, `properties` with their defaults. */
const readInterface = async () => parse(await readFile(path.join(root, WORDS), 'utf8'));

/**
 * The manifest of the package, in English.
 * @param {Awaited<ReturnType<typeof readInterface>>} [words] those of interface.yaml unless a test brings its own
 * @returns {Promise<any>}
 * @throws {Error} where something that a page can use is not described
 */
export async function publishedManifest(words) {
  const modules = await Promise.all(
    sources().map(async (file) =>
      ts.createSourceFile(file, await readFile(path.join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true),
    ),
  );
  const manifest = create({ modules, plugins: [await prinPlugin('en')], context: { dev: false } });
  translate(manifest.modules, words ?? (await readInterface()));
  withPublishedPaths(manifest);
  return manifest;
}

/**
 * The elements of a manifest, in the order of `tools/elements.mjs`.
 * @param {any} manifest
 * @returns {{ name: string, declaration: any }[]}
 */
export const declarationsOf = (manifest) =>
  elementNames.map((name) => ({
    name,
    declaration: manifest.modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === `prin-${name}`),
  }));
