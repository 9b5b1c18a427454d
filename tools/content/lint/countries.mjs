/**
 * What holds in one country only: its name, a law by its number, an address or a service of its own. It belongs inside
 * `{GR: … CY: …}`, so that no reader meets the law of another country.
 */
import { blank, LETTER, remembered } from './rule.mjs';
import { folded } from './words.mjs';

/**
 * @typedef {object} Countries what the content says of its countries
 * @property {string[]} ids as in content/countries.yaml; in small letters also the endings of their addresses
 * @property {{ country: string, host: string }[]} sites of their helplines
 * @property {Record<string, string>} lines the country of each helpline, by id
 * @property {string[]} names of organisations and studies, which may name a country
 */

/** What inflection changes: «Ελλάδα», «Ελλάδας», «ελληνικός»; "Cyprus", "Cypriot". */
const ENDING = /(?:ικ)?[αεηιουω]+[σν]?$|us$|[ae]$/u;
const wholeWords = (/** @type {string[]} */ stems) =>
  new RegExp(`(?<!${LETTER})(?:${stems.join('|')})${LETTER}*`, 'gu');

/** The names of a country and of its language, in a language: «el GR». */
const stemsOf = remembered((/** @type {string} */ key) => {
  const [locale, id] = key.split(' ');
  const { language } = new Intl.Locale(`und-${id}`).maximize();
  const names = [
    new Intl.DisplayNames(locale, { type: 'region' }).of(id),
    new Intl.DisplayNames(locale, { type: 'language' }).of(String(language)),
  ];
  return names.map((name) => folded(String(name)).replace(ENDING, ''));
});

/** «άρθρο 348Α», «ν. 5029/2023»; «Π.Κ.»; «Ποινικός Κώδικας», as `folded` writes them. */
const GREEK_LAWS = [
  /(?<!\p{L})(?:αρθρ\p{L}*|νομ(?:οσ|ου|ο|οι|ων|ουσ)|ν\.)\s*\d+\p{L}*(?:\/\d+)?/u,
  /(?<!\p{L})π\.?\s?κ\.?(?!\p{L})/u,
  /ποινικ\p{L}+\s+κωδικ\p{L}+/u,
];
/** A law or an article by its number, or a code: it is of one country, though its words do not say which. */
/** @type {Record<string, RegExp>} by language */
const LAWS = {
  el: new RegExp(GREEK_LAWS.map(({ source }) => source).join('|'), 'gu'),
  en: /(?<!\p{L})(?:articles?|law|act|section)\s+(?:no\.?\s*)?\d+\p{L}*(?:\/\d+)?|(?:penal|criminal) code/gu,
};

/** «hamogelo» of www.hamogelo.gr; none where the name would be that of all public bodies. */
const serviceOf = (/** @type {string} */ host) => {
  const name = host.split('.').at(-2) ?? '';
  return name.length > 3 ? folded(name) : folded(host.replace(/^www\./, '').split('.')[0]);
};

/**
 * Each name as a pattern that allows for the endings of its words: «του Ελληνικού Κέντρου Ασφαλούς Διαδικτύου». Its
 * beginnings of words tell faster than the pattern where it cannot match: there are hundreds of names.
 */
const namePattern = remembered((/** @type {string} */ name) => {
  const words = folded(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const beginnings = words.map((word) => word.slice(0, Math.max(4, word.length - 3)));
  const pattern = new RegExp(beginnings.map((word) => `${word}${LETTER}*`).join('[^\\p{L}\\p{N}]+'), 'gu');
  return { beginnings, pattern };
});

/** A text without the names in it. */
const withoutNames = (/** @type {string} */ text, /** @type {string[]} */ names) =>
  names.reduce((rest, name) => {
    const { beginnings, pattern } = namePattern(name);
    return beginnings.every((word) => rest.includes(word)) ? rest.replace(pattern, blank) : rest;
  }, text);

/**
 * Claims about a country that stand where readers of every country read them.
 * @param {import('./passages.mjs').Passage} passage
 * @param {Countries} countries
 * @returns {{ at: number, length: number, country: string | undefined }[]} the country is not known of a law
 */
function claimsAbout({ plain, text, locale }, { ids, sites, names }) {
  const named = withoutNames(folded(plain), names);
  const stems = ids.map((id) => stemsOf(`${locale} ${id}`));
  /** @type {(pattern: RegExp, within: string, country: string | undefined) => ReturnType<typeof claimsAbout>} */
  const matches = (pattern, within, country) =>
    [...within.matchAll(pattern)].map(({ 0: found, index }) => ({ at: index, length: found.length, country }));
  return [
    ...ids.flatMap((id, index) => {
      // A language of two countries tells them apart by the first.
      const own = stems[index].filter((stem) => stems.findIndex((others) => others.includes(stem)) === index);
      return matches(wholeWords(own), named, id);
    }),
    ...(LAWS[locale] ? matches(LAWS[locale], named, undefined) : []),
    ...ids.flatMap((id) =>
      matches(new RegExp(`(?<![\\w.-])[\\w.-]+\\.${id.toLowerCase()}(?![\\w-]|\\.\\w)`, 'gu'), text.toLowerCase(), id),
    ),
    ...sites.flatMap(({ country, host }) =>
      matches(new RegExp(`(?<![\\p{L}.-])${serviceOf(host)}(?![\\p{L}-]|\\.\\p{L})`, 'gu'), named, country),
    ),
  ];
}

/** @type {import('./rule.mjs').Rule[]} */
export const countryRules = [
  {
    name: 'country-words',
    find: (passage, { countries }) => {
      const { file, field, text, country, isOwn } = passage;
      // Of the shared files readers see the words of the helplines alone, each in its own country.
      const isRead = /^content\/[\w-]+\/(?!editor\.)/.test(file);
      if (!countries || !isRead) return [];
      const line = /(?:^|\/)helplines\.yaml$/.test(file) ? countries.lines[field.split('.')[1]] : undefined;
      return claimsAbout(passage, countries)
        .filter(({ at, country: about }) => {
          const reader = line ?? (isOwn(at) ? country : undefined);
          return !reader || (about && about !== reader);
        })
        .map(({ at, length }) => ({
          at,
          text: text.slice(at, at + length),
          el:
            `Αυτό ισχύει σε μία μόνο χώρα. Γράψτε το ` +
            `μέσα σε {${countries.ids.map((id) => `${id}: …`).join(' ')}}, με τα λόγια της καθεμιάς.`,
          en:
            `This holds in one country only. Write it ` +
            `inside {${countries.ids.map((id) => `${id}: …`).join(' ')}}, with the words of each.`,
        }));
    },
  },
];
