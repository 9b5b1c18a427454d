import { inOriginalOrder } from '../order-by-audience.js';
import { createSearch } from './search.js';

/**
 * Indexes the answers of a list, each a `<details>` below the heading of its group. The list has their search words in
 * one attribute, in the original order of the answers, with a bar between those of two answers.
 * @returns A function that takes what a reader typed, moves the answers that fit into the results, best first, and
 *   returns their number. It hides the others and the headings of groups. If no word was typed, every answer is shown
 *   in its place again. An open answer stays open.
 */
export function createAnswerFilter(list: HTMLElement): (typed: string) => number {
  const words = list.dataset['search']?.split('|');
  const answers = inOriginalOrder(list).flatMap((column) =>
    [...column.querySelectorAll('details')].map((answer) => ({ group: answer.parentElement as Element, answer })),
  );
  const search = createSearch(
    answers.map(({ answer }, at) => [
      `${answer.firstElementChild?.textContent} ${words?.[at]}`,
      [...answer.querySelectorAll(':is(p, li):not(.lines *, .meta)')].map(({ textContent }) => textContent).join(' '),
    ]),
  );
  return (typed) => {
    const found = search(typed);
    const results = list.querySelector('.results') as HTMLElement;
    answers.forEach(({ answer, group }, at) => {
      answer.hidden = found?.includes(at) === false;
      (group.firstElementChild as HTMLElement).hidden = Boolean(found);
      group.append(answer);
    });
    results.append(...(found ?? []).map((at) => answers[at]?.answer as Element));
    results.hidden = !found;
    return (found ?? answers).length;
  };
}
