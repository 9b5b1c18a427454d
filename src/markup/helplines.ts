/**
 * Markup of helplines and sources, the same in every element. Pure functions: data and texts in, escaped markup out.
 * Runs in Node, at build time only.
 */
import { choice } from './by-country.js';
import type { Countries } from './countries-schema.js';
import { alwaysOpenAlternative, type Helpline } from './helplines-schema.js';
import type { HelplineTexts, SharedContent, Source } from './schemas.js';
import { weekdays, type Country, type Need } from './vocabulary.js';
import { escapeHtml } from './words.js';

/**
 * "full" is an entry of the helpline box, with its source; "brief" is a number with a few words, for the other
 * elements.
 */
export type Detail = 'full' | 'brief';

/** A helpline as a list item. */
export interface HelplineItem {
  /** Name of its export in the module that all scripts share. */
  name: string;
  markup: string;
  /** The markup without the parts that only the script fills or shows. */
  plain: string;
}

/** Keeps markup that needs the script, or drops it in the fallback. */
type InteractiveOnly = (markup: string) => string;

/** The helplines of a country for some needs, without duplicates. */
export function helplineItems(shared: SharedContent, needs: Need[], country: Country, detail: Detail): HelplineItem[] {
  const { lines, needs: served } = shared.helplines;
  return [...new Set(needs.flatMap((need) => served[need] ?? []))]
    .map((id) => lines.find((helpline) => helpline.id === id))
    .filter((helpline): helpline is Helpline => helpline?.country === country)
    .map((helpline) => helplineItem(shared, helpline, detail));
}

/** Every helpline at both levels of detail, for the module from which each element imports those that it shows. */
export const allHelplineItems = (shared: SharedContent): HelplineItem[] =>
  shared.helplines.lines.flatMap((helpline) => [
    helplineItem(shared, helpline, 'full'),
    helplineItem(shared, helpline, 'brief'),
  ]);

function helplineItem(shared: SharedContent, helpline: Helpline, detail: Detail): HelplineItem {
  const make = detail === 'full' ? fullHelpline : briefHelpline;
  return {
    name: `${detail}_${helpline.id.replaceAll('-', '_')}`,
    markup: make(shared, helpline, (markup) => markup),
    plain: make(shared, helpline, () => ''),
  };
}

function fullHelpline(shared: SharedContent, helpline: Helpline, interactiveOnly: InteractiveOnly): string {
  const { words } = shared;
  const texts = words.lines[helpline.id];
  if (!texts) throw new Error(`no words for the line ${helpline.id}`);
  const notes = [helpline.free && words.free, helpline.identity && words.identity[helpline.identity]]
    .filter((note) => note)
    .join(', ');
  return `<li class="line" part="card">${phoneLink(shared, helpline)}<p>${texts.operator}. ${texts.about}${notes ? ` ${capitalise(notes, shared.locale)}.` : ''}${hours(shared, helpline)}</p>${Array.isArray(helpline.hours) ? openingStatus(shared, helpline, interactiveOnly) : ''}${
    texts.ways || (helpline.number && helpline.site)
      ? `<p>${[texts.ways, helpline.number && helpline.site && link(helpline.site)].filter((way) => way).join(' ')}</p>`
      : ''
  }<p class="meta">${sourceNote(shared, helpline)}</p>${staleNotice(shared, helpline, interactiveOnly)}</li>`;
}

function briefHelpline(shared: SharedContent, helpline: Helpline, interactiveOnly: InteractiveOnly): string {
  return `<li class="line">${phoneLink(shared, helpline)}<p class="meta">${shared.words.lines[helpline.id]?.brief}</p>${staleNotice(shared, helpline, interactiveOnly)}</li>`;
}

/** The number, or the site of a helpline without one, and whether it is open 24/7. */
function phoneLink(shared: SharedContent, helpline: Helpline, before = ''): string {
  const { words } = shared;
  const call = helpline.number
    ? `<a class="tel" part="link" href="tel:${telNumber(helpline.number, countryOf(shared, helpline).prefix)}">${helpline.number
        .split(' ')
        .map((group) => `<span>${group}</span>`)
        .join('\u00a0')}</a>`
    : link(String(helpline.site), 'site');
  return `<p class="number">${before}${call}${helpline.hours === 'always' ? ` <span class="badge">${words.always}</span>` : ''}</p>`;
}

function countryOf({ countries }: SharedContent, { country }: Helpline): Countries[number] {
  const found = countries.find(({ id }) => id === country);
  if (!found) throw new Error(`no country ${country}`);
  return found;
}

/** Short numbers, of up to six digits (116 111), are dialled as they are; all others with the code of their country. */
function telNumber(number: string, prefix: string): string {
  const digits = number.replaceAll(' ', '');
  return digits.length > 6 ? `${prefix}${digits}` : digits;
}

function hours({ words }: SharedContent, helpline: Helpline): string {
  if (!Array.isArray(helpline.hours)) return '';
  const times = helpline.hours.map(({ days, from, to }) => {
    const [first, last] = [days[0], days.at(-1)].map((day) => (day ? words.days[day] : ''));
    return `${first === last ? first : `${first}–${last}`} <span class="nowrap">${from}–${to}</span>`;
  });
  return ` ${times.join(', ')}.`;
}

/**
 * Place for the opening status, which the script fills if we know the holidays of the country, and the 24/7
 * alternative.
 */
function openingStatus(shared: SharedContent, helpline: Helpline, interactiveOnly: InteractiveOnly): string {
  const always = alwaysOpenAlternative(shared.helplines, helpline);
  const earlierFirst = Array.isArray(helpline.hours)
    ? [...helpline.hours].sort((one, other) => (one.from < other.from ? -1 : 1))
    : [];
  const hours = earlierFirst.map(
    ({ days, from, to }) => `${days.map((day) => weekdays.indexOf(day)).join('')} ${from} ${to}`,
  );
  return `${countryOf(shared, helpline).holidays ? interactiveOnly(`<p class="opening" data-hours="${hours.join()}"></p>`) : ''}${always ? phoneLink(shared, always, `<span>${shared.words.otherwise}</span> `) : ''}`;
}

/** The names of the days as text, from Sunday, as `Date` counts them. */
export const daysFromSunday = ({ words }: SharedContent): string[] => weekdays.map((day) => words.days[day].text);

/** Months after its newest date from which an entry is marked as possibly out of date. */
const TRUSTED_MONTHS = 18;

/**
 * Notice 'this may be out of date'. The script shows it from the day in `data-stale-from`, 18 months after the newest
 * date of the entry, or always if that is empty. A date without a day or month counts as its first day. Emergency
 * numbers have no notice: doubt would cost time.
 */
function staleNotice(
  { words, helplines, sources }: SharedContent,
  helpline: Helpline,
  interactiveOnly: InteractiveOnly,
): string {
  if (helplines.needs.danger?.includes(helpline.id)) return '';
  const { hours, rest, see } = words.old;
  const dates = [
    helpline.confirmed,
    helpline.source_date,
    ...(helpline.more_sources ?? []).map((id) => sources.find((one) => one.id === id)?.published),
  ];
  const newest = dates.flatMap((date) => (date ? [Date.parse(date)] : [])).sort((one, other) => other - one)[0];
  const where = helpline.number && helpline.site ? ` ${see} ${link(helpline.site)}` : '';
  const from = newest === undefined ? '' : dayAfter(newest);
  const said = (hidden: string) =>
    `<p class="meta" data-stale-from="${from}"${hidden}>${helpline.hours ? hours : rest}${where}</p>`;
  // Visible without the script if the entry was already old when the sources were last checked.
  const read =
    sources
      .map(({ seen }) => seen)
      .sort()
      .at(-1) ?? '';
  return from <= read ? said('') : interactiveOnly(said(' hidden'));
}

/**
 * First day on which a date is more than `TRUSTED` months old. In a shorter month, the last day still counts as
 * trusted.
 */
function dayAfter(date: number): string {
  const from = new Date(date);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + TRUSTED_MONTHS + 1, 0));
  last.setUTCDate(Math.min(from.getUTCDate(), last.getUTCDate()) + 1);
  return last.toISOString().slice(0, 10);
}

/** The day on which the entry was confirmed, or else its source with its date. */
function sourceNote(shared: SharedContent, helpline: Helpline): string {
  const { words, sources } = shared;
  if (helpline.confirmed) return `${words.confirmed} ${formatMonth(helpline.confirmed, words)}`;
  const named = [helpline.source, ...(helpline.more_sources ?? [])].map((id) => {
    const source = sources.find((one) => one.id === id);
    const date = id === helpline.source ? helpline.source_date : source?.published;
    return source ? credit(source, date, words) : '';
  });
  return `${words.according} ${named.join(' · ')}`;
}

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
  return named.length ? `${named.length > 1 ? words.sources : words.source} ${named.join(' · ')}` : '';
}

/** «NCMEC, μέσω wtap.com, Φεβρουάριος 2023»: who says it, who copied it if the page cannot be reached, and when. */
const credit = ({ organisation, via }: Source, date: string | undefined, words: HelplineTexts) =>
  [organisation, via && `${words.via} ${via}`, date && formatMonth(date, words)].filter((part) => part).join(', ');

/** «Φεβρουάριος 2026», or only the year if no month is known. */
export function formatMonth(day: string, { months }: HelplineTexts): string {
  const [year, month] = day.split('-');
  return [month && months[Number(month) - 1], year].filter((part) => part).join(' ');
}

/** Link text is the URL itself, so that it is useful in print. */
function link(address: string, name = ''): string {
  return `<a${name ? ` class="${name}"` : ''} part="link" rel="noreferrer" href="${escapeHtml(address)}">${escapeHtml(address.replace(/^https:\/\/|\/$/g, ''))}</a>`;
}

const capitalise = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
