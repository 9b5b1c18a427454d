/**
 * Script of our frame pages (dist/frame/page.js), beside that of the element: sets the attributes from the query
 * string, posts the height to the host, and finds out whether the quick exit and calls can work. It talks with
 * frame.js and with the embeds of WordPress.
 */
import { attempt, guarded } from '../core/attempt.js';
import { keepExitInSight } from './exit-in-sight.js';
import { setFromAddress } from './from-address.js';

const CAN_EXIT = Symbol.for('prin.leave');
const element = document.querySelector('body > *') as HTMLElement;
const params = new URLSearchParams(location.search);
const framed = parent !== window;
// Opened by itself, the page shows the site's address: whoever made the link must not choose where its exit leads.
if (!framed) params.delete('exit-href');

const postToHost = (message: object) => {
  if (framed) parent.postMessage(message, '*');
};

/** The width that a frame can count on where A4 is printed, in CSS pixels: paper less margins, and those of a page. */
const PAPER_PX = 680;
let measured = { at: '', height: 0 };

/**
 * Height on paper, where every answer is open, in CSS pixels: the print styles are applied, measured and taken back
 * before anything is painted. The frame may be narrower on paper than on the screen by as much as the page; if it is
 * wider, some of the paper stays white.
 */
function paperHeight(): number {
  const root = element.shadowRoot;
  const at = `${Boolean(root)} ${innerWidth} ${outerWidth}`;
  if (measured.at === at) return measured.height;
  const rules = [...document.styleSheets, ...(root?.styleSheets ?? []), ...(root?.adoptedStyleSheets ?? [])]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => 'media' in rule)
    .map(({ media }) => ({ media, text: media.mediaText }));
  const layOut = (width: string, mediaOf: (text: string) => string) => {
    for (const { media, text } of rules) media.mediaText = mediaOf(text);
    document.body.style.width = width;
    return heightOf(document.body);
  };
  // Without motion, or the answers would be seen to close.
  const still = (text: string) => (text.includes('motion') ? 'not all' : text);
  const width = `${innerWidth * Math.min(1, PAPER_PX / outerWidth)}px`;
  const printed = (text: string) => (text === 'print' ? 'all' : text.startsWith('screen') ? 'not all' : still(text));
  measured = { at, height: layOut(width, printed) };
  layOut('', still);
  layOut('', (text) => text);
  return measured.height;
}

const heightOf = (box: Element) => Math.ceil(box.getBoundingClientRect().height);

/** Posts the height of the page. WordPress puts a secret into the address and accepts only messages with it. */
function postHeight(): void {
  const value = heightOf(document.body);
  const secret = /[#?&]secret=([a-z\d]+)/i.exec(location.hash)?.[1];
  // A frame that is not displayed has no height.
  if (value) postToHost({ prin: 'height', value, paper: paperHeight(), ...(secret && { message: 'height', secret }) });
}

/**
 * Whether the sandbox of this frame, if any, has one of these tokens: read the attribute if same-origin; otherwise
 * probe document.domain, whose setter throws in sandboxed frames, and expect none.
 */
function sandboxAllows(tokens: RegExp): boolean {
  if (!framed) return true;
  const around = parent === top && window.frameElement;
  if (around) return !around.hasAttribute('sandbox') || tokens.test(around.getAttribute('sandbox') ?? '');
  try {
    Object.assign(document, { domain: document.domain });
    return true;
  } catch {
    return false;
  }
}

const exitRequested = params.has('quick-exit');
const canExitAlone = exitRequested && sandboxAllows(/allow-top-navigation(?!-to)/);
/** Address of the exit that the host offers; empty if it offers none, undefined if frame.js has not answered. */
let hostExitUrl: string | undefined;

/** Shows the quick exit if the query string asks for it and either the frame or the host can navigate. */
function updateExit(): void {
  if (!exitRequested) return;
  const can = canExitAlone || Boolean(hostExitUrl);
  Object.assign(globalThis, { [CAN_EXIT]: can });
  for (const [name, value] of [
    ['exit-href', hostExitUrl || params.get('exit-href')],
    ['quick-exit', can ? params.get('quick-exit') : null],
  ] as const)
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
}

/** Asks the host to exit, too: one of another origin can be covered and emptied only by itself. */
const exitViaHost = guarded(() => postToHost({ prin: 'exit' }));

/**
 * Has the host call a number that the sandbox may not let this frame call. Where there is no frame.js, the browser may
 * do nothing, and does not say so: the number is shown in large letters where it was tapped, to be dialled or copied.
 */
function call(event: MouseEvent, { href, textContent }: HTMLAnchorElement): void {
  if (sandboxAllows(/allow-(popups|top-navigation)/)) return;
  if (hostExitUrl !== undefined) {
    event.preventDefault();
    return postToHost({ prin: href });
  }
  const note = document.querySelector<HTMLElement>('body > [role=status]');
  const number = note?.querySelector('b');
  if (!note || !number) return;
  note.hidden = false;
  number.textContent = /^[\d\s+]*\d/.exec(textContent.trim())?.[0] ?? href.slice('tel:'.length);
  note.style.top = `${Math.max(0, Math.min(event.pageY, heightOf(document.body) - heightOf(note)))}px`;
}

/**
 * Opens links to other sites in a new tab if the sandbox allows it, because many sites refuse to be framed; calls
 * numbers.
 */
function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
  if (link?.protocol === 'tel:') return call(event, link);
  if (!framed || !link || link.target || !/^https?:$/.test(link.protocol)) return;
  const opened = open(link.href);
  if (!opened) return;
  event.preventDefault();
  try {
    opened.opener = null;
  } catch {
    // What a sandboxed frame opens is of another origin at once, and can reach no more than this frame.
  }
}

function onMessage({ source, data }: MessageEvent): void {
  if (!framed || source !== parent) return;
  const { prin, message, exit, dark } = Object.assign(Object.create(null), data);
  if (prin === 'ready' || message === 'ready') postHeight();
  if (prin !== 'host') return;
  document.documentElement.style.colorScheme = dark === true ? 'dark' : '';
  hostExitUrl = typeof exit === 'string' ? exit : '';
  updateExit();
}

async function applyParams(): Promise<void> {
  await setFromAddress(element, params, 'quick-exit');
  updateExit();
  if (framed && exitRequested) keepExitInSight(element);
}

// What a frame loses on paper where it has no frame.js, or is too tall for one sheet, is at this address.
if (framed) document.body.dataset['address'] = location.href.replace(/#.*/, '');
addEventListener('message', guarded(onMessage));
addEventListener('prin-exit', exitViaHost);
addEventListener('click', guarded(onClick), true);
// WordPress hides a frame until it knows its height, and observers are not called in a hidden frame of another origin.
addEventListener('load', guarded(postHeight));
new ResizeObserver(guarded(postHeight)).observe(document.body);
attempt(applyParams);
