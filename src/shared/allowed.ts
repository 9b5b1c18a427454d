import { warnOnce } from './warn-once.js';

/**
 * The value of an attribute if it is one of those allowed, else the default, with one warning that names tag, attribute,
 * value and what is allowed. An absent attribute is the default without a word.
 */
export function allowed<Value extends string, Default>(element: Element, attribute: string, value: string | null | undefined, values: readonly Value[], fallback: Default): Value | Default {
  if (value === null || value === undefined) return fallback;
  if ((values as readonly string[]).includes(value)) return value as Value;
  warnWrong(element, attribute, value, values.join(', '));
  return fallback;
}

/** The one sentence for a wrong value of an attribute. */
export function warnWrong(element: Element, attribute: string, value: string, expected: string): void {
  warnOnce(`<${element.localName} ${attribute}="${value}">: expected ${expected}; the default is used.`);
}
