/**
 * Schema of content/countries.yaml: the countries with helplines, and the facts of each that the build needs.
 * Runs in Node, at build time only.
 */
import { z } from 'zod';
import type { Country } from '../core/countries.js';
import { TIME_ZONE } from '../features/opening-hours/athens-clock.js';
import { contentIssue } from './messages.js';

const pattern = (format: RegExp, el: string, en: string) =>
  z.string().regex(format, { error: () => contentIssue(el, en) });

const isTimeZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

export const countriesSchema = z
  .array(
    z.strictObject({
      id: pattern(/^[A-Z]{2}$/, 'Γράψτε δύο κεφαλαία λατινικά: GR.', 'Write two capital Latin letters: GR.')
        .transform((id) => id as Country)
        .describe('Όπως το γράφει μια σελίδα: country="CY".'),
      folder: pattern(/^[a-z]*$/, 'Γράψτε μικρά λατινικά: cy.', 'Write small Latin letters: cy.').describe(
        'Ο φάκελος των κειμένων της, π.χ. dist/html/cy/. Κενό για την πρώτη χώρα, και μόνο για αυτή.',
      ),
      prefix: pattern(/^\+\d{1,3}$/, 'Γράψτε τον κωδικό έτσι: "+30".', 'Write the code like this: "+30".').describe(
        'Ο κωδικός της χώρας στο τηλέφωνο: "+30".',
      ),
      zone: z
        .string()
        .refine(isTimeZone, {
          error: () =>
            contentIssue(
              'Άγνωστη ζώνη ώρας: γράψτε την όπως στο Europe/Athens.',
              'Unknown time zone: write it like Europe/Athens.',
            ),
        })
        .describe('Η ζώνη ώρας: Europe/Athens.'),
      holidays: pattern(
        /^[\w-]+\.yaml$/,
        'Γράψτε το όνομα ενός αρχείου του content/: holidays.yaml.',
        'Write the name of a file of content/: holidays.yaml.',
      )
        .optional()
        .describe('Το αρχείο με τις αργίες. Όπου λείπει, δεν λέμε αν μια γραμμή είναι ανοιχτή τώρα.'),
    }),
  )
  .min(1)
  .superRefine((countries, context) => {
    const issue = (index: number, field: string, el: string, en: string) =>
      context.addIssue({ ...contentIssue(el, en), path: [index, field] });
    countries.forEach(({ folder, zone, holidays }, index) => {
      if (countries.findIndex((other) => other.folder === folder) < index || (folder === '') !== (index === 0))
        issue(
          index,
          'folder',
          'Κενό folder έχει η πρώτη χώρα· κάθε άλλη έχει ένα δικό της.',
          'The first country has an empty folder; each other one has its own.',
        );
      // The script carries one calendar and one clock.
      if (holidays && countries.findIndex((other) => other.holidays) < index)
        issue(index, 'holidays', 'Μόνο μία χώρα μπορεί να έχει αργίες.', 'Only one country can have holidays.');
      if (holidays && zone !== TIME_ZONE)
        issue(
          index,
          'zone',
          `Μια χώρα με αργίες έχει την ώρα ${TIME_ZONE}: μόνο αυτή την ξέρει ο κώδικας.`,
          `A country with holidays has the time of ${TIME_ZONE}: the script knows no other.`,
        );
    });
  });

export type Countries = z.output<typeof countriesSchema>;
