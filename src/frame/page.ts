/**
 * The script of our frame pages (dist/frame/page.js), beside that of the element: takes the attributes from the address, tells
 * the host the height, and finds out whether the quick exit can work. Talks with frame.js, and with WordPress' own embeds.
 */
import { blank } from '../features/cover-page.js';

const LEAVE = Symbol.for('prin.leave');
const element = document.querySelector('body > *') as HTMLElement;
const asked = new URLSearchParams(location.search);
const framed = parent !== window;

const say = (message: object) => {
  if (framed) parent.postMessage(message, '*');
};

/** WordPress puts a secret into the address, and listens only to messages that carry it. */
function sayHeight(): void {
  const value = Math.ceil(document.body.getBoundingClientRect().height);
  const secret = /[#?&]secret=([a-z\d]+)/i.exec(location.hash)?.[1];
  // A frame that is not shown has no height to tell.
  if (value) say({ prin: 'height', value, ...(secret && { message: 'height', secret }) });
}

/**
 * Whether this frame may take the whole page away by itself. A sandbox can be read where the host is of our own origin; where
 * it is not, `document.domain` refuses to be set inside one, whatever its flags: then it may not.
 */
function mayLeave(): boolean {
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

const asksExit = asked.has('quick-exit');
const alone = asksExit && mayLeave();
/** Where the host says that it leads, if it can. */
let byHost = '';

/** Shows the quick exit, if the address asks for it and it can work: by the frame itself, or by the host. */
function offerExit(): void {
  if (!asksExit) return;
  const can = alone || byHost !== '';
  Object.assign(globalThis, { [LEAVE]: can });
  for (const [name, value] of [['exit-href', byHost || asked.get('exit-href')], ['quick-exit', can ? asked.get('quick-exit') : null]] as const)
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
}

/** The element blanks its own page and leaves; the host does so too, or is blanked from here where it is of our origin. */
function leaveWithHost(): void {
  say({ prin: 'exit' });
  try {
    if (top) blank(top.document);
  } catch {
    // Another origin: it is the host's own to do.
  }
}

/** A link to another site opens beside the page, where the sandbox allows it: many sites refuse to be shown in a frame. */
function openBeside(event: MouseEvent): void {
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
  if (prin === 'ready' || message === 'ready') sayHeight();
  if (prin !== 'host') return;
  document.documentElement.style.colorScheme = dark === true ? 'dark' : '';
  byHost = typeof exit === 'string' ? exit : '';
  offerExit();
});
addEventListener('prin-exit', leaveWithHost);
addEventListener('click', openBeside, true);
// WordPress hides a frame until it knows its height, and a hidden frame of another origin observes nothing.
addEventListener('load', sayHeight);
new ResizeObserver(sayHeight).observe(document.body);

void customElements.whenDefined(element.localName).then(() => {
  const { observedAttributes } = customElements.get(element.localName) as CustomElementConstructor & { observedAttributes: string[] };
  for (const name of observedAttributes) {
    const value = asked.get(name);
    if (value !== null && name !== 'quick-exit') element.setAttribute(name, value);
  }
  offerExit();
  // The page around needs the height as it is, also while the frame is out of sight.
  element.shadowRoot?.querySelector<HTMLElement>('.box')?.style.setProperty('content-visibility', 'visible');
});
