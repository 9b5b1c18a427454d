/**
 * The declarations of the package, written from the manifest: what a page may use of a class, and nothing of Lit. A
 * test compares them with the sources.
 */
import { declarationsOf } from '../metadata/manifest.mjs';
import { classOf } from './modules.mjs';
import { FRAMEWORKS } from './package-json.mjs';

/** @typedef {import('../metadata/manifest.mjs').Attribute} Attribute */
/** @typedef {ReturnType<typeof declarationsOf>[number]} Element */

/** `'2' | '3'` also as numbers, as TypeScript's users write them. @param {string} type */
const withNumbers = (type) => type.replace(/'(\d+)'/g, "'$1' | $1");
/** What may be given for an attribute; a boolean is on when present, unless it is "false". @param {Attribute} one */
const valueOf = ({ type }) => (type.text === 'boolean' ? "boolean | '' | 'true' | 'false'" : withNumbers(type.text));
/** @param {string} text */
const comment = (text, indent = '') => `${indent}/** ${text.replaceAll('*/', '* /')} */\n`;

/** An event in a map of handlers. @param {import('../metadata/manifest.mjs').Event} event */
const eventType = ({ name, type, description }) => `${comment(description, '    ')}    '${name}': ${type.text};\n`;

/** @param {import('../metadata/manifest.mjs').Declaration} base */
const BASE = (base) => `${comment(base.description)}export declare abstract class PrinElement extends HTMLElement {
  /** The version of the library that this class came with. */
  static version: string;
  /** The attributes that the element follows. */
  static readonly observedAttributes: string[];
${fields(base.attributes)}  /** Fulfilled once the element shows what its attributes ask for. */
  readonly updateComplete: Promise<boolean>;
}

declare global {
  interface GlobalEventHandlersEventMap {
${base.events.map(eventType).join('')}  }
}
`;

/** Attributes as the properties of a class. @param {Attribute[]} attributes */
const fields = (attributes) =>
  attributes
    .map((one) => `${comment(one.description, '  ')}  ${one.fieldName}: ${valueOf(one)} | null | undefined;\n`)
    .join('');

/** @param {Element} element */
const element = ({ name, declaration: { description, attributes, tagName } }) =>
  `import { PrinElement } from './prin-element.js';

${comment(description)}export declare class ${classOf(name)} extends PrinElement {
${fields(attributes.filter(({ inheritedFrom }) => !inheritedFrom))}}

declare global {
  interface HTMLElementTagNameMap {
    '${tagName}': ${classOf(name)};
  }
}
`;

/** @param {string[]} countries */
const PRERENDERED = (countries) =>
  `/** HTML of the element: its tag, with the whole text in a declarative shadow root. One string for ` +
  `each country. */\n` +
  countries.map((country) => `export declare const ${country}: string;\n`).join('');

/**
 * Attributes by their names in HTML, or as properties.
 * @param {Attribute[]} attributes
 * @param {(attribute: Attribute) => string} nameOf
 */
const attributesOf = (attributes, nameOf) =>
  attributes.map((one) => `${comment(one.description, '  ')}  '${nameOf(one)}'?: ${valueOf(one)};\n`).join('');

/** @param {Element[]} elements */
const classes = (elements) =>
  elements.map(({ name }) => `import type { ${classOf(name)} } from './${name}.js';\n`).join('');
/** @param {Element} element */
const props = ({ name }) => `${classOf(name)}Attributes`;
/** @param {Attribute} attribute */
const inBoth = ({ name: attribute }) => attribute;

/**
 * One line in the map of tags of a framework.
 * @param {Element[]} elements
 * @param {(element: Element) => string} valueOfTag
 */
const tags = (elements, valueOfTag) => elements.map((one) => `'${one.declaration.tagName}': ${valueOfTag(one)};\n`);

/**
 * The attributes of each element as a type, with its events under the names of a framework.
 * @param {Element[]} elements
 * @param {(attribute: Attribute) => string} nameOf
 * @param {(event: string) => string} eventName
 */
const propTypes = (elements, nameOf, eventName) =>
  elements
    .map(
      (one) =>
        `export interface ${props(one)} {\n${attributesOf(one.declaration.attributes, nameOf)}${one.declaration.events
          .map(({ name, description, type }) => {
            const handler = `((event: ${type.text} & { currentTarget: ${classOf(one.name)} }) => void)`;
            return `${comment(description, '  ')}  '${eventName(name)}'?: ${handler} | undefined;\n`;
          })
          .join('')}}\n`,
    )
    .join('\n');

/** @type {Record<string, (elements: Element[]) => string>} */
const frameworks = {
  react: (elements) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${classes(elements)}
type Tag<Element, Own> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Own & { class?: string };

${propTypes(elements, inBoth, (name) => `on${name}`)}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      ${tags(elements, (one) => `Tag<${classOf(one.name)}, ${props(one)}>`).join('      ')}    }
  }
}
`,
  vue: (elements) => `import type { HTMLAttributes, PublicProps } from 'vue';
${classes(elements)}
type Tag<Element, Own> = new () => Element & { $props: HTMLAttributes & PublicProps & Own };

${propTypes(
  elements,
  ({ fieldName }) => fieldName,
  (name) => `on${classOf(name)}`,
)}
declare module 'vue' {
  interface GlobalComponents {
    ${tags(elements, (one) => `Tag<${classOf(one.name)}, ${props(one)}>`).join('    ')}  }
}
`,
  svelte: (elements) => `import type { HTMLAttributes } from 'svelte/elements';
${classes(elements)}
${propTypes(elements, inBoth, (name) => `on${name}`)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    ${tags(elements, (one) => `HTMLAttributes<${classOf(one.name)}> & ${props(one)}`).join('    ')}  }
}
`,
};

/**
 * @param {import('../metadata/manifest.mjs').Manifest} manifest
 * @param {string[]} countries their ids
 * @returns {import('../build/context.mjs').Files}
 */
export function types(manifest, countries) {
  const elements = declarationsOf(manifest);
  const [base] = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ name }) => name === 'PrinElement');
  return {
    'types/prin-element.d.ts': BASE(base),
    'types/index.d.ts':
      `export type { PrinElement } from './prin-element.js';\n` +
      elements.map(({ name }) => `export { ${classOf(name)} } from './${name}.js';\n`).join(''),
    ...Object.fromEntries(elements.map((one) => [`types/${one.name}.d.ts`, element(one)])),
    'types/prerendered.d.ts': PRERENDERED(countries),
    ...Object.fromEntries(FRAMEWORKS.map((name) => [`types/${name}.d.ts`, frameworks[name](elements)])),
  };
}
