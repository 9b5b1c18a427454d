/** Figures: a percentage says nothing without the year and the place it was counted. */
import { sourceLocale } from '../locales.mjs';

const EL_TWO_TO_TEN = 'δύο|τρεις|τρία|τέσσερις|τέσσερα|πέντε|έξι|επτά|οκτώ|εννιά|δέκα';
const EN_TWO_TO_TEN = 'two|three|four|five|six|seven|eight|nine|ten';
/** «14,8%», «ένας στους πέντε», "one in five". */
const PER_CENT = new RegExp(
  [
    String.raw`\d+(?:[.,]\d+)?\s?(?:%|τοις εκατό|per ?cent)`,
    String.raw`(?<!\p{L})(?:ένας|ένα|μία) στ(?:ους|α|ις) (?:${EL_TWO_TO_TEN})(?!\p{L})`,
    String.raw`(?<!\p{L})one in (?:${EN_TWO_TO_TEN})(?!\p{L})`,
  ].join('|'),
  'giu',
);

/** A word that makes little of a percentage, close to it. */
const BELITTLED = new RegExp(
  `(?<!\\p{L})(?:μόνο|μόλις|only|just|merely)(?:\\s+[\\p{L}\\p{M}]+){0,3}\\s+(?:${PER_CENT.source})|` +
    `(?:${PER_CENT.source})(?:\\s+[\\p{L}\\p{M}]+){0,2}\\s+(?:μόνο|only)(?!\\p{L})`,
  'giu',
);

/**
 * Every number a reader meets in the sentences; those of the helplines are counted with the lines.
 * @param {{ plain: string }} passage
 * @returns {{ at: number, text: string }[]} where each begins, so that the same figure twice in a text is two
 */
export const figuresIn = ({ plain }) =>
  [...plain.matchAll(/\d+(?:[.,:–]\d+)*%?/gu)].map(({ 0: text, index }) => ({ at: index, text }));

/** @type {import('./rule.mjs').Rule[]} */
export const figureRules = [
  {
    name: 'figure-source',
    find: ({ plain, sources = [], file, locale }, { sourceOf }) => {
      if (file === 'content/sources.yaml') return [];
      // The sources of a translated item are those of the item it translates, where they are looked at.
      const whole =
        locale !== sourceLocale || sources.map(sourceOf).some((source) => source?.published && source.place);
      return [...plain.matchAll(PER_CENT)].flatMap(({ 0: text, index }) => [
        ...(whole
          ? []
          : [
              {
                at: index,
                text,
                el:
                  `Ποσοστό χωρίς πηγή που να λέει έτος και τόπο. Βάλτε στα sources μια πηγή με ` +
                  `published και place στο ` +
                  `content/sources.yaml${sources.length ? ` (τώρα: ${sources.join(', ')})` : ''}, ή σβήστε το ποσοστό.`,
                en:
                  `A percentage without a source that tells year and place. Name in sources one that ` +
                  `has published and place in content/sources.yaml, or leave the percentage out.`,
              },
            ]),
        ...(/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(plain)
          ? []
          : [
              {
                at: index,
                text,
                el:
                  'Ποσοστό χωρίς έτος. Γράψτε δίπλα του πότε μετρήθηκε και από ποιον, π.χ. «σε έρευνα ' +
                  'της Thorn το 2024».',
                en:
                  'A percentage without a year. Say beside it when and by whom it was counted, e.g. "in ' +
                  'a survey by Thorn in 2024".',
              },
            ]),
      ]);
    },
  },
  {
    name: 'figure-only',
    find: ({ plain, text }) =>
      [...plain.matchAll(BELITTLED)].map(({ 0: found, index }) => ({
        at: index,
        text: text.slice(index, index + found.length),
        el: 'Το «μόνο» δίπλα σε ποσοστό διαλέγει τι θα σκεφτεί όποιος διαβάζει. Γράψτε το ποσοστό χωρίς αυτό.',
        en: 'With "only" beside it a percentage tells readers what to think of it. Write the percentage without it.',
      })),
  },
];
