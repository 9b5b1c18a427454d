/** What is wrong in a content file, said in Greek and in English, with the place. */
import type { z } from 'zod';

/** A message in both languages, in the form zod takes. */
export const say = (el: string, en: string) => ({ code: 'custom' as const, message: `${el} / ${en}` });

/** zod's own findings, in our words. */
export function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return say(`Άγνωστο πεδίο «${issue.keys.join('», «')}».`, `Unknown field "${issue.keys.join('", "')}".`).message;
    case 'invalid_type':
      return issue.message.includes('received undefined')
        ? say(`Λείπει: εδώ χρειάζεται ${issue.expected}.`, `Missing: ${issue.expected} is expected here.`).message
        : say(`Εδώ χρειάζεται ${issue.expected}.`, `${issue.expected} is expected here.`).message;
    case 'invalid_value':
      return say(`Εδώ χρειάζεται ένα από: ${issue.values.join(', ')}.`, `One of these is expected: ${issue.values.join(', ')}.`).message;
    case 'too_small':
      return say(`Λίγα: χρειάζονται τουλάχιστον ${issue.minimum}.`, `Too few: at least ${issue.minimum} are expected.`).message;
    default:
      return issue.message;
  }
}
