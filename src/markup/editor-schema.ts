/**
 * Schema of content/<locale>/editor.yaml: texts for those who check and sign the content, not for readers.
 * Runs in Node, at build time only.
 */
import { z } from 'zod';
import { fields, type Fields } from './fields.js';

const toSign = (field: Fields) =>
  z.strictObject({
    title: field.title().describe('Ο τίτλος.'),
    intro: field.text().describe('Τι του ζητάμε.'),
    asks: z.array(field.text()).describe('Τι του ζητάμε να απαντήσει, εκτός από όσα ρωτούν οι πηγές.'),
  });

export const editorSchema = (locale: string) => {
  const field = fields({ locale, claims: [], sources: [], needs: [], countries: [] });
  return z.strictObject({
    document: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        intro: field.rich().describe('Τι είναι το κείμενο και τι κάνει όποιος το διαβάζει.'),
        claims: field.title().describe('Πριν από τις θέσεις μιας ενότητας.'),
        sources: field.title().describe('Πριν από τις πηγές μιας ενότητας ή μιας γραμμής.'),
        numbers: field.title().describe('Πριν από τους αριθμούς που φαίνονται σε μια ενότητα.'),
        search: field.title().describe('Πριν από τις λέξεις με τις οποίες βρίσκει κανείς μια ερώτηση.'),
        audience: z
          .strictObject({
            teen: field.title().describe('Για παιδιά και εφήβους.'),
            parent: field.title().describe('Για γονείς.'),
            both: field.title().describe('Για όλους.'),
          })
          .describe('Σε ποιον φαίνεται πρώτη μια ενότητα.'),
        lines: field.title().describe('Ο τίτλος των γραμμών βοήθειας.'),
        hours: field.title().describe('Πριν από τις ώρες μιας γραμμής.'),
        unknown: field.title().describe('Για ό,τι δεν ξέρουμε.'),
        sourceDate: field.title().describe('Πριν από την ημερομηνία της πηγής μιας γραμμής.'),
        confirmed: field.title().describe('Πριν από την ημέρα που επιβεβαιώθηκε μια γραμμή.'),
        never: field.title().describe('Για μια γραμμή που δεν έχει επιβεβαιωθεί.'),
        messages: field.title().describe('Ο τίτλος όσων εμφανίζονται με τη χρήση.'),
        messagesIntro: field.text().describe('Τι είναι αυτά.'),
        allClaims: field.title().describe('Ο τίτλος των θέσεων.'),
        allSources: field.title().describe('Ο τίτλος των πηγών.'),
        published: field.title().describe('Πριν από την ημέρα που γράφτηκε μια πηγή.'),
        seen: field.title().describe('Πριν από την ημέρα που τη διαβάσαμε.'),
        toConfirm: field.title().describe('Ο τίτλος όσων πρέπει να ερωτηθούν.'),
        toConfirmIntro: field.text().describe('Ποιος ρωτά και πού γράφει την απάντηση.'),
        answeredBy: field.title().describe('Πριν από το κενό για το όνομα όποιου απάντησε.'),
        day: field.title().describe('Πριν από το κενό για την ημέρα της απάντησης.'),
        toOpen: field.title().describe('Ο τίτλος των διευθύνσεων που δεν έχει ανοίξει κανείς.'),
        toOpenIntro: field.text().describe('Τι κάνει με αυτές όποιος δημοσιεύει.'),
        held: field.title().describe('Ο τίτλος των ερωτήσεων που περιμένουν.'),
        heldIntro: field.text().describe('Γιατί περιμένουν.'),
        lawyer: toSign(field).describe('Όσα υπογράφει νομικός: όσα γράφουν signers: [lawyer] ή αλλάζουν με τη χώρα.'),
        psychologist: toSign(field).describe('Όσα υπογράφει παιδοψυχολόγος: όσα γράφουν signers: [psychologist].'),
        signature: field.title().describe('Ο τίτλος στο τέλος.'),
        signatureIntro: field.text().describe('Τι υπογράφει όποιος υπογράφει.'),
        blanks: z.array(field.title()).min(1).describe('Τα κενά της υπογραφής, με τη σειρά τους.'),
      })
      .describe('Το κείμενο προς υπογραφή, που γράφει το build στο dist/.'),
    questions: z
      .strictObject({
        emergency: field.text().describe('Για έναν αριθμό έκτακτης ανάγκης, που δεν τον καλούμε για έλεγχο.'),
        address: field.template('site').describe('Για μια γραμμή χωρίς αριθμό. Το {site} είναι η διεύθυνσή της.'),
        always: field.text().describe('Για μια γραμμή που λέμε ότι απαντά πάντα.'),
        hours: field.template('hours').describe('Για μια γραμμή με ωράριο, που μπαίνει στο {hours}.'),
        whichHours: field.text().describe('Για μια γραμμή που δεν ξέρουμε τις ώρες της.'),
        holidays: field.text().describe('Για μια γραμμή που δεν λέμε ότι απαντά πάντα.'),
        free: field.text().describe('Για μια γραμμή που λέμε ότι είναι δωρεάν.'),
        cost: field.text().describe('Για κάθε άλλη.'),
        languages: field.text().describe('Για κάθε αριθμό.'),
        anonymous: field.text().describe('Για μια γραμμή που λέμε ότι είναι ανώνυμη.'),
        either: field.text().describe('Για μια γραμμή που λέμε ότι διαλέγει κανείς.'),
        named: field.text().describe('Για μια γραμμή που λέμε ότι είναι επώνυμη.'),
        identity: field.text().describe('Για μια γραμμή που δεν το ξέρουμε.'),
        ways: field.template('ways').describe('Για τους άλλους τρόπους που λέμε ότι έχει, στο {ways}.'),
        whichWays: field.text().describe('Για έναν αριθμό χωρίς άλλους τρόπους.'),
      })
      .describe('Τι ρωτάμε όταν καλούμε μια γραμμή για να την επιβεβαιώσουμε.'),
  });
};

export type EditorTexts = z.output<ReturnType<typeof editorSchema>>;
