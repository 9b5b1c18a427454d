import { connected } from '../core/keep-input.js';
import { ownAddress } from '../core/own-script.js';

/** Links to answers from another element: to the questions on the same page, otherwise to their own page. */

/**
 * The folder of the script, where it is known and the script has kept its name: then `text/` is beside it. One that
 * the page has merged with others has another name.
 */
const folder = /^(.*\/)(?:prin|what-now)\.js\b/.exec(ownAddress)?.[1];

/** Whether an answer is on this page, in an element of this script or of another one of ours. */
export const hasAnswer = (hash: string): boolean =>
  [...connected, ...document.querySelectorAll('prin-faq-accordion')].some(({ shadowRoot }) =>
    shadowRoot?.getElementById(hash.slice(1)),
  );

/** Sets where the links to answers in a part of an element lead, for the country it shows; nowhere without `href`. */
export function linkAnswers(part: HTMLElement): void {
  for (const link of part.querySelectorAll<HTMLAnchorElement>('[data-answer]')) {
    const hash = `#${link.dataset['answer']}`;
    const country = part.closest<HTMLElement>('.root')?.dataset['country'];
    if (folder !== undefined) link.href = `${folder}text/faq-accordion.html?country=${country}${hash}`;
    else if (hasAnswer(hash)) link.href = hash;
    else link.removeAttribute('href');
  }
}
