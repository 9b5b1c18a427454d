/**
 * Markup of helplines, the same in every element. Pure functions: data and texts in, escaped markup out.
 * Runs in Node, at build time only.
 */
import type { Countries } from './countries-schema.js';
import { alwaysOpenAlternative, type Helpline } from './helplines-schema.js';
import type { SharedContent } from './schemas.js';
import { credit, formatMonth, listed } from './sources.js';
import { weekdays, type Country, type Need } from './vocabulary.js';
import { escapeHtml } from './words.js';

/**
 * "full" is an entry of the helpline box, with its source; "brief" is a number with what is said before one calls, for
 * the other elements; "short" is a number of the box that stands there in full elsewhere.
 */
export type Detail = 'full' | 'brief' | 'short';

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

/**
 * The helplines of a country for some needs, without duplicates. Those in `told` have been shown in full: they are
 * short now, and the others of a full list join them.
 */
export function helplineItems(
  shared: SharedContent,
  needs: Need[],
  country: Country,
  detail: Detail,
  told = new Set<Helpline>(),
): HelplineItem[] {
  const { lines, needs: served } = shared.helplines;
  return [...new Set(needs.flatMap((need) => served[need] ?? []))]
    .map((id) => lines.find((helpline) => helpline.id === id))
    .filter((helpline): helpline is Helpline => helpline?.country === country)
    .map((helpline) => {
      const isTold = told.has(helpline);
      if (detail === 'full') told.add(helpline);
      return helplineItem(shared, helpline, isTold ? 'short' : detail);
    });
}

/** Makes a helpline at each level of detail. */
const MAKE = { full: fullHelpline, brief: briefHelpline, short: shortHelpline };

/** Every helpline at each level of detail, for the module from which each element imports those that it shows. */
export const allHelplineItems = (shared: SharedContent): HelplineItem[] =>
  shared.helplines.lines.flatMap((helpline) =>
    (Object.keys(MAKE) as Detail[]).map((detail) => helplineItem(shared, helpline, detail)),
  );

function helplineItem(shared: SharedContent, helpline: Helpline, detail: Detail): HelplineItem {
  const make = MAKE[detail];
  return {
    name: `${detail}_${helpline.id.replaceAll('-', '_')}`,
    markup: make(shared, helpline, (markup) => markup),
    plain: make(shared, helpline, () => ''),
  };
}

/** What is said before one calls: when it answers, whether it is free and anonymous. */
const facts = ({ words }: SharedContent, { hours, free, identity }: Helpline): string =>
  [hours === 'always' && words.always, free && words.free, identity && words.identity[identity]]
    .filter((fact) => fact)
    .join(', ');

function fullHelpline(shared: SharedContent, helpline: Helpline, interactiveOnly: InteractiveOnly): string {
  const { words } = shared;
  const texts = textsOf(shared, helpline);
  const said = [capitalise(facts(shared, helpline)), hoursOf(shared, helpline)]
    .filter((fact) => fact)
    .map((fact) => `${fact}.`)
    .concat(texts.ways && helpline.number ? `${texts.ways}` : [])
    .join(' ');
  const opening =
    interactiveOnly(
      `${openingStatus(shared, helpline)}<details class="more"><summary><span>` +
        `${said && `<span class="meta">${said}</span> `}<u>${words.who}</u></span></summary>`,
    ) ||
    (said && `<p>${said}</p>`);
  return (
    `<li class="line${Array.isArray(helpline.hours) ? ' hours' : ''}" part="card">` +
    `${tile(shared, helpline, interactiveOnly)}` +
    `${opening}<p>${texts.operator}. ${texts.about} ` +
    `${helpline.number ? (helpline.site ? link(helpline.site) : '') : (texts.ways ?? '')}</p>` +
    `<p class="meta">${sourceNote(shared, helpline)}</p>${staleNotice(shared, helpline, interactiveOnly)}` +
    `${interactiveOnly('</details>')}${otherwise(shared, helpline, interactiveOnly)}</li>`
  );
}

function briefHelpline(shared: SharedContent, helpline: Helpline, interactiveOnly: InteractiveOnly): string {
  const toCall = tile(shared, helpline, interactiveOnly, facts(shared, helpline));
  return `<li class="line">${toCall}${staleNotice(shared, helpline, interactiveOnly)}</li>`;
}

function shortHelpline(shared: SharedContent, helpline: Helpline, interactiveOnly: InteractiveOnly): string {
  return `<li class="line">${shortTile(shared, helpline, interactiveOnly)}</li>`;
}

/** A number of which is said only whether it always answers. */
const shortTile: typeof fullHelpline = (shared, helpline, interactiveOnly) =>
  tile(shared, helpline, interactiveOnly, helpline.hours === 'always' ? `${shared.words.always}` : '');

function textsOf({ words }: SharedContent, { id }: Helpline) {
  const texts = words.lines[id];
  if (!texts) throw new Error(`no words for the line ${id}`);
  return texts;
}

/**
 * The number, or the site of a helpline without one, and who answers: one link, whose name says both. What is said
 * before one calls stands apart by its look; where it has none, after a comma.
 */
function tile(shared: SharedContent, helpline: Helpline, interactiveOnly: InteractiveOnly, said = ''): string {
  const { number, site } = helpline;
  const address = number ? `tel:${telNumber(number, countryOf(shared, helpline).prefix)}` : String(site);
  const shown = number
    ? number
        .split(' ')
        .map((group) => `<span>${group}</span>`)
        .join('\u00a0')
    : `<span>${nameOf(address)}</span>`;
  const attributes = number ? 'class="tel" part="link"' : 'class="tel site" part="link" rel="noreferrer"';
  return (
    `<a ${attributes} href="${escapeHtml(address)}"><strong>${shown}</strong> ` +
    `<span class="who">${textsOf(shared, helpline).brief}</span>` +
    `${said && `${interactiveOnly(' ') || ', '}<span class="badge">${said}</span>`}</a>`
  );
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

function hoursOf({ words }: SharedContent, helpline: Helpline): string {
  if (!Array.isArray(helpline.hours)) return '';
  return helpline.hours
    .map(({ days, from, to }) => {
      const [first, last] = [days[0], days.at(-1)].map((day) => (day ? words.days[day] : ''));
      return (
        `<span class="nowrap">` +
        `${first === last ? first : `${first}–${last}`}</span> <span class="nowrap">${from}–${to}</span>`
      );
    })
    .join(', ');
}

/** Place for the opening status, which the script fills if we know the holidays of the country. */
function openingStatus(shared: SharedContent, helpline: Helpline): string {
  if (!Array.isArray(helpline.hours) || !countryOf(shared, helpline).holidays) return '';
  const earlierFirst = [...helpline.hours].sort((one, other) => (one.from < other.from ? -1 : 1));
  const hours = earlierFirst.map(
    ({ days, from, to }) => `${days.map((day) => weekdays.indexOf(day)).join('')} ${from} ${to}`,
  );
  return `<p class="opening" data-hours="${hours.join()}"></p>`;
}

/** A number that answers when the line is closed: static text, so that it is true at every hour and on paper. */
function otherwise(shared: SharedContent, helpline: Helpline, interactiveOnly: InteractiveOnly): string {
  const other = Array.isArray(helpline.hours) && alwaysOpenAlternative(shared.helplines, helpline);
  return other ? `<p class="meta">${shared.words.otherwise}</p>${shortTile(shared, other, interactiveOnly)}` : '';
}

/** The names of the days as text, from Sunday, as `Date` counts them. */
export const daysFromSunday = ({ words }: SharedContent): string[] => weekdays.map((day) => words.days[day].text);

/** Months after its newest date from which an entry is marked as possibly out of date. */
const TRUSTED_MONTHS = 18;

/**
 * Notice 'this may be out of date'. The script shows it from the day in `data-stale-from`, `TRUSTED_MONTHS` after the
 * newest date of the entry, or always if that is empty. A date without a day or month counts as its first day.
 * Emergency numbers have no notice: doubt would cost time.
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
 * First day on which a date is more than `TRUSTED_MONTHS` old. In a shorter month the last day is still trusted.
 * @param date an instant of UTC, in milliseconds
 * @returns the day as ISO date: 2026-11-22
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
  return `${words.according} ${listed(named)}`;
}

/** Link text is the URL itself, so that it is useful in print. */
function link(address: string): string {
  return `<a part="link" rel="noreferrer" href="${escapeHtml(address)}">${nameOf(address)}</a>`;
}
const nameOf = (address: string) => escapeHtml(address.replace(/^https:\/\/|\/$/g, ''));

/** Not by the rules of a language: in Greek, capitals have no accent, but an initial keeps it. */
const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
