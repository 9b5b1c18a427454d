/**
 * Render targets: script template, prerendered page and plain fallback. `markup(content, target)` is pure; the target
 * decides what differs between them. The template has the words of the first country and no helplines (those are filled
 * in at run time), the other two are made for each country, and the fallback has no controls. Runs in Node, at build
 * time only.
 */
import { languageOf } from './languages.js';
import type { SharedContent } from './schemas.js';
import type { Country, Need } from './vocabulary.js';
import { pick } from './by-country.js';
import { helplineItems, type Detail, type HelplineItem } from './helplines.js';
import { formatMonth, sourceLine } from './sources.js';

export interface RenderTarget {
  /** The helplines for some needs, without duplicates, as a list that changes with the country. */
  helplines(needs: Need[], detail?: Detail): string;
  /** «Πηγές: …», or an empty text if there are no sources. */
  sources(ids: string[]): string;
  /** The end of an element: from where we know, behind a disclosure. Empty if there are no sources. */
  end(ids: string[]): string;
  /** A month as text: «Νοέμβριος 2026». */
  month(day: string): string;
  /**
   * Markup that is useless outside the interactive page (controls, icons, places that the script fills). Empty in the
   * fallback.
   */
  interactiveOnly(markup: string): string;
  /** The place of the site's own helpline, with its frame on screen. Empty in the fallback. */
  local(markup: string): string;
  /** Wraps the whole element. */
  root(markup: string): string;
}

export interface Rendered {
  /** Template of the script: everything except the helplines, with the words of the first country. */
  template: string;
  /** Words of each other country where they differ: the content of the elements with `data-words`, by their number. */
  words: Partial<Record<Country, string[]>>;
  /** Helplines of each country, by need. */
  helplines: Record<Country, Partial<Record<Need, HelplineItem[]>>>;
  /** What the script shows initially, for each country. */
  prerendered: Record<Country, string>;
  /** The whole content as plain HTML, for each country. */
  fallback: Record<Country, string>;
  /**
   * The fallback in two parts, each complete, for a site that puts its own line between them; none where it has no
   * such place.
   */
  aroundLocal: Record<Country, [above: string, below: string] | undefined>;
  /** Minimal fallback: only the emergency and 'now' helplines, as plain HTML. */
  minimal: Record<Country, string>;
}

/** Placeholder for the print button, so that nothing moves when the script inserts it. */
const PRINT_BUTTON_PLACEHOLDER = '<span class="button print">\u00a0</span>';

/** Where a fallback is cut for the site's own line; it is never shipped. */
const LOCAL_PLACE = '<!--local-->';

/**
 * Wraps words that differ by country, in what the script shows: it replaces them when the country changes. They are
 * numbered, because the script moves parts of an element.
 */
function numbered(): (words: string) => string {
  let at = 0;
  return (words) => `<span data-words="${at++}">${words}</span>`;
}

/** Runs a markup function once for every target. */
export function renderTargets(shared: SharedContent, markup: (target: RenderTarget) => string): Rendered {
  const used = new Map<Need, Detail>();
  const ids = shared.countries.map(({ id }) => id);
  const sources = (listed: string[]) => sourceLine(shared, listed);
  const language = languageOf(shared.locale);
  const month = (day: string) => formatMonth(day, shared.words);
  /** What opens something at the end: its words, and what shows only then. On paper and in the fallback it is open. */
  const end = (listed: string[], interactiveOnly: (markup: string) => string) =>
    `<div class="end">${interactiveOnly(`<details class="more"><summary>${shared.words.how}</summary>`)}` +
    `${sources(listed)}${interactiveOnly('</details>')}</div>`;
  const whole = (
    country: Country | undefined,
    items: (needs: Need[], detail: Detail) => string,
    { print = '', wrap = numbered() } = {},
  ) =>
    markup({
      helplines: (needs, detail = 'brief') =>
        `<ul class="lines" data-needs="${needs.join(' ')}">${items(needs, detail)}</ul>`,
      sources,
      end: (listed) => end(listed, (html) => html),
      month,
      interactiveOnly: (html) => html,
      local: (html) => html,
      root: (html) =>
        `<div class="root" ${language}><section class="box" aria-labelledby="title">` +
        `${pick(html, String(country), wrap)}<div data-region="print">` +
        `${print}</div><p class="visually-hidden" role="status" data-region="status"></p></section></div>`,
    });
  const template = whole(ids[0], (needs, detail) => {
    for (const need of needs) used.set(need, detail);
    return '';
  });
  const wordsOf = (country: Country) => {
    const all: string[] = [];
    whole(country, () => '', { wrap: (words) => String(all.push(words)) });
    return all;
  };
  const forEachCountry = <Value>(make: (country: Country) => Value) =>
    Object.fromEntries(ids.map((id) => [id, make(id)])) as Record<Country, Value>;
  /** The helplines of one element, one list after the other. */
  const listsOf = (country: Country) => {
    const told = new Set<SharedContent['helplines']['lines'][number]>();
    return (needs: Need[], detail: Detail) => helplineItems(shared, needs, country, detail, told);
  };
  const fallback = (country: Country, local = '') => {
    const items = listsOf(country);
    return markup({
      helplines: (needs, detail = 'brief') =>
        `<ul>${items(needs, detail)
          .map((item) => item.plain)
          .join('')}</ul>`,
      sources,
      end: (listed) => end(listed, () => ''),
      month,
      interactiveOnly: () => '',
      local: () => local,
      root: (html) => `<div ${language}>\n${toPlainHtml(pick(html, country))}</div>\n`,
    });
  };
  return {
    template,
    words: Object.fromEntries(ids.slice(1).map((id) => [id, wordsOf(id)])),
    helplines: forEachCountry((country) => {
      const items = listsOf(country);
      return Object.fromEntries([...used].map(([need, detail]) => [need, items([need], detail)]));
    }),
    prerendered: forEachCountry((country) => {
      const items = listsOf(country);
      return whole(
        country,
        (needs, detail) =>
          items(needs, detail)
            .map((item) => item.markup)
            .join(''),
        { print: PRINT_BUTTON_PLACEHOLDER },
      );
    }),
    fallback: forEachCountry((country) => fallback(country)),
    aroundLocal: forEachCountry((country) => {
      const [above = '', below] = fallback(country, LOCAL_PLACE).split(LOCAL_PLACE);
      return below === undefined ? undefined : [`${above}</div>\n`, `<div ${language}>\n${below}`];
    }),
    minimal: forEachCountry((country) =>
      toPlainHtml(
        `<ul ${language}>${helplineItems(shared, ['danger', 'now'], country, 'brief')
          .map((item) => item.plain)
          .join('')}</ul>`,
      ),
    ),
  };
}

/** Attributes and wrappers that only our styles and scripts use. */
const INTERNAL_ATTRIBUTES = / (?:class|part|data-[a-z-]+|id(?==.title))(?:="[^"]*")?/g;

/** Plain semantic HTML, one block per line, which survives restrictive editors. */
function toPlainHtml(markup: string): string {
  return `${markup
    .replace(/<[^>]+>/g, (tag) => tag.replace(INTERNAL_ATTRIBUTES, ''))
    .replace(/<span>([^<]*)<\/span>/g, '$1')
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<\/?div>/g, '')
    .replace(
      /<\/(?:h\d|p|li|ul|ol|details|summary|blockquote|table|caption|tr)>|<(?:ul|ol|details[^>]*|table|tbody)>/g,
      '$&\n',
    )
    .trim()}\n`;
}
