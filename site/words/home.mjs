/** The words of the home page. */
export const home = {
  el: {
    title: 'εργαλεία για το sexting, για κάθε ιστοσελίδα',
    description:
      'Έτοιμα κουτιά στα ελληνικά για το sexting, για γονείς και εφήβους. Μπαίνουν σε κάθε σελίδα με μία επικόλληση.',
    heading: 'Μια παύση, <i>πριν</i>',
    lead:
      'Έτοιμα εργαλεία στα ελληνικά για το sexting, για γονείς και εφήβους. Μπαίνουν στη σελίδα του ' +
      'σχολείου ή της οργάνωσής σας με μία επικόλληση.',
    build: 'Φτιάξτε το δικό σας',
    see: 'Δείτε τα όλα',
    example: 'Παράδειγμα',
    vows: [
      ['Δεν κρατά τίποτα.', 'Ούτε cookies ούτε ίχνη.'],
      ['Φαίνεται πάντα.', 'Και χωρίς script οι αριθμοί διαβάζονται.'],
      ['Τυπώνεται ολόκληρο.', 'Για τον πίνακα της τάξης.'],
    ],
    liveTitle: 'Ζωντανά, όπως θα τα δουν',
    liveText: 'Πατήστε τα. Ό,τι σημειώνετε εδώ χάνεται όταν φύγετε.',
    want: 'Το θέλω',
    whomTitle: 'Για ποιους',
    whom: {
      schools: ['Σχολεία', 'Τι πάει πού, και τι ελέγχετε πριν το δημοσιεύσετε.'],
      organisations: ['Οργανώσεις', 'Η δική σας γραμμή ψηλά, στα χρώματά σας.'],
      developers: ['Προγραμματιστές', 'Ένα script, μία ετικέτα, αυστηρή πολιτική ασφαλείας.'],
    },
  },
  en: {
    title: 'tools about sexting for any web page',
    description: 'Ready-made boxes about sexting, for parents and teenagers. One paste puts them on any page.',
    heading: 'A pause, <i>before</i>',
    lead:
      'Ready-made tools about sexting, for parents and teenagers, in Greek and English. One paste ' +
      'puts them on the page of your school or organisation.',
    build: 'Make yours',
    see: 'See them all',
    example: 'Example',
    vows: [
      ['Keeps nothing.', 'No cookies, no traces.'],
      ['Always shows.', 'Without the script the numbers can still be read.'],
      ['Prints whole.', 'For the classroom wall.'],
    ],
    liveTitle: 'Live, as readers will see them',
    liveText: 'Try them. What you tick here is gone when you leave.',
    want: 'I want it',
    whomTitle: 'For whom',
    whom: {
      schools: ['Schools', 'What goes where, and what to check before you publish.'],
      organisations: ['Organisations', 'Your own line at the top, in your colours.'],
      developers: ['Developers', 'One script, one tag, a strict security policy.'],
    },
  },
};
