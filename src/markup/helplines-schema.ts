/**
 * Schema of content/helplines.yaml: the facts of each helpline, and which helplines serve which need.
 * Runs in Node, at build time only.
 */
import { z } from 'zod';
import { fields, type ContentIds } from './fields.js';
import { contentIssue } from './messages.js';
import { needs, weekdays } from './vocabulary.js';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: () => contentIssue('Γράψτε την ώρα έτσι: "09:00".', 'Write the time like this: "09:00".'),
});
const weekdaysInOrder = 'mon,tue,wed,thu,fri,sat,sun';

/** Consecutive days with the same opening hours, printed as «Δευτέρα–Παρασκευή 09:00–17:00». */
const hoursOfDays = z
  .strictObject({
    days: z.array(z.enum(weekdays)).min(1).describe('Συνεχόμενες μέρες: [mon, tue, wed].'),
    from: clock.describe('Ώρα που ανοίγει: "09:00".'),
    to: clock.describe('Ώρα που κλείνει: "17:00".'),
  })
  .refine(({ days }) => weekdaysInOrder.includes(days.join()), {
    error: () =>
      contentIssue(
        'Οι ημέρες πρέπει να είναι συνεχόμενες· αλλιώς γράψτε δύο ωράρια.',
        'The days must follow one another; write two entries otherwise.',
      ),
  })
  .refine(({ from, to }) => from < to, {
    error: () =>
      contentIssue('Η ώρα from πρέπει να είναι πριν από την ώρα to.', 'The time from must be before the time to.'),
  });

export const helplinesSchema = ({
  locale,
  sources,
  countries,
}: Pick<ContentIds, 'locale' | 'sources' | 'countries'>) => {
  const field = fields({ locale, claims: [], needs: [], sources, countries });
  return z.strictObject({
    lines: z
      .array(
        z
          .strictObject({
            id: field.id().describe('Χώρα και όνομα: gr-1056. Με αυτό βρίσκονται τα λόγια της στο el/helplines.yaml.'),
            country: field.country().describe('Ένα id του countries.yaml.'),
            number: field.phone().optional().describe('Όπως τυπώνεται, σε ομάδες και σε εισαγωγικά: "210 600 7686".'),
            site: field
              .address()
              .optional()
              .describe('Σελίδα για να γράψει ή να διαβάσει κανείς, δίπλα στον αριθμό ή στη θέση του.'),
            hours: z
              .union([z.literal('always'), z.array(hoursOfDays).min(1)])
              .optional()
              .describe('always: όλο το 24ωρο. Αλλιώς μέρες και ώρες Ελλάδας. Λείπει όταν δεν τις ξέρουμε.'),
            for: z
              .array(z.enum(needs))
              .min(1)
              .optional()
              .describe(
                'Μόνο όπου υπάρχει ωράριο: σε ποιες ανάγκες απαντά. Τις άλλες ώρες προτείνεται η γραμμή ' +
                  'που απαντά πάντα σε όλες αυτές.',
              ),
            free: z.literal(true).optional().describe('true, μόνο αν το λέει η πηγή.'),
            identity: z
              .enum(['anonymous', 'either', 'named'])
              .optional()
              .describe('Ανώνυμα, όπως θέλει κανείς, ή επώνυμα. Μόνο αν το λέει η πηγή.'),
            source: field.source().describe('Από πού την ξέρουμε: ένα id του sources.yaml.'),
            source_date: field
              .day()
              .optional()
              .describe('Πότε γράφτηκε το κείμενο της πηγής. Λείπει αν δεν έχει ημερομηνία.'),
            more_sources: field.sources().optional().describe('Κι άλλες πηγές, αν υπάρχουν.'),
            confirmed: z
              .union([z.literal(''), field.day()])
              .describe('Η ημέρα που ένας άνθρωπος κάλεσε ή διάβασε τη ζωντανή σελίδα. Μέχρι τότε "".'),
            ask: z
              .array(field.name())
              .optional()
              .describe('Τι άλλο να ρωτήσουμε όταν καλέσουμε, εκτός από όσα ρωτάμε κάθε γραμμή.'),
          })
          .refine((line) => line.number || line.site, {
            error: () => contentIssue('Χρειάζεται number ή site.', 'A number or a site is expected.'),
          })
          .refine((line) => Array.isArray(line.hours) === Boolean(line.for), {
            path: ['for'],
            error: () =>
              contentIssue(
                'Όπου υπάρχει ωράριο, και μόνο εκεί, χρειάζεται for: για ποιους είναι η γραμμή.',
                'Where there are hours, and only there, for is expected: whom the line is for.',
              ),
          }),
      )
      .describe('Οι γραμμές, μία φορά η καθεμιά.'),
    needs: z
      .record(z.enum(needs), z.array(z.string()).min(1))
      .describe('Ποιες γραμμές για κάθε ανάγκη, με τη σειρά που φαίνονται.'),
  });
};

/** The 24/7 helpline in the same country that serves all the needs of a helpline with limited hours. */
export function alwaysOpenAlternative({ lines, needs: served }: Helplines, line: Helpline): Helpline | undefined {
  return lines.find(
    (other) =>
      other?.country === line.country &&
      other.hours === 'always' &&
      line.for?.every((need) => served?.[need]?.includes?.(other.id)),
  );
}

/** Cross-checks between needs and helplines; runs even if the file has other errors. */
export function needIssues(raw: unknown, countries: string[]): { path: (string | number)[]; message: string }[] {
  const { lines, needs: served } = (raw ?? {}) as { lines?: Partial<Helpline>[]; needs?: Record<string, string[]> };
  if (!Array.isArray(lines)) return [];
  const silent = lines.flatMap((line, index) =>
    Array.isArray(line?.for) && !alwaysOpenAlternative(raw as Helplines, line as Helpline)
      ? [
          {
            path: ['lines', index, 'for'],
            ...contentIssue(
              'Καμία γραμμή δεν απαντά όλο το 24ωρο σε όλες αυτές τις ανάγκες.',
              'No line that always answers serves all of these needs.',
            ),
          },
        ]
      : [],
  );
  const unserved = Object.entries(served ?? {}).flatMap(([need, ids]) => {
    if (!Array.isArray(ids)) return [];
    const serving = ids.map((id) => lines.find((line) => line?.id === id));
    const unknown = ids.flatMap((id, index) =>
      serving[index]
        ? []
        : [{ path: ['needs', need, index], ...contentIssue(`Άγνωστη γραμμή «${id}».`, `Unknown helpline "${id}".`) }],
    );
    const missing = countries
      .filter((country) => !serving.some((line) => line?.country === country))
      .map((country) => ({
        path: ['needs', need],
        ...contentIssue(`Καμία γραμμή για τη χώρα ${country}.`, `No line for the country ${country}.`),
      }));
    const closing =
      need === 'now' && serving.some((line) => line && line.hours !== 'always')
        ? [
            {
              path: ['needs', need],
              ...contentIssue(
                'Εδώ μπαίνουν μόνο γραμμές με hours: always.',
                'Only lines with hours: always belong here.',
              ),
            },
          ]
        : [];
    return [...unknown, ...missing, ...closing];
  });
  const needed = Object.values(served ?? {}).flat();
  const idle = lines.flatMap((line, index) =>
    line?.id === undefined || needed.includes(line.id)
      ? []
      : [
          {
            path: ['lines', index, 'id'],
            ...contentIssue(
              `Η γραμμή «${line.id}» δεν είναι σε καμία ανάγκη, και δεν θα τη δει κανείς. Γράψτε το id ` +
                `της κάτω από needs.`,
              `The helpline "${line.id}" is under no need, so nobody would see it. Write its id under needs.`,
            ),
          },
        ],
  );
  return [...silent, ...unserved, ...idle];
}

export type Helplines = z.output<ReturnType<typeof helplinesSchema>>;
export type Helpline = Helplines['lines'][number];
