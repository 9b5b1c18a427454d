/**
 * Reads tags, attributes, slots, parts, custom properties and events from the sources, for Storybook and for editors.
 * All descriptions are those for site owners, in Greek. The public members of a class are the properties of its
 * attributes.
 */
import { attributesOf } from './tools/attributes.mjs';

const attributes = await attributesOf();
/** Those of the base class. */
const shared = Object.values(attributes)[0].filter(({ inherited }) => inherited);

/** @param {import('./tools/attributes.mjs').Attribute} attribute */
const typeOf = ({ type, values }) =>
  values?.map((value) => `'${value}'`).join(' | ') ?? (type === 'boolean' ? type : 'string');

const prin = {
  name: 'prin',
  /** Adds what the analyzer cannot see: the tables of attributes, and the tags that `define()` registers. */
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const classes = modules.flatMap(({ path, declarations }) =>
      declarations.map(({ name }) => ({ name, module: path })),
    );
    const reference = (className) => classes.find(({ name }) => name === className);
    for (const { declarations, exports } of modules)
      for (const declaration of declarations) {
        const { tagName, name, superclass, members } = declaration;
        // A comment for developers; the summary is for site owners.
        delete declaration.description;
        declaration.superclass = reference(superclass.name) ?? superclass;
        if (tagName) exports.push({ kind: 'custom-element-definition', name: tagName, declaration: reference(name) });
        const own = tagName ? attributes[tagName.slice('prin-'.length)] : shared;
        const described = ({ inherited, description: { el: description } }) => ({
          description,
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
      }
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/elements/*/*.ts'],
  exclude: ['**/*.markup.ts', '**/*.styles.ts', '**/*.attributes.ts'],
  outdir: 'out',
  litelement: true,
  // It stands there already; a test that writes elsewhere must not change it.
  packagejson: false,
  plugins: [prin],
};
