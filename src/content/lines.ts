/**
 * How a helpline and a source look in markup, the same in every widget. Pure: facts and words in, escaped markup out.
 * Runs in Node, at build time only.
 */
import type { Country, Library, Line, Need, Source, Words } from './library.js';

/** "full" is the helpline box's entry, with its source; "brief" is a number with a few words, anywhere else. */
export type Detail = 'full' | 'brief';

/** The lines that serve these needs in a country, each once, as list items. */
export function lineItems(library: Library, needs: Need[], country: Country, detail: Detail): string {
  const { lines, needs: served } = library.helplines;
  return [...new Set(needs.flatMap((need) => served[need] ?? []))]
    .map((id) => lines.find((line) => line.id === id))
    .filter((line): line is Line => line?.country === country)
    .map((line) => (detail === 'full' ? fullLine(library, line) : briefLine(library, line)))
    .join('');
}

function fullLine(library: Library, line: Line): string {
  const { words } = library;
  const its = words.lines[line.id];
  if (!its) throw new Error(`no words for the line ${line.id}`);
  const notes = [line.free && words.free, line.identity && words.identity[line.identity]].filter((note) => note).join(', ');
  return `<li class="line" part="card">${number(library, line)}<p>${its.operator}. ${its.about}${notes ? ` ${capital(notes, library.locale)}.` : ''}${hours(library, line)}</p>${
    its.ways || (line.number && line.site) ? `<p>${[its.ways, line.number && line.site && link(line.site)].filter((way) => way).join(' ')}</p>` : ''
  }<p class="meta">${freshness(library, line)}</p></li>`;
}

function briefLine(library: Library, line: Line): string {
  return `<li class="line">${number(library, line)}<p class="meta">${library.words.lines[line.id]?.brief}</p></li>`;
}

/** The number, or the address where there is no number, and whether it answers round the clock. */
function number({ words }: Library, line: Line): string {
  const call = line.number
    ? `<a class="tel" part="link" href="tel:${dialled(line.number)}">${line.number.split(' ').map((group) => `<span>${group}</span>`).join('\u00a0')}</a>`
    : link(String(line.site), 'site');
  return `<p class="number">${call}${line.hours === 'always' ? ` <span class="always">${words.always}</span>` : ''}</p>`;
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

function link(address: string, name = ''): string {
  return `<a${name ? ` class="${name}"` : ''} part="link" href="${address}">${new URL(address).hostname.replace(/^www\./, '')}</a>`;
}

const capital = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
