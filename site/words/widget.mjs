/** The words around an element on its page. */
export const widget = {
  el: {
    want: 'Το θέλω στη σελίδα μου',
    alone: 'Ανοίξτε το μόνο του',
    greekOnly: '',
    keepsTitle: 'Τι κρατά; Τίποτα',
    keeps:
      'Ούτε cookies ούτε άλλα ίχνη στη συσκευή, και κανένα αίτημα στο δίκτυο μετά το script. Ό,τι ' +
      'σημειώνει ή γράφει κανείς μέσα του μένει στη σελίδα του και χάνεται όταν την κλείσει.',
    sourcesTitle: 'Από πού τα ξέρουμε',
    sources: 'Κάθε πρόταση στηρίζεται σε αυτές τις πηγές. Τους αριθμούς ελέγξτε τους πριν δημοσιεύσετε.',
    filesTitle: 'Το ίδιο, με άλλη μορφή',
    textPage: 'Μόνο του, σε δική του σελίδα',
    textCyprus: 'Με τις γραμμές και τον νόμο της Κύπρου',
    plain: 'Όλο το κείμενο σε απλή HTML',
    paste: 'Μία γραμμή για επικόλληση, με όλο το κείμενο μέσα',
  },
  en: {
    want: 'I want it on my page',
    alone: 'Open it by itself',
    greekOnly: 'This guidance has not been translated yet.',
    keepsTitle: 'What does it keep? Nothing',
    keeps:
      'No cookies and no other traces on the device, and no request after the script. What a reader ticks ' +
      'or writes stays in the page and is gone when it is closed.',
    sourcesTitle: 'How we know',
    sources: 'Every sentence rests on these sources. Check the numbers before you publish.',
    filesTitle: 'The same in other forms',
    textPage: 'By itself, on a page of its own',
    textCyprus: 'With the helplines and the law of Cyprus',
    plain: 'The whole text as plain HTML',
    paste: 'One line to paste, with the whole text inside',
  },
};
