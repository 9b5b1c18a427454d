/**
 * The few lines of a page that shows our frames (dist/frame.js): an iframe gets the height of what it shows, its colours
 * follow the page, and its quick exit takes the whole page away. Without them a frame scrolls inside. A frame is told
 * nothing of the page but that, and reaches nothing but its own height and the exit that is written on its iframe.
 */
import { coverPage } from '../features/cover-page.js';

/** What a height may be, in CSS pixels; above it the frame scrolls inside. */
const MIN_HEIGHT_PX = 100;
const MAX_HEIGHT_PX = 20_000;

/** The iframes whose address is one of ours. */
const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.includes('/frame/'));

/** Whether a message comes from this iframe, still at the origin of its address; a sandbox may have taken it away: "null". */
const isFrom = (frame: HTMLIFrameElement, { source, origin }: MessageEvent) =>
  frame.contentWindow === source &&
  (origin === 'null'
    ? frame.sandbox.length && !frame.sandbox.contains('allow-same-origin')
    : frame.src.startsWith(`${origin}/`));

/** Where the quick exit of a frame leads: only to what is written on its iframe, and only to http and https. */
function exitUrlOf(frame: HTMLIFrameElement): string {
  const link = document.createElement('a');
  link.href = frame.dataset['exitHref']?.trim() || 'about:';
  return /^https?:$/.test(link.protocol) ? link.href : '';
}

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark where the frame stands. */
function isDark(frame: HTMLIFrameElement): boolean {
  let scheme: unknown = getComputedStyle(frame).colorScheme;
  if (scheme === 'normal') scheme = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content;
  return /dark/.test(scheme as string) && (prefersDark.matches || !/light/.test(scheme as string));
}

/** Asks the frames that are there for their height; those that come later say it by themselves. */
const requestHeights = () => frames().forEach((frame) => frame.contentWindow?.postMessage({ prin: 'ready' }, '*'));

addEventListener('message', (event) => {
  const { prin, value } = Object(event.data);
  const frame = prin && frames().find((one) => isFrom(one, event));
  if (!frame) return;
  const exit = exitUrlOf(frame);
  if (prin === 'exit' && exit) {
    coverPage(document);
    location.replace(exit);
  }
  if (prin !== 'height' || !Number.isFinite(value)) return;
  frame.style.boxSizing = 'content-box';
  frame.style.height = `${Math.min(Math.max(value, MIN_HEIGHT_PX), MAX_HEIGHT_PX)}px`;
  frame.contentWindow.postMessage({ prin: 'host', exit, dark: isDark(frame) }, '*');
});
prefersDark.addEventListener('change', requestHeights);
requestHeights();
