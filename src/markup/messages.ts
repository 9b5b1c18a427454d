/** Messages for mistakes in content files, in Greek and English, with their place in the file. */
import type { z } from 'zod';

/** An issue for zod with a message in both languages. */
export const contentIssue = (el: string, en: string) => ({ code: 'custom' as const, message: `${el} / ${en}` });

/** Finds duplicate ids within a list; works on files with other problems too. */
export function repeatedIds(
  value: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; message: string }[] {
  if (!value || typeof value !== 'object') return [];
  const seen = new Set<unknown>();
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const id = Array.isArray(value) ? (inner as { id?: unknown } | null)?.id : undefined;
    const repeated = id !== undefined && seen.has(id);
    seen.add(id);
    const own = repeated
      ? [
          {
            path: [...here, 'id'],
            ...contentIssue(`Το id «${id}» υπάρχει δύο φορές.`, `The id "${id}" is there twice.`),
          },
        ]
      : [];
    return [...own, ...repeatedIds(inner, here)];
  });
}

/** zod's own issues, translated for editors. */
export function zodMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return contentIssue(`Άγνωστο πεδίο «${issue.keys.join('», «')}».`, `Unknown field "${issue.keys.join('", "')}".`)
        .message;
    case 'invalid_type':
      return issue.input === undefined
        ? contentIssue(`Λείπει: εδώ χρειάζεται ${issue.expected}.`, `Missing: ${issue.expected} is expected here.`)
            .message
        : contentIssue(
            `Εδώ χρειάζεται ${issue.expected}, σε εισαγωγικά αν είναι κείμενο με μόνο ψηφία.`,
            `${issue.expected} is expected here, in quotes if it is a text of digits.`,
          ).message;
    case 'invalid_value':
      return contentIssue(
        `Εδώ χρειάζεται ένα από: ${issue.values.join(', ')}.`,
        `One of these is expected: ${issue.values.join(', ')}.`,
      ).message;
    case 'too_small':
      return contentIssue(
        `Λίγα: χρειάζονται τουλάχιστον ${issue.minimum}.`,
        `Too few: at least ${issue.minimum} are expected.`,
      ).message;
    case 'too_big':
      return contentIssue(`Πολλά: έως ${issue.maximum}.`, `Too many: at most ${issue.maximum}.`).message;
    case 'invalid_format':
      return contentIssue(
        `«${String(issue.input)}» δεν έχει τη σωστή μορφή${issue.pattern ? `: ${issue.pattern}` : ''}.`,
        `"${String(issue.input)}" does not have the right form${issue.pattern ? `: ${issue.pattern}` : ''}.`,
      ).message;
    case 'invalid_key':
      return contentIssue('Το όνομα ενός πεδίου δεν είναι σωστό.', 'The name of a field is not right.').message;
    default:
      return undefined;
  }
}
