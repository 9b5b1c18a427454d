/** Markup of sources, the same in every element. Runs in Node, at build time only. */
import { choice } from './by-country.js';
import type { HelplineTexts, SharedContent, Source } from './schemas.js';
import type { Country } from './vocabulary.js';

/**
 * «Πηγές: …» under an answer: publishers and dates. The addresses are in sources.yaml only: as links they would weigh
 * more than the answers. A source of one country is for its readers alone.
 */
export const sourceLine = (shared: SharedContent, ids: string[]): string => {
  const line = choice(shared.countries.map(({ id }) => [id, creditsIn(shared, ids, id)]));
  return line && `<p class="meta">${line}</p>`;
};

function creditsIn({ sources: all, words }: SharedContent, ids: string[], reader: Country): string {
  const said = ids
    .map((id) => all.find((one) => one.id === id))
    .filter((source): source is Source => source !== undefined && [undefined, reader].includes(source.country))
    .map((source) => credit(source, source.published, words));
  // Two pages of one publisher and date give the same text.
  const named = [...new Set(said)];
  return named.length ? `${named.length > 1 ? words.sources : words.source} ${listed(named)}` : '';
}

/** Credits in one line of text; where it is broken, the dot between two of them stays with the first. */
export const listed = (credits: string[]) => credits.join('\u00a0· ');

/** «NCMEC, μέσω wtap.com, Φεβρουάριος 2023»: who says it, who copied it if the page cannot be reached, and when. */
export const credit = ({ organisation, via }: Source, date: string | undefined, words: HelplineTexts) =>
  [organisation, via && `${words.via} ${via}`, date && formatMonth(date, words)].filter((part) => part).join(', ');

/** «Φεβρουάριος 2026», or only the year if no month is known. */
export function formatMonth(day: string, { months }: HelplineTexts): string {
  const [year, month] = day.split('-');
  return [month && months[Number(month) - 1], year].filter((part) => part).join(' ');
}
