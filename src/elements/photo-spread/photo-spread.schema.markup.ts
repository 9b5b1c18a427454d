/** Schema of content/<locale>/photo-spread.yaml. */
import { z } from 'zod';
import type { Fields } from '../../markup/fields.js';

const heading = (field: Fields) => field.title().describe('Ο τίτλος.');

/** The forms of a sentence for one person fewer, and for several. */
const less = (field: Fields, ...places: string[]) =>
  z
    .strictObject({
      one: field.template(...places).describe('Για έναν λιγότερο.'),
      other: field.template('less', ...places).describe('Για {less} λιγότερους.'),
    })
    .optional();

const play = (field: Fields) =>
  z.strictObject({
    title: heading(field),
    rule: field.text().describe('Ο κανόνας του μοντέλου, με μία πρόταση.'),
    honesty: field.text().describe('Ότι είναι μοντέλο και όχι πρόβλεψη. Στέκεται δίπλα στο σχήμα.'),
    safe: field.text().describe('Ότι δεν ζητείται φωτογραφία.'),
    yours: field.title().describe('Τι είναι η κίτρινη τελεία.'),
    others: field.title().describe('Τι είναι οι γεμάτες τελείες.'),
    spared: field.title().describe('Τι είναι οι άδειες τελείες.'),
    start: field.title().describe('Το κουμπί που το στέλνει.'),
    step: field.title().describe('Το κουμπί για το επόμενο βήμα.'),
    reset: field.title().describe('Το κουμπί που γυρίζει στην αρχή.'),
    pass: field.title().describe('Πάνω από τη γραμμή 0 ως 10.'),
    each: field.title().describe('Πάνω από τη γραμμή 1 ως 6.'),
    claims: field.claims(),
  });

const live = (field: Fields) =>
  z.strictObject({
    zero: field.text().describe('Πριν σταλεί.'),
    sent: field.text().describe('Μόλις σταλεί.'),
    noOne: field.text().describe('Κανείς δεν την προώθησε ποτέ.'),
    one: field.template('n').describe('Την προώθησε ένας. {n}: πόσοι την έχουν.'),
    other: field.template('k', 'n').describe('Την προώθησαν {k}. {n}: πόσοι την έχουν.'),
    ended: field.template('n').describe('Σταμάτησε, αφού είχε προωθηθεί.'),
    stopped: field.text().describe('Σε αυτό το βήμα κάποιος σταμάτησε.'),
    fast: field.text().describe('Σε αυτό το βήμα την πήραν πολλοί μαζί.'),
    many: field.text().describe('Στο τέλος, όταν την έχουν πολλοί.'),
    beyond: field.template('k', 'n').describe('Όταν δεν χωρούν όλοι στο σχήμα.'),
    claims: field.claims(),
  });

const table = (field: Fields) =>
  z.strictObject({
    open: field.title().describe('Το κουμπί που ανοίγει τον πίνακα.'),
    caption: field.text().describe('Πάνω από τον πίνακα.'),
    step: field.title().describe('Πρώτη στήλη.'),
    hands: field.title().describe('Δεύτερη στήλη.'),
    stop: field.title().describe('Τρίτη στήλη: με έναν που σταματά.'),
    help: field.title().describe('Η ίδια στήλη, με τη βοήθεια που διάλεξε ο αναγνώστης.'),
    settings: field.template('k', 'n').describe('Με ποιους αριθμούς βγήκε ο πίνακας.'),
    summary: field.text().describe('Ο πίνακας με λόγια.'),
    example: field.template('k').describe('Τι είναι το παράδειγμα, και πόσο συχνά δεν γίνεται τίποτα.'),
  });

const years = (field: Fields) =>
  z.strictObject({
    title: heading(field),
    control: field.title().describe('Πάνω από τη γραμμή 0 ως 30.'),
    now: field.text().describe('Πρώτα, χωρίς χρόνια.'),
    later: field.template('y').describe('Στη μέση, με τα χρόνια και κάτι που γίνεται τότε.'),
    any: field.title().describe('Ποια χρόνια, όσο δεν έχει διαλέξει κανείς.'),
    end: field.text().describe('Αμέσως μετά, κάτι που δίνει ελπίδα.'),
    adult: field.text().describe('Ποιος βοηθά όσους μεγάλωσαν.'),
    claims: field.claims(),
  });

const help = (field: Fields) =>
  z.strictObject({
    title: heading(field),
    ours: field.template('report', 'fingerprint').describe('Ότι διαλέξαμε εμείς πόσο βοηθά το καθένα.'),
    items: z
      .array(
        z.strictObject({
          id: z.enum(['stop', 'report', 'fingerprint', 'beside']).describe('Τι κάνει στο μοντέλο.'),
          name: field.title().describe('Τι βοηθά.'),
          text: field.text().describe('Τι σημαίνει.'),
          control: field.title().optional().describe('Πάνω από τη γραμμή με τις μέρες.'),
          less: less(field).describe('Τι άλλαξε, με αριθμό.'),
          result: field.text().optional().describe('Τι άλλαξε, χωρίς αριθμό.'),
          claims: field.claims(),
        }),
      )
      .length(4)
      .describe('Όσα βοηθούν, με τη σειρά που φαίνονται.'),
    same: field.text().describe('Όταν ο αριθμός δεν άλλαξε.'),
    needs: field.needs().describe('Για ποιες ανάγκες φαίνονται αριθμοί εδώ.'),
  });

const lesson = (field: Fields) =>
  z.strictObject({
    title: heading(field),
    items: z.array(field.text()).min(1).describe('Τι να κάνει ο εκπαιδευτικός.'),
    open: field.title().describe('Το κουμπί που ανοίγει τις τέσσερις εικόνες.'),
    moments: field.title().describe('Πάνω από τις τέσσερις εικόνες.'),
    panels: z.array(field.title()).length(4).describe('Ο τίτλος κάθε εικόνας.'),
    claims: field.claims(),
  });

export const schema = (field: Fields) =>
  z.strictObject({
    ...field.head(),
    play: play(field).describe('Το σχήμα και τα κουμπιά του.'),
    live: live(field).describe('Τι λέει το σχήμα σε κάθε βήμα. Το ακούει και όποιος δεν το βλέπει.'),
    table: table(field).describe('Οι ίδιοι αριθμοί σε πίνακα.'),
    years: years(field).describe('Τα χρόνια, πάντα με κάτι που δίνει ελπίδα.'),
    help: help(field).describe('Τι αλλάζει τη γραμμή.'),
    class: lesson(field).describe('Για τον εκπαιδευτικό, και οι τέσσερις εικόνες του χαρτιού.'),
    sources: field.sources(),
  });

export type Content = z.output<ReturnType<typeof schema>>;
