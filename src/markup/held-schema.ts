/**
 * Schema of content/held/*.yaml: questions that wait until something has been read or asked. No widget shows them; the
 * text version lists them. Runs in Node, at build time only.
 */
import { z } from 'zod';
import { fields } from './fields.js';
import { sourcesSchema } from './schemas.js';

export const heldSchema = (locale: string, countries: string[]) => {
  const field = fields({ locale, claims: [], sources: [], needs: [], countries });
  // The rest of a question is checked once it is moved to the others.
  const words = { question: field.title(), answer: field.rich() };
  return z.strictObject({
    why: field.text(),
    asks: z.array(field.name()).min(1),
    item: z.looseObject({ id: field.publicId(), ...words }),
    en: z.looseObject(words),
    sources: sourcesSchema(locale, countries).optional(),
  });
};

export type Held = z.output<ReturnType<typeof heldSchema>>;
