/**
 * What a language is written in, which way it runs, and where in a text of it another one begins.
 * Runs in Node, at build time only.
 */

/** Words read the same in every language: they need no language of their own. */
const LANGUAGE_NEUTRAL = /^(SMS|MMS|[\w-]+(\.[\w-]+)+)$/;

/**
 * The two writings our texts mix, the language we take each for, and a run of its words: "Take It Down", «Το Χαμόγελο
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

/** The attributes of whatever holds a whole text of a language, so that it is read and laid out as such on any page. */
export const languageOf = (locale: string) =>
  `lang="${locale}" dir="${RIGHT_TO_LEFT.includes(scriptOf(locale)) ? 'rtl' : 'ltr'}"`;

/**
 * Marks what is in another writing than a text's own, so that a screen reader changes its voice. The text is escaped
 * already.
 */
export const markLanguages = (text: string, locale: string) =>
  SCRIPTS.filter(({ script }) => script !== scriptOf(locale)).reduce(wrapRuns, text);

/** Neither an entity nor the tag of an earlier mark is a word. */
const wrapRuns = (text: string, { lang, run }: (typeof SCRIPTS)[number]) =>
  text
    .split(/(&\w+;|<[^>]*>)/)
    .map((piece, index) =>
      index % 2
        ? piece
        : piece.replace(run, (words) =>
            LANGUAGE_NEUTRAL.test(words) ? words : `<span lang="${lang}">${words}</span>`,
          ),
    )
    .join('');
