/**
 * Script of a page that shows our frames (dist/frame.js): sets the height of an iframe to that of its content, on paper
 * too, makes its colours follow the page, lets its quick exit replace the whole page, and calls the number that a
 * sandbox does not let it call. Without it a frame scrolls inside. A frame learns nothing else of the page, and
 * controls nothing else. The page's error handlers hear nothing of an exception here, and the console neither: a
 * warning once per text would be a fifth of the script.
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

/** A posted height within limits, as CSS; taller content scrolls inside the frame. What is no number gives no CSS. */
const toCss = (height: number) => `clamp(100px,${+height}px,20000px)`;

/** An iframe with its height on paper, as CSS. */
type Frame = HTMLIFrameElement & { prin: string };

/** What a frame asks for. */
type Message = { prin: string; value: number; paper: number };

/**
 * The iframes whose address is that of a frame page, also in the open shadow roots of the page. A message counts if it
 * comes from the window of such an iframe, whatever its origin: an address may be redirected, and what it leads to can
 * only change its own height, leave for the address on its iframe, and ask the browser to call a number.
 */
const frames = (root: ParentNode = document): Frame[] =>
  [...root.querySelectorAll<Frame>('*')].flatMap((one) =>
    one.shadowRoot ? frames(one.shadowRoot) : one.contentWindow && /\/frame\/.+html/.test(one.src) ? one : [],
  );

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark around the frame. */
function isDark(frame: Frame): boolean {
  const scheme = getComputedStyle(frame).colorScheme.replace(
    'normal',
    document.querySelector<HTMLMetaElement>('[name=color-scheme]')?.content as string,
  );
  return /dark/.test(scheme) && (prefersDark.matches || !/light/.test(scheme));
}

/** Makes a listener that runs a step for each frame. */
const forEachFrame = (step: (frame: Frame) => void) => () => attempt(() => frames().forEach(step));

/** Requests the height of existing frames; later frames post it when they load. */
const requestHeights = forEachFrame((frame) => frame.contentWindow!.postMessage({ prin: 'ready' }, '*'));

/**
 * Does what a frame asks for: `prin` is "exit", the number to call as an address, or "height" with that on the screen
 * and on paper, in CSS pixels.
 */
function answer(frame: Frame, message: object): void {
  // Its own properties only.
  const { prin, value, paper } = { __proto__: null, ...message } as unknown as Message;
  // The address of the quick exit is only that on the iframe, only http or https, and neither this page nor a place on
  // a page: it may be on this one, which would stay.
  const exit = attempt(() => {
    const { href } = new URL(frame.dataset['exitHref']?.trim() || 'no:', document.baseURI);
    return /^https?:[^#]+$/.test(href) && href !== location.href.split('#')[0] && href;
  });
  if (exit && prin === 'exit') {
    attempt(() => emptyPage(document));
    location.replace(exit);
  }
  // A tap in a frame is one on the page too, as far as the browser asks for one.
  if (/^tel:[+\d]+$/.test(prin)) location.replace(prin);
  if (prin !== 'height' || value !== +value) return;
  frame.style.cssText += `;box-sizing:content-box;height:${toCss(value)}`;
  frame.prin = toCss(paper);
  frame.contentWindow!.postMessage({ prin: 'host', exit, dark: attempt(() => isDark(frame)) }, '*');
}

addEventListener('message', ({ source, data }) =>
  forEachFrame((frame) => frame.contentWindow === source && answer(frame, data))(),
);
prefersDark.onchange = requestHeights;
// On paper every answer of a frame is open, at a height that it has posted before.
addEventListener(
  'beforeprint',
  forEachFrame((frame) => (frame.style.height = frame.prin)),
);
addEventListener('afterprint', requestHeights);
requestHeights();
