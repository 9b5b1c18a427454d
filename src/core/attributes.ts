import type { PropertyDeclaration, PropertyDeclarations } from '@lit/reactive-element';
import { warnOnce } from './warn-once.js';

/** An attribute with a fixed set of values. */
export interface EnumAttribute<Value extends string = string, Default extends string = string> {
  readonly values: readonly Value[];
  /** The value in effect while none of them is set. */
  readonly default: Default;
}

/**
 * The kind of an attribute: one of a set of values, a boolean (`"false"` counts as absent), an http or https address,
 * or ids separated by spaces. `src/elements/attributes.yaml` describes each attribute; it does not ship.
 */
export type Attribute =
  | EnumAttribute
  | { readonly type: 'boolean' }
  | { readonly type: 'url'; readonly default: string }
  | { readonly type: 'ids' };

/** The attributes of a class by name, in the order of its `observedAttributes`. */
export type Attributes = Readonly<Record<string, Attribute>>;

/** A value and, if it consists of digits, the same number: `'3' | 3`. */
type OrNumber<Value> = Value | (Value extends `${infer Digits extends number}` ? Digits : never);

/** Type of the property that a page may set for an attribute. */
type Value<Definition> =
  Definition extends EnumAttribute<infer One>
    ? OrNumber<One>
    : Definition extends { type: 'boolean' }
      ? boolean | '' | 'true' | 'false'
      : string;

type CamelCase<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name;

/** The values of the attributes of a table, by attribute name. */
export type AttributeValues<Table> = { [Name in keyof Table]?: Value<Table[Name]> };

/** The properties of a table's attributes. A class implements them: a missing or wrong declaration is an error. */
export type AttributeProperties<Table> = {
  -readonly [Name in keyof Table as CamelCase<Name>]: Value<Table[Name]> | null | undefined;
};

/** The property of an attribute: `headingLevel` of `heading-level`. */
export const propertyName = (attribute: string) =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Declarations with which Lit observes the attributes and sets their properties; without those that the class inherits,
 * for which Lit would make all accessors again. A loop, because every call counts while a page loads.
 */
export function propertiesOf(attributes: Attributes, inherited: Attributes = {}): PropertyDeclarations {
  const properties: PropertyDeclarations & Record<string, object> = {};
  for (const attribute in attributes)
    if (!(attribute in inherited))
      // Without a prototype, to which a page may have added options of Lit's.
      properties[propertyName(attribute)] = { __proto__: null, attribute } as PropertyDeclaration<string>;
  return properties;
}

/**
 * The value of an attribute if it is one of those allowed, else the default, with one warning that names tag,
 * attribute, value and what is allowed. An absent attribute is the default without a warning.
 * Frameworks may set any type as a property, so values are compared as strings (3 counts as '3').
 */
export function parseEnum<One extends string, Default extends string>(
  element: Element,
  attribute: string,
  value: unknown,
  { values, default: fallback }: EnumAttribute<One, Default>,
): One | Default {
  if (value == null) return fallback;
  const found = values.find((one) => one === toText(value));
  if (!found) warnInvalid(element, attribute, value, values.join(', '));
  return found ?? fallback;
}

/** String(value), or typeof value when that throws. */
export function toText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

/** Warns of an invalid attribute value. */
export function warnInvalid(element: Element, attribute: string, value: unknown, expected: string): void {
  warnOnce(`<${element.localName} ${attribute}="${toText(value)}">: expected ${expected}; the default is used.`);
}
