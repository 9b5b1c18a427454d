/** The steps beside some code. «Το πρώτο» and «το δεύτερο» are as in steps.mjs. */
import { LOOK, TEMPLATE_ONCE, THEME_ONCE, steps } from './steps.mjs';

/** How a step names the code. */
const CODE = {
  el: { first: 'το πρώτο', second: 'το δεύτερο', only: 'τον κώδικα' },
  en: { first: 'the first', second: 'the second', only: 'the code' },
};

/** Only WordPress has a field for styles. */
export const STYLES_ONCE = {
  el: 'Μία φορά: «Εμφάνιση» → «Προσαρμογή» → «Πρόσθετη CSS», επικολλήστε το πρώτο.',
  en: 'Once: Appearance → Customize → Additional CSS, paste the first.',
};

/**
 * The steps of a form that is pasted elsewhere than the others of its host, by host and form.
 * @type {Record<string, { el: string[], en: string[] }>}
 */
export const formSteps = {
  'wordpress page': {
    el: [
      'Στη σελίδα γράψτε τη διεύθυνση μόνη της σε μια κενή παράγραφο, και πατήστε Enter.',
      'Πατήστε «Ενημέρωση», και δείτε τη σελίδα ως επισκέπτης.',
    ],
    en: [
      'On the page paste the address alone into an empty paragraph, and press Enter.',
      'Press Update, and look at the page as a visitor.',
    ],
  },
  'blog numbers': {
    el: [
      'Ανοίξτε το άρθρο στην προβολή HTML.',
      'Επικολλήστε τους αριθμούς σε δική τους παράγραφο.',
      'Δημοσιεύστε, και δείτε το άρθρο ως επισκέπτης.',
    ],
    en: [
      'Open the post in its HTML view.',
      'Paste the numbers into a paragraph of their own.',
      'Publish, and look at the post as a visitor.',
    ],
  },
  'drupal tag': {
    el: [THEME_ONCE.el, 'Στο κείμενο, χωρίς επεξεργαστή, επικολλήστε το δεύτερο.', LOOK.el],
    en: [THEME_ONCE.en, 'Into the text, without an editor, paste the second.', LOOK.en],
  },
};

/**
 * What to press for some code: the first step says where the code goes that the site needs once, where there is any.
 * @param {string} host its id
 * @param {{ form: string, once?: string, css?: string }} code
 * @param {'el' | 'en'} locale
 */
export function stepsFor(host, { form, once, css }, locale) {
  const { first, second, only } = CODE[locale];
  const written = (formSteps[`${host} ${form}`] ?? steps[host])[locale];
  const [named] = written.filter((step) => step.includes(first));
  const others = written.filter((step) => step !== named);
  const before = once ? [named ?? TEMPLATE_ONCE[locale]] : css ? [STYLES_ONCE[locale]] : [];
  return [
    ...before,
    ...others.map((step) => (before.length ? step.replace(only, second) : step.replace(second, only))),
  ];
}
