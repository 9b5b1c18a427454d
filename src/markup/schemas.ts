/**
 * The shared files but for the facts of the helplines: claims, sources, and the words of the helplines. An element
 * refers to their entries by id. Runs in Node, at build time only.
 */
import { z } from 'zod';
import type { Countries } from './countries-schema.js';
import type { EditorTexts } from './editor-schema.js';
import { fields } from './fields.js';
import type { Helplines } from './helplines-schema.js';
import type { HolidaysFile } from './holidays.js';
import { contentIssue } from './messages.js';
import { weekdays } from './vocabulary.js';

const fieldsIn = (locale: string) => fields({ locale, claims: [], sources: [], needs: [], countries: [] });

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

/** A name, which is not translated. Parts in another language than the page are marked. */
export const sourcesSchema = (locale: string, countries: string[]) => {
  const field = fields({ locale, claims: [], sources: [], needs: [], countries });
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
      address: field
        .page()
        .describe(
          'Ολόκληρη διεύθυνση https της ίδιας της σελίδας ή, με via, του αντιγράφου. Ποτέ η αρχική ενός τόπου.',
        ),
      country: field
        .country()
        .optional()
        .describe('Μόνο αν μιλά για μία χώρα, όπως ένας νόμος: τη βλέπουν όσοι διαβάζουν για αυτή τη χώρα.'),
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

/** Questions that wait until something has been read or asked: no widget shows them, the text version lists them. */
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
    who: label().describe('Ανοίγει ό,τι ξέρουμε για μια γραμμή: ποιος απαντά.'),
    how: label().describe('Ανοίγει τις πηγές ενός widget: από πού το ξέρουμε.'),
    otherwise: label().describe('Πριν από τον αριθμό που απαντά όταν μια γραμμή είναι κλειστή.'),
    old: z
      .strictObject({
        hours: label().describe('Ότι οι ώρες μπορεί να έχουν αλλάξει.'),
        rest: label().describe('Το ίδιο, για μια γραμμή που δεν γράφει ώρες.'),
        see: label().describe('Πριν από τη διεύθυνση όπου φαίνεται τι ισχύει.'),
      })
      .describe('Για μια γραμμή που δεν έχει νεότερη πηγή από 18 μήνες.'),
    frame: z
      .strictObject({
        call: label().describe('Πριν από τον αριθμό, όταν δεν είναι βέβαιο ότι το πάτημα ανοίγει την κλήση.'),
        address: label().describe('Στο χαρτί, πριν από τη διεύθυνση της σελίδας που έχει όλο το κείμενο.'),
      })
      .describe('Για ένα widget μέσα σε πλαίσιο (iframe).'),
    page: z
      .strictObject({
        back: label().describe('Ο σύνδεσμος προς τη σελίδα του ίδιου ιστότοπου από την οποία ήρθε κανείς.'),
        numbers: label().describe('Πριν από τις χώρες: ποιας χώρας οι αριθμοί φαίνονται.'),
        present: label().describe('Ο σύνδεσμος που δείχνει τη σελίδα κομμάτι κομμάτι, για τον προβολέα.'),
        poster: label().describe('Ο σύνδεσμος προς την αφίσα Α4.'),
      })
      .describe('Για τη σελίδα που έχει μόνο ένα widget (text/….html).'),
    present: z
      .strictObject({
        label: label().describe('Πώς λέγεται η παρουσίαση, για όσους ακούν τη σελίδα.'),
        previous: label().describe('Το προηγούμενο κομμάτι.'),
        next: label().describe('Το επόμενο κομμάτι.'),
        full: label().describe('Γεμίζει την οθόνη.'),
        end: label().describe('Τελειώνει την παρουσίαση.'),
        count: label().describe('Ποιο κομμάτι από πόσα: {n} από {all}.'),
      })
      .describe('Για τον προβολέα (text/….html?present).'),
    poster: z
      .strictObject({
        hint: label().describe('Τι κάνει κανείς με τη σελίδα· δεν τυπώνεται.'),
        here: label().describe('Πριν από τη γραμμή όπου γράφει το σχολείο ποιος ακούει εκεί.'),
        scan: label().describe('Κάτω από τον κωδικό QR.'),
      })
      .describe('Για την αφίσα Α4 (poster/….html).'),
    offline: z
      .strictObject({
        title: label().describe('Ο τίτλος του αρχείου.'),
        lead: label().describe('Τι είναι, σε δυο γραμμές.'),
        contents: label().describe('Πριν από τους συνδέσμους προς τα widgets.'),
      })
      .describe('Για το ένα αρχείο με όλα (prin-offline.html).'),
    lines: z
      .record(
        z.string(),
        z.strictObject({
          operator: field.text().describe('Ποιος απαντά.'),
          about: field.text().describe('Για ποιον και για τι, με τα λόγια της πηγής.'),
          ways: field.text().optional().describe('Άλλοι τρόποι εκτός από τη φωνή.'),
          brief: field
            .text()
            .describe('Λίγα λόγια μαζί με τον αριθμό, πάνω σε ό,τι πατιέται: ποιος απαντά, για ποιον.'),
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

type Claim = z.output<ReturnType<typeof claimsSchema>>[number];
export type Source = z.output<ReturnType<typeof sourcesSchema>>[number];
type Held = z.output<ReturnType<typeof heldSchema>>;
export type HelplineTexts = z.output<ReturnType<typeof wordsSchema>>;

/** What all elements and the text version share, in one language. */
export interface SharedContent {
  claims: Claim[];
  sources: Source[];
  helplines: Helplines;
  countries: Countries;
  /** Holidays are known for one country only. */
  holidays: HolidaysFile;
  words: HelplineTexts;
  editor: EditorTexts;
  held: Held[];
  locale: string;
}
