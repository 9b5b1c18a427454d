/**
 * Words that differ by country, written inside a text: `{GR: In Greece … CY: In Cyprus …}`. Markup carries those of all
 * countries until a render target picks one. Runs in Node, at build time only.
 */
import { contentIssue } from './messages.js';

const GROUP = /\{[A-Z]{2}:\s[^{}]*\}/g;
/** Where the words of a country begin in a group. */
const LABEL = /([{\s][A-Z]{2}:\s)/;

/** The parts of a group: the label of a country, and what follows it up to the next label or the end. */
function partsOf(group: string): { label: string; country: string; words: string }[] {
  const [, ...parts] = group.slice(0, -1).split(LABEL);
  return parts.flatMap((label, index) =>
    index % 2 ? [] : [{ label, country: label.slice(1, 3), words: parts[index + 1] ?? '' }],
  );
}

/** A text as the readers of one country read it. */
export const inCountry = (text: string, country: string): string =>
  text.replace(
    GROUP,
    (group) =>
      partsOf(group)
        .find((part) => part.country === country)
        ?.words.trim() ?? '',
  );

/** The same, as long as the text was: each letter stays in its place, and spaces replace the other countries' words. */
export const maskedFor = (text: string, country: string): string =>
  text.replace(GROUP, (group) => {
    const parts = partsOf(group).map(
      (part) => ' '.repeat(part.label.length) + (part.country === country ? part.words : blank(part.words)),
    );
    return `${parts.join('')} `;
  });
const blank = (words: string) => words.replace(/\S/g, ' ');

/** A text with the words of all countries, each after its label, as someone who checks them reads it. */
export const labelled = (text: string): string =>
  text.replace(
    GROUP,
    (group) =>
      `{${partsOf(group)
        .map(({ country, words }) => `**${country}:** ${words.trim()}`)
        .join(' ')}}`,
  );

/** The countries for which a text has words of their own. */
export const countriesIn = (text: string): string[] => [
  ...new Set((text.match(GROUP) ?? []).flatMap((group) => partsOf(group).map(({ country }) => country))),
];

/** A text as it is in each country; once if it is the same in all. */
export const versionsOf = (text: string, countries: string[]): string[] =>
  countriesIn(text).length ? countries.map((country) => inCountry(text, country)) : [text];

/** What is wrong in the groups of a text; where there are no countries, groups are not allowed. */
export function groupIssues(text: string, countries: string[]): ReturnType<typeof contentIssue>[] {
  const groups = text.match(GROUP) ?? [];
  if (!countries.length)
    return groups.length
      ? [
          contentIssue(
            'Εδώ τα λόγια είναι ίδια σε κάθε χώρα: σβήστε τα άγκιστρα.',
            'Words are the same in every country here: take the braces out.',
          ),
        ]
      : [];
  const half = /[{}]/.test(text.replace(GROUP, ''))
    ? [
        contentIssue(
          `Μισογραμμένα άγκιστρα: γράψτε {${countries.map((id) => `${id}: …`).join(' ')}}.`,
          `Half-written braces: write {${countries.map((id) => `${id}: …`).join(' ')}}.`,
        ),
      ]
    : [];
  return [...half, ...groups.flatMap((group) => partIssues(group, countries))];
}

function partIssues(group: string, countries: string[]) {
  const parts = partsOf(group);
  const begins = group.slice(0, 30);
  const missing = countries
    .filter((id) => !parts.some(({ country, words }) => country === id && words.trim()))
    .map((id) =>
      contentIssue(
        `Λείπουν τα λόγια της χώρας ${id} στο «${begins}…».`,
        `The words of the country ${id} are missing in "${begins}…".`,
      ),
    );
  const unknown = parts
    .filter(({ country }) => !countries.includes(country))
    .map(({ country }) =>
      contentIssue(
        `Άγνωστη χώρα «${country}». Υπάρχουν: ${countries.join(', ')}.`,
        `Unknown country "${country}". There are: ${countries.join(', ')}.`,
      ),
    );
  const twice = parts
    .filter(({ country }, index) => parts.findIndex((other) => other.country === country) < index)
    .map(({ country }) =>
      contentIssue(`Η χώρα ${country} υπάρχει δύο φορές.`, `The country ${country} is there twice.`),
    );
  return [...missing, ...unknown, ...twice];
}

/** Markup that differs by country; the same in all if it does not. Texts are escaped, so none contains a comment. */
export function choice(byCountry: [country: string, markup: string][]): string {
  const [[, first] = ['', '']] = byCountry;
  if (byCountry.every(([, markup]) => markup === first)) return first;
  return `${byCountry.map(([country, markup]) => `<!--${country}-->${markup}`).join('')}<!---->`;
}

/** Picks a country's markup out of every choice. `wrap` puts an element around it. */
export const pick = (markup: string, country: string, wrap = (words: string) => words): string =>
  markup.replace(/<!--[A-Z]{2}-->[^]*?<!---->/g, (all) =>
    wrap(all.split(`<!--${country}-->`)[1]?.split('<!--')[0] ?? ''),
  );

/** First of the private-use characters that hold the places of groups while Markdown is parsed. No text has any. */
const PLACE = 0xe000;

/**
 * Renders a text with groups: the text once, with a placeholder for each group, then the words of each country.
 * @param text
 * @param whole renders the text
 * @param part renders the words of a country
 */
export function renderGroups(text: string, whole: (text: string) => string, part: (words: string) => string): string {
  const groups: string[] = [];
  const html = whole(
    text.replace(GROUP, (group) => {
      groups.push(choice(partsOf(group).map(({ country, words }) => [country, part(words.trim())])));
      return String.fromCharCode(PLACE + groups.length - 1);
    }),
  );
  return html.replace(/[\ue000-\uf8ff]/g, (place) => groups[place.charCodeAt(0) - PLACE] ?? '');
}
