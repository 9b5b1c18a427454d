/**
 * What programs for editing complete and explain: VS Code's custom data for HTML, and the web-types of JetBrains'
 * programs. Both are made from the manifest.
 */
import { declarationsOf } from './manifest.mjs';

/** @typedef {import('./manifest.mjs').Attribute} Attribute */

/** The values of an attribute of a set: `'GR' | 'CY'`. @param {Attribute} attribute */
const valuesOf = ({ type }) => [...type.text.matchAll(/'([^']*)'/g)].map(([, value]) => value);

/** @param {Attribute} attribute */
const isBoolean = ({ type }) => type.text === 'boolean';

/** A description with the default, where there is one to write. @param {Attribute} attribute */
const described = (attribute) =>
  attribute.default && !isBoolean(attribute)
    ? `${attribute.description} Default: \`${attribute.default}\`.`
    : attribute.description;

/**
 * @param {import('./manifest.mjs').Manifest} manifest
 * @returns {object} format: https://code.visualstudio.com/blogs/2020/02/24/custom-data-format
 */
export const vscodeData = (manifest) => ({
  $schema: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: declarationsOf(manifest).map(({ declaration }) => ({
    name: declaration.tagName,
    description: declaration.description,
    attributes: declaration.attributes.map((attribute) => ({
      name: attribute.name,
      description: described(attribute),
      ...(isBoolean(attribute) && { valueSet: 'v' }),
      ...(valuesOf(attribute).length && { values: valuesOf(attribute).map((name) => ({ name })) }),
    })),
  })),
});

/**
 * @param {import('./manifest.mjs').Manifest} manifest
 * @param {{ name: string, version: string }} published
 * @returns {object} format: https://github.com/JetBrains/web-types
 */
export const webTypes = (manifest, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: declarationsOf(manifest).map(({ declaration }) => ({
        name: declaration.tagName,
        description: declaration.description,
        attributes: declaration.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          ...(!isBoolean(attribute) && attribute.default && { default: attribute.default }),
          value: isBoolean(attribute)
            ? { kind: 'no-value', type: 'boolean' }
            : {
                type:
                  valuesOf(attribute)
                    .map((value) => `"${value}"`)
                    .join(' | ') || 'string',
              },
        })),
        ...(declaration.slots && { slots: declaration.slots }),
        js: {
          properties: declaration.members.map((member) => ({
            name: member.name,
            description: member.description,
            type: member.type.text,
          })),
          events: declaration.events.map((event) => ({ name: event.name, description: event.description })),
        },
        css: {
          parts: declaration.cssParts,
          properties: declaration.cssProperties.map((property) => ({
            name: property.name,
            description: property.description,
            default: property.default,
          })),
        },
      })),
    },
  },
});
