/** What the text version says around the words of the widgets, to whoever signs it. */

const el = {
  language: 'el',
  title: 'Prin: όλα όσα λένε τα widgets',
  intro:
    'Το κείμενο αυτό το γράφει το build από τα αρχεία του `content/`. Έχει κάθε πρόταση που μπορεί να διαβάσει ένας γονιός ή ένας έφηβος, με τις θέσεις και τις πηγές της. ' +
    'Σημειώστε κάθε κουτί που διαβάσατε και εγκρίνετε. Στο τέλος υπάρχουν όσα πρέπει να ερωτηθούν πριν από τη δημοσίευση, και χώρος για υπογραφή.',
  claims: 'Θέσεις',
  sources: 'Πηγές',
  numbers: 'Αριθμοί',
  audience: { teen: 'πρώτα για παιδιά και εφήβους', parent: 'πρώτα για γονείς', both: 'για όλους' },
  lines: 'Γραμμές βοήθειας',
  hours: 'Ώρες',
  unknown: 'άγνωστο',
  sourceDate: 'Ημερομηνία πηγής',
  confirmed: 'Επιβεβαιώθηκε',
  never: 'όχι ακόμη',
  messages: 'Λόγια που εμφανίζονται με τη χρήση',
  messagesIntro: 'Κουμπιά και ανακοινώσεις κοινά σε πολλά widgets. Όπου υπάρχει …, μπαίνει ένας αριθμός.',
  allClaims: 'Οι θέσεις',
  allSources: 'Οι πηγές',
  published: 'Γράφτηκε',
  seen: 'Διαβάστηκε',
  toConfirm: 'Να ερωτηθούν πριν από τη δημοσίευση',
  toConfirmIntro:
    'Κανείς από το έργο δεν έχει τηλεφωνήσει. Κάθε απάντηση γράφεται στο `content/helplines.yaml`, με την ημέρα στο `confirmed`.',
  answered: 'Απάντησε: ____________________ Ημέρα: __________',
  signature: 'Υπογραφή',
  signatureIntro: 'Διάβασα όσα σημείωσα παραπάνω και συμφωνώ να δημοσιευτούν όπως είναι.',
  blanks: ['Όνομα', 'Ιδιότητα', 'Οργάνωση', 'Ημερομηνία', 'Υπογραφή', 'Παρατηρήσεις'],
};

const en = {
  language: 'en',
  title: 'Prin: all that the widgets say',
  intro:
    'The build writes this text from the files of `content/`. It has every sentence a parent or a teenager may read, with its claims and sources. ' +
    'Tick every box that you have read and approve. At the end stands what must be asked before publication, and room for a signature.',
  claims: 'Claims',
  sources: 'Sources',
  numbers: 'Numbers',
  audience: { teen: 'first for children and teenagers', parent: 'first for parents', both: 'for everyone' },
  lines: 'Helplines',
  hours: 'Hours',
  unknown: 'unknown',
  sourceDate: 'Date of the source',
  confirmed: 'Confirmed',
  never: 'not yet',
  messages: 'Words that appear in use',
  messagesIntro: 'Buttons and announcements shared by many widgets. Where … stands, a number comes in.',
  allClaims: 'The claims',
  allSources: 'The sources',
  published: 'Written',
  seen: 'Read',
  toConfirm: 'To be asked before publication',
  toConfirmIntro:
    'No one of the project has called. Each answer goes into `content/helplines.yaml`, with the day in `confirmed`. The services answer in Greek, and what only one of them is asked stands in Greek.',
  answered: 'Answered by: ____________________ Day: __________',
  signature: 'Signature',
  signatureIntro: 'I have read what I ticked above and agree that it be published as it is.',
  blanks: ['Name', 'Profession', 'Organisation', 'Date', 'Signature', 'Remarks'],
};

/** Another language is signed by the English, until it has words of its own here. */
export const labelsFor = (locale) => ({ el, en })[locale] ?? en;
