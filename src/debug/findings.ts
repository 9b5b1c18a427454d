/**
 * What the panel tells of an element: facts, and what to mend. It only looks: no request is made, and nothing is tried
 * that a policy of the page would report.
 */
import { toText, type Attributes } from '../core/attributes.js';
import { wordsFor } from './words.js';

/** The class of an element of ours, of whatever version. */
type ElementClass = { version?: string; attributes?: Attributes; observedAttributes?: string[] };

/** Attributes that any element may have; `_ng…` and `ng-…` are those that Angular adds. */
const ANYWHERE = new RegExp(
  '^(accesskey|auto(capitalize|correct|focus)|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|' +
    'inert|inputmode|is|item(id|prop|ref|scope|type)|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|' +
    'title|translate|writingsuggestions|(on|xml|data-|aria-|_ng|ng-).*)$',
);
const NARROW_PX = 280;

const classOf = (element: Element) => customElements.get(element.localName) as ElementClass | undefined;

/** The scripts of ours on the page, by the names of their files. */
export function ourScripts(): HTMLScriptElement[] {
  const names = [
    'prin',
    ...new Set([...document.querySelectorAll('*')].flatMap(({ localName }) => /^prin-(.+)/.exec(localName)?.[1] ?? [])),
  ];
  return [...document.scripts].filter(({ src }) => names.includes(/([a-z-]+)\.js(?=[?#]|$)/.exec(src)?.[1] ?? ''));
}

const versionIn = (address: string) => /[/@]v?(\d+\.\d+\.\d+)[^/]*\//.exec(address)?.[1];

/** Versions that an address names, and that of the class that won. */
function otherVersions(element: Element): string[] {
  const own = classOf(element)?.version;
  const named = ourScripts().flatMap(({ src }) => versionIn(src) ?? []);
  return [...new Set(named)].filter((version) => version !== own);
}

/** The level that the title of an element should have after the headings of the page before it. */
function wantedLevel(element: Element): number | undefined {
  const before = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(
    (heading) =>
      heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING && !element.contains(heading),
  );
  const last = Number(before.pop()?.localName[1] ?? NaN);
  const own = Number(element.shadowRoot?.querySelector('h2,h3,h4,h5,h6')?.localName[1] ?? NaN);
  return own > last + 1 ? last + 1 : undefined;
}

/** Attributes that are not known, and values that are not. */
function wrongAttributes(element: Element, words: ReturnType<typeof wordsFor>): string[] {
  const { attributes: table = {}, observedAttributes = [] } = classOf(element) ?? {};
  const known = observedAttributes.join(', ');
  return [...element.attributes].flatMap(({ name, value }) => {
    if (!observedAttributes.includes(name)) return ANYWHERE.test(name) ? [] : [words.unknown(name, known)];
    const { values } = Object.assign(Object.create(null), table[name]) as { values?: readonly string[] };
    return values && !values.includes(value) ? [words.wrong(name, value, values.join(', '))] : [];
  });
}

/** What the policy of the page refused of ours since the panel is there. */
export const refused: { what: string; rule: string }[] = [];

/** Facts as pairs of name and value, and the sentences that say what to do. */
export function findingsOf(element: HTMLElement): { facts: [string, string][]; todo: string[] } {
  const root = element.shadowRoot;
  const words = wordsFor(root?.querySelector('.root')?.getAttribute('lang') ?? document.documentElement.lang);
  const scripts = ourScripts();
  const others = otherVersions(element);
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')?.content;
  const { trustedTypes } = globalThis as { trustedTypes?: unknown };
  const drawn = Boolean(root?.querySelector('.root'));
  const width = Math.round(element.getBoundingClientRect().width);
  const marked = element.slot === 'prin' || element.hasAttribute('data-prin-only');
  const holder = marked ? element.parentElement : element;
  const pinned = scripts.some(({ integrity }) => integrity);
  const level = drawn ? wantedLevel(element) : undefined;

  const facts: [string, string][] = [
    [words.version, toText(classOf(element)?.version ?? '–')],
    [words.file, scripts.map(({ src }) => src).join(' · ') || '–'],
    [words.integrity, pinned ? words.yes : words.no],
    [words.others, others.join(', ') || words.none],
    [words.asked, marked ? words.marked : `${words.tag} <${element.localName}>`],
    [words.policy, policy ?? words.unseen],
    [words.trusted, trustedTypes ? words.made : words.unsupported],
    [words.styles, root?.adoptedStyleSheets?.length ? words.adopted : words.inTag],
    [words.width, `${width} px`],
  ];
  const todo = [
    !drawn && words.failed,
    others.length > 0 && words.twoVersions,
    new Set(scripts.map(({ src }) => src)).size < scripts.length && words.twice,
    ...wrongAttributes(element, words),
    level && words.level(level),
    !holder?.querySelector('a[href^="tel:"]') && words.noNumbers,
    drawn && width > 0 && width < NARROW_PX && words.narrow,
    document.compatMode === 'BackCompat' && words.quirks,
    !pinned && scripts.some(({ src }) => versionIn(src)) && words.unpinned,
    ...refused.map(({ what, rule }) => words.refused(what, rule)),
  ];
  return { facts, todo: todo.filter((one): one is string => Boolean(one)) };
}
