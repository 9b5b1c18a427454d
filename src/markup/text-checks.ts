/**
 * What no text of an editor may contain, whatever its field. Each check takes a text and returns what is wrong in it.
 * Runs in Node, at build time only.
 */
import { addressIssues, host, sameHost } from './addresses.js';
import { contentIssue } from './messages.js';
import { markdown, unfolded } from './words.js';

export type Check = (text: string) => ReturnType<typeof contentIssue>[];

/** Letters, marks, digits, punctuation, signs of arithmetic and money, two spaces; of these, what can be seen. */
const NOT_ALLOWED = /[^\p{L}\p{M}\p{N}\p{P}\p{Sm}\p{Sc}\p{Sk} \u00a0\n]|\p{Default_Ignorable_Code_Point}/u;

/** Rejects characters that nobody sees, and those that no text needs. */
export const rejectHidden: Check = (text) => {
  const found = NOT_ALLOWED.exec(text)?.[0].codePointAt(0);
  if (found === undefined) return [];
  const name = `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
  return [
    contentIssue(
      `Εδώ υπάρχει ένας χαρακτήρας που δεν φαίνεται ή δεν γράφεται: ${name}. Σβήστε τη λέξη και ξαναγράψτε την.`,
      `There is a character here that cannot be seen or is not allowed: ${name}. Delete the word and type it again.`,
    ),
  ];
};

/** Requires a whole https address of every link, and rejects half-written links, which would show as text. */
export const checkLinks: Check = (text) => {
  const inlines = markdown.parse(text, {}).map(({ children }) => children ?? []);
  return [
    ...(/!\[/.test(text) ? [contentIssue('Οι εικόνες δεν επιτρέπονται.', 'Images are not allowed.')] : []),
    ...inlines.flatMap((tokens) =>
      tokens.flatMap((token, index) => {
        if (token.type === 'text' && /\]\s?\(|\]\[/.test(token.content))
          return [
            contentIssue(
              'Σπασμένος σύνδεσμος: γράψτε [κείμενο](https://διεύθυνση).',
              'Broken link: write [text](https://address).',
            ),
          ];
        if (token.type !== 'link_open') return [];
        const words = tokens.slice(
          index + 1,
          tokens.findIndex(({ type }, end) => end > index && type === 'link_close'),
        );
        return linkIssues(String(token.attrGet('href')), words.map(({ content }) => content).join(''));
      }),
    ),
  ];
};

/** The names of hosts in a text, however they are written: full-width letters and capitals too. */
const HOST_NAMES = /[\p{L}\p{N}](?:[\p{L}\p{N}-]*\.)+\p{L}{2,}/gu;

/** Words that look like a host lead there and nowhere else. */
function linkIssues(address: string, words: string): ReturnType<Check> {
  const wrong = addressIssues(address);
  if (wrong.length) return wrong;
  return (words.normalize('NFKC').replaceAll('。', '.').toLowerCase().match(HOST_NAMES) ?? [])
    .filter((name) => !sameHost(name, host(address)))
    .map((name) =>
      contentIssue(
        `Ο σύνδεσμος γράφει «${name}» και οδηγεί στο «${host(address)}».`,
        `The link says "${name}" and leads to "${host(address)}".`,
      ),
    );
}

/** Rejects Markdown in short texts, where its signs would show as they are. */
export const rejectMarkdown: Check = (text) =>
  /\]\(|\*\*/.test(text)
    ? [contentIssue('Εδώ δεν γράφονται σύνδεσμοι ούτε έντονα.', 'No links and no bold here.')]
    : [];

const YEAR = '(?:19|20)\\d{2}';
/** Longer runs of digits that are no phone number: hours, years from–to, laws and directives with their year. */
const NO_PHONE = new RegExp(
  `(?<![\\d+][^\\p{L}\\d]?|[+])(?:\\d{1,2}:\\d{2}(?:–\\d{1,2}:\\d{2})?|` +
    `${YEAR}[–-]${YEAR}|\\d{1,4}/${YEAR}|${YEAR}/\\d{1,4})(?![^\\p{L}\\d\\s]?\\d)`,
  'gu',
);
/** Whatever parts the digits of a number but a sign with a space after it, as in «10, 20 ή 30». */
const BETWEEN = String.raw`(?:[^\S\n]|[^\p{L}\d\s](?!\s)|[^\S\n][^\p{L}\d\s][^\S\n]?|\)[^\S\n])*`;
/** The short numbers of our countries, no part of a longer figure. */
const SHORT = String.raw`(?<!\d|\d[.,–:])1\d{2,4}(?!\d|[.,–:]\d|\s?%)`;
/** Five digits or more, or a short number. */
const PHONE = new RegExp(String.raw`\+?\d(?:${BETWEEN}\d){4,}|${SHORT}`, 'u');
/** The addresses of links, which may hold digits. */
const ADDRESS = /\]\([^)\s]*\)/g;

/**
 * Rejects phone numbers and e-mail addresses: numbers are in helplines.yaml only, and a text refers to a need, so that
 * no number gets out of date.
 */
export const rejectPhoneNumbers: Check = (text) => {
  const said = unfolded(text)
    .normalize('NFKC')
    .replace(ADDRESS, ']')
    .replace(/\p{Nd}/gu, digit);
  const phone = PHONE.exec(said.replace(NO_PHONE, ' … '))?.[0];
  const mail = /[^\s@]+@[^\s@]+\.[^\s@]+/.exec(said)?.[0];
  return [
    ...(phone
      ? [
          contentIssue(
            `Ο αριθμός «${phone}» ανήκει στο helplines.yaml: εδώ γράψτε needs: [ανάγκη].`,
            `The number "${phone}" belongs in helplines.yaml: write needs: [need] here.`,
          ),
        ]
      : []),
    ...(mail
      ? [
          contentIssue(
            `Η διεύθυνση «${mail}» δεν γράφεται σε κείμενο: βάλτε την ανάγκη στο needs.`,
            `The address "${mail}" does not belong in a text: name the need in needs.`,
          ),
        ]
      : []),
  ];
};

/** The digits of other scripts, which are in tens that begin at a zero. */
function digit(sign: string): string {
  const code = Number(sign.codePointAt(0));
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
