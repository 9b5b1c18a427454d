import { warnOnce } from './warn-once.js';

/**
 * The value of an attribute if it is one of those allowed, else the default, with one warning that names tag, attribute,
 * value and what is allowed. An absent attribute is the default without a word.
 * A page's framework may set anything as a property: a number counts as its digits.
 */
export function parseEnum<Value extends string, Default>(
  element: Element,
  attribute: string,
  value: unknown,
  values: readonly Value[],
  fallback: Default,
): Value | Default {
  if (value == null) return fallback;
  const found = values.find((one) => one === toText(value));
  if (!found) warnInvalid(element, attribute, value, values.join(', '));
  return found ?? fallback;
}

/** What was set, as text; an object that refuses to be one, by its kind. */
export function toText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

/** The one sentence for a wrong value of an attribute. */
export function warnInvalid(element: Element, attribute: string, value: unknown, expected: string): void {
  warnOnce(`<${element.localName} ${attribute}="${toText(value)}">: expected ${expected}; the default is used.`);
}
