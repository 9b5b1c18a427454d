/**
 * Script of a page that shows our frames (dist/frame.js): sets the height of an iframe to that of its content, makes
 * its colours follow the page, and lets its quick exit replace the whole page. Without it a frame scrolls inside. A
 * frame learns nothing else of the page, and controls nothing but its own height and the exit to the address on its
 * iframe. The page's error handlers hear nothing of an exception here, and the console neither: a warning once per text
 * would be a fifth of the script.
 */
import { emptyPage } from '../features/blank-page.js';

/** Runs a step and returns its result, or nothing if the page has broken what the step needs. */
function attempt<Result>(step: () => Result): Result | void {
  try {
    return step();
  } catch {
    // The next step must run all the same.
  }
}

/** A posted height in CSS pixels, within limits, as CSS; taller content scrolls inside the frame. */
const toCss = (height: number) => `clamp(100px,${height}px,20000px)`;

/** The iframes on the page that show one of our frame pages. */
const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.includes('/frame/'));

/**
 * Whether a message comes from this iframe while it is at the origin of its address, which is "null" in a sandbox
 * without it.
 */
const isFrom = (frame: HTMLIFrameElement, { source, origin }: MessageEvent) =>
  frame.contentWindow === source &&
  (origin === 'null'
    ? frame.sandbox.length && !frame.sandbox.contains('allow-same-origin')
    : frame.src.startsWith(`${origin}/`));

/** An address without its fragment, which leads to a place on the page itself. */
const pageOf = (address: string) => address.split('#')[0];

/** Address of a frame's quick exit: only that on its iframe, only http or https, and another page; else empty. */
function exitUrlOf(frame: HTMLIFrameElement): string {
  const { href } = new URL(frame.dataset['exitHref']?.trim() || 'about:', document.baseURI);
  return /^https?:/.test(href) && pageOf(href) !== pageOf(location.href) ? href : '';
}

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark around the frame. */
function isDark(frame: HTMLIFrameElement): boolean {
  let scheme: unknown = getComputedStyle(frame).colorScheme;
  if (scheme === 'normal') scheme = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content;
  return /dark/.test(scheme as string) && (prefersDark.matches || !/light/.test(scheme as string));
}

/** Requests the height of existing frames; later frames post it when they load. */
const requestHeights = () =>
  attempt(() => frames().forEach((frame) => frame.contentWindow?.postMessage({ prin: 'ready' }, '*')));

addEventListener('message', (event) =>
  attempt(() => {
    // Its own properties only.
    const { prin, value } = Object.assign(Object.create(null), event.data);
    const frame = prin && frames().find((one) => isFrom(one, event));
    if (!frame) return;
    const exit = attempt(() => exitUrlOf(frame));
    if (exit && prin === 'exit') {
      attempt(() => emptyPage(document));
      location.replace(exit);
    }
    if (prin !== 'height' || !Number.isFinite(value)) return;
    frame.style.boxSizing = 'content-box';
    frame.style.height = toCss(value);
    frame.contentWindow.postMessage({ prin: 'host', exit, dark: attempt(() => isDark(frame)) }, '*');
  }),
);
prefersDark.onchange = requestHeights;
requestHeights();
