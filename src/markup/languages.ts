/**
 * Script and direction of each language, and the parts of a text that are in another language. Runs in Node, at build
 * time only.
 */

/** Words that are the same in every language and need no `lang`. */
const LANGUAGE_NEUTRAL = /^(SMS|MMS|[\w-]+(\.[\w-]+)+)$/;

/**
 * The two scripts of our texts, the language that each stands for, and a run of its words: "Take It Down", «Το Χαμόγελο
 * του Παιδιού».
 */
const SCRIPTS = [
  { script: 'Latn', lang: 'en', run: /[A-Za-z][\w'-]*(?:\.[\w-]+)*(?: [A-Za-z][\w'-]*(?:\.[\w-]+)*)*/g },
  {
    script: 'Grek',
    lang: 'el',
    run: /\p{Script=Greek}[\p{Script=Greek}\p{M}’-]*(?: \p{Script=Greek}[\p{Script=Greek}\p{M}’-]*)*/gu,
  },
];

const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

const scriptOf = (locale: string) => new Intl.Locale(locale).maximize().script ?? '';

/** `lang` and `dir` for the container of a text, so that any page reads it out and lays it out correctly. */
export const languageOf = (locale: string) =>
  `lang="${locale}" dir="${RIGHT_TO_LEFT.includes(scriptOf(locale)) ? 'rtl' : 'ltr'}"`;

/** Marks words in another script with `lang`, so that screen readers change their voice. The text must be escaped. */
export const markLanguages = (text: string, locale: string) =>
  SCRIPTS.filter(({ script }) => script !== scriptOf(locale)).reduce(wrapRuns, text);

/** Entities, tags of earlier marks and places to fill in, `{n}`, which are not words. */
const wrapRuns = (text: string, { lang, run }: (typeof SCRIPTS)[number]) =>
  text
    .split(/(&\w+;|<[^>]*>|\{\w+\})/)
    .map((piece, index) =>
      index % 2
        ? piece
        : piece.replace(run, (words) =>
            LANGUAGE_NEUTRAL.test(words) ? words : `<span lang="${lang}">${words}</span>`,
          ),
    )
    .join('');
