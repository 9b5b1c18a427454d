/**
 * The shared files: claims, sources, helplines and their words. Facts stand here once and are referred to by id.
 * Runs in Node, at build time only.
 */
import { z } from 'zod';
import { fields, type Known } from './fields.js';
import type { HolidaysFile } from './holidays.js';
import { say } from './mistakes.js';

/** The countries whose lines are known. The first is the default. */
export const countries = ['GR', 'CY'] as const;
export type Country = (typeof countries)[number];

/** What a reader may need a line for; "now" is one number for a teenager that answers at any hour. */
export const needs = ['danger', 'self-harm', 'teen', 'parent', 'threat', 'internet', 'picture', 'now'] as const;
export type Need = (typeof needs)[number];

const is = fields({ claims: [], sources: [], needs: [...needs] });

export const claimsSchema = z.array(z.strictObject({ id: z.string().regex(/^S\d+$/), says: is.name() }));

export const sourcesSchema = z
  .array(
    z.strictObject({
      id: is.id(),
      /** Who says it. */
      organisation: is.title(),
      /** What the page or study is called. */
      title: is.name(),
      address: is.address(),
      /** When the text was published; left out where it carries no date. */
      published: is.day().optional(),
      /** What a figure is about: the place and the year it was counted. */
      place: is.name().optional(),
      /** The day we read it. */
      seen: is.day(),
    }),
  )

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: () => say('Γράψτε την ώρα έτσι: "09:00".', 'Write the time like this: "09:00".') });
/** As calendars count them. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const weekdaysInOrder = 'mon,tue,wed,thu,fri,sat,sun';

/** Days that follow one another, with one opening and one closing: they are printed as «Δευτέρα–Παρασκευή 09:00–17:00». */
const hoursOfDays = z
  .strictObject({ days: z.array(z.enum(weekdays)).min(1), from: clock, to: clock })
  .refine(({ days }) => weekdaysInOrder.includes(days.join()), { error: () => say('Οι ημέρες πρέπει να είναι συνεχόμενες· αλλιώς γράψτε δύο ωράρια.', 'The days must follow one another; write two entries otherwise.') })
  .refine(({ from, to }) => from < to, { error: () => say('Η ώρα from πρέπει να είναι πριν από την ώρα to.', 'The time from must be before the time to.') });

export const helplinesSchema = (known: Pick<Known, 'sources'>) => {
  const its = fields({ claims: [], needs: [...needs], sources: known.sources });
  return z.strictObject({
    lines: z
      .array(
        z
          .strictObject({
            id: its.id(),
            country: z.enum(countries),
            /** As printed, in groups and in quotes. */
            number: its.phone().optional(),
            /** A page to write to or to read, beside the number or instead of it. */
            site: its.address().optional(),
            /** "always" is round the clock, every day; a list gives days and times in Europe/Athens; left out is not known. */
            hours: z.union([z.literal('always'), z.array(hoursOfDays).min(1)]).optional(),
            /** Whom a line with hours is for: at other hours one that always answers and serves all of these is named. */
            for: z.array(z.enum(needs)).min(1).optional(),
            free: z.literal(true).optional(),
            identity: z.enum(['anonymous', 'either', 'named']).optional(),
            source: its.source(),
            /** The date of the text it comes from; left out where the text carries none. */
            source_date: its.day().optional(),
            more_sources: its.sources().optional(),
            /** The day a person called, or read the operator's live site; empty until then. */
            confirmed: z.union([z.literal(''), its.day()]),
          })
          .refine((line) => line.number || line.site, { error: () => say('Χρειάζεται number ή site.', 'A number or a site is expected.') })
          .refine((line) => Array.isArray(line.hours) === Boolean(line.for), {
            path: ['for'],
            error: () => say('Όπου υπάρχει ωράριο, και μόνο εκεί, χρειάζεται for: για ποιους είναι η γραμμή.', 'Where there are hours, and only there, for is expected: whom the line is for.'),
          }),
      )
      ,
    needs: z.record(z.enum(needs), z.array(z.string()).min(1)),
  });
};

/** The line that answers at any hour for those whom a line with hours is for. */
export function otherwise({ lines, needs: served }: Helplines, line: Line): Line | undefined {
  return lines.find((other) => other?.country === line.country && other.hours === 'always' && line.for?.every((need) => served?.[need]?.includes?.(other.id)));
}

/** What is wrong in who serves which need; told whatever else may be wrong in the file. */
export function wrongNeeds(raw: unknown): { path: (string | number)[]; message: string }[] {
  const { lines, needs: served } = (raw ?? {}) as { lines?: Partial<Line>[]; needs?: Record<string, string[]> };
  if (!Array.isArray(lines)) return [];
  const silent = lines.flatMap((line, index) =>
    Array.isArray(line?.for) && !otherwise(raw as Helplines, line as Line)
      ? [{ path: ['lines', index, 'for'], ...say('Καμία γραμμή δεν απαντά όλο το 24ωρο σε όλες αυτές τις ανάγκες.', 'No line that always answers serves all of these needs.') }]
      : [],
  );
  const unserved = Object.entries(served ?? {}).flatMap(([need, ids]) => {
    if (!Array.isArray(ids)) return [];
    const serving = ids.map((id) => lines.find((line) => line?.id === id));
    const unknown = ids.flatMap((id, index) => (serving[index] ? [] : [{ path: ['needs', need, index], ...say(`Άγνωστη γραμμή «${id}».`, `Unknown helpline "${id}".`) }]));
    const missing = countries
      .filter((country) => !serving.some((line) => line?.country === country))
      .map((country) => ({ path: ['needs', need], ...say(`Καμία γραμμή για τη χώρα ${country}.`, `No line for the country ${country}.`) }));
    const closing =
      need === 'now' && serving.some((line) => line && line.hours !== 'always')
        ? [{ path: ['needs', need], ...say('Εδώ μπαίνουν μόνο γραμμές με hours: always.', 'Only lines with hours: always belong here.') }]
        : [];
    return [...unknown, ...missing, ...closing];
  });
  return [...silent, ...unserved];
}

export const wordsSchema = (lineIds: string[]) => {
  const label = is.text;
  return z.strictObject({
    always: label(),
    free: label(),
    identity: z.strictObject({ anonymous: label(), either: label(), named: label() }),
    days: z.strictObject({ mon: label(), tue: label(), wed: label(), thu: label(), fri: label(), sat: label(), sun: label() }),
    /** As they stand alone: Ιανουάριος. */
    months: z.array(label()).length(12),
    according: label(),
    confirmed: label(),
    source: label(),
    sources: label(),
    /** Before the number that answers when a line is closed. */
    otherwise: label(),
    /** What is said of an entry that nothing has renewed for long: of its hours, or of the rest where it has none; and where to look. */
    old: z.strictObject({ hours: label(), rest: label(), see: label() }),
    lines: z
      .record(
        z.string(),
        z.strictObject({
          /** Who answers. */
          operator: is.text(),
          /** For whom and for what, in the source's words. */
          about: is.text(),
          /** Other ways than the voice. */
          ways: is.inline().optional(),
          /** A few words beside the number where it stands in another widget. */
          brief: is.text(),
        }),
      )
      .superRefine((lines, context) => {
        for (const id of lineIds) if (!(id in lines)) context.addIssue({ ...say(`Λείπουν τα λόγια της γραμμής «${id}».`, `The words of the line "${id}" are missing.`), path: [] });
        for (const id of Object.keys(lines))
          if (!lineIds.includes(id)) context.addIssue({ ...say(`Άγνωστη γραμμή «${id}».`, `Unknown helpline "${id}".`), path: [id] });
      }),
  });
};

export type Source = z.output<typeof sourcesSchema>[number];
export type Helplines = z.output<ReturnType<typeof helplinesSchema>>;
export type Line = Helplines['lines'][number];
export type Words = z.output<ReturnType<typeof wordsSchema>>;

/** Everything an element's markup may refer to. */
export interface Library {
  sources: Source[];
  helplines: Helplines;
  holidays: HolidaysFile;
  words: Words;
  locale: string;
}
