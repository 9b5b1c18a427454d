import { tags } from '../core/define.js';
import { connected } from '../core/keep-input.js';
import { ownAddress } from '../core/own-script.js';

/** Links to answers from another element: to the questions on the same page, otherwise to their own page. */

const [, folder = '', file] = /^(.*\/)([a-z-]+)\.js\b/.exec(ownAddress) ?? [];

/**
 * Whether `text/` is beside the script: where its address is known and it has kept its name, that of all elements or of
 * the one that it defines. One that the page has merged with others has another name.
 */
const isBesideText = () => file === 'prin' || tags.includes(`prin-${file}`);

/** Whether an answer is on this page, in an element of this script or of another one of ours. */
export const hasAnswer = (hash: string): boolean =>
  [...connected, ...document.querySelectorAll('prin-faq-accordion')].some(({ shadowRoot }) =>
    shadowRoot?.getElementById(hash.slice(1)),
  );

/**
 * Sets where the links to answers in a part of an element lead, for the country it shows. One that leads nowhere, or
 * whose part is not shown, has no `href`.
 */
export function linkAnswers(part: HTMLElement, isShown: boolean): void {
  for (const link of part.querySelectorAll<HTMLAnchorElement>('[data-answer]')) {
    const hash = `#${link.dataset['answer']}`;
    const country = part.closest<HTMLElement>('.root')?.dataset['country'];
    if (isShown && isBesideText()) link.href = `${folder}text/faq-accordion.html?country=${country}${hash}`;
    else if (isShown && hasAnswer(hash)) link.href = hash;
    else link.removeAttribute('href');
  }
}
