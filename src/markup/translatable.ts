/**
 * Collects the texts of a content file by its schema: what people read, and which of it a translation has of its own.
 * Runs in Node, at build time only.
 */
import { z } from 'zod';
import { textFields } from './fields.js';

export interface ContentText {
  /** Where the words stand in the file they were first written in. */
  path: (string | number)[];
  /** Where they stand in a translation: an item that has an id goes by it, so that items may be moved. */
  place: (string | number)[];
  text: string;
  translated: boolean;
}

/** The texts that a translation has of its own; all else is the same in every language. */
export const collectTranslatable = (schema: unknown, value: unknown): ContentText[] =>
  collectTexts(schema, value).filter(({ translated }) => translated);

/** Every text of a file, by its schema, in the order it is written. */
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
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const id = Array.isArray(value) ? (inner as { id?: string } | null)?.id : undefined;
    return collectTexts(schemaOf(schema, key), inner, [...path, step], [...place, id ?? step]);
  });
}

function schemaOf(schema: unknown, key: string): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[key];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}
