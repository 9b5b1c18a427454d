/** Offers the quick exit on a host page, and looks at what is left of the page when it was pressed. */
import { PATIENCE_MS, all, isRendered, nameOf, recorded, reporter, waitFor } from './elements.js';
import { middleOf, unreachable } from './look.js';

let told = 0;
let emptied = 0;

/**
 * The click on the exit leaves the page as it was, but for its cover; it is emptied when Escape leaves in earnest.
 * MooTools replaces `Document`.
 */
const { prototype } = Object.getPrototypeOf(HTMLDocument);
const native = { open: prototype.open, close: prototype.close };
const pretendToEmpty = () =>
  Object.assign(prototype, {
    open() {
      emptied++;
    },
    close() {},
  });

/** From now on the page is emptied when it is left. */
export function inEarnest() {
  Object.assign(prototype, native);
  return '';
}

/** Sets the exit on every element. Only the first leads to `address`; the others must not be followed. */
export async function setExit(address) {
  inEarnest();
  const elements = all(document);
  for (let i = 0; i < elements.length; i++) {
    elements[i].setAttribute('exit-href', i ? `${address}-of-another` : address);
    elements[i].setAttribute('quick-exit', '');
  }
  for (let i = 0; i < elements.length; i++)
    // One without a root never completes an update.
    if (elements[i].hasUpdated) await elements[i].updateComplete;
  return '';
}

/** Frames for which the exit must stay where it is. */
const STILL_FRAMES = 5;

/** How long a page without frames, or with broken ones, waits for one, in milliseconds; a busy machine draws late. */
const FRAME_MS = 1000;

/** The next frame, in which an engine lays out what has changed. */
const nextFrame = () =>
  new Promise((resolve) => {
    setTimeout(resolve, FRAME_MS);
    try {
      requestAnimationFrame(() => setTimeout(resolve));
    } catch {
      // The timer comes.
    }
  });

/**
 * Where the middle of a link is, once it stays in view: the browser may still scroll to where an entry was left, or to
 * where another thread of it thinks the page is.
 */
async function standstill(link) {
  let spot;
  let frames = 0;
  for (const begun = Date.now(); frames < STILL_FRAMES; await nextFrame()) {
    if (Date.now() - begun > PATIENCE_MS) throw new Error('waited in vain: the exit stands still');
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y } = middleOf(link);
    frames = spot === `${x} ${y}` ? frames + 1 : 0;
    spot = `${x} ${y}`;
  }
  return spot;
}

const exitOf = (element) => element.shadowRoot && element.shadowRoot.querySelector('.exit');

/**
 * Offers the exit on all elements. Answers with "@ x y": where to click that of the first one.
 * @param {string} address where it leads
 * @param {string[]} prevented what the page's own faults prevent
 */
export async function offerExit(address, prevented) {
  const { lines, report } = reporter();
  try {
    addEventListener('prin-exit', () => told++);
    await setExit(address);
    pretendToEmpty();
    const elements = all(document);
    let first;
    for (let i = elements.length - 1; i >= 0; i--) {
      if (exitOf(elements[i])) first = elements[i];
      else if (isRendered(elements[i]) && prevented.indexOf(`exit of ${nameOf(elements[i])}`) < 0)
        report(`! ${nameOf(elements[i])}: offers no exit`);
    }
    const link = exitOf(first);
    if (link.href !== address) report(`! the exit leads to ${link.href}`);
    const why = unreachable(link);
    if (why) report(`! ${nameOf(first)}: its exit ${why}`);
    report(`@ ${await standstill(link)}`);
  } catch (error) {
    report(`! ${error}`);
  }
  return lines.join('\n');
}

/** Asks for the exit where none may be shown, since it could not work. */
export async function refuseExit() {
  const { lines, report } = reporter();
  await setExit('https://example.org/');
  const elements = all(document);
  for (let i = 0; i < elements.length; i++)
    if (exitOf(elements[i])) report(`! ${nameOf(elements[i])}: offers an exit, where it cannot leave`);
  return lines.concat(recorded()).join('\n');
}

/** Whether the page is covered. A pointer goes through the cover of a page that a modal dialog has made inert. */
function isCovered() {
  const inert = document.querySelector('dialog:modal');
  const top = inert
    ? document.querySelector('body > a:popover-open')
    : document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return Boolean(top && top.parentNode.localName === 'body' && top.style.position === 'fixed');
}

/**
 * After a click that leads away: the page is covered, its inputs are cleared, and it got one prin-exit.
 * @param {string[]} prevented what the page's own faults prevent
 */
export async function exited(prevented) {
  const { lines, report } = reporter();
  try {
    const events = prevented.indexOf('event') < 0 ? 1 : 0;
    await waitFor('prin-exit', () => told >= events);
    if (told !== events) report(`! the page heard prin-exit ${told} times instead of ${events}`);
    const covers = prevented.indexOf('cover') < 0;
    if (covers && !emptied) report('! the page is not emptied');
    if (isCovered() !== covers) report(`! the page is ${covers ? 'not ' : ''}covered`);
    const elements = all(document);
    for (let i = 0; i < elements.length; i++) {
      const fields =
        elements[i].shadowRoot && prevented.indexOf('clearing') < 0
          ? elements[i].shadowRoot.querySelectorAll('input')
          : [];
      for (let j = 0; j < fields.length; j++)
        if (fields[j].checked || (fields[j].type !== 'checkbox' && fields[j].value !== fields[j].defaultValue))
          report(`! ${nameOf(elements[i])}: keeps what the reader did`);
    }
  } catch (error) {
    report(`! ${error}`);
  }
  return lines.concat(recorded()).join('\n');
}
