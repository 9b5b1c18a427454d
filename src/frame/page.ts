/**
 * Script of our frame pages (dist/frame/page.js), beside that of the element: sets the attributes from the query
 * string, posts the height to the host, and finds out whether the quick exit can work. It talks with frame.js and with
 * the embeds of WordPress.
 */
import { attempt, guarded } from '../core/attempt.js';

const CAN_EXIT = Symbol.for('prin.leave');
const element = document.querySelector('body > *') as HTMLElement;
const params = new URLSearchParams(location.search);
const framed = parent !== window;
// Opened by itself, the page shows the site's address: whoever made the link must not choose where its exit leads.
if (!framed) params.delete('exit-href');

const postToHost = (message: object) => {
  if (framed) parent.postMessage(message, '*');
};

/** Posts the height of the page. WordPress puts a secret into the address and accepts only messages with it. */
function postHeight(): void {
  const value = Math.ceil(document.body.getBoundingClientRect().height);
  const secret = /[#?&]secret=([a-z\d]+)/i.exec(location.hash)?.[1];
  // A frame that is not displayed has no height.
  if (value) postToHost({ prin: 'height', value, ...(secret && { message: 'height', secret }) });
}

/**
 * Whether this frame may navigate the top window: read the sandbox attribute if same-origin; otherwise probe
 * document.domain, whose setter throws in sandboxed frames.
 */
function canNavigateTop(): boolean {
  if (!framed) return true;
  const around = parent === top && window.frameElement;
  if (around) return /^$|allow-top-navigation(?!-to)/.test(around.getAttribute('sandbox') ?? '');
  try {
    Object.assign(document, { domain: document.domain });
    return true;
  } catch {
    return false;
  }
}

const exitRequested = params.has('quick-exit');
const canExitAlone = exitRequested && canNavigateTop();
/** Address of the exit that the host offers; empty if it offers none. */
let hostExitUrl = '';

/** Shows the quick exit if the query string asks for it and either the frame or the host can navigate. */
function updateExit(): void {
  if (!exitRequested) return;
  const can = canExitAlone || hostExitUrl !== '';
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

/** Opens links to other sites in a new tab if the sandbox allows it, because many sites refuse to be framed. */
function openInNewTab(event: MouseEvent): void {
  const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
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
  await customElements.whenDefined(element.localName);
  const { observedAttributes } = customElements.get(element.localName) as CustomElementConstructor & {
    observedAttributes: string[];
  };
  for (const name of observedAttributes) {
    const value = params.get(name);
    if (value !== null && name !== 'quick-exit') element.setAttribute(name, value);
  }
  updateExit();
  // The host needs the real height, also while the frame is out of sight.
  element.shadowRoot?.querySelector<HTMLElement>('.box')?.style.setProperty('content-visibility', 'visible');
}

addEventListener('message', guarded(onMessage));
addEventListener('prin-exit', exitViaHost);
addEventListener('click', guarded(openInNewTab), true);
// WordPress hides a frame until it knows its height, and observers are not called in a hidden frame of another origin.
addEventListener('load', guarded(postHeight));
new ResizeObserver(guarded(postHeight)).observe(document.body);
attempt(applyParams);
