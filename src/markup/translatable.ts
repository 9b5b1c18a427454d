/**
 * Which fields of a file hold words: what a translation has of its own, all else being the same in every language.
 * Runs in Node, at build time only.
 */
import { z } from 'zod';
import { translatable } from './fields.js';

export interface TranslatableText {
  /** Where the words stand in the file they were first written in. */
  path: (string | number)[];
  /** Where they stand in a translation: an item that has an id goes by it, so that items may be moved. */
  place: (string | number)[];
  text: string;
}

/** Every text of a file, by its schema, in the order it is written. */
export function collectTranslatable(
  schema: unknown,
  value: unknown,
  path: TranslatableText['path'] = [],
  place: TranslatableText['place'] = [],
): TranslatableText[] {
  if (value === undefined || value === null) return [];
  if (translatable.get(schema as z.ZodType)?.words) return [{ path, place, text: String(value) }];
  if (schema instanceof z.ZodOptional) return collectTranslatable(schema.unwrap(), value, path, place);
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const id = Array.isArray(value) ? (inner as { id?: string } | null)?.id : undefined;
    return collectTranslatable(schemaOf(schema, key), inner, [...path, step], [...place, id ?? step]);
  });
}

function schemaOf(schema: unknown, key: string): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[key];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}
