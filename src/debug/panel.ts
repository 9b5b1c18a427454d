/**
 * The panel of `debug` and `?prin-debug` (dist/prin.debug.js): in each element that is asked for, what a site owner
 * must know to find out why something is not as it should be. Loaded by the scripts of the elements, only then.
 */
import { findingsOf, ourScripts, refused } from './findings.js';
import { panelStyles } from './panel.styles.js';
import { wordsFor } from './words.js';

const RUNS = Symbol.for('prin.debug');
const asksPage = /[?&]prin-debug\b/.test(location.search);
/**
 * Whether a panel is asked for, as in src/features/debug.ts: in all elements of the page, or in one, by its property
 * (frameworks set that and no attribute) or its attribute.
 */
const isAsked = (element: Element & { debug?: unknown }) =>
  asksPage || String(element.debug ?? element.getAttribute('debug') ?? false) !== 'false';

const isOurs = (node: Node) => node.nodeName.startsWith('PRIN-');

/** Elements of ours, also in the open shadow roots of the page. */
const shown = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
    if (isOurs(one)) return customElements.get(one.localName) ? [one] : [];
    return one.shadowRoot ? shown(one.shadowRoot) : [];
  });

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

/** The sheet, where constructable sheets are; a policy of the page says nothing against those. */
function adoptStyles(root: ShadowRoot | Document): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    (root instanceof Document ? root.head : root).append(make('style', panelStyles));
  }
}

const styledRoots = new WeakSet<Node>();

/** Puts the panel into an element, at its end, or takes it out. */
function show(element: HTMLElement): void {
  const place = element.shadowRoot?.querySelector('.root') ?? element;
  const old = place.querySelector(':scope > .prin-debug');
  if (!isAsked(element)) return old?.remove();
  const root = place.getRootNode() as ShadowRoot | Document;
  if (!styledRoots.has(root)) adoptStyles(root);
  styledRoots.add(root);
  const words = wordsFor(place.getAttribute('lang') ?? document.documentElement.lang);
  const { facts, todo } = findingsOf(element);
  const panel = make(
    'details',
    make('summary', `${words.title}: ${element.localName}`),
    todo.length ? make('p', make('strong', words.todo)) : make('p', words.fine),
    make('ul', ...todo.map((text) => make('li', text))),
    make('dl', ...facts.flatMap(([name, value]) => [make('dt', name), make('dd', value)])),
  );
  panel.className = 'prin-debug';
  panel.open = (old as HTMLDetailsElement | null)?.open ?? true;
  if (!todo.length) panel.querySelector('ul')?.remove();
  if (old?.textContent === panel.textContent) return;
  if (old) old.replaceWith(panel);
  else place.append(panel);
}

function showAll(): void {
  for (const element of shown(document))
    try {
      show(element);
    } catch (error) {
      console.warn(`Prin: no panel in <${element.localName}> (${String(error)}).`);
    }
}

/** Something of ours that the policy refuses is told; what the page's own scripts do is not ours to tell. */
function hear({ sourceFile, blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void {
  const folders = ourScripts().map(({ src }) => src.replace(/[^/]*$/, ''));
  if (!folders.some((folder) => folder && (sourceFile.startsWith(folder) || blockedURI.startsWith(folder)))) return;
  refused.push({ what: blockedURI, rule: effectiveDirective });
  showAll();
}

const page = globalThis as { [RUNS]?: () => void };
// Each script of one element asks for it; the first runs.
if (page[RUNS]) page[RUNS]();
else {
  page[RUNS] = showAll;
  document.addEventListener('securitypolicyviolation', hear);
  window.addEventListener('load', showAll);
  window.addEventListener('resize', showAll);
  // Any attribute of an element of ours may be what is wrong; those of the page are not looked at.
  new MutationObserver((records) => {
    if (records.some(({ type, target }) => type === 'childList' || isOurs(target))) showAll();
  }).observe(document, { attributes: true, childList: true, subtree: true });
  showAll();
}
