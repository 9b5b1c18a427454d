/**
 * What to press on each host, in the words of its own screens. «Το πρώτο» is the code that the site needs once, where
 * there is one, and «το δεύτερο» the code for the text.
 */

export const LOOK = {
  el: 'Αποθηκεύστε, και δείτε τη σελίδα ως επισκέπτης.',
  en: 'Save, and look at the page as a visitor.',
};
export const TEMPLATE_ONCE = {
  el: 'Μία φορά: ο διαχειριστής βάζει το πρώτο στο πρότυπο, πριν από το </head>.',
  en: 'Once: the administrator puts the first into the template, before </head>.',
};
export const THEME_ONCE = {
  el: 'Μία φορά: ο διαχειριστής βάζει το πρώτο στο θέμα, πριν από το </head>.',
  en: 'Once: the administrator puts the first into the theme, before </head>.',
};

/** @type {Record<string, { el: string[], en: string[] }>} */
export const steps = {
  html: {
    el: [
      'Ανοίξτε το αρχείο της σελίδας στον επεξεργαστή σας.',
      'Επικολλήστε τον κώδικα εκεί όπου θέλετε το κουτί.',
      'Ανεβάστε το αρχείο, και δείτε τη σελίδα ως επισκέπτης.',
    ],
    en: [
      'Open the file of the page in your editor.',
      'Paste the code where you want the box.',
      'Upload the file, and look at the page as a visitor.',
    ],
  },
  'wordpress-plugin': {
    el: [
      'Μία φορά: «Πρόσθετα» → «Προσθήκη νέου» → «Μεταφόρτωση», διαλέξτε το wordpress/prin.zip και ενεργοποιήστε το.',
      'Στη σελίδα πατήστε +, διαλέξτε «Σύντομος κώδικας» και επικολλήστε τον κώδικα.',
      'Πατήστε «Ενημέρωση», και δείτε τη σελίδα ως επισκέπτης.',
    ],
    en: [
      'Once: Plugins → Add New → Upload Plugin, choose wordpress/prin.zip and activate it.',
      'On the page press +, choose Shortcode and paste the code.',
      'Press Update, and look at the page as a visitor.',
    ],
  },
  wordpress: {
    el: [
      THEME_ONCE.el,
      'Στη σελίδα πατήστε +, διαλέξτε «Προσαρμοσμένη HTML» και επικολλήστε το δεύτερο.',
      'Πατήστε «Ενημέρωση», και δείτε τη σελίδα ως επισκέπτης.',
    ],
    en: [
      THEME_ONCE.en,
      'On the page press +, choose Custom HTML and paste the second.',
      'Press Update, and look at the page as a visitor.',
    ],
  },
  blog: {
    el: [
      'Ανοίξτε το άρθρο στην προβολή HTML.',
      'Επικολλήστε τον σύνδεσμο σε δική του παράγραφο.',
      'Δημοσιεύστε, και πατήστε τον σύνδεσμο ως επισκέπτης.',
    ],
    en: [
      'Open the post in its HTML view.',
      'Paste the link into a paragraph of its own.',
      'Publish, and press the link as a visitor.',
    ],
  },
  joomla: {
    el: [
      'Μία φορά: ο διαχειριστής βάζει το πρώτο στο πρότυπο («Σύστημα» → «Πρότυπα ιστότοπου»), πριν από το </head>.',
      'Στο άρθρο πατήστε «Εναλλαγή επεξεργαστή» και επικολλήστε το δεύτερο.',
      'Πατήστε «Αποθήκευση», και δείτε το άρθρο ως επισκέπτης.',
    ],
    en: [
      'Once: the administrator puts the first into the template (System → Site Templates), before </head>.',
      'In the article press Toggle Editor and paste the second.',
      'Press Save, and look at the article as a visitor.',
    ],
  },
  moodle: {
    el: [
      'Στο μάθημα ανοίξτε μια Σελίδα, ένα Βιβλίο ή μια Ετικέτα για επεξεργασία.',
      'Στον επεξεργαστή διαλέξτε «Προβολή» → «Πηγαίος κώδικας» και επικολλήστε τον κώδικα.',
      'Αποθηκεύστε, και δείτε τη σελίδα με ρόλο φοιτητή.',
    ],
    en: [
      'In the course open a Page, Book or Label to edit it.',
      'In the editor choose View → Source code and paste the code.',
      'Save, and look at the page with the role of a student.',
    ],
  },
  'moodle-cleaned': {
    el: [
      'Μία φορά: ο διαχειριστής βάζει το πρώτο στο «Διαχείριση ιστοτόπου» → «Εμφάνιση» → «Επιπλέον HTML».',
      'Στον επεξεργαστή διαλέξτε «Προβολή» → «Πηγαίος κώδικας» και επικολλήστε το δεύτερο.',
      LOOK.el,
    ],
    en: [
      'Once: the administrator puts the first into Site administration → Appearance → Additional HTML.',
      'In the editor choose View → Source code and paste the second.',
      LOOK.en,
    ],
  },
  eclass: {
    el: [
      'Στο μάθημα ανοίξτε το κείμενο για επεξεργασία.',
      'Στον επεξεργαστή πατήστε «Πηγαίος κώδικας» (< >) και επικολλήστε τον κώδικα.',
      'Πατήστε «Υποβολή», και δείτε τη σελίδα ως φοιτητής.',
    ],
    en: [
      'In the course open the text to edit it.',
      'In the editor press Source code (< >) and paste the code.',
      'Press Submit, and look at the page as a student.',
    ],
  },
  drupal: {
    el: [THEME_ONCE.el, 'Στο κείμενο πατήστε «Πηγή» και επικολλήστε το δεύτερο.', LOOK.el],
    en: [THEME_ONCE.en, 'In the text press Source and paste the second.', LOOK.en],
  },
  typo3: {
    el: [TEMPLATE_ONCE.el, 'Στο στοιχείο κειμένου πατήστε «Source» και επικολλήστε το δεύτερο.', LOOK.el],
    en: [TEMPLATE_ONCE.en, 'In the text element press Source and paste the second.', LOOK.en],
  },
  elgg: {
    el: [THEME_ONCE.el, 'Στο κείμενο πατήστε «Edit HTML» και επικολλήστε το δεύτερο.', LOOK.el],
    en: [THEME_ONCE.en, 'In the text press Edit HTML and paste the second.', LOOK.en],
  },
  plone: {
    el: [TEMPLATE_ONCE.el, 'Στον επεξεργαστή διαλέξτε «Tools» → «Source code» και επικολλήστε το δεύτερο.', LOOK.el],
    en: [TEMPLATE_ONCE.en, 'In the editor choose Tools → Source code and paste the second.', LOOK.en],
  },
  mediawiki: {
    el: [
      'Μία φορά: ένας διαχειριστής διεπαφής γράφει το πρώτο στη σελίδα MediaWiki:Common.js.',
      'Στη σελίδα πατήστε «Επεξεργασία κώδικα» και επικολλήστε το δεύτερο.',
      'Πατήστε «Αποθήκευση», και δείτε τη σελίδα ως επισκέπτης.',
    ],
    en: [
      'Once: an interface administrator writes the first into the page MediaWiki:Common.js.',
      'On the page press Edit source and paste the second.',
      'Press Save, and look at the page as a visitor.',
    ],
  },
  dokuwiki: {
    el: [TEMPLATE_ONCE.el, 'Πατήστε «Επεξεργασία σελίδας» και επικολλήστε το δεύτερο σε δική του γραμμή.', LOOK.el],
    en: [TEMPLATE_ONCE.en, 'Press Edit this page and paste the second on a line of its own.', LOOK.en],
  },
  discourse: {
    el: [
      'Μία φορά: ο διαχειριστής βάζει το πρώτο στο θέμα («Customize» → «Themes» → «Edit code» → «Head»).',
      'Στο θέμα συζήτησης επικολλήστε το δεύτερο σε δική του γραμμή.',
      LOOK.el,
    ],
    en: [
      'Once: the administrator puts the first into the theme (Customize → Themes → Edit code → Head).',
      'In the topic paste the second on a line of its own.',
      LOOK.en,
    ],
  },
  ghost: {
    el: ['Στο άρθρο πατήστε + και διαλέξτε «HTML».', 'Επικολλήστε τον κώδικα μέσα στην κάρτα.', LOOK.el],
    en: ['In the post press + and choose HTML.', 'Paste the code into the card.', LOOK.en],
  },
  github: {
    el: [
      'Ανοίξτε το README ή τη σελίδα του wiki για επεξεργασία.',
      'Επικολλήστε τον σύνδεσμο σε δική του γραμμή.',
      'Πατήστε «Commit changes» ή «Save page», και πατήστε τον σύνδεσμο.',
    ],
    en: [
      'Open the README or the page of the wiki to edit it.',
      'Paste the link on a line of its own.',
      'Press Commit changes or Save page, and press the link.',
    ],
  },
  'google-sites': {
    el: [
      'Στη σελίδα πατήστε «Εισαγωγή» → «Ενσωμάτωση» → «Βάσει URL».',
      'Επικολλήστε τη διεύθυνση, και τραβήξτε το πλαίσιο ως τα 900 pixel ύψος.',
      'Πατήστε «Δημοσίευση», και δείτε τη σελίδα ως επισκέπτης.',
    ],
    en: [
      'On the page press Insert → Embed → By URL.',
      'Paste the address, and drag the frame to a height of 900 pixels.',
      'Press Publish, and look at the page as a visitor.',
    ],
  },
  frames: {
    el: [
      'Ανοίξτε τη σελίδα στην προβολή HTML.',
      'Επικολλήστε τον κώδικα εκεί όπου θέλετε το κουτί.',
      'Αποθηκεύστε, και δείτε ότι το πλαίσιο παίρνει το ύψος του κειμένου.',
    ],
    en: [
      'Open the page in its HTML view.',
      'Paste the code where you want the box.',
      'Save, and see that the frame takes the height of its text.',
    ],
  },
};
