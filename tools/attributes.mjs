/**
 * The attributes of the elements as data: values and defaults from the classes' tables (`*.attributes.ts`),
 * descriptions from `src/elements/attributes.yaml`. The manifest, the READMEs and the settings of WordPress are made
 * from it.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { importTypeScript } from './content/import-typescript.mjs';
import { root } from './content/locales.mjs';
import { elementNames } from './elements.mjs';

/**
 * The control of an attribute in WordPress, in Greek.
 * @typedef {object} Setting
 * @property {string} label
 * @property {string} [help]
 * @property {Record<string, string>} [values] a name for each value; '' is the default
 * @property {string} [pattern] a regular expression for the whole of a text
 */

/**
 * The table of a class: what `*.attributes.ts` exports as `attributes`.
 * @typedef {Record<string, { type?: Attribute['type'], values?: string[], default?: string }>} AttributeTable
 */

/**
 * @typedef {object} Attribute
 * @property {string} name
 * @property {string} property the field of the class: `headingLevel` of `heading-level`
 * @property {'enum' | 'boolean' | 'url' | 'ids'} type
 * @property {string[]} [values] of an enum
 * @property {string} default the value in effect while the attribute is absent; '' is none
 * @property {boolean} inherited whether the element has it from the base class
 * @property {{ el: string, en: string }} description
 * @property {Setting} setting
 */

const WORDS = 'src/elements/attributes.yaml';
/** The table of the base class. */
const BASE = 'elements/prin-element.attributes.ts';

/** @returns {Promise<Record<string, { description: Attribute['description'], setting: Setting }>>} by attribute */
const readDescriptions = async () => parse(await readFile(path.join(root, WORDS), 'utf8'));

/**
 * The table of a class; that of the base class for an element that has none of its own.
 * @param {string} name of an element
 * @returns {Promise<AttributeTable>}
 */
async function readTable(name) {
  const own = /** @type {const} */ (`elements/${name}/${name}.attributes.ts`);
  const file = existsSync(path.join(root, 'src', own)) ? own : BASE;
  return (await importTypeScript(file)).module.attributes;
}

/**
 * The attributes of every element, in the order of its `observedAttributes`.
 * @returns {Promise<Record<string, Attribute[]>>} by the name of the element
 * @throws {Error} where an attribute is not described in both languages, or its setting does not name all its values
 */
export async function attributesOf() {
  const { propertyName } = (await importTypeScript('core/attributes.ts')).module;
  const base = (await importTypeScript(BASE)).module.attributes;
  const words = await readDescriptions();
  /** @type {(entry: [string, AttributeTable[string]]) => Attribute} */
  const described = ([name, { type = 'enum', values, default: fallback = '' }]) => {
    const { description, setting } = words[name] ?? {};
    if (!description?.el || !description.en || !setting?.label)
      throw new Error(`${WORDS}: ${name}: expected a description in el and en, and a label.`);
    const choices = values && [...(fallback ? [] : ['']), ...values];
    if (!isDeepStrictEqual(setting.values && Object.keys(setting.values), choices))
      throw new Error(`${WORDS}: ${name}.setting.values: expected ${choices?.join(', ') ?? 'none'}.`);
    const help = setting.help?.replace('{default}', fallback);
    return {
      name,
      property: propertyName(name),
      type,
      values,
      default: type === 'boolean' ? 'false' : fallback,
      inherited: name in base,
      description,
      setting: { ...setting, help },
    };
  };
  const tables = await Promise.all(elementNames.map(readTable));
  return Object.fromEntries(elementNames.map((name, index) => [name, Object.entries(tables[index]).map(described)]));
}

/**
 * Every attribute once, in the order in which it is described, with the elements that have it.
 * @returns {Promise<(Attribute & { elements: string[] })[]>}
 * @throws {Error} as `attributesOf`, and where an attribute is described that no element has
 */
export async function allAttributes() {
  const elements = Object.entries(await attributesOf());
  return Object.keys(await readDescriptions()).map((name) => {
    const having = elements.filter(([, attributes]) => attributes.some((attribute) => attribute.name === name));
    const attribute = having[0]?.[1].find((one) => one.name === name);
    if (!attribute) throw new Error(`${WORDS}: ${name}: no element has such an attribute.`);
    return { ...attribute, elements: having.map(([element]) => element) };
  });
}

/**
 * The part «attributes» of integrations/wordpress/elements.json.
 * @returns {Promise<Record<string, Setting & { on?: string[], type?: 'boolean' | 'address' }>>}
 */
export async function wordpressAttributes() {
  /** @type {Partial<Record<Attribute['type'], 'boolean' | 'address'>>} */
  const types = { boolean: 'boolean', url: 'address' };
  const settings = (await allAttributes()).map(({ name, type, elements, setting }) => [
    name,
    { ...(elements.length < elementNames.length && { on: elements }), type: types[type], ...setting },
  ]);
  // As JSON has it, without what is undefined.
  return JSON.parse(JSON.stringify(Object.fromEntries(settings)));
}
