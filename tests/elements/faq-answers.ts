/** The answers of a `<prin-faq-accordion>` as its tests see them. */
import { sendKeys } from '@web/test-runner-commands';
import { find, findAll } from '../support/fixture.js';

export const answers = (element: Element) => findAll<HTMLDetailsElement>(element, 'details');
export const open = (element: Element) =>
  answers(element)
    .filter((answer) => answer.open)
    .map((answer) => answer.id);
export const shown = (element: Element) =>
  answers(element)
    .filter((answer) => !answer.hidden)
    .map((answer) => answer.id);

/** The headings below the title and above the questions that are seen. */
export const seenHeadings = (element: Element) =>
  findAll<HTMLElement>(element, '[part=heading]:not(.title, summary *)')
    .filter((heading) => heading.getClientRects().length)
    .map((heading) => heading.textContent);

export async function filter(element: Element, words: string): Promise<void> {
  const field = find<HTMLInputElement>(element, 'input[type=search]');
  field.focus();
  field.select();
  await sendKeys(words ? { type: words } : { press: 'Backspace' });
}
