/** @type {import('./index.mjs').SiteWords} */
export const el = {
  name: 'Ελληνικά',
  mark: 'πριν',
  skip: 'Μετάβαση στο περιεχόμενο',
  menuLabel: 'Κύριο μενού',
  footLabel: 'Όλες οι σελίδες',
  menu: {
    builder: 'Φτιάξτε το δικό σας',
    schools: 'Για σχολεία',
    download: 'Αρχεία',
    check: 'Δεν φαίνεται;',
  },
  foot: [
    {
      title: 'Για ποιους',
      pages: { schools: 'Για σχολεία', organisations: 'Για οργανώσεις', developers: 'Για προγραμματιστές' },
    },
    {
      title: 'Στην τάξη',
      pages: { posters: 'Αφίσες', present: 'Στον προβολέα', offline: 'Χωρίς διαδίκτυο' },
    },
    {
      title: 'Αν κάτι χαλάσει',
      pages: { check: 'Χάλασε στη σελίδα μου;', debug: 'Έλεγχος μέσα στη σελίδα' },
    },
    {
      title: 'Το έργο',
      pages: {
        builder: 'Φτιάξτε το δικό σας',
        download: 'Αρχεία για λήψη',
        about: 'Τι είναι το Prin',
        privacy: 'Προσωπικά δεδομένα',
        accessibility: 'Προσβασιμότητα',
        licence: 'Άδεια χρήσης',
      },
    },
  ],
  promise:
    'Το έργο δεν φιλοξενεί τίποτα και δεν βλέπει κανέναν. Κανείς μας δεν έχει καλέσει τις γραμμές: ' +
    'ελέγξτε τους αριθμούς πριν δημοσιεύσετε.',
};
