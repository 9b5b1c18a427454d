/**
 * Field types for content. Each validates, normalises to NFC, renders the allowed Markdown and escapes HTML, so that a
 * field's output is safe to insert into markup. Runs in Node, at build time only.
 */
import { z } from 'zod';
import { addressIssues, isFrontPage } from './addresses.js';
import { groupIssues, versionsOf } from './by-country.js';
import { contentIssue } from './messages.js';
import { checkLinks, rejectHidden, rejectMarkdown, rejectPhoneNumbers, type Check } from './text-checks.js';
import type { Country, Need } from './vocabulary.js';
import { escapeHtml, plain, rich } from './words.js';

/** The language of a file, and the ids that its items may refer to: the shared files are read before any element. */
export interface ContentIds {
  locale: string;
  claims: string[];
  sources: string[];
  needs: string[];
  countries: string[];
}

/** Longest title, in characters: two lines in a widget 320 px wide. */
const TITLE_LIMIT = 60;
/** Longest plain text, in characters: a short paragraph. */
const TEXT_LIMIT = 320;

/** Registers the fields that people read; a translation replaces those with `translated`. */
export const textFields = z.registry<{ translated: boolean }>();

interface TextRules {
  /** Longest version of the text in a country, in characters. */
  limit: number;
  /** The countries that may have words of their own in it. */
  countries?: string[];
  checks?: Check[];
}

/** What is wrong in a text: its length is checked before anything that could take long. */
function textIssues(text: string, { limit, countries = [], checks = [] }: TextRules) {
  const inGroups = groupIssues(text, countries);
  if (inGroups.length) return inGroups;
  const length = Math.max(...versionsOf(text, countries).map((version) => version.length));
  if (length > limit)
    return [
      contentIssue(
        `Πολύ μεγάλο: ${length} χαρακτήρες, το όριο είναι ${limit}.`,
        `Too long: ${length} characters, the limit is ${limit}.`,
      ),
    ];
  const found = versionsOf(text, countries).flatMap((version) =>
    [rejectHidden, ...checks].flatMap((check) => check(version)),
  );
  // What all countries read is told once.
  return [...new Map(found.map((issue) => [issue.message, issue])).values()];
}

const string = (rules: TextRules) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1, { error: () => contentIssue('Το κείμενο είναι κενό.', 'The text is empty.') })
    .superRefine((text, context) => {
      for (const issue of textIssues(text, rules)) context.addIssue(issue);
    })
    .meta({ maxLength: rules.limit * (rules.countries?.length || 1) });

const idPattern = (pattern: RegExp, el: string, en: string) =>
  z.string().regex(pattern, { error: (issue) => contentIssue(`${el}: «${issue.input}».`, `${en}: "${issue.input}".`) });

const oneOf = (ids: string[], el: string, en: string) =>
  z
    .string()
    .refine((id) => ids.includes(id), {
      error: (issue) =>
        contentIssue(`Άγνωστη ${el} «${issue.input}». Υπάρχουν: ${ids.join(', ')}.`, `Unknown ${en} "${issue.input}".`),
    })
    .meta({ enum: ids });

/** Whether a text that looks like an ISO date is one: 2026-02-30 is none. */
export const isDate = (text: string): boolean =>
  !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A day, a month or a year: 2026-11-22, 2026-11, 2026. Never in the future. */
const day = () =>
  z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
    .superRefine((value, context) => {
      if (!DAY.test(value) || !isDate(value))
        context.addIssue(
          contentIssue(
            `«${value}» δεν είναι ημερομηνία: γράψτε 2026-11-22, 2026-11 ή 2026.`,
            `"${value}" is not a date: write 2026-11-22, 2026-11 or 2026.`,
          ),
        );
      else if (Date.parse(value) > Date.now())
        context.addIssue(
          contentIssue(`Η ημερομηνία ${value} είναι στο μέλλον.`, `The date ${value} is in the future.`),
        );
    })
    .meta({ type: ['string', 'integer'], pattern: DAY.source });

const PHONE = /^(\d{3,5}|\d{3} \d{3}( \d{4})?)$/;

/** A number as it is printed, in groups: "210 600 7686". */
const phone = () =>
  z
    .unknown()
    .transform((value, context) => {
      if (typeof value === 'number') {
        context.addIssue(
          contentIssue(`Βάλτε τον αριθμό σε εισαγωγικά: "${value}".`, `Put the number in quotes: "${value}".`),
        );
        return z.NEVER;
      }
      if (typeof value !== 'string' || !PHONE.test(value)) {
        context.addIssue(
          contentIssue(
            `«${value}» δεν είναι αριθμός τηλεφώνου: γράψτε ψηφία σε ομάδες, π.χ. "210 600 7686".`,
            `"${value}" is not a phone number: write digits in groups, e.g. "210 600 7686".`,
          ),
        );
        return z.NEVER;
      }
      return value;
    })
    .meta({ type: 'string', pattern: PHONE.source });

const address = () =>
  z.string().superRefine((value, context) => {
    for (const issue of addressIssues(value)) context.addIssue(issue);
  });

/** The address of a page, never the front page of its site. */
const page = () =>
  address().superRefine((value, context) => {
    if (!addressIssues(value).length && isFrontPage(value))
      context.addIssue(
        contentIssue(
          `Αρχική σελίδα «${value}»: γράψτε τη διεύθυνση της ίδιας της σελίδας που το λέει.`,
          `Front page "${value}": write the address of the page that says it.`,
        ),
      );
  });

const requirePlaces =
  (places: string[]): Check =>
  (text) =>
    places
      .map((name) => `{${name}}`)
      .filter((place) => !text.includes(place))
      .map((place) => contentIssue(`Λείπει το ${place}.`, `${place} is missing.`));

const signers = ['lawyer', 'psychologist'] as const;

/** The field kinds a schema is built from. */
export const fields = ({ locale, ...known }: ContentIds) => {
  const { countries } = known;
  const [first] = countries;
  const words = (rules: TextRules, make: typeof plain) =>
    string(rules)
      .transform((text) => make(text, locale, first))
      .register(textFields, { translated: true });
  const plainWords = (rules: TextRules) =>
    words({ ...rules, checks: [rejectPhoneNumbers, rejectMarkdown, ...(rules.checks ?? [])] }, plain);
  const title = () => plainWords({ limit: TITLE_LIMIT });
  const text = () => plainWords({ limit: TEXT_LIMIT, countries });
  return {
    /** What the head of every element says. */
    head: () => ({
      audience: title().describe('Για ποιον είναι, πάνω από τον τίτλο.'),
      title: title().describe('Ο τίτλος του widget.'),
      lead: text().describe('Μία ή δύο προτάσεις κάτω από τον τίτλο.'),
    }),
    /** A heading or a question: one line, no Markdown, the same in every country. */
    title,
    /** A sentence or two, no Markdown. */
    text,
    /** A sentence or two with placeholders: `{hours}`. */
    template: (...places: string[]) => plainWords({ limit: TEXT_LIMIT, checks: [requirePlaces(places)] }),
    /** The name of a page or a study, as it is in every language. */
    name: () => string({ limit: TITLE_LIMIT * 2 }).register(textFields, { translated: false }),
    /** Paragraphs and lists, with links and bold. */
    rich: () => words({ limit: 4 * TEXT_LIMIT, countries, checks: [rejectPhoneNumbers, checkLinks] }, rich),
    /** What readers type to find an item, as they type it: never shown, the same list in every language. */
    search: () =>
      z
        .array(string({ limit: TITLE_LIMIT }))
        .min(1)
        .transform((words) => words.map(escapeHtml)),
    phone,
    address,
    page,
    day,
    id: () =>
      idPattern(
        /^[a-z0-9-]+$/,
        'Το id έχει μόνο μικρά λατινικά, ψηφία και παύλες',
        'An id has only small Latin letters, digits and hyphens',
      ),
    /** A public, permanent id, which must not reveal its subject: it shows in addresses. */
    publicId: () =>
      idPattern(/^prin-[a-z]+-\d{2}$/, 'Το δημόσιο id έχει τη μορφή prin-faq-07', 'A public id looks like prin-faq-07'),
    claims: () =>
      z
        .array(oneOf(known.claims, 'θέση', 'claim'))
        .min(1)
        .describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
    sources: () => z.array(oneOf(known.sources, 'πηγή', 'source')).describe('Από πού το ξέρουμε: id του sources.yaml.'),
    source: () => oneOf(known.sources, 'πηγή', 'source'),
    needs: () => z.array(oneOf(known.needs, 'ανάγκη', 'need').transform((id) => id as Need)).min(1),
    need: () => oneOf(known.needs, 'ανάγκη', 'need').transform((id) => id as Need),
    country: () => oneOf(known.countries, 'χώρα', 'country').transform((id) => id as Country),
    audience: () => z.enum(['teen', 'parent', 'both']),
    /** Who has to sign what stands here before it is published. */
    signers: () =>
      z
        .array(z.enum(signers))
        .min(1)
        .optional()
        .describe('Ποιος υπογράφει πριν από τη δημοσίευση: lawyer (νομικός), psychologist (παιδοψυχολόγος).'),
  };
};

export type Fields = ReturnType<typeof fields>;
