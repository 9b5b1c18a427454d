/**
 * Field types for content. Each validates, normalises to NFC, renders the allowed Markdown and escapes HTML, so that a
 * field's output is safe to insert into markup. Runs in Node, at build time only.
 */
import { z } from 'zod';
import { contentIssue } from './messages.js';
import type { Country, Need } from './vocabulary.js';
import { escapeHtml, inline, markdown, plain, rich } from './words.js';

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
/** Longest plain or inline text, in characters: a short paragraph. */
const TEXT_LIMIT = 320;

/** Registers the fields that people read; a translation replaces those with `translated`. */
export const textFields = z.registry<{ translated: boolean }>();

const plainString = (limit: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1, { error: () => contentIssue('Το κείμενο είναι κενό.', 'The text is empty.') })
    .superRefine((text, context) => {
      if (text.length > limit)
        context.addIssue(
          contentIssue(
            `Πολύ μεγάλο: ${text.length} χαρακτήρες, το όριο είναι ${limit}.`,
            `Too long: ${text.length} characters, the limit is ${limit}.`,
          ),
        );
    })
    .meta({ maxLength: limit });

/** Requires a whole https address of every link, and rejects half-written links, which would show as text. */
const checkLinks = (text: string, context: z.RefinementCtx) => {
  if (/!\[/.test(text)) context.addIssue(contentIssue('Οι εικόνες δεν επιτρέπονται.', 'Images are not allowed.'));
  const inlines = markdown.parse(text, {}).flatMap((token) => token.children ?? []);
  for (const token of inlines) {
    if (token.type === 'text' && /\]\s?\(|\]\[/.test(token.content))
      context.addIssue(
        contentIssue(
          'Σπασμένος σύνδεσμος: γράψτε [κείμενο](https://διεύθυνση).',
          'Broken link: write [text](https://address).',
        ),
      );
    if (token.type === 'link_open') checkAddress(String(token.attrGet('href')), context);
  }
};

function checkAddress(address: string, context: z.RefinementCtx): void {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || !url.hostname.includes('.') || /["'<>`\s]/.test(address))
    context.addIssue(
      contentIssue(
        `Σπασμένος σύνδεσμος «${address}»: χρειάζεται ολόκληρη διεύθυνση https.`,
        `Broken link "${address}": a whole https address is expected.`,
      ),
    );
}

/** Rejects Markdown in short texts, where its signs would show as they are. */
const rejectMarkdown = (text: string, context: z.RefinementCtx) => {
  if (/\]\(|\*\*/.test(text))
    context.addIssue(contentIssue('Εδώ δεν γράφονται σύνδεσμοι ούτε έντονα.', 'No links and no bold here.'));
};

/**
 * Rejects phone numbers: they are in helplines.yaml only, and a text refers to a need, so that no number gets out of
 * date.
 */
const rejectPhoneNumbers = (text: string, context: z.RefinementCtx) => {
  const phone = /(?<!\d|\d[.,–:])(?:1\d{2,4}|116\s?\d{3}|2\d{2}\s?\d{3}\s?\d{4})(?!\d|[.,–:]\d|\s?%)/.exec(text)?.[0];
  if (phone)
    context.addIssue(
      contentIssue(
        `Ο αριθμός «${phone}» ανήκει στο helplines.yaml: εδώ γράψτε needs: [ανάγκη].`,
        `The number "${phone}" belongs in helplines.yaml: write needs: [need] here.`,
      ),
    );
};

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

/** A day, a month or a year: 2026-11-22, 2026-11, 2026. Never in the future. */
const day = () =>
  z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
    .superRefine((value, context) => {
      const valid =
        /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) &&
        !Number.isNaN(Date.parse(value)) &&
        new Date(value).toISOString().startsWith(value);
      if (!valid)
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
    .meta({ type: ['string', 'integer'], pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

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
      if (typeof value !== 'string' || !/^(\d{3,5}|\d{3} \d{3}( \d{4})?)$/.test(value)) {
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
    .meta({ type: 'string', pattern: '^(\\d{3,5}|\\d{3} \\d{3}( \\d{4})?)$' });

const address = () => z.string().superRefine((value, context) => checkAddress(value, context));

const linkedWords = (limit: number) => plainString(limit).superRefine(rejectPhoneNumbers).superRefine(checkLinks);

const plainWords = (limit: number, locale: string, holes: string[] = []) =>
  plainString(limit)
    .superRefine(rejectPhoneNumbers)
    .superRefine(rejectMarkdown)
    .superRefine((text, context) => {
      for (const hole of holes.map((name) => `{${name}}`))
        if (!text.includes(hole)) context.addIssue(contentIssue(`Λείπει το ${hole}.`, `${hole} is missing.`));
    })
    .transform((text) => plain(text, locale))
    .register(textFields, { translated: true });

/** The field kinds a schema is built from. */
export const fields = ({ locale, ...known }: ContentIds) => ({
  /** A heading or a question: one line, no Markdown. */
  title: () => plainWords(TITLE_LIMIT, locale),
  /** A sentence or two, no Markdown. */
  text: () => plainWords(TEXT_LIMIT, locale),
  /** A sentence or two with placeholders: `{hours}`. */
  template: (...holes: string[]) => plainWords(TEXT_LIMIT, locale, holes),
  /** The name of a page or a study, as it is in every language. */
  name: () => plainString(TITLE_LIMIT * 2).register(textFields, { translated: false }),
  /** A sentence or two with links and bold. */
  inline: () =>
    linkedWords(TEXT_LIMIT)
      .transform((text) => inline(text, locale))
      .register(textFields, { translated: true }),
  /** Paragraphs and lists, with links and bold. */
  rich: () =>
    linkedWords(4 * TEXT_LIMIT)
      .transform((text) => rich(text, locale))
      .register(textFields, { translated: true }),
  /** What readers type to find an item, as they type it: never shown, the same list in every language. */
  search: () =>
    z
      .array(plainString(TITLE_LIMIT))
      .min(1)
      .transform((words) => words.map(escapeHtml)),
  phone,
  address,
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
  claims: () => z.array(oneOf(known.claims, 'θέση', 'claim')).min(1),
  sources: () => z.array(oneOf(known.sources, 'πηγή', 'source')),
  source: () => oneOf(known.sources, 'πηγή', 'source'),
  needs: () => z.array(oneOf(known.needs, 'ανάγκη', 'need').transform((id) => id as Need)).min(1),
  need: () => oneOf(known.needs, 'ανάγκη', 'need').transform((id) => id as Need),
  country: () => oneOf(known.countries, 'χώρα', 'country').transform((id) => id as Country),
  audience: () => z.enum(['teen', 'parent', 'both']),
});

export type Fields = ReturnType<typeof fields>;
