/** The words of the page in the preview. */
export const preview = {
  el: {
    school: '3ο Γυμνάσιο Παραλίας',
    title: 'Πρόληψη',
    text: 'Εδώ μαζέψαμε όσα βοηθούν γονείς και παιδιά να μιλήσουν ήρεμα και χωρίς ντροπή.',
  },
  en: {
    school: 'Seaside School',
    title: 'Prevention',
    text: 'Here is what helps parents and children to talk calmly and without shame.',
  },
};
