/**
 * How a helpline and a source look in markup, the same in every widget. Pure: facts and words in, escaped markup out.
 * Runs in Node, at build time only.
 */
import {
  alwaysOpenAlternative,
  weekdays,
  type Country,
  type SharedContent,
  type Helpline,
  type Need,
  type Source,
  type HelplineTexts,
} from './schemas.js';

/** "full" is the helpline box's entry, with its source; "brief" is a number with a few words, anywhere else. */
export type Detail = 'full' | 'brief';

/** A line as a list item. */
export interface HelplineItem {
  /** What the scripts share it by. */
  name: string;
  markup: string;
  /** The same without what only the script can fill or show. */
  plain: string;
}

/** What stands in the markup for the script alone; nothing in the fallback. */
type InteractiveOnly = (markup: string) => string;

/** The lines that serve these needs in a country, each once. */
export function helplineItems(shared: SharedContent, needs: Need[], country: Country, detail: Detail): HelplineItem[] {
  const { lines, needs: served } = shared.helplines;
  return [...new Set(needs.flatMap((need) => served[need] ?? []))]
    .map((id) => lines.find((helpline) => helpline.id === id))
    .filter((helpline): helpline is Helpline => helpline?.country === country)
    .map((helpline) => helplineItem(shared, helpline, detail));
}

/** Every line in both forms, for the module from which each element takes those it shows. */
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

/** The number, or the address where there is no number, and whether it answers round the clock. */
function phoneLink({ words }: SharedContent, helpline: Helpline, before = ''): string {
  const call = helpline.number
    ? `<a class="tel" part="link" href="tel:${telNumber(helpline.number)}">${helpline.number
        .split(' ')
        .map((group) => `<span>${group}</span>`)
        .join('\u00a0')}</a>`
    : link(String(helpline.site), 'site');
  return `<p class="number">${before}${call}${helpline.hours === 'always' ? ` <span class="always">${words.always}</span>` : ''}</p>`;
}

/** Greek landlines are dialled with their country's code; short numbers are dialled as they are. */
function telNumber(phoneLink: string): string {
  const digits = phoneLink.replaceAll(' ', '');
  return digits.length === 10 ? `+30${digits}` : digits;
}

function hours({ words }: SharedContent, helpline: Helpline): string {
  if (!Array.isArray(helpline.hours)) return '';
  const times = helpline.hours.map(({ days, from, to }) => {
    const [first, last] = [days[0], days.at(-1)].map((day) => (day ? words.days[day] : ''));
    return `${first === last ? first : `${first}–${last}`} <span class="together">${from}–${to}</span>`;
  });
  return ` ${times.join(', ')}.`;
}

/** Where the script says whether a line of Greece is open now, whose holidays we know; and the number that answers when it is not. */
function openingStatus(shared: SharedContent, helpline: Helpline, interactiveOnly: InteractiveOnly): string {
  const always = alwaysOpenAlternative(shared.helplines, helpline);
  const earlierFirst = Array.isArray(helpline.hours)
    ? [...helpline.hours].sort((one, other) => (one.from < other.from ? -1 : 1))
    : [];
  const hours = earlierFirst.map(
    ({ days, from, to }) => `${days.map((day) => weekdays.indexOf(day)).join('')} ${from} ${to}`,
  );
  return `${helpline.country === 'GR' ? interactiveOnly(`<p class="now" data-hours="${hours.join()}"></p>`) : ''}${always ? phoneLink(shared, always, `${shared.words.otherwise} `) : ''}`;
}

/** The names of the days as text, from Sunday, as the script counts them. */
export const daysFromSunday = ({ words }: SharedContent): string[] =>
  weekdays.map((day) => words.days[day].replace(/<[^>]*>/g, ''));

/** How long an entry is trusted after the newest date it has, in months. */
const TRUSTED_MONTHS = 18;

/**
 * What the script shows beside a number whose entry nothing has renewed for long on the reader's day: the first such day stands
 * in the markup, or none for an entry without any date. A date without its day or month is read as early as it can be. What
 * does not wait is spared: doubt would cost time.
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
    `<p class="meta" data-old="${from}"${hidden}>${helpline.hours ? hours : rest}${where}</p>`;
  // What was old already when the sources were last read is said before the script, and without it.
  const read =
    sources
      .map(({ seen }) => seen)
      .sort()
      .at(-1) ?? '';
  return from <= read ? said('') : interactiveOnly(said(' hidden'));
}

/** The first day on which a date is more than `TRUSTED` months old. Where that month is shorter, its last day still counts. */
function dayAfter(date: number): string {
  const from = new Date(date);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + TRUSTED_MONTHS + 1, 0));
  last.setUTCDate(Math.min(from.getUTCDate(), last.getUTCDate()) + 1);
  return last.toISOString().slice(0, 10);
}

/** How old the entry is: the day it was confirmed, or the text it comes from. */
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

/** «Πηγές: …» under an answer: who says it, and when. The addresses stand in sources.yaml: as links they would weigh more than the answers. */
export function sourceLine(shared: SharedContent, ids: string[]): string {
  const said = ids
    .map((id) => shared.sources.find((one) => one.id === id))
    .filter((source): source is Source => source !== undefined)
    .map((source) => credit(source, source.published, shared.words));
  // Two pages of one organisation read the same.
  const named = [...new Set(said)];
  const { source, sources } = shared.words;
  return named.length ? `<p class="meta">${named.length > 1 ? sources : source} ${named.join(' · ')}</p>` : '';
}

/** «NCMEC, μέσω wtap.com, Φεβρουάριος 2023»: who says it, who copied it if the page cannot be reached, and when. */
const credit = ({ organisation, via }: Source, date: string | undefined, words: HelplineTexts) =>
  [organisation, via && `${words.via} ${via}`, date && formatMonth(date, words)].filter((part) => part).join(', ');

/** «Φεβρουάριος 2026», or the year where only that is known. */
export function formatMonth(day: string, { months }: HelplineTexts): string {
  const [year, month] = day.split('-');
  return [month && months[Number(month) - 1], year].filter((part) => part).join(' ');
}

/** Its words are all of its address: on paper there is nothing else to go by. */
function link(address: string, name = ''): string {
  return `<a${name ? ` class="${name}"` : ''} part="link" href="${address}">${address.replace(/^https:\/\/|\/$/g, '')}</a>`;
}

const capitalise = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
