/**
 * One markup, several outputs. An element's `markup()` is a pure function of its content and a form; the form decides what
 * differs: the template of the script leaves the lines of a country out (they are filled in at run time), the prerendered
 * markup writes them, the fallback writes them and has no control.
 * Runs in Node, at build time only.
 */
import { languageOf } from './languages.js';
import { countries, type Country, type Library, type Need } from './schemas.js';
import { lineItems, monthOf, sourceLine, type Detail, type Item } from './helplines.js';

export interface Form {
  /** The lines for one or more needs, each line once, as a list that changes with the country. */
  lines(needs: Need[], detail?: Detail): string;
  /** «Πηγές: …», or nothing without sources. */
  sources(ids: string[]): string;
  /** «Νοέμβριος 2026». */
  month(day: string): string;
  /** What has no use without a screen: a control, an icon, a place the script fills. Empty in the fallback. */
  screen(markup: string): string;
  /** Around the whole widget. */
  root(markup: string): string;
}

export interface Forms {
  /** For the script: whole, but for the lines. */
  template: string;
  /** The lines of each country, by the need they serve. */
  lines: Record<Country, Partial<Record<Need, Item[]>>>;
  /** What the script would show before a reader or a page has changed anything, for each country. */
  prerendered: Record<Country, string>;
  /** The whole content as plain HTML, for each country. */
  fallback: Record<Country, string>;
  /** The lines for whoever cannot wait, as plain HTML: where no more fits than a number. */
  shortest: Record<Country, string>;
}

/** Holds the place of the button that the script brings, so that nothing moves when it comes. */
const BUTTON_TO_COME = '<span class="button print">\u00a0</span>';

/** Runs a markup function once for every form. */
export function formsOf(library: Library, markup: (form: Form) => string): Forms {
  const used = new Map<Need, Detail>();
  const sources = (ids: string[]) => sourceLine(library, ids);
  const language = languageOf(library.locale);
  const month = (day: string) => monthOf(day, library.words);
  const whole = (items: (needs: Need[], detail: Detail) => string, print: string) =>
    markup({
      lines: (needs, detail = 'brief') => `<ul class="lines" data-lines="${needs.join(' ')}">${items(needs, detail)}</ul>`,
      sources,
      month,
      screen: (html) => html,
      root: (html) =>
        `<div class="root" ${language}><div class="box"><div data-region="exit"></div>${html}<div data-region="print">${print}</div><p class="unseen" role="status" data-region="status"></p></div></div>`,
    });
  const template = whole((needs, detail) => {
    for (const need of needs) used.set(need, detail);
    return '';
  }, '');
  const inEach = <Value>(make: (country: Country) => Value) => Object.fromEntries(countries.map((country) => [country, make(country)])) as Record<Country, Value>;
  return {
    template,
    lines: inEach((country) => Object.fromEntries([...used].map(([need, detail]) => [need, lineItems(library, [need], country, detail)]))),
    prerendered: inEach((country) => whole((needs, detail) => lineItems(library, needs, country, detail).map((item) => item.markup).join(''), BUTTON_TO_COME)),
    fallback: inEach((country) =>
      markup({ lines: (needs, detail = 'brief') => `<ul>${lineItems(library, needs, country, detail).map((item) => item.plain).join('')}</ul>`, sources, month, screen: () => '', root: (html) => `<div ${language}>\n${plain(html)}</div>\n` }),
    ),
    shortest: inEach((country) => plain(`<ul ${language}>${lineItems(library, ['danger', 'now'], country, 'brief').map((item) => item.plain).join('')}</ul>`)),
  };
}

/** Attributes and wrappers that only our own styles and behaviour use. */
const OURS = / (?:class|part|data-[a-z-]+)(?:="[^"]*")?/g;

/** Plain semantic HTML, a block a line: it survives editors that allow little. */
function plain(markup: string): string {
  return `${markup
    .replace(/<[^>]+>/g, (tag) => tag.replace(OURS, ''))
    .replace(/<span>([^<]*)<\/span>/g, '$1')
    .replace(/<\/?div>/g, '')
    .replace(/<\/(?:h\d|p|li|ul|ol|details|summary|blockquote)>|<(?:ul|ol|details[^>]*)>/g, '$&\n')
    .trim()}\n`;
}
