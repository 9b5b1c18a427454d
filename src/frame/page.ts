/**
 * The script of our frame pages (dist/frame/page.js), beside that of the element: takes the attributes from the address, tells
 * the host the height, and finds out whether the quick exit can work. Talks with frame.js, and with WordPress' own embeds.
 */
import { coverPage } from '../features/cover-page.js';

const CAN_EXIT = Symbol.for('prin.leave');
const element = document.querySelector('body > *') as HTMLElement;
const params = new URLSearchParams(location.search);
const framed = parent !== window;

const postToHost = (message: object) => {
  if (framed) parent.postMessage(message, '*');
};

/** WordPress puts a secret into the address, and listens only to messages that carry it. */
function postHeight(): void {
  const value = Math.ceil(document.body.getBoundingClientRect().height);
  const secret = /[#?&]secret=([a-z\d]+)/i.exec(location.hash)?.[1];
  // A frame that is not shown has no height to tell.
  if (value) postToHost({ prin: 'height', value, ...(secret && { message: 'height', secret }) });
}

/**
 * Whether this frame may take the whole page away by itself. A sandbox can be read where the host is of our own origin; where
 * it is not, `document.domain` refuses to be set inside one, whatever its flags: then it may not.
 */
function canNavigateTop(): boolean {
  if (!framed) return true;
  const around = parent === top && window.frameElement;
  if (around) return /^$|allow-top-navigation(?!-to)/.test(around.getAttribute('sandbox') ?? '');
  try {
    document.domain = document.domain;
    return true;
  } catch {
    return false;
  }
}

const exitRequested = params.has('quick-exit');
const canExitAlone = exitRequested && canNavigateTop();
/** Where the host says that it leads, if it can. */
let hostExitUrl = '';

/** Shows the quick exit, if the address asks for it and it can work: by the frame itself, or by the host. */
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

/** The element blanks its own page and leaves; the host does so too, or is blanked from here where it is of our origin. */
function exitViaHost(): void {
  postToHost({ prin: 'exit' });
  try {
    if (top) coverPage(top.document);
  } catch {
    // Another origin: it is the host's own to do.
  }
}

/** A link to another site opens beside the page, where the sandbox allows it: many sites refuse to be shown in a frame. */
function openInNewTab(event: MouseEvent): void {
  const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
  if (!framed || !link || link.target || !/^https?:$/.test(link.protocol)) return;
  const opened = open(link.href);
  if (!opened) return;
  event.preventDefault();
  try {
    opened.opener = null;
  } catch {
    // In a sandbox what it opens is of another origin at once; it can reach no more than this frame.
  }
}

addEventListener('message', ({ source, data }) => {
  if (!framed || source !== parent) return;
  const { prin, message, exit, dark } = Object(data);
  if (prin === 'ready' || message === 'ready') postHeight();
  if (prin !== 'host') return;
  document.documentElement.style.colorScheme = dark === true ? 'dark' : '';
  hostExitUrl = typeof exit === 'string' ? exit : '';
  updateExit();
});
addEventListener('prin-exit', exitViaHost);
addEventListener('click', openInNewTab, true);
// WordPress hides a frame until it knows its height, and a hidden frame of another origin observes nothing.
addEventListener('load', postHeight);
new ResizeObserver(postHeight).observe(document.body);

void customElements.whenDefined(element.localName).then(() => {
  const { observedAttributes } = customElements.get(element.localName) as CustomElementConstructor & {
    observedAttributes: string[];
  };
  for (const name of observedAttributes) {
    const value = params.get(name);
    if (value !== null && name !== 'quick-exit') element.setAttribute(name, value);
  }
  updateExit();
  // The page around needs the height as it is, also while the frame is out of sight.
  element.shadowRoot?.querySelector<HTMLElement>('.box')?.style.setProperty('content-visibility', 'visible');
});
