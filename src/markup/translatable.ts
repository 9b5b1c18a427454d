/**
 * Collects the texts of a content file by its schema: what people read, and which of it is translated.
 * Runs in Node, at build time only.
 */
import { z } from 'zod';
import { textFields } from './fields.js';

export interface ContentText {
  /** Path in the source file. */
  path: (string | number)[];
  /** Path in a translation: items with an id are found by it, so that they may be moved. */
  place: (string | number)[];
  text: string;
  translated: boolean;
}

/** The texts that are translated; all else is the same in every language. */
export const collectTranslatable = (schema: unknown, value: unknown): ContentText[] =>
  collectTexts(schema, value).filter(({ translated }) => translated);

/** All texts of a file, by its schema, in the order of the file. */
export function collectTexts(
  schema: unknown,
  value: unknown,
  path: ContentText['path'] = [],
  place: ContentText['place'] = [],
): ContentText[] {
  if (!schema || value === undefined || value === null) return [];
  const field = textFields.get(schema as z.ZodType);
  if (field) return [{ path, place, text: String(value), translated: field.translated }];
  if (schema instanceof z.ZodOptional) return collectTexts(schema.unwrap(), value, path, place);
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const id = Array.isArray(value) ? (inner as { id?: string } | null)?.id : undefined;
    return collectTexts(schemaOf(schema, key), inner, [...path, step], [...place, id ?? step]);
  });
}

function schemaOf(schema: unknown, key: string): unknown {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}
