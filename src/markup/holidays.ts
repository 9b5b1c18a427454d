/**
 * Schema of content/holidays.yaml, the days on which public services are closed, and the form in which the script reads
 * them. Runs in Node, at build time only.
 */
import { z } from 'zod';
import type { Holidays } from '../features/opening-hours/holidays.js';
import { isDate } from './fields.js';
import { contentIssue } from './messages.js';

const yearlyDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
  error: () =>
    contentIssue(
      'Γράψτε την ημέρα έτσι: "12-25", πρώτα ο μήνας.',
      'Write the day like this: "12-25", the month first.',
    ),
});
const singleDay = z.string().refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isDate(value), {
  error: () => contentIssue('Γράψτε την ημέρα έτσι: 2021-05-04.', 'Write the day like this: 2021-05-04.'),
});
const reason = z
  .string()
  .trim()
  .min(1, { error: () => contentIssue('Το κείμενο είναι κενό.', 'The text is empty.') });

export const holidaysSchema = z.strictObject({
  yearly: z.record(reason, yearlyDay).describe('Όνομα και ημέρα, κάθε χρόνο: "12-25".'),
  easter: z.record(reason, z.int()).describe('Όνομα και πόσες ημέρες μετά την Κυριακή του Πάσχα· με μείον, πριν.'),
  once: z
    .array(
      z.strictObject({
        why: reason.describe('Γιατί διαφέρει αυτή η χρονιά.'),
        closed: singleDay.describe('Η ημέρα που είναι αργία: 2021-05-04.'),
        instead_of: singleDay
          .optional()
          .describe('Η ημέρα που δεν είναι αργία τότε. Λείπει όταν η αργία είναι επιπλέον.'),
        source: reason.describe('Ποιος το λέει, και πότε.'),
      }),
    )
    .describe('Μόνο μία χρονιά.'),
});

export type HolidaysFile = z.output<typeof holidaysSchema>;

export const holidaysOf = ({ yearly, easter, once }: HolidaysFile): Holidays => ({
  closed: [...Object.values(yearly), ...Object.values(easter), ...once.map(({ closed }) => closed)],
  open: once.flatMap(({ instead_of }) => instead_of ?? []),
});
