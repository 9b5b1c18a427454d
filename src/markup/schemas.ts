/**
 * The shared files: claims, sources, helplines and their words. Facts stand here once and are referred to by id.
 * Runs in Node, at build time only.
 */
import { z } from 'zod';
import { fields, type ContentIds } from './fields.js';
import type { HolidaysFile } from './holidays.js';
import { contentIssue } from './messages.js';

/** The countries whose lines are known. The first is the default. */
export const countries = ['GR', 'CY'] as const;
export type Country = (typeof countries)[number];

/** What a reader may need a line for; "now" is one number for a teenager that answers at any hour. */
export const needs = ['danger', 'self-harm', 'teen', 'parent', 'threat', 'internet', 'picture', 'now'] as const;
export type Need = (typeof needs)[number];

const fieldsIn = (locale: string) => fields({ locale, claims: [], sources: [], needs: [...needs] });

export const claimsSchema = (locale: string) =>
  z.array(
    z.strictObject({
      id: z
        .string()
        .regex(/^S\d+$/)
        .describe('S και ένας αριθμός. Δεν αλλάζει.'),
      says: fieldsIn(locale).name().describe('Τι λέει η θέση, με μία ή δύο προτάσεις.'),
    }),
  );

/** Names stand as they are in every language; what is marked in them is another language than the reader's. */
export const sourcesSchema = (locale: string) => {
  const field = fieldsIn(locale);
  return z.array(
    z.strictObject({
      id: field.id().describe('Με αυτό την αναφέρουν τα υπόλοιπα αρχεία: sources: [ekad-2022].'),
      organisation: field.title().describe('Ποιος το λέει. Φαίνεται κάτω από την απάντηση.'),
      via: field
        .title()
        .optional()
        .describe(
          'Ποιος το αντέγραψε, όπου η σελίδα εκείνου που το λέει δεν βρίσκεται. Φαίνεται: «NCMEC, μέσω wtap.com».',
        ),
      title: field.name().describe('Πώς λέγεται η σελίδα ή η έρευνα.'),
      address: field.address().describe('Ολόκληρη διεύθυνση https της ίδιας της σελίδας ή, με via, του αντιγράφου.'),
      check: z
        .literal(true)
        .optional()
        .describe('true: κανείς δεν έχει ανοίξει ακόμη αυτή τη διεύθυνση. Ανοίξτε την πριν από τη δημοσίευση.'),
      published: field
        .day()
        .optional()
        .describe('Πότε γράφτηκε: 2026-11-22, 2026-11 ή 2026. Λείπει όπου η σελίδα δεν έχει ημερομηνία.'),
      place: field.name().optional().describe('Για ποσοστά: τόπος και έτος που μετρήθηκε.'),
      seen: field.day().describe('Η ημέρα που το διαβάσαμε.'),
      ask: z
        .array(field.name())
        .optional()
        .describe('Τι πρέπει να απαντήσει κάποιος που ξέρει, πριν δημοσιευτεί ό,τι στηρίζεται εδώ.'),
    }),
  );
};

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: () => contentIssue('Γράψτε την ώρα έτσι: "09:00".', 'Write the time like this: "09:00".'),
});
/** As calendars count them. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const weekdaysInOrder = 'mon,tue,wed,thu,fri,sat,sun';

/** Days that follow one another, with one opening and one closing: they are printed as «Δευτέρα–Παρασκευή 09:00–17:00». */
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

export const helplinesSchema = ({ locale, sources }: Pick<ContentIds, 'locale' | 'sources'>) => {
  const field = fields({ locale, claims: [], needs: [...needs], sources });
  return z.strictObject({
    lines: z
      .array(
        z
          .strictObject({
            id: field.id().describe('Χώρα και όνομα: gr-1056. Με αυτό βρίσκονται τα λόγια της στο el/helplines.yaml.'),
            country: z.enum(countries).describe('GR ή CY.'),
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
                'Μόνο όπου υπάρχει ωράριο: σε ποιες ανάγκες απαντά. Τις άλλες ώρες προτείνεται η γραμμή που απαντά πάντα σε όλες αυτές.',
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

/** The line that answers at any hour for those whom a line with hours is for. */
export function alwaysOpenAlternative({ lines, needs: served }: Helplines, line: Helpline): Helpline | undefined {
  return lines.find(
    (other) =>
      other?.country === line.country &&
      other.hours === 'always' &&
      line.for?.every((need) => served?.[need]?.includes?.(other.id)),
  );
}

/** What is wrong in who serves which need; told whatever else may be wrong in the file. */
export function wrongNeeds(raw: unknown): { path: (string | number)[]; message: string }[] {
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
  return [...silent, ...unserved];
}

export const wordsSchema = (locale: string, lineIds: string[]) => {
  const field = fieldsIn(locale);
  const label = field.text;
  return z.strictObject({
    always: label().describe('Για τις γραμμές που απαντούν πάντα: όλο το 24ωρο.'),
    free: label().describe('Για τις γραμμές χωρίς χρέωση: δωρεάν.'),
    identity: z
      .strictObject({
        anonymous: label().describe('ανώνυμα'),
        either: label().describe('επώνυμα ή ανώνυμα'),
        named: label().describe('επώνυμα'),
      })
      .describe('Αν λέει κανείς το όνομά του.'),
    days: z.record(z.enum(weekdays), label()).describe('Τα ονόματα των ημερών.'),
    months: z.array(label()).length(12).describe('Τα ονόματα των μηνών, όπως στέκονται μόνα τους: Ιανουάριος.'),
    according: label().describe('Πριν από την πηγή μιας γραμμής.'),
    confirmed: label().describe('Πριν από τον μήνα που επιβεβαιώθηκε μια γραμμή.'),
    source: label().describe('Πριν από μία πηγή.'),
    sources: label().describe('Πριν από πολλές πηγές.'),
    via: label().describe('Πριν από εκείνον που αντέγραψε μια πηγή: μέσω.'),
    otherwise: label().describe('Πριν από τον αριθμό που απαντά όταν μια γραμμή είναι κλειστή.'),
    old: z
      .strictObject({
        hours: label().describe('Ότι οι ώρες μπορεί να έχουν αλλάξει.'),
        rest: label().describe('Το ίδιο, για μια γραμμή που δεν γράφει ώρες.'),
        see: label().describe('Πριν από τη διεύθυνση όπου φαίνεται τι ισχύει.'),
      })
      .describe('Για μια γραμμή που δεν έχει νεότερη πηγή από 18 μήνες.'),
    lines: z
      .record(
        z.string(),
        z.strictObject({
          operator: field.text().describe('Ποιος απαντά.'),
          about: field.text().describe('Για ποιον και για τι, με τα λόγια της πηγής.'),
          ways: field.inline().optional().describe('Άλλοι τρόποι εκτός από τη φωνή.'),
          brief: field.text().describe('Λίγα λόγια δίπλα στον αριθμό, όπου φαίνεται μέσα σε άλλο widget.'),
        }),
      )
      .meta({
        description: 'Τα λόγια κάθε γραμμής, με το id που έχει στο helplines.yaml.',
        propertyNames: { enum: lineIds },
      })
      .superRefine((lines, context) => {
        for (const id of lineIds)
          if (!(id in lines))
            context.addIssue({
              ...contentIssue(`Λείπουν τα λόγια της γραμμής «${id}».`, `The words of the line "${id}" are missing.`),
              path: [],
            });
        for (const id of Object.keys(lines))
          if (!lineIds.includes(id))
            context.addIssue({ ...contentIssue(`Άγνωστη γραμμή «${id}».`, `Unknown helpline "${id}".`), path: [id] });
      }),
  });
};

export type Source = z.output<ReturnType<typeof sourcesSchema>>[number];
export type Helplines = z.output<ReturnType<typeof helplinesSchema>>;
export type Helpline = Helplines['lines'][number];
export type HelplineTexts = z.output<ReturnType<typeof wordsSchema>>;

/** Everything an element's markup may refer to. */
export interface SharedContent {
  sources: Source[];
  helplines: Helplines;
  holidays: HolidaysFile;
  words: HelplineTexts;
  locale: string;
}
