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

/** @typedef {{ name: string, module?: string, package?: string }} Reference to a class */
/** @typedef {{ name: string, description: string }} Part also a slot */
/** @typedef {Part & { type: { text: string } }} Event */
/** @typedef {Part & { default: string }} CssProperty */
/** @typedef {Part & { type: { text: string }, inheritedFrom?: Reference }} Typed */
/** @typedef {Typed & { default: string, fieldName: string }} Attribute */
/** @typedef {Typed & { attribute: string }} Member the property of an attribute */
/**
 * @typedef {object} Declaration a class, or a function of a module of functions
 * @property {string} kind
 * @property {string} name
 * @property {string} description
 * @property {string} [tagName] of an element
 * @property {Reference} superclass
 * @property {Attribute[]} attributes
 * @property {Member[]} members
 * @property {Event[]} events
 * @property {Part[]} [slots]
 * @property {Part[]} cssParts
 * @property {CssProperty[]} cssProperties
 */
/** @typedef {Declaration & { tagName: string, summary: string }} ElementDeclaration */
/** @typedef {{ kind: string, name: string, declaration: Reference | undefined }} Export */
/** @typedef {{ path: string, declarations: Declaration[], exports: Export[] }} Module */
/** @typedef {{ schemaVersion: string, modules: Module[] }} Manifest with what `prinPlugin` adds */
/** @typedef {Record<string, Record<string, string | Omit<CssProperty, 'name'>>>} Words by kind, then by name */

/** @typedef {{ modules: object[], plugins: object[], context: { dev: boolean } }} AnalyzerOptions */
/** Its own declarations do not know what it exports. */
const { create, ts } =
  /** @type {{ create: (options: AnalyzerOptions) => Manifest, ts: typeof import('typescript') }} */ (
    /** @type {unknown} */ (analyzer)
  );

/** The words of a manifest in English but for those of attributes. */
const WORDS = 'src/elements/interface.yaml';
/** Where the words of each kind stand in a declaration. */
/** @type {Record<string, 'events' | 'slots' | 'cssParts' | 'cssProperties'>} */
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
    /** @param {{ customElementsManifest: Manifest }} found */
    packageLinkPhase({ customElementsManifest }) {
      // An element's folder may hold modules of functions, too.
      const modules = customElementsManifest.modules.filter(({ declarations }) =>
        declarations.some(({ kind }) => kind === 'class'),
      );
      customElementsManifest.modules = modules;
      const classes = modules.flatMap(({ path: module, declarations }) =>
        declarations.map(({ name }) => ({ name, module })),
      );
      const reference = (/** @type {string} */ className) => classes.find(({ name }) => name === className);
      for (const { declarations, exports } of modules)
        for (const declaration of declarations) {
          const { tagName, name, superclass, members } = declaration;
          declaration.superclass = reference(superclass.name) ?? superclass;
          if (tagName) exports.push({ kind: 'custom-element-definition', name: tagName, declaration: reference(name) });
          const own = tagName ? attributes[tagName.slice('prin-'.length)] : shared;
          /** @param {import('../attributes.mjs').Attribute} attribute */
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
            .../** @type {Member} */ (members.find((member) => member.name === attribute.property)),
            type: { text: `${typeOf(attribute)} | null` },
            attribute: attribute.name,
            ...described(attribute),
          }));
          // In Greek the summary, for site owners; the comment is for developers.
          if (language === 'el') delete (/** @type {Partial<Declaration>} */ (declaration).description);
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
 * @param {Module[]} modules
 * @param {Words} words
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

/** Where a module of the sources is in the package. @param {string} module */
const published = (module) => module?.replace(/^src\/elements\/(?:[^/]+\/)?([^/]+)\.ts$/, 'esm/$1.js');

/**
 * Every `module` and `path` of a manifest as the package has it.
 * @param {Record<string, unknown>} value the manifest, or any value in it
 */
function withPublishedPaths(value) {
  if (!value || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value))
    if ((key === 'module' || key === 'path') && typeof inner === 'string') value[key] = published(inner);
    else withPublishedPaths(/** @type {Record<string, unknown>} */ (inner));
}

/**
 * The English words: `events`, `slots` and `parts` by name, `properties` with their defaults.
 * @returns {Promise<Words>}
 */
const readInterface = async () => parse(await readFile(path.join(root, WORDS), 'utf8'));

/**
 * The manifest of the package, in English.
 * @param {Words} [words] those of interface.yaml unless a test brings its own
 * @returns {Promise<Manifest>}
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
  withPublishedPaths(/** @type {Record<string, unknown>} */ (/** @type {unknown} */ (manifest)));
  return manifest;
}

/**
 * What a page can style, by name: the custom properties, which all elements share, and the parts of any, each once.
 * @param {Manifest} manifest
 * @returns {{ properties: string[], parts: string[] }}
 */
export function themeOf(manifest) {
  const declarations = declarationsOf(manifest).map(({ declaration }) => declaration);
  return {
    properties: declarations[0].cssProperties.map(({ name }) => name),
    parts: [...new Set(declarations.flatMap(({ cssParts }) => cssParts.map(({ name }) => name)))],
  };
}

/**
 * The elements of a manifest, in the order of `tools/elements.mjs`.
 * @param {Manifest} manifest
 * @returns {{ name: string, declaration: ElementDeclaration }[]}
 */
export const declarationsOf = (manifest) =>
  elementNames.map((name) => ({
    name,
    declaration: /** @type {ElementDeclaration} */ (
      manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === `prin-${name}`)
    ),
  }));
