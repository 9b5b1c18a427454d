import { connected } from '../core/keep-input.js';

/** Links to answers from another element: to the questions on the same page, otherwise to their own page. */

/**
 * The folder of the script, where it is known and the script has kept its name: then `text/` is beside it. A script in a
 * module does not know its address, and one that the page has merged with others has another.
 */
const folder = /^(.*\/)(?:prin|what-now)\.js\b/.exec(
  (document.currentScript as HTMLScriptElement | null)?.src ?? '',
)?.[1];

/** Whether an answer is on this page, in an element of this script or of another one of ours. */
export const hasAnswer = (hash: string): boolean =>
  [...connected, ...document.querySelectorAll('prin-faq-accordion')].some(({ shadowRoot }) =>
    shadowRoot?.getElementById(hash.slice(1)),
  );

/** Shows the links to answers in a part of an element that lead somewhere, for the country it shows. */
export function linkAnswers(part: HTMLElement): void {
  for (const link of part.querySelectorAll<HTMLAnchorElement>('[data-answer]')) {
    const hash = `#${link.dataset['answer']}`;
    const country = part.closest<HTMLElement>('.root')?.dataset['country'];
    link.href = folder === undefined ? hash : `${folder}text/faq-accordion.html?country=${country}${hash}`;
    link.hidden = folder === undefined && !hasAnswer(hash);
  }
}
