/**
 * How a helpline and a source look in markup, the same in every widget. Pure: facts and words in, escaped markup out.
 * Runs in Node, at build time only.
 */
import { otherwise, weekdays, type Country, type Library, type Line, type Need, type Source, type Words } from './schemas.js';

/** "full" is the helpline box's entry, with its source; "brief" is a number with a few words, anywhere else. */
export type Detail = 'full' | 'brief';

/** A line as a list item. */
export interface Item {
  /** What the scripts share it by. */
  name: string;
  markup: string;
  /** The same without what only the script can fill or show. */
  plain: string;
}

/** What stands in the markup for the script alone; nothing in the fallback. */
type Screen = (markup: string) => string;

/** The lines that serve these needs in a country, each once. */
export function lineItems(library: Library, needs: Need[], country: Country, detail: Detail): Item[] {
  const { lines, needs: served } = library.helplines;
  return [...new Set(needs.flatMap((need) => served[need] ?? []))]
    .map((id) => lines.find((line) => line.id === id))
    .filter((line): line is Line => line?.country === country)
    .map((line) => itemOf(library, line, detail));
}

/** Every line in both forms, for the module from which each element takes those it shows. */
export const allItems = (library: Library): Item[] => library.helplines.lines.flatMap((line) => [itemOf(library, line, 'full'), itemOf(library, line, 'brief')]);

function itemOf(library: Library, line: Line, detail: Detail): Item {
  const make = detail === 'full' ? fullLine : briefLine;
  return { name: `${detail}_${line.id.replaceAll('-', '_')}`, markup: make(library, line, (markup) => markup), plain: make(library, line, () => '') };
}

function fullLine(library: Library, line: Line, screen: Screen): string {
  const { words } = library;
  const its = words.lines[line.id];
  if (!its) throw new Error(`no words for the line ${line.id}`);
  const notes = [line.free && words.free, line.identity && words.identity[line.identity]].filter((note) => note).join(', ');
  return `<li class="line" part="card">${number(library, line)}<p>${its.operator}. ${its.about}${notes ? ` ${capital(notes, library.locale)}.` : ''}${hours(library, line)}</p>${Array.isArray(line.hours) ? state(library, line, screen) : ''}${
    its.ways || (line.number && line.site) ? `<p>${[its.ways, line.number && line.site && link(line.site)].filter((way) => way).join(' ')}</p>` : ''
  }<p class="meta">${freshness(library, line)}</p>${doubt(library, line, screen)}</li>`;
}

function briefLine(library: Library, line: Line, screen: Screen): string {
  return `<li class="line">${number(library, line)}<p class="meta">${library.words.lines[line.id]?.brief}</p>${doubt(library, line, screen)}</li>`;
}

/** The number, or the address where there is no number, and whether it answers round the clock. */
function number({ words }: Library, line: Line, before = ''): string {
  const call = line.number
    ? `<a class="tel" part="link" href="tel:${dialled(line.number)}">${line.number.split(' ').map((group) => `<span>${group}</span>`).join('\u00a0')}</a>`
    : link(String(line.site), 'site');
  return `<p class="number">${before}${call}${line.hours === 'always' ? ` <span class="always">${words.always}</span>` : ''}</p>`;
}

/** Greek landlines are dialled with their country's code; short numbers are dialled as they are. */
function dialled(number: string): string {
  const digits = number.replaceAll(' ', '');
  return digits.length === 10 ? `+30${digits}` : digits;
}

function hours({ words }: Library, line: Line): string {
  if (!Array.isArray(line.hours)) return '';
  const times = line.hours.map(({ days, from, to }) => {
    const [first, last] = [days[0], days.at(-1)].map((day) => (day ? words.days[day] : ''));
    return `${first === last ? first : `${first}–${last}`} <span class="together">${from}–${to}</span>`;
  });
  return ` ${times.join(', ')}.`;
}

/** Where the script says whether a line of Greece is open now, whose holidays we know; and the number that answers when it is not. */
function state(library: Library, line: Line, screen: Screen): string {
  const always = otherwise(library.helplines, line);
  const earlierFirst = Array.isArray(line.hours) ? [...line.hours].sort((one, other) => (one.from < other.from ? -1 : 1)) : [];
  const hours = earlierFirst.map(({ days, from, to }) => `${days.map((day) => weekdays.indexOf(day)).join('')} ${from} ${to}`);
  return `${line.country === 'GR' ? screen(`<p class="now" data-hours="${hours.join()}"></p>`) : ''}${always ? number(library, always, `${library.words.otherwise} `) : ''}`;
}

/** The names of the days as text, from Sunday, as the script counts them. */
export const daysFromSunday = ({ words }: Library): string[] => weekdays.map((day) => words.days[day].replace(/<[^>]*>/g, ''));

/** How long an entry is trusted after the newest date it has, in months. */
const TRUSTED = 18;

/**
 * What the script shows beside a number whose entry nothing has renewed for long on the reader's day: the first such day stands
 * in the markup, or none for an entry without any date. A date without its day or month is read as early as it can be. What
 * does not wait is spared: doubt would cost time.
 */
function doubt({ words, helplines, sources }: Library, line: Line, screen: Screen): string {
  if (helplines.needs.danger?.includes(line.id)) return '';
  const { hours, rest, see } = words.old;
  const dates = [line.confirmed, line.source_date, ...(line.more_sources ?? []).map((id) => sources.find((one) => one.id === id)?.published)];
  const newest = dates.flatMap((date) => (date ? [Date.parse(date)] : [])).sort((one, other) => other - one)[0];
  const where = line.number && line.site ? ` ${see} ${link(line.site)}` : '';
  const from = newest === undefined ? '' : dayAfter(newest);
  const said = (hidden: string) => `<p class="meta" data-old="${from}"${hidden}>${line.hours ? hours : rest}${where}</p>`;
  // What was old already when the sources were last read is said before the script, and without it.
  const read = sources.map(({ seen }) => seen).sort().at(-1) ?? '';
  return from <= read ? said('') : screen(said(' hidden'));
}

/** The first day on which a date is more than `TRUSTED` months old. Where that month is shorter, its last day still counts. */
function dayAfter(date: number): string {
  const from = new Date(date);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + TRUSTED + 1, 0));
  last.setUTCDate(Math.min(from.getUTCDate(), last.getUTCDate()) + 1);
  return last.toISOString().slice(0, 10);
}

/** How old the entry is: the day it was confirmed, or the text it comes from. */
function freshness(library: Library, line: Line): string {
  const { words, sources } = library;
  if (line.confirmed) return `${words.confirmed} ${monthOf(line.confirmed, words)}`;
  const named = [line.source, ...(line.more_sources ?? [])].map((id) => {
    const source = sources.find((one) => one.id === id);
    const date = id === line.source ? line.source_date : source?.published;
    return source ? [source.organisation, date && monthOf(date, words)].filter((part) => part).join(', ') : '';
  });
  return `${words.according} ${named.join(' · ')}`;
}

/** «Πηγές: …» under an answer: who says it, and when. The addresses stand in sources.yaml: as links they would weigh more than the answers. */
export function sourceLine(library: Library, ids: string[]): string {
  const said = ids
    .map((id) => library.sources.find((one) => one.id === id))
    .filter((source): source is Source => source !== undefined)
    .map((source) => [source.organisation, source.published && monthOf(source.published, library.words)].filter((part) => part).join(', '));
  // Two pages of one organisation read the same.
  const named = [...new Set(said)];
  const { source, sources } = library.words;
  return named.length ? `<p class="meta">${named.length > 1 ? sources : source} ${named.join(' · ')}</p>` : '';
}

/** «Φεβρουάριος 2026», or the year where only that is known. */
export function monthOf(day: string, { months }: Words): string {
  const [year, month] = day.split('-');
  return [month && months[Number(month) - 1], year].filter((part) => part).join(' ');
}

/** Its words are all of its address: on paper there is nothing else to go by. */
function link(address: string, name = ''): string {
  return `<a${name ? ` class="${name}"` : ''} part="link" href="${address}">${address.replace(/^https:\/\/|\/$/g, '')}</a>`;
}

const capital = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
